/**
 * Nouns of deeds, told by where they stand, not by a verb of their own.
 * In: nothing. Out: entries, the verbs whose subject does what the noun says, those that only bring it about.
 *   Tovian miners  staged  a walkout.       A protest  outside the Tovian embassy  drew  thousands.
 *   actor          (does)  protest          protest    target
 */
import type { Entry } from '../../acts/lexicon.ts'
import { nouns, words } from './frame.ts'

/** Who does it owns the noun or stands after "by" and "from"; "of" is who undergoes it. */
const DONE_TO = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  'of/by': 'actor',
  of: 'target',
  on: 'target',
  against: 'target',
  at: 'target',
  to: 'target',
  outside: 'target',
  'outside/modifier': 'target',
  with: 'target',
} as const

/** What is somebody's own move: "the withdrawal of Tovian troops from Belrus". */
const OWN_MOVE = {
  possessor: 'actor',
  of: 'actor',
  by: 'actor',
  modifier: 'actor',
  from: 'target',
  'of/from': 'target',
  to: 'target',
  near: 'target',
  in: 'target',
} as const

/** Words to somebody: "a threat by Tovia to close the strait". */
const WORDS_TO = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  against: 'target',
  to: 'target',
  on: 'target',
  'do/object': 'target',
  'do/against': 'target',
} as const

/** A crowd is of the place, its anger is at another. */
const CROWD = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  of: 'actor',
  against: 'target',
  outside: 'target',
  'outside/modifier': 'target',
  'outside/of': 'target',
} as const

/** What is asked: "demands by Tovia for compensation from Belrus". */
const ASKING = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  'for/from': 'target',
  'for/against': 'target',
  'for/by': 'target',
  to: 'target',
  on: 'target',
} as const

const BLAMING = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  from: 'actor',
  of: 'target',
  against: 'target',
  'of/possessor': 'target',
  'of/modifier': 'target',
  'of/by': 'target',
} as const

const BACKING = {
  possessor: 'actor',
  modifier: 'actor',
  by: 'actor',
  from: 'actor',
  for: 'target',
  of: 'target',
  'for/possessor': 'target',
  'for/modifier': 'target',
} as const

const BETWEEN = {
  between: 'actor',
  by: 'actor',
  possessor: 'actor',
  with: 'target',
  modifier: 'actor',
} as const

/** Nouns of deeds. */
export const DEED_NOUNS: readonly Entry[] = [
  ...nouns('protest', 'protest demonstration march rally sit-in vigil', {
    roles: CROWD,
    mode: 'demo',
  }),
  ...nouns('protest', 'riot rioting', { roles: CROWD, mode: 'riot' }),
  ...nouns('protest', 'walkout stoppage', { roles: CROWD, mode: 'strike' }),
  ...nouns('protest', 'strike', {
    roles: CROWD,
    modified: words(
      'general hunger nationwide national transport rail teacher doctor miner worker',
    ),
    mode: 'strike',
  }),
  ...nouns('protest', 'barricade roadblock', { roles: CROWD, mode: 'obstruct' }),
  ...nouns('attack', 'attack raid assault airstrike ambush incursion invasion offensive', {
    roles: DONE_TO,
  }),
  ...nouns('attack', 'strike', {
    roles: DONE_TO,
    modified: words('air drone missile rocket artillery retaliatory military'),
  }),
  ...nouns('attack', 'shelling bombardment', { roles: DONE_TO, mode: 'heavy-weapons' }),
  ...nouns('attack', 'bombing', { roles: DONE_TO, mode: 'explosives' }),
  ...nouns('attack', 'bomb blast explosion', {
    roles: { outside: 'target', near: 'target', at: 'target', inside: 'target', in: 'target' },
    modified: words('car suicide truck roadside bomb grenade petrol'),
    mode: 'explosives',
  }),
  ...nouns('attack', 'killing murder assassination massacre shooting beheading execution', {
    roles: DONE_TO,
  }),
  ...nouns('attack', 'kidnapping abduction', { roles: DONE_TO, mode: 'abduct' }),
  ...nouns('attack', 'fighting clash skirmish gunbattle gunfight firefight', { roles: BETWEEN }),
  ...nouns('deploy', 'withdrawal pullout departure retreat', {
    roles: OWN_MOVE,
    doer: 'armed',
    mode: 'withdraw',
  }),
  ...nouns('deploy', 'deployment mobilization mobilisation', { roles: OWN_MOVE, mode: 'troops' }),
  ...nouns('detain', 'arrest detention imprisonment', { roles: DONE_TO }),
  ...nouns('sanction', 'crackdown', { roles: DONE_TO, mode: 'restrict' }),
  ...nouns('expel', 'expulsion', { roles: DONE_TO, mode: 'expel' }),
  ...nouns('expel', 'deportation', { roles: DONE_TO, mode: 'deport' }),
  ...nouns('release', 'release freeing', {
    roles: { possessor: 'actor', by: 'actor', of: 'target' },
    mode: 'release',
  }),
  ...nouns('threaten', 'threat ultimatum', { roles: WORDS_TO }),
  ...nouns('request', 'demand request appeal plea call', { roles: ASKING }),
  ...nouns('accuse', 'criticism condemnation accusation allegation complaint denunciation rebuke', {
    roles: BLAMING,
    mode: 'disapprove',
  }),
  ...nouns('support', 'support backing praise endorsement', { roles: BACKING }),
  ...nouns('agree', 'offer pledge promise', { roles: WORDS_TO }),
  ...nouns('release', 'ceasefire cease-fire truce armistice', {
    roles: BETWEEN,
    mode: 'ceasefire',
  }),
  ...nouns('resign', 'resignation', { roles: { possessor: 'subject', of: 'subject' } }),
]

/** Verbs whose subject does what their object says. */
export const DOING_VERBS: ReadonlySet<string> = new Set(
  words(
    `stage hold launch make carry conduct mount begin start order organise organize lead join attend wage
    perform commit undertake issue deliver resume continue renew repeat intensify extend complete call plan
    step set put execute open`,
  ),
)

/** Verbs that tell that their object was, and not who did it. */
export const BRINGING_VERBS: ReadonlySet<string> = new Set(
  words('draw spark trigger provoke prompt cause see witness set unleash touch report'),
)

/** Verbs that tell of their subject that it was. */
export const BEING_VERBS: ReadonlySet<string> = new Set(
  words(
    `be kill wound injure hit erupt begin start continue spread draw end anger shock spark trigger provoke
    prompt cause leave follow come break take occur happen turn rock shake paralyse paralyze enter raise send
    intensify resume escalate complete order stage hold carry launch make destroy damage disrupt claim target
    bring outrage infuriate worry close halt mark displace force stun`,
  ),
)
