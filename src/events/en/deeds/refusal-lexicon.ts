/**
 * Verbs and nouns of refusal and denial.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, OF_WHOM, towards, verbs, words } from './frame.ts'

const ASKED_OF = words(
  `request permission permit access entry visa asylum allocation passage recognition appeal bid aid
  assistance application extradition overflight credential accreditation`,
)

const MEETINGS = words(
  'meeting talk negotiation summit conference session ceremony signing funeral inauguration forum',
)

/** Refusals, vetoes, what one says that one will not do. */
export const REFUSAL_VERBS: readonly Entry[] = [
  ...verbs('reject', 'reject, rebuff, refuse, ignore, defy, decline, spurn, resist', {
    objects: words(
      `offer proposal plan demand call appeal request bid initiative invitation ultimatum protest order
      resolution suggestion idea deadline warning pressure condition
      accusation allegation claim charge criticism`,
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
  ...verbs('reject', 'balk, scoff', {
    roles: { subject: 'actor', at: 'target', 'at/by': 'target', 'at/possessor': 'target' },
    beside: 'at',
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'block, scuttle, shelve', {
    objects: words('resolution motion bid deal proposal plan appointment membership accession'),
    roles: { ...OF_WHOM, 'object/on': 'target', 'object/against': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs(
    'reject',
    `give, pay, sell, stop, end, change, compromise, abandon, renew, intervene, hand, lift, return, cede, yield,
    surrender, bow, disarm, leave, withdraw, send, release`,
    {
      only: 'refused',
      roles: { subject: 'actor', to: 'target', from: 'target', with: 'target', within: 'target' },
      needs: ['subject'],
      doer: 'somebody',
    },
  ),
  ...verbs('reject', 'attend, participate, join, budge, comply', {
    only: 'refused',
    roles: { subject: 'actor', with: 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'reject, rebuff, spurn, veto, snub, repudiate', {
    roles: {
      ...OF_WHOM,
      'object/to': 'target',
      'object/on': 'target',
      object: 'target',
      within: 'target',
    },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'refuse, decline', {
    roles: { subject: 'actor', ...OF_WHOM, within: 'target' },
    needs: ['subject'],
    beside: 'do',
    notDoing: words(
      `comment say answer elaborate discuss speak disclose identify name confirm specify reveal respond
      speculate provide tell describe estimate predict`,
    ),
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
      invitation initiative warning ultimatum condition invite overture idea suggestion complaint threat`,
    ),
    roles: { ...OF_WHOM, 'object/for': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'rule out, exclude', {
    objects: words(
      'talk negotiation ceasefire truce compromise concession meeting dialogue deal return withdrawal recognition amnesty independence autonomy mediation change possibility',
    ),
    roles: {
      subject: 'actor',
      'object/with': 'target',
      'object/by': 'target',
      'object/for': 'target',
      'object/of': 'target',
      'object/to': 'target',
      with: 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'rule out', {
    roles: { subject: 'actor', 'object/with': 'target', with: 'target', within: 'target' },
    needs: ['subject', 'object/with'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'oppose, resist, defy', {
    roles: {
      ...OF_WHOM,
      'object/on': 'target',
      'object/against': 'target',
      'object/of': 'target',
      'object/to': 'target',
      'object/with': 'target',
      object: 'target',
    },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('reject', 'object', {
    roles: {
      subject: 'actor',
      'to/by': 'target',
      'to/possessor': 'target',
      'to/modifier': 'target',
      to: 'target',
    },
    needs: ['subject', 'to'],
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
  ...verbs('reject', 'boycott, skip, shun, snub', {
    objects: MEETINGS,
    roles: {
      subject: 'actor',
      'object/with': 'target',
      'object/by': 'target',
      'object/of': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      with: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'stay', {
    phrase: { 'away from': MEETINGS },
    roles: {
      subject: 'actor',
      'away from/with': 'target',
      'away from/of': 'target',
      with: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'have, see, show', {
    objects: words('intention plan intent desire reason need sign wish willingness'),
    negated: true,
    roles: {
      subject: 'actor',
      'object/do/object': 'target',
      'object/do/with': 'target',
      'object/do/to': 'target',
      'object/do/from': 'target',
      'object/with': 'target',
      'object/of/with': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'vote', {
    beside: 'against',
    roles: {
      subject: 'actor',
      'against/with': 'target',
      'against/by': 'target',
      'against/of': 'target',
      'against/possessor': 'target',
      'against/modifier': 'target',
      against: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs(
    'reject',
    'brush aside, brush off, shrug off, wave aside, laugh off, rebut, discount, pour scorn',
    {
      roles: { ...OF_WHOM, object: 'target', within: 'target' },
      needs: ['subject'],
      doer: 'official',
    },
  ),
  ...verbs('reject', 'fail, neglect', {
    beside: 'do',
    doing: words(
      'comply abide honour honor implement respond heed meet observe attend cooperate fulfil fulfill',
    ),
    roles: {
      subject: 'actor',
      'do/with': 'target',
      'do/with/of': 'target',
      'do/with/by': 'target',
      'do/with/possessor': 'target',
      'do/with/modifier': 'target',
      'do/to/by': 'target',
      'do/object/possessor': 'target',
      'do/object/by': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'rule, speak, decide, come out', {
    beside: 'against',
    roles: {
      subject: 'actor',
      'against/by': 'target',
      'against/of': 'target',
      'against/possessor': 'target',
      'against/modifier': 'target',
      'against/with': 'target',
      within: 'target',
    },
    needs: ['subject', 'against/by'],
    doer: 'official',
  }),
  ...verbs('reject', 'unwilling, reluctant, loath, opposed', {
    roles: {
      subject: 'actor',
      'do/with': 'target',
      'do/to': 'target',
      'do/object': 'target',
      to: 'target',
      'to/by': 'target',
      'to/of': 'target',
      'to/possessor': 'target',
      'to/modifier': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'go, back', {
    phrase: { on: words('promise pledge word deal agreement commitment') },
    particle: 'back',
    roles: { subject: 'actor', 'on/with': 'target', 'on/to': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'renege, backtrack', {
    roles: { subject: 'actor', 'on/with': 'target', 'on/to': 'target', within: 'target' },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs('reject', 'violate, breach, ignore, defy, flout, contravene, circumvent, break', {
    objects: words(
      'law rule ban embargo sanction convention resolution agreement treaty norm order deadline accord pact',
    ),
    roles: {
      subject: 'actor',
      'object/with': 'target',
      'object/by': 'target',
      'object/of': 'target',
      'object/on': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
    only: 'held',
  }),
  ...verbs('reject', 'reject, refuse, spurn, resist, rebuff', {
    roles: {
      subject: 'actor',
      ...OF_WHOM,
      'object/with': 'target',
      'object/to': 'target',
      'object/for': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'official',
  }),
  ...verbs(
    'reject',
    'obstruct, hinder, impede, hamper, stall, overrule, delay, disobey, thwart, frustrate',
    {
      roles: {
        ...DOES,
        'object/by': 'target',
        'object/of': 'target',
        'object/possessor': 'target',
        'object/modifier': 'target',
      },
      needs: ['subject', 'object'],
      doer: 'official',
    },
  ),
  ...verbs('reject', 'disagree, differ', {
    roles: { subject: 'actor', with: 'target', 'with/possessor': 'target' },
    needs: ['subject', 'with'],
    doer: 'official',
  }),
  ...verbs('reject', 'withhold', {
    objects: words('recognition approval consent permission support endorsement vote'),
    roles: { ...towards('from', 'for', 'to'), 'object/of': 'target' },
    needs: ['subject', 'from'],
    doer: 'official',
  }),
]

/** Denials. */
export const DENIAL_VERBS: readonly Entry[] = [
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

/** Nouns of refusal and criticism, told with both sides only. */
export const REFUSAL_NOUNS: readonly Entry[] = [
  ...nouns('accuse', 'condemnation denunciation criticism', { both: true, roles: OF_BOTH }),
  ...nouns('reject', 'rejection refusal veto', { both: true, roles: OF_BOTH }),
]
