/**
 * Verbs of protest in the street.
 * In: nothing. Out: entries. Governments that protest accuse (`words-lexicon.ts`).
 */
import type { Entry } from '../../acts/lexicon.ts'
import { towards, verbs, words } from './frame.ts'

const AGAINST = {
  ...towards('against', 'outside'),
  'against/possessor': 'target',
  'against/by': 'target',
  'against/modifier': 'target',
  'outside/modifier': 'target',
  'outside/possessor': 'target',
  'do/by': 'target',
  'do/object/by': 'target',
  'do/object/possessor': 'target',
  'do/object/from': 'target',
  'for/from': 'target',
  within: 'target',
} as const

/** Verbs of protest. */
export const PROTEST_VERBS: readonly Entry[] = [
  ...verbs('protest', 'protest', {
    roles: { ...AGAINST, 'object/possessor': 'target', 'object/by': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'demonstrate, rally, march', {
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    bare: true,
    mode: 'demo',
  }),
  ...verbs('protest', 'walk', {
    phrase: { off: ['job'] },
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'strike',
  }),
  ...verbs('protest', 'boycott', {
    roles: { subject: 'actor', 'object/modifier': 'target', 'object/possessor': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'boycott',
  }),
  ...verbs('protest', 'take, pour', {
    phrase: { to: ['street'] },
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'pour', {
    phrase: { into: ['street'] },
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'throw, hurl, lob', {
    objects: words('stone rock bottle egg brick petrol tomato'),
    roles: towards('at', 'into', 'on'),
    needs: ['subject'],
    doer: 'crowd',
    mode: 'riot',
  }),
  ...verbs('protest', 'burn, torch, trample', {
    objects: words('flag effigy portrait car tyre tire'),
    roles: {
      subject: 'actor',
      'object/modifier': 'target',
      'object/possessor': 'target',
      'object/of': 'target',
    },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'riot',
  }),
  ...verbs('protest', 'riot, rampage', { roles: AGAINST, needs: ['subject'], mode: 'riot' }),
  ...verbs('protest', 'stage, hold, organise, organize, launch, join', {
    objects: words('demonstration protest rally march sit sit-in vigil'),
    roles: { ...AGAINST, 'object/against': 'target' },
    needs: ['subject'],
    mode: 'demo',
  }),
  ...verbs('protest', 'stage, begin, start, launch, go, continue', {
    objects: ['strike'],
    modified: ['hunger'],
    roles: AGAINST,
    needs: ['subject'],
    mode: 'hunger',
  }),
  ...verbs('protest', 'stage, begin, start, launch, call, go, continue', {
    objects: ['strike', 'walkout', 'stoppage'],
    roles: { ...AGAINST, 'object/against': 'target' },
    needs: ['subject'],
    mode: 'strike',
  }),
  ...verbs('protest', 'go', {
    phrase: { on: ['strike'] },
    roles: AGAINST,
    needs: ['subject'],
    mode: 'strike',
  }),
  ...verbs('protest', 'block, blockade, barricade, occupy', {
    objects: words('road street highway square building bridge'),
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'obstruct',
  }),
]
