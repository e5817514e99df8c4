/**
 * Verbs and nouns of accusation and criticism.
 * In: nothing. Out: entries; who suffered the deed is never blamed for it.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

const OF_OBJECT = {
  'object/by': 'target',
  'object/possessor': 'target',
  'object/modifier': 'target',
} as const

/** The one blamed, or whose deed it is; never who suffered it. */
const BLAMES = { ...DOES, ...OF_OBJECT, for: 'target' } as const

const CHARGES = words(
  `protest complaint condemnation criticism accusation charge lawsuit suit concern objection note
  displeasure anger outrage dismay alarm disappointment indignation`,
)

/** Accusations, complaints, charges. */
export const ACCUSE_VERBS: readonly Entry[] = [
  ...verbs('accuse', 'accuse, blame', { needs: ['object'], mode: 'allege' }),
  ...verbs('accuse', 'fault, brand, mock, ridicule, insult, vilify, scold, disparage', {
    roles: BLAMES,
    mode: 'disapprove',
  }),
  ...verbs(
    'accuse',
    `criticize, criticise, condemn, denounce, censure, deplore, rebuke, chide, decry, slam, blast,
    castigate, lambaste, reprimand, upbraid, berate, assail`,
    { roles: BLAMES, needs: ['object'], mode: 'disapprove' },
  ),
  ...verbs('accuse', 'condemn, denounce, deplore, decry', {
    objects: words(
      `attack raid coup killing strike airstrike bombing shelling invasion violence crackdown test launch
      massacre assault incursion aggression abduction kidnapping murder`,
    ),
    roles: BLAMES,
    needs: ['subject'],
    doer: 'official',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'hold', { objects: ['responsible', 'accountable'], mode: 'allege' }),
  ...verbs('accuse', 'lash out, hit out', {
    roles: towards('at', 'against'),
    needs: ['subject', 'at'],
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'complain', {
    roles: {
      subject: 'actor',
      about: 'target',
      'about/by': 'target',
      'about/possessor': 'target',
      'about/modifier': 'target',
      'over/by': 'target',
      'over/possessor': 'target',
      'over/modifier': 'target',
      over: 'target',
      of: 'target',
      'of/possessor': 'target',
      'of/modifier': 'target',
      that: 'target',
      against: 'target',
      to: 'target',
    },
    needs: ['subject', 'to'],
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'protest', {
    roles: {
      subject: 'actor',
      to: 'target',
      against: 'target',
      ...OF_OBJECT,
      'over/by': 'target',
      'over/modifier': 'target',
      'against/possessor': 'target',
      'against/modifier': 'target',
    },
    needs: ['subject'],
    doer: 'official',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'lodge, file, voice, express, issue, make, deliver, level, bring, send', {
    objects: CHARGES,
    roles: {
      ...towards('against', 'with', 'to', 'at', 'about', 'over'),
      'about/by': 'target',
      'about/possessor': 'target',
      'about/modifier': 'target',
      'over/by': 'target',
      'over/possessor': 'target',
      'over/modifier': 'target',
      'object/over/possessor': 'target',
      'object/over/modifier': 'target',
      'at/possessor': 'target',
      'object/at/possessor': 'target',
    },
    needs: ['subject', 'with'],
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'draw, provoke, prompt, spark', {
    objects: words('protest condemnation criticism rebuke complaint outcry denunciation'),
    roles: {
      'object/from': 'actor',
      from: 'actor',
      'object/by': 'actor',
      'object/possessor': 'actor',
      'object/modifier': 'actor',
      subject: 'target',
      'subject/possessor': 'target',
      'subject/by': 'target',
      'subject/modifier': 'target',
    },
    needs: ['object/from', 'subject'],
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'indict, arraign, prosecute, sue', { needs: ['object'], mode: 'allege' }),
  ...verbs('accuse', 'charge', {
    beside: 'with',
    needs: ['object'],
    mode: 'allege',
  }),
  ...verbs('accuse', 'charge, allege', {
    beside: 'that',
    roles: { subject: 'actor', that: 'target' },
    needs: ['subject', 'that'],
    doer: 'somebody',
    mode: 'allege',
  }),
  ...verbs('accuse', 'suspect', { roles: DOES, beside: 'of', mode: 'allege' }),
  ...verbs('accuse', 'regret, lament', {
    roles: { subject: 'actor', ...OF_OBJECT },
    needs: ['subject', 'object/by'],
    mode: 'disapprove',
  }),
]
