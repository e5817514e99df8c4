/**
 * The default reading of a verb of the lexicon, where none of its frames fits.
 * In: an entry of a deed. Out: the same words with a frame that takes whom it finds, tried last.
 *   Gunmen  opened  fire  on a bus with Tovians.      Tovian planes  bombed  camps  in  Belrus.
 *   actor   (verb)        (nobody)      target        actor          (verb)  (no one's) target
 * The root is the verb's own; the doer must stand where doers stand; the target is the first known one
 * of the object, of a phrase, of what it is about. Its rule says that it is a default.
 */
import { DEFAULT_PHRASES, DEFAULT_SITES, UNDER_OBJECT } from '../en/deeds/frame.ts'
import type { ActType, Role } from '../types.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import type { Entry, Slot } from './lexicon.ts'

/** Types that are not told but of two sides: without a target the words mean something else. */
const TWO_SIDED: ReadonlySet<ActType> = new Set<ActType>([
  'accuse',
  'aid',
  'apologise',
  'attack',
  'cooperate',
  'demand',
  'expel',
  'investigate',
  'praise',
  'recall',
  'request',
  'sanction',
  'sign',
  'support',
  'threaten',
])

/** Types that have a target or none: where the frame has none, somebody named may be it. */
const TARGETED: ReadonlySet<ActType> = new Set<ActType>([
  ...TWO_SIDED,
  'agree',
  'deploy',
  'reject',
  'release',
  'seize',
])

/** Types whose place tells to whom they were done. */
const DONE_THERE: ReadonlySet<ActType> = new Set<ActType>(['aid', 'attack', 'deploy', 'seize'])

/** Types that are done with somebody somewhere: the place is nobody's side. */
const DONE_WITH: ReadonlySet<ActType> = new Set<ActType>(['agree', 'cooperate', 'sign'])

/** The entry as a default; contacts, and deeds of troops' moves that need their words, have none. */
export function widened(entry: Entry): Entry | undefined {
  if (CONTACT_TYPES.has(entry.type) || entry.strict === true) return undefined
  if (entry.type === 'incident' || entry.type === 'deny' || entry.type === 'appoint')
    return undefined
  const isAnchored = [entry.objects, entry.phrase, entry.doing, entry.subjects].some(
    (words) => words !== undefined,
  )
  return {
    ...entry,
    name: `${entry.name}, by default`,
    roles: rolesOf(entry, isAnchored),
    needs: ['any'],
    fallback: isAnchored && !TWO_SIDED.has(entry.type) ? 'doer' : 'both',
  }
}

/** The places where a default looks for a target that the frame does not. */
export function defaultTargets(entry: Entry): Readonly<Record<Slot, Role>> {
  if (!TARGETED.has(entry.type)) return {}
  const roles = rolesOf(entry, true)
  return Object.fromEntries(Object.entries(roles).filter(([, role]) => role === 'target'))
}

function rolesOf(
  { objects, roles, type }: Entry,
  isAnchored: boolean,
): Readonly<Record<Slot, Role>> {
  const own = Object.fromEntries(Object.entries(roles).filter(([slot]) => slot !== 'within'))
  const doer = Object.values(roles).includes('actor') ? own : { subject: 'actor' as const, ...own }
  const slots = [
    ...(isAnchored && objects !== undefined ? [] : ['object']),
    ...UNDER_OBJECT.filter((slot) => slot !== 'in' || !DONE_WITH.has(type)).map(
      (slot) => `object/${slot}`,
    ),
    ...DEFAULT_PHRASES,
    'within',
    ...(DONE_THERE.has(type)
      ? [...DEFAULT_SITES, ...DEFAULT_SITES.map((slot) => `object/${slot}`)]
      : []),
  ].filter((slot) => !(slot in own))
  return { ...doer, ...Object.fromEntries(slots.map((slot) => [slot, 'target' as const])) }
}
