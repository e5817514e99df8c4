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
  displeasure anger outrage dismay alarm disappointment indignation opposition scepticism skepticism
  reservation misgiving disapproval dissatisfaction frustration unease disquiet fury doubt`,
)

const BAD_NAMES = words(
  `dictator liar terrorist aggressor criminal puppet traitor enemy murderer thug tyrant bully hypocrite coward
  fascist racist illegal illegitimate unacceptable unjust unjustified barbaric criminal irresponsible
  provocative provocation disgraceful shameful aggression propaganda lie nonsense farce sham disgrace outrage
  baseless unfounded groundless blackmail terrorism genocide crime violation mistake dangerous reckless
  fabrication fiction betrayal threat hostile`,
)

const DOUBTED = words(
  `commitment motive sincerity legitimacy credibility version account intention honesty impartiality wisdom
  legality validity decision claim right record policy election result seriousness`,
)

/** Where blame stands after a preposition: "angry at Belrus's plan". */
function blamedAfter(...prepositions: readonly string[]): Readonly<Record<string, 'target'>> {
  return Object.fromEntries(
    prepositions.flatMap((each) =>
      ['', '/by', '/possessor', '/modifier', '/of'].map((path) => [
        `${each}${path}`,
        'target' as const,
      ]),
    ),
  )
}

/** "came under fire over its record": words, not shots. */
const CRITICISED_FOR: Entry = {
  name: 'come under fire over',
  lemma: 'come',
  type: 'accuse',
  phrase: { under: ['fire'] },
  roles: { subject: 'target', 'under/from': 'actor', from: 'actor' },
  needs: ['subject'],
  mode: 'disapprove',
}

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
      massacre assault incursion aggression abduction kidnapping murder ambush shooting blockade occupation
      execution arrest detention sentence annexation decision move remark comment statement explosion blast
      terrorism hijacking assassination expulsion siege`,
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
  ...verbs(
    'accuse',
    'lodge, file, voice, express, issue, make, deliver, level, bring, send, register, convey, sound, announce, air',
    {
      objects: CHARGES,
      roles: {
        ...towards('against', 'about', 'over', 'at'),
        'about/by': 'target',
        'about/possessor': 'target',
        'about/modifier': 'target',
        'over/by': 'target',
        'over/possessor': 'target',
        'over/modifier': 'target',
        'object/over/possessor': 'target',
        'object/over/modifier': 'target',
        'at/possessor': 'target',
        'at/modifier': 'target',
        'object/at/possessor': 'target',
        'object/at/modifier': 'target',
        'object/to/possessor': 'target',
        'object/to/modifier': 'target',
        'object/to/by': 'target',
        'to/possessor': 'target',
        'to/modifier': 'target',
        'object/over/by': 'target',
        'object/about/possessor': 'target',
        'object/about/modifier': 'target',
        'object/about/by': 'target',
        ...towards('with', 'to'),
      },
      needs: ['subject', 'with'],
      mode: 'disapprove',
    },
  ),
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
    answers: true,
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
  ...verbs('accuse', 'take', {
    phrase: { to: words('court tribunal') },
    mode: 'allege',
  }),
  ...verbs('accuse', 'take', { phrase: { to: ['task'] }, mode: 'disapprove' }),
  ...verbs('accuse', 'put, bring', {
    phrase: { on: ['trial'] },
    victims: true,
    needs: ['any'],
    mode: 'allege',
  }),
  ...verbs('accuse', 'put, bring', { phrase: { to: ['justice'] }, victims: true, mode: 'allege' }),
  ...verbs('accuse', 'try', {
    victims: true,
    subjects: ['court', 'tribunal'],
    needs: ['any'],
    mode: 'allege',
  }),
  ...verbs('accuse', 'call, brand, label, term, declare, deem', {
    objects: BAD_NAMES,
    roles: BLAMES,
    needs: ['subject', 'object'],
    mode: 'disapprove',
  }),
  ...verbs(
    'accuse',
    'describe, dismiss, denounce, condemn, slam, brand, label, portray, characterise, characterize, attack',
    {
      phrase: { as: BAD_NAMES },
      roles: { ...BLAMES, 'as/by': 'target' },
      needs: ['subject', 'object'],
      mode: 'disapprove',
    },
  ),
  ...verbs('accuse', 'question, doubt, challenge, dispute, contest, impugn, query', {
    objects: DOUBTED,
    roles: { ...BLAMES, 'object/of': 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'attack, assail', {
    beside: 'over',
    roles: BLAMES,
    doer: 'somebody',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'launch, make, unleash, mount', {
    objects: words('attack tirade broadside assault'),
    modified: words(
      'verbal bitter scathing fierce stinging furious harsh personal blistering vitriolic sharp outspoken',
    ),
    roles: { ...towards('on', 'against'), 'object/on/possessor': 'target' },
    needs: ['subject', 'on'],
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'claim', {
    strict: true,
    beside: 'that',
    roles: { subject: 'actor', that: 'target' },
    needs: ['subject', 'that'],
    doer: 'somebody',
    mode: 'allege',
  }),
  ...verbs('accuse', 'come', {
    phrase: { under: ['criticism', 'attack', 'scrutiny', 'condemnation'] },
    roles: { subject: 'target', 'under/from': 'actor', from: 'actor', 'under/by': 'actor' },
    needs: ['subject'],
    mode: 'disapprove',
  }),
  ...(['over', 'for'] as const).map((beside) => ({
    ...CRITICISED_FOR,
    name: `come under fire ${beside}`,
    beside,
  })),
  ...verbs('accuse', 'speak out, rail, inveigh, fulminate, hit back, lash back', {
    roles: { subject: 'actor', ...blamedAfter('against', 'at', 'over') },
    needs: ['subject', 'against'],
    doer: 'somebody',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'take', {
    objects: ['issue', 'exception', 'offence', 'offense'],
    strict: true,
    roles: { subject: 'actor', ...blamedAfter('with', 'to', 'at') },
    needs: ['subject', 'with'],
    mode: 'disapprove',
  }),
  ...verbs(
    'accuse',
    `belittle, denigrate, malign, slander, deride, revile, pillory, admonish, reproach, savage, humiliate, rap,
    lash, flay, disapprove, bemoan, resent, ridicule, deprecate, lambast, vilify, remonstrate, excoriate`,
    {
      roles: { ...BLAMES, ...blamedAfter('of', 'with') },
      needs: ['object'],
      mode: 'disapprove',
      doer: 'somebody',
    },
  ),
  ...verbs(
    'accuse',
    `angry, concerned, worried, dismayed, disappointed, shocked, outraged, alarmed, appalled, unhappy, critical,
    displeased, sceptical, skeptical, dissatisfied, furious, indignant, upset, disturbed, frustrated, wary`,
    {
      strict: true,
      roles: { subject: 'actor', ...blamedAfter('with', 'at', 'about', 'over', 'by', 'of') },
      needs: ['subject', 'with'],
      doer: 'somebody',
      mode: 'disapprove',
    },
  ),
  ...verbs(
    'accuse',
    'anger, outrage, alarm, disappoint, shock, dismay, infuriate, upset, irritate, appal, worry, concern, disturb',
    {
      passive: true,
      roles: {
        object: 'actor',
        subject: 'target',
        'subject/possessor': 'target',
        'subject/modifier': 'target',
        'subject/by': 'target',
        ...blamedAfter('with', 'at', 'about', 'over', 'in'),
      },
      needs: ['object', 'subject'],
      doer: 'somebody',
      mode: 'disapprove',
    },
  ),
  ...verbs('accuse', 'disagree', {
    roles: { subject: 'actor', ...blamedAfter('with') },
    needs: ['subject', 'with'],
    doer: 'somebody',
    mode: 'disapprove',
  }),
  ...verbs('accuse', 'file, bring, press, lay, prefer', {
    objects: words('charge case indictment'),
    roles: towards('against'),
    needs: ['subject', 'against'],
    mode: 'allege',
  }),
  ...verbs('accuse', 'implicate', {
    roles: { ...DOES, in: 'target' },
    victims: true,
    needs: ['object'],
    mode: 'allege',
  }),
  ...verbs('accuse', 'link', {
    beside: 'to',
    victims: true,
    needs: ['subject', 'object'],
    mode: 'allege',
  }),
]
