/**
 * Verbs of threat and warning.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

/** Deeds that one threatens with. */
const HARSH_DEEDS = words(
  `retaliate avenge punish fight strike attack crush destroy kill wage resist block expel impose cut
  sever bomb shell invade blockade hit retake seize arrest suspend deploy intensify hunt march storm quit boycott shut close halt
  withhold cancel pull leave stop withdraw recall sue`,
)

const AT_WHOM = {
  subject: 'actor',
  'object/do/object': 'target',
  'object/do/against': 'target',
  'object/do/object/against': 'target',
  'object/do/object/on': 'target',
  'do/object': 'target',
  'do/against': 'target',
  'do/on': 'target',
  'do/object/against': 'target',
  'do/object/on': 'target',
  'do/object/with': 'target',
  within: 'target',
} as const

/** Threats. */
export const THREAT_VERBS: readonly Entry[] = [
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
    except: words(
      `peace security stability existence life future interest democracy world order independence
      prosperity health economy livelihood safety integrity region`,
    ),
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
      impose cut sever bomb shell invade blockade hit intensify escalate hunt retake recapture exact teach`,
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
  ...verbs('threaten', 'retaliate', {
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
  ...verbs(
    'threaten',
    'issue, give, deliver, send, make, sound, repeat, reiterate, renew, step up',
    {
      strict: true,
      objects: words('ultimatum warning threat deadline'),
      roles: {
        ...towards('to', 'against'),
        object: 'target',
        'object/that': 'target',
        'object/about/possessor': 'target',
      },
      needs: ['subject', 'to'],
    },
  ),
  ...verbs('threaten', 'give', {
    objects: words('hour day week month deadline'),
    beside: 'do',
    needs: ['subject', 'object'],
    doer: 'official',
  }),
  ...verbs('threaten', 'give', {
    objects: ['hour', 'deadline'],
    roles: { ...towards('to'), object: 'target' },
    needs: ['subject', 'to'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'set', {
    objects: ['deadline'],
    roles: {
      ...towards('for'),
      'object/for/of': 'target',
      'object/for/from': 'target',
      within: 'target',
    },
    needs: ['subject', 'for'],
    doer: 'official',
  }),
  ...verbs('threaten', 'reserve', {
    objects: ['right'],
    roles: AT_WHOM,
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'hesitate', {
    only: 'refused',
    beside: 'do',
    doing: [...HARSH_DEEDS, 'use', 'act'],
    roles: AT_WHOM,
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'ready, prepared, willing', {
    beside: 'do',
    doing: HARSH_DEEDS,
    roles: AT_WHOM,
    needs: ['subject', 'within'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'ready, prepared, willing', {
    beside: 'do',
    doing: ['use', 'take', 'go'],
    roles: {
      subject: 'actor',
      'do/object/against': 'target',
      'do/against': 'target',
      'do/to/with': 'target',
      'do/to/against': 'target',
    },
    needs: ['subject', 'do/against'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'caution, warn', {
    beside: 'against',
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'caution', { needs: ['subject', 'object'], doer: 'official' }),
  ...verbs('threaten', 'warn, speak', {
    phrase: {
      of: words(
        'retaliation consequence response reprisal action strike attack war sanction measure countermeasure revenge',
      ),
    },
    roles: {
      ...DOES,
      'of/against': 'target',
      'of/on': 'target',
      'of/with': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'raise, float', {
    objects: words('possibility spectre specter prospect threat'),
    roles: {
      subject: 'actor',
      'object/of/on': 'target',
      'object/of/against': 'target',
      'object/of/with': 'target',
    },
    needs: ['subject', 'object/of/on'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'vow, swear, promise, pledge, threaten, announce', {
    objects: words(
      'revenge vengeance retaliation reprisal war jihad resistance defiance struggle attack punishment',
    ),
    roles: {
      ...towards('against', 'on', 'for', 'with'),
      'for/by': 'target',
      'object/for/by': 'target',
      'object/against/for': 'target',
      within: 'target',
    },
    needs: ['subject'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'prepare', {
    passive: true,
    beside: 'do',
    doing: [...HARSH_DEEDS, 'use'],
    roles: { ...AT_WHOM, subject: 'actor', object: 'actor' },
    needs: ['object', 'within'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'menace, intimidate', { needs: ['subject', 'object'], doer: 'somebody' }),
  ...verbs('threaten', 'put', {
    phrase: { on: ['notice'] },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'give, set, grant', {
    objects: words('hour day week month deadline ultimatum'),
    beside: 'do',
    roles: { ...DOES, 'object/for': 'target', for: 'target' },
    needs: ['subject', 'object'],
    doer: 'somebody',
  }),
  ...verbs('threaten', 'hint, speak, talk', {
    phrase: {
      at: words(
        'retaliation reprisal action sanction force strike war test launch attack response',
      ),
    },
    roles: {
      ...towards('against', 'on'),
      'at/against': 'target',
      'at/on': 'target',
      within: 'target',
    },
    needs: ['subject', 'against'],
    doer: 'somebody',
  }),
]
