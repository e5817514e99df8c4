/**
 * A verb that tells of a deed: an act around contacts.
 * In: a verb with the entry of the lexicon that it matches. Out: the telling, or nothing when those whom
 * the frame needs are not known.
 *   Syria  says it  will not  accept  more refugees.     Bosnia and Slovenia  agreed  to a ceasefire.
 *          actor    refused   (verb)                     actors, two states   (verb)
 */
import type { Sentence } from '../../language/index.ts'
import { NEARLY_WORDS } from '../en/status-cues.ts'
import type { Clause } from '../tree/clause.ts'
import { dependents, hasRelation, tokenAt } from '../tree/tree.ts'
import type { ActType, Role } from '../types.ts'
import { isSide } from './contact-parties.ts'
import { deedFillersOfVerb, fillersAt, isKnown, isNews, isOfRecord } from './deed-parties.ts'
import { countedIn } from './fill-slots.ts'
import { CROWDS, isPeople } from '../en/people-nouns.ts'
import { placedBy, placedOffices, somebodyAt } from './deed-people.ts'
import { hasCause, isSaidSo, type Place } from './deed-words.ts'
import { entryMeant } from './entry-meant.ts'
import type { Entry } from './lexicon.ts'
import { defaultTargets } from './widened.ts'
import { withOnlyState } from './only-state.ts'
import type { Scene } from './scene.ts'
import { statusOfVerb, type ToldStatus } from './status.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'
import { groupFrom, isThing, type Unnamed } from './unnamed.ts'

/** The telling of a deed's verb, if its frame is filled. */
export function deedTelling(scene: Scene, place: Place, entry: Entry): Telling | undefined {
  const { sentence, clause } = place
  if (isNearly(sentence, clause.verb) || !isSaidSo(scene, place, entry)) return undefined
  const modality = statusOfVerb(sentence, clause.verb)
  const meant = entryMeant(place, entry, modality)
  if (meant === undefined) return undefined
  const all = deedFillersOfVerb(scene, place, meant)
  const named = placedOffices(
    scene,
    place,
    all.filter((each) => !isOwn(each, all)),
  )
  const unplaced = somebodyAt(scene, place, {
    entry: { ...meant, type: entry.type },
    fillers: named,
  })
  const unnamed = placed(scene, place, { meant, named, unplaced })
  const roles = [...named.map(({ role }) => role), ...unnamed.map(({ role }) => role)]
  if (!isFilled(meant, { named, unnamed }) || !isDoer(place, meant, { named, roles }))
    return undefined
  if (isReduced(sentence, clause) && !named.some(({ role }) => role === 'actor')) return undefined
  if (!isDefaultFilled(scene, place, { entry: meant, roles })) return undefined
  const told = [...named, ...unnamed.map((each) => groupFrom(scene, sentence, each))]
  const elsewhere = targetElsewhere(scene, place, { entry: meant, fillers: told })
  const fillers = withOnlyState(scene, [...told, ...elsewhere], meant.type)
  const status: ToldStatus = meant === entry ? modality : { ...modality, status: 'held' }
  return tellingFrom(scene, sentence, {
    entry: meant,
    token: clause.verb,
    carriers: [clause.verb],
    fillers,
    pair: false,
    anaphoric: false,
    status,
    among: unnamed.map(({ token }) => token),
  })
}

/** Whom it was done to, where the frame's own places hold nobody: the first named that a default finds. */
function targetElsewhere(
  scene: Scene,
  place: Place,
  { entry, fillers }: { readonly entry: Entry; readonly fillers: readonly Filler[] },
): readonly Filler[] {
  if (fillers.some(({ role }) => role !== 'actor') || !fillers.some(isTold)) return []
  if (!isNews(place.sentence, place.clause.verb)) return []
  // Two who sign something sign it with each other.
  if (entry.mutual === true && statesOf(fillers, 'actor').size > 1) return []
  const roles = defaultTargets(entry)
  const found = deedFillersOfVerb(scene, place, { ...entry, roles })
  return found
    .filter((each) => isKnown(each) && !fillers.some(({ entity }) => entity === each.entity))
    .filter((each) => !isOwn(each, [...fillers, each]) && !isOwnThing(each, fillers))
    .map((each) => ({ ...each, rule: each.rule ?? 'named in what it is about' }))
}

/** "protested against the seizure of its boats": nobody does it to what is their own. */
function isOwnThing({ entity: { country, kind } }: Filler, fillers: readonly Filler[]): boolean {
  return kind === 'object' && fillers.some(({ entity }) => entity.country === country)
}

/** "a journalist jailed in 2019": said in passing, and without who did it. */
function isReduced(sentence: Sentence, { verb, passive }: Clause): boolean {
  return passive && hasRelation(tokenAt(sentence, verb), ['acl'])
}

/** Deeds that are told of somebody without a known state: "rebels attacked", "Haddad accused Tovia". */
const LOOSE: ReadonlySet<ActType> = new Set<ActType>([
  'accuse',
  'agree',
  'aid',
  'attack',
  'demand',
  'detain',
  'expel',
  'investigate',
  'praise',
  'protest',
  'reject',
  'release',
  'request',
  'sanction',
  'seize',
  'support',
  'threaten',
])

/** Whether the roles that the entry needs are played, one at least by somebody of a known state. */
function isFilled(
  { fallback, needs = [], roles, mutual, type }: Entry,
  { named, unnamed }: { readonly named: readonly Filler[]; readonly unnamed: readonly Unnamed[] },
): boolean {
  // A ledger of states has no place for a deed among bodies of no known state.
  const isPlaced = unnamed.some(({ country }) => country !== undefined)
  const isOfSome = fallback === undefined ? isTold : isOfRecord
  if (!isPlaced && !named.some(isOfSome)) return false
  const played: readonly Role[] = [...named, ...unnamed].map(({ role }) => role)
  if (needs.includes('any')) return true
  const wanted = needs.map((slot) => roles[slot])
  const has = (role: Role | undefined): boolean =>
    role !== undefined &&
    (LOOSE.has(type)
      ? played.includes(role)
      : named.some((filler) => filler.role === role && isKnown(filler)))
  const isAlternative = new Set(wanted).size < wanted.length
  if (isAlternative ? wanted.some(has) : wanted.every(has)) return true
  return mutual === true && statesOf(named, 'actor').size > 1
}

/**
 * Those without a name with the state of the place. Who protests against another state where they live need not
 * be of that place; the mob at its embassy is.
 */
function placed(
  scene: Scene,
  place: Place,
  {
    meant: { type },
    named,
    unplaced,
  }: {
    readonly meant: Entry
    readonly named: readonly Filler[]
    readonly unplaced: readonly Unnamed[]
  },
): readonly Unnamed[] {
  const isAbroad = type === 'protest' && named.some(isTold)
  const kept = isAbroad ? unplaced.filter(({ token }) => !isCrowd(place.sentence, token)) : []
  const others = unplaced.filter((each) => !kept.includes(each))
  return [...kept, ...placedBy(scene, place, { unnamed: others, type })]
}

/** "an angry mob": people of the place, unless a name tells them from those of it. */
function isCrowd(sentence: Sentence, token: number): boolean {
  const before = dependents(sentence, token, ['amod', 'compound'])
  return (
    CROWDS.has(tokenAt(sentence, token).form.toLowerCase()) &&
    before.every((at) => tokenAt(sentence, at).upos !== 'PROPN')
  )
}

/** A default stands only where the doer's place is filled, and the other's where it must be. */
function isDefaultFilled(
  scene: Scene,
  { sentence, clause }: Place,
  { entry: { fallback }, roles }: { readonly entry: Entry; readonly roles: readonly Role[] },
): boolean {
  if (fallback === undefined) return true
  if (!isNews(sentence, clause.verb)) return false
  const hasTarget = roles.includes('target')
  // "They were denied visas": who undergoes it must be known, and not only where.
  if (clause.passive)
    return hasTarget && (roles.includes('actor') || isSomebody(scene, { sentence, clause }))
  return roles.includes('actor') && (hasTarget || fallback === 'doer')
}

/** Whether the passive's subject is people, a thing that is hit, or somebody known. */
function isSomebody(scene: Scene, { sentence, clause }: Place): boolean {
  return clause.subjects.some((at) => {
    const noun = countedIn(sentence, at) ?? at
    return (
      isPeople(tokenAt(sentence, noun).form.toLowerCase()) ||
      isThing(sentence, noun) ||
      fillersAt(scene, sentence, { tokens: [at], role: 'target' }).some(isTold)
    )
  })
}

/** "was nearly downed": what did not come about. */
function isNearly(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['advmod']).some((at) =>
    NEARLY_WORDS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}

function isTold(filler: Filler): boolean {
  return isOfState(filler) || isTitled(filler)
}

/** Somebody of a state or body, or a named organization. */
function isOfState(filler: Filler): boolean {
  const { country, entity } = filler
  return country !== undefined || isKnown({ entity }) || entity.known !== undefined
}

/** A named official of a state that is not named: "President Haddad". */
function isTitled({ entity }: Filler): boolean {
  return entity.official && entity.kind === 'person' && entity.office !== undefined
}

function statesOf(fillers: readonly Filler[], role: Filler['role']): ReadonlySet<string> {
  return new Set(fillers.flatMap((each) => (each.role === role ? (each.entity.country ?? []) : [])))
}

/** Whether those who do it may: officials, a crowd, somebody at all where accidents kill too. */
function isDoer(
  place: Place,
  { causes, doer }: Entry,
  { named, roles }: { readonly named: readonly Filler[]; readonly roles: readonly Role[] },
): boolean {
  const doers = named.filter(({ role }) => role === 'actor' || role === 'subject')
  const isUnnamed = doers.length === 0 && roles.includes('actor')
  if (doer === 'official') return doers.some(({ entity }) => isSide(entity))
  if (doer === 'armed')
    return doers.some(({ entity: { kind } }) => kind === 'group' || kind === 'object')
  if (doer === 'crowd') return isUnnamed || doers.some(({ entity }) => !isSide(entity))
  if (doer === 'somebody') return isUnnamed || doers.some(({ entity }) => entity.kind !== 'object')
  return causes === undefined || doers.length > 0 || hasCause(place, causes)
}

/** The state of an official among the targets is no target of his. */
function isOwn({ entity, role }: Filler, fillers: readonly Filler[]): boolean {
  if (role !== 'target' || entity.kind !== 'state') return false
  return fillers.some(
    (other) =>
      other.role === 'actor' && isSide(other.entity) && other.entity.country === entity.country,
  )
}
