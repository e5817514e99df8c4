/**
 * Verbs of hard words: accusation, threat, demand, request, refusal, denial.
 * In: nothing. Out: entries. `that` is who is to do it ("demanded that Tovia leave"), `do/…` a place in
 * the clause of what is to be done, `within` whoever is named in what it is about.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, OF_WHOM, towards, verbs, words } from './frame.ts'

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

const ACCUSATIONS: readonly Entry[] = [
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

const THREATS: readonly Entry[] = [
  ...verbs('threaten', 'threaten', {
    roles: {
      ...DOES,
      with: 'target',
      against: 'target',
      'object/against': 'target',
      'do/object': 'target',
      'do/against': 'target',
      'do/on': 'target',
      'do/with': 'target',
      within: 'target',
    },
    needs: ['subject'],
  }),
  ...verbs('threaten', 'warn', { needs: ['object'] }),
  ...verbs('threaten', 'warn', {
    beside: 'that',
    own: true,
    roles: { subject: 'actor', object: 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'vow, pledge, promise, swear, threaten', {
    doing: words(
      `retaliate respond avenge punish fight strike attack crush destroy kill step wage resist block expel
      impose cut sever bomb shell invade blockade hit`,
    ),
    roles: {
      ...DOES,
      'do/object': 'target',
      'do/against': 'target',
      'do/on': 'target',
      'do/object/on': 'target',
      'do/object/against': 'target',
      'do/with': 'target',
      'do/object/with': 'target',
      within: 'target',
    },
    needs: ['subject'],
  }),
  ...verbs('threaten', 'retaliate, respond', {
    only: 'planned',
    roles: { subject: 'actor', against: 'target', 'to/by': 'target', 'to/possessor': 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'take', {
    only: 'planned',
    objects: words('measure action step countermeasure revenge'),
    roles: towards('against'),
    needs: ['subject', 'against'],
  }),
  ...verbs('threaten', 'issue, give, deliver, send, make', {
    objects: words('ultimatum warning threat deadline'),
    roles: { ...towards('to', 'against'), object: 'target', 'object/that': 'target' },
    needs: ['subject', 'to'],
  }),
]

const DEMANDED = {
  'object/by': 'target',
  'object/from': 'target',
  from: 'target',
  of: 'target',
  'object/of': 'target',
  'object/to': 'target',
  that: 'target',
  'object/possessor': 'target',
  'object/modifier': 'target',
  within: 'target',
} as const
const ASKED_NOUNS = words(
  `help aid assistance support loan asylum extradition mediation permission meeting talk troop backing
  protection explanation apology clarification access release return end halt withdrawal`,
)

const DEMANDS: readonly Entry[] = [
  ...verbs('demand', 'demand', {
    roles: { subject: 'actor', ...DEMANDED },
    needs: ['subject', 'that'],
  }),
  ...verbs('demand', 'order, instruct, command', { needs: ['subject', 'object'], beside: 'do' }),
  ...verbs('demand', 'tell', { needs: ['subject', 'object'], beside: 'do' }),
  ...verbs('demand', 'issue, make, reiterate, repeat, renew, present', {
    objects: words('demand reminder order injunction'),
    roles: {
      ...towards('to', 'on', 'for'),
      'object/that': 'target',
      that: 'target',
      'object/for/by': 'target',
    },
    needs: ['subject', 'to'],
  }),
  ...verbs('request', 'urge, implore, beseech, exhort, press, pressure, encourage', {
    needs: ['subject', 'object'],
  }),
  ...verbs('request', 'urge', {
    beside: 'that',
    roles: { subject: 'actor', that: 'target' },
    needs: ['subject', 'that'],
  }),
  ...verbs('request', 'ask, lobby', { needs: ['subject', 'object'], beside: 'do' }),
  ...verbs('request', 'ask', {
    beside: 'for',
    roles: { ...DOES, 'for/from': 'target', from: 'target' },
    needs: ['subject', 'object'],
  }),
  ...verbs('request', 'call', {
    beside: 'on',
    roles: { subject: 'actor', on: 'target' },
    needs: ['subject', 'on'],
  }),
  ...verbs('request', 'call', {
    beside: 'upon',
    roles: { subject: 'actor', upon: 'target' },
    needs: ['subject', 'upon'],
  }),
  ...verbs('request', 'call', {
    beside: 'for',
    roles: {
      subject: 'actor',
      'for/by': 'target',
      'for/from': 'target',
      'for/possessor': 'target',
      'for/against': 'target',
      for: 'target',
    },
    needs: ['subject', 'for'],
  }),
  ...verbs('request', 'appeal', {
    roles: { subject: 'actor', to: 'target', 'for/from': 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs('request', 'request, seek', {
    objects: ASKED_NOUNS,
    roles: {
      ...towards('from', 'of', 'by'),
      'object/possessor': 'target',
      'object/modifier': 'target',
    },
    needs: ['subject', 'from'],
  }),
  ...verbs('request', 'make, submit, issue', {
    objects: words('request appeal plea call'),
    roles: { ...towards('to', 'on'), 'object/for/from': 'target' },
    needs: ['subject', 'to'],
  }),
]

const ASKED_OF = words(
  `request permission permit access entry visa asylum allocation passage recognition appeal bid aid
  assistance application extradition overflight credential accreditation`,
)

const REFUSALS: readonly Entry[] = [
  ...verbs('reject', 'reject, rebuff, refuse, ignore, defy, decline, spurn, resist', {
    objects: words(
      `offer proposal plan demand call appeal request bid initiative invitation ultimatum protest order
      resolution suggestion idea deadline warning pressure condition`,
    ),
    roles: {
      ...OF_WHOM,
      'object/to': 'target',
      'object/on': 'target',
      'object/for': 'target',
      object: 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'take', {
    objects: ['part'],
    only: 'refused',
    roles: { subject: 'actor', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'attend, participate, join, budge, comply', {
    only: 'refused',
    roles: { subject: 'actor', with: 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'reject, rebuff, spurn, veto, snub, repudiate', {
    roles: { ...OF_WHOM, 'object/to': 'target', 'object/on': 'target', object: 'target', within: 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'refuse, decline', {
    roles: { subject: 'actor', ...OF_WHOM, within: 'target' },
    needs: ['subject'],
    beside: 'do',
    doer: 'somebody',
  }),
  ...verbs('reject', 'refuse', {
    objects: ASKED_OF,
    roles: { ...DOES, ...OF_WHOM, 'object/to': 'target', to: 'target', 'object/for': 'target' },
    needs: ['subject', 'object'],
  }),
  ...verbs('reject', 'deny', {
    objects: ASKED_OF,
    roles: {
      ...DOES,
      'object/for/of': 'target',
      'object/by': 'target',
      'object/to': 'target',
      to: 'target',
      'object/for': 'target',
    },
    needs: ['subject'],
  }),
  ...verbs('reject', 'turn down, vote down, dismiss, shoot down, throw out', {
    objects: words(
      `offer proposal demand request call plan bid appeal suggestion claim accusation allegation charge
      invitation initiative warning ultimatum condition`,
    ),
    roles: { ...OF_WHOM, 'object/for': 'target', within: 'target' },
    needs: ['subject', 'object/by'],
  }),
  ...verbs('reject', 'rule out', {
    roles: { subject: 'actor', 'object/with': 'target', with: 'target', within: 'target' },
    needs: ['subject', 'object/with'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'oppose, resist, defy', {
    roles: { ...OF_WHOM, 'object/on': 'target', 'object/against': 'target', object: 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'object', {
    roles: { subject: 'actor', 'to/by': 'target', 'to/possessor': 'target', 'to/modifier': 'target', to: 'target' },
    needs: ['subject', 'to'],
  }),
  ...verbs('reject', 'walk, pull, withdraw, storm', {
    phrase: { 'out of': ['talk', 'negotiation', 'meeting', 'summit', 'conference'] },
    roles: { subject: 'actor', 'out of/with': 'target', with: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'withdraw', {
    phrase: { from: ['talk', 'negotiation', 'meeting', 'summit', 'conference'] },
    roles: { subject: 'actor', 'from/with': 'target', with: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  // What one says that one will not do.
  ...verbs('agree', 'accept, allow, permit, recognise, recognize, tolerate, extradite, negotiate', {
    only: 'refused',
    refused: 'reject',
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/from': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      with: 'target',
      to: 'target',
      object: 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
]

const DENIALS: readonly Entry[] = [
  ...(['that', 'do'] as const).flatMap((beside) =>
    verbs('deny', 'deny', {
      beside,
      roles: { subject: 'actor' },
      needs: ['subject'],
      doer: 'somebody',
    }),
  ),
  ...verbs('deny', 'deny, refute', {
    objects: words(
      `allegation accusation charge claim report involvement responsibility role knowledge link
      wrongdoing suggestion rumour rumor existence`,
    ),
    roles: { subject: 'actor', 'object/by': 'target', 'object/from': 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
]

const OF_BOTH = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  of: 'target',
  to: 'target',
  'of/by': 'target',
  'of/possessor': 'target',
  'of/modifier': 'target',
  'do/with': 'target',
  'do/to': 'target',
  'do/object': 'target',
} as const

/** Nouns of hard words, told with both sides only. */
export const WORDS_NOUNS: readonly Entry[] = [
  ...nouns('accuse', 'condemnation denunciation criticism', { both: true, roles: OF_BOTH }),
  ...nouns('reject', 'rejection refusal veto', { both: true, roles: OF_BOTH }),
]

/** Verbs of hard words. */
export const WORDS_VERBS: readonly Entry[] = [
  ...ACCUSATIONS,
  ...THREATS,
  ...DEMANDS,
  ...REFUSALS,
  ...DENIALS,
]
