/**
 * Verbs of agreement and signature.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { towards, verbs, words } from './frame.ts'

const PACTS = words(
  `accord agreement treaty pact deal protocol memorandum contract convention communique declaration
  charter document compact statement truce ceasefire cease-fire`,
)

const LET = words(
  'return entry access passage visit inspection release resumption departure deployment',
)

const READINESS = words('readiness willingness preparedness eagerness')

const ASSURANCES = words(
  'consent approval assurance guarantee promise pledge word nod go-ahead permission undertaking light',
)

/** What one plans to do for another. */
const HELPFUL = words(
  `cooperate collaborate invest improve expand strengthen boost deepen increase develop normalise normalize
  restore resume establish negotiate open build buy sell sign recognise recognize join attend settle resolve
  cut reduce withdraw lift free release hold participate contribute`,
)

/** Promises, agreements, what is signed. */
export const AGREE_VERBS: readonly Entry[] = [
  ...verbs('agree', 'agree', {
    roles: {
      subject: 'actor',
      with: 'target',
      'to/with': 'target',
      'to/by': 'target',
      'on/with': 'target',
      'do/to': 'target',
      'do/with': 'target',
      'do/object/to': 'target',
      within: 'target',
    },
    needs: ['subject', 'with'],
    mutual: true,
    doer: 'somebody',
  }),
  ...verbs('agree', 'agree, promise, pledge, vow, offer, undertake', {
    beside: 'do',
    roles: {
      subject: 'actor',
      with: 'target',
      'do/to': 'target',
      'do/with': 'target',
      'do/object/to': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'promise, pledge, vow, offer, undertake, volunteer', {
    strict: true,
    roles: {
      subject: 'actor',
      to: 'target',
      'object/to': 'target',
      'object/for': 'target',
      'do/object': 'target',
      'do/to': 'target',
      'do/with': 'target',
      object: 'target',
      within: 'target',
    },
    needs: ['subject', 'to'],
    mutual: true,
    doer: 'somebody',
  }),
  ...verbs('agree', 'ready, willing, prepared', {
    beside: 'do',
    roles: {
      subject: 'actor',
      'do/with': 'target',
      'do/to': 'target',
      'do/object': 'target',
      within: 'target',
    },
    needs: ['subject', 'within'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'accept', {
    objects: words(
      `offer proposal plan formula invitation deal term condition demand request ceasefire mediation
      mediator resolution compromise initiative truce arbitration`,
    ),
    roles: {
      subject: 'actor',
      'object/by': 'target',
      'object/from': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      with: 'target',
      within: 'target',
    },
    needs: ['subject', 'with'],
    refused: 'reject',
  }),
  ...verbs('agree', 'allow, permit', {
    only: 'planned',
    objects: LET,
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/by': 'target',
      'object/to': 'target',
      within: 'target',
    },
    needs: ['subject', 'object/of'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'comply, abide, cooperate', {
    only: 'planned',
    roles: {
      subject: 'actor',
      with: 'target',
      by: 'target',
      'with/by': 'target',
      within: 'target',
    },
    needs: ['subject', 'with'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'offer', {
    objects: words('concession'),
    roles: { ...towards('to'), within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('sign', 'sign, ratify, approve, conclude, initial, finalise, finalize, seal', {
    objects: PACTS,
    roles: {
      ...towards('with', 'between'),
      'do/object': 'target',
      'do/to': 'target',
      'object/do/object': 'target',
      'object/do/to': 'target',
      'object/do/with': 'target',
    },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('sign', 'reach, strike', {
    objects: words(
      'accord agreement deal pact truce compromise consensus understanding settlement',
    ),
    roles: towards('with', 'between'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('sign', 'enter', {
    phrase: { into: PACTS },
    roles: { subject: 'actor', with: 'target', 'into/with': 'target' },
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('sign', 'hammer out, thrash out, iron out, work out, agree on', {
    objects: [...PACTS, 'difference', 'term', 'detail', 'dispute'],
    roles: towards('with', 'between'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs('sign', 'resolve, settle, end', {
    objects: words('dispute row feud difference conflict disagreement'),
    roles: towards('with', 'between'),
    needs: ['subject', 'with'],
    mutual: true,
  }),
  ...verbs(
    'agree',
    'express, voice, signal, indicate, reaffirm, affirm, reiterate, announce, declare, show, repeat, state',
    {
      objects: READINESS,
      roles: {
        subject: 'actor',
        'object/do/with': 'target',
        'object/do/to': 'target',
        'object/do/object': 'target',
        'object/for/with': 'target',
        within: 'target',
      },
      needs: ['subject'],
      doer: 'somebody',
    },
  ),
  ...verbs('agree', 'assure, promise, guarantee, reassure', {
    beside: 'that',
    own: true,
    roles: { subject: 'actor', object: 'target', within: 'target' },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'guarantee, assure, ensure', {
    objects: words('safety security access passage protection delivery supply'),
    only: 'held',
    roles: {
      subject: 'actor',
      'object/of': 'target',
      'object/to': 'target',
      'object/for': 'target',
    },
    needs: ['subject', 'object/of'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'give, offer, grant, provide', {
    objects: ASSURANCES,
    roles: {
      ...towards('to', 'for'),
      object: 'target',
      'to/of': 'target',
      'to/by': 'target',
      'object/to/of': 'target',
      'object/to/by': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'plan, intend, aim', {
    beside: 'do',
    doing: HELPFUL,
    roles: {
      subject: 'actor',
      'do/with': 'target',
      'do/to': 'target',
      'do/from': 'target',
      'do/in': 'target',
      'do/object/with': 'target',
      'do/object': 'target',
      'do/object/in': 'target',
      within: 'target',
    },
    needs: ['subject', 'within'],
    doer: 'somebody',
  }),
  ...verbs('agree', 'submit, commit', {
    only: 'planned',
    roles: { subject: 'actor', to: 'target', 'to/by': 'target' },
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
]
