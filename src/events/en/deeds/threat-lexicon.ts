/**
 * Verbs of threat and warning.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, towards, verbs, words } from './frame.ts'

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
  ...verbs('threaten', 'issue, give, deliver, send, make', {
    objects: words('ultimatum warning threat deadline'),
    roles: { ...towards('to', 'against'), object: 'target', 'object/that': 'target' },
    needs: ['subject', 'to'],
  }),
]
