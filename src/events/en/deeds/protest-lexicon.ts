/**
 * Verbs of protest in the street.
 * In: nothing. Out: entries. Governments that protest accuse (`words-lexicon.ts`).
 */
import type { Entry } from '../../acts/lexicon.ts'
import { towards, verbs, words } from './frame.ts'

const AGAINST = {
  ...towards('against', 'outside', 'over'),
  'over/possessor': 'target',
  'over/by': 'target',
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

const MARCHES = words('march demonstration protest rally sit-in vigil strike')

const WORKERS = words(
  `worker miner nurse doctor teacher driver docker pilot student farmer employee staff union labourer laborer
  fisherman journalist lawyer prisoner inmate civil-servant steelworker railwayman controller civilservant`,
)

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
  ...verbs('protest', 'set fire, set ablaze, set alight, set afire', {
    subjects: words(
      'protester protestor demonstrator student rioter crowd mob striker marcher supporter',
    ),
    roles: {
      subject: 'actor',
      object: 'target',
      'object/modifier': 'target',
      to: 'target',
      'to/modifier': 'target',
      'object/to': 'target',
      'object/to/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'riot',
  }),
  ...verbs('protest', 'attack, ransack, vandalise, vandalize, torch, burn down, trash, stone', {
    subjects: words('protester protestor demonstrator student rioter crowd mob marcher supporter'),
    roles: {
      subject: 'actor',
      object: 'target',
      'object/modifier': 'target',
      'object/of': 'target',
    },
    needs: ['subject'],
    mode: 'riot',
  }),
  ...verbs('protest', 'riot, rampage', { roles: AGAINST, needs: ['subject'], mode: 'riot' }),
  ...verbs('protest', 'stage, hold, organise, organize, launch, join', {
    // "sit-in" may be parted, and its last word stand for it.
    objects: words('demonstration protest rally march sit sit-in vigil in'),
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
    objects: words(
      'road street highway square building bridge motorway traffic railway line port border entrance convoy vehicle embassy airport office ministry parliament refinery depot gate crossing train',
    ),
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'obstruct',
  }),
  ...verbs('protest', 'walk out', {
    subjects: WORKERS,
    roles: AGAINST,
    needs: ['subject'],
    mode: 'strike',
  }),
  ...verbs('protest', 'down, stop', {
    objects: ['tool', 'work'],
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'strike',
  }),
  ...verbs('protest', 'refuse', {
    doing: ['work', 'report'],
    beside: 'do',
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'strike',
  }),
  ...verbs('protest', 'strike', {
    bare: true,
    subjects: WORKERS,
    roles: { ...AGAINST, 'over/by': 'target' },
    needs: ['subject'],
    mode: 'strike',
  }),
  ...verbs('protest', 'refuse', {
    objects: ['food', 'meal'],
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'hunger',
  }),
  ...verbs('protest', 'take', {
    objects: ['part'],
    phrase: { in: MARCHES },
    roles: { ...AGAINST, 'in/against': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'participate, join', {
    phrase: { in: MARCHES },
    roles: { ...AGAINST, 'in/against': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'attend', {
    objects: MARCHES,
    roles: { ...AGAINST, 'object/against': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'boycott', {
    objects: words('election vote poll referendum parliament class ballot product'),
    roles: {
      subject: 'actor',
      'object/modifier': 'target',
      'object/possessor': 'target',
      'object/of': 'target',
    },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'boycott',
  }),
  ...verbs('protest', 'gather, mass, assemble, congregate, converge, turn out, rally', {
    beside: 'do',
    doing: words(
      'demand protest denounce call oppose condemn demonstrate show chant shout wave burn urge press jeer',
    ),
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'gather, mass, assemble, rally, demonstrate, march', {
    phrase: { in: ['protest'] },
    roles: { ...AGAINST, 'in/against': 'target', 'in/at/by': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'chant, shout', {
    objects: ['slogan'],
    roles: { ...AGAINST, 'object/against': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'pelt, stone', {
    roles: { subject: 'actor', object: 'target' },
    needs: ['any'],
    doer: 'crowd',
    mode: 'riot',
  }),
  ...verbs('protest', 'clash, scuffle, fight, battle', {
    subjects: words(
      'protester protestor demonstrator student rioter crowd mob striker marcher worker supporter activist villager farmer miner youth',
    ),
    roles: { subject: 'actor', with: 'target', object: 'target' },
    needs: ['any'],
    mode: 'riot',
  }),
  ...verbs('protest', 'smash, loot, vandalise, vandalize', {
    subjects: words('protester protestor demonstrator student rioter crowd mob youth'),
    roles: {
      subject: 'actor',
      'object/of': 'target',
      object: 'target',
      'object/modifier': 'target',
    },
    needs: ['any'],
    mode: 'riot',
  }),
  ...verbs('protest', 'occupy, storm, besiege, surround', {
    subjects: words('protester protestor demonstrator student rioter crowd mob farmer worker'),
    roles: {
      subject: 'actor',
      object: 'target',
      'object/modifier': 'target',
      'object/of': 'target',
    },
    needs: ['any'],
    mode: 'obstruct',
  }),
  ...verbs('protest', 'picket', {
    roles: { ...AGAINST, object: 'target', 'object/of': 'target', 'object/modifier': 'target' },
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'set up, put up, erect, build, man', {
    objects: words('barricade roadblock picket encampment'),
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'obstruct',
  }),
  ...verbs('protest', 'mutiny, revolt', {
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'riot',
  }),
  ...verbs('protest', 'heckle, jeer, boo, mob', {
    roles: { subject: 'actor', object: 'target', at: 'target' },
    needs: ['subject', 'object'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'fill, flood, throng, jam, march', {
    objects: words('street square plaza avenue boulevard'),
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'throng, march, parade, pour', {
    phrase: { through: ['street', 'capital', 'city', 'centre', 'center', 'town'] },
    roles: AGAINST,
    needs: ['subject'],
    doer: 'crowd',
    mode: 'demo',
  }),
  ...verbs('protest', 'paralyse, paralyze, disrupt, cripple, shut down', {
    subjects: [...WORKERS, 'striker', 'protester', 'demonstrator', 'crowd'],
    roles: { ...AGAINST, object: 'target', 'object/in': 'target' },
    needs: ['subject'],
    mode: 'strike',
  }),
  ...verbs('protest', 'gather, rally, mass, assemble, congregate, converge', {
    beside: 'outside',
    roles: AGAINST,
    needs: ['subject', 'outside'],
    doer: 'crowd',
    mode: 'demo',
  }),
]
