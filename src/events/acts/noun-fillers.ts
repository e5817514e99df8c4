/**
 * Who is in a contact or deed that a noun names.
 * In: a noun with its entry and the verbs that carry it. Out: those beside it, those whom the light verb lends, those of
 * the clause round it.
 *   Berg  placed      a call  to  his counterpart.      a dinner  given by  Berg  for  the envoy
 *   lent  light verb  noun    beside it                 noun      participle that lends
 */
import type { Sentence } from '../../language/index.ts'
import type { Draft } from '../entities/draft.ts'
import { type Clause, clauseOf } from '../tree/clause.ts'
import { fillersAround } from './around.ts'
import { type Carrier, carrierUnder } from './carriers.ts'
import { contactFillers, isBetweenSides, isComplete } from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedFillers } from './deed-fillers.ts'
import { deedFillersOfNoun } from './deed-parties.ts'
import { entitiesAt, fillNoun, fillVerb } from './fill-slots.ts'
import type { Entry, LightVerb } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { nounSlotTokens } from './slots.ts'
import type { Filler } from './telling.ts'
import { hostThere } from './there.ts'
import { groupFrom, isThing } from './unnamed.ts'

export function fillersOf(
  scene: Scene,
  sentence: Sentence,
  {
    entry,
    token,
    carrier,
  }: { readonly entry: Entry; readonly token: number; readonly carrier: Carrier | undefined },
): readonly Filler[] {
  if (!CONTACT_TYPES.has(entry.type))
    return [
      ...deedFillersOfNoun(scene, { sentence, noun: token }, entry),
      ...deedFillers(scene, sentence, token),
      ...thingsHit(scene, { sentence, noun: token }, entry),
    ]
  const own = ownFillers(scene, { sentence, noun: token }, entry)
  const under = carrierUnder(sentence, token, entry.type)
  const lent = [carrier, under].flatMap((each) =>
    each?.light === undefined
      ? []
      : lentBy(
          scene,
          { sentence, clause: clauseOf(sentence, each.verb) },
          { entry, own, light: each.light },
        ),
  )
  const all = [...lent, ...own.filter((filler) => !isAmong(lent, filler))]
  const isWhole =
    !isOneSided(all) &&
    isBetweenSides(contactFillers(scene.book.register, all)) &&
    isComplete(entry.type, all)
  const isCarried = isWhole || carrier?.light !== undefined || under !== undefined
  const around = isCarried ? [] : fillersAround(scene, sentence, { entry, token, own })
  const there =
    entry.type === 'visit'
      ? hostThere(scene, sentence, { token, fillers: [...around, ...all] })
      : []
  const everybody = [...around, ...all, ...there]
  return contactFillers(scene.book.register, isOneSided(everybody) ? all.slice(0, 1) : everybody)
}

/**
 * Who stands beside the noun. "talks with Tovia and Belrus" are not between them; a body whose summit it is
 * does not take part in it, unless another stands beside it: "the EU-Tovia summit".
 */
export function ownFillers(
  scene: Scene,
  place: { readonly sentence: Sentence; readonly noun: number },
  { roles }: Entry,
): readonly Filler[] {
  const all = fillNoun(scene, place, roles).fillers
  const within = (slots: readonly string[]): readonly Filler[] =>
    fillNoun(
      scene,
      place,
      Object.fromEntries(Object.entries(roles).filter(([slot]) => slots.includes(slot))),
    ).fillers
  const owners = within(['of', 'modifier'])
  const isBodys = owners.length === 1 && owners.every(({ entity }) => isBody(entity))
  const own = isBodys ? all.filter((each) => !isAmong(owners, each)) : all
  return own.map((each) => (isAmong(within(['with']), each) ? { ...each, isOther: true } : each))
}

/** "talks with Tovia and Belrus": both on the other side, and nobody on this. */
function isOneSided(fillers: readonly Filler[]): boolean {
  return fillers.every(({ isOther }) => isOther === true)
}

/** A body of no one state. */
function isBody({ country, kind }: Draft): boolean {
  return kind === 'organization' && country === undefined
}

/** "a strike on the depot": what was hit, without a name. */
function thingsHit(
  scene: Scene,
  { sentence, noun }: { readonly sentence: Sentence; readonly noun: number },
  { roles, type }: Entry,
): readonly Filler[] {
  if (type !== 'attack') return []
  return Object.entries(roles)
    .filter(([, role]) => role === 'target')
    .flatMap(([slot]) => nounSlotTokens(sentence, noun, slot))
    .filter((at) => isThing(sentence, at) && entitiesAt(scene, sentence, at).entities.length === 0)
    .map((at) => groupFrom(scene, sentence, { role: 'target', token: at }))
}

/** Whom the light verb lends. */
function lentBy(
  scene: Scene,
  place: { readonly sentence: Sentence; readonly clause: Clause },
  {
    entry,
    light,
    own,
  }: { readonly entry: Entry; readonly light: LightVerb; readonly own: readonly Filler[] },
): readonly Filler[] {
  // "carried a message from Tovia to Belrus": the bearer is no side.
  const senders =
    light.roles['subject'] === 'initiator'
      ? fillVerb(scene, place, { from: 'initiator' }).fillers
      : []
  const roles = lentRoles(light, entry, [...senders, ...ownThan(scene, place, own)])
  return [...senders, ...fillVerb(scene, place, roles).fillers]
}

/**
 * Who cancels a visit is the visitor; where the noun names one and no host, he is the host. Who hands over the
 * letter of another is no party.
 */
function lentRoles(
  { roles }: LightVerb,
  { type }: Entry,
  own: readonly Filler[],
): LightVerb['roles'] {
  if (roles['subject'] === 'initiator' && own.some(({ role }) => role === 'initiator')) {
    return Object.fromEntries(Object.entries(roles).filter(([slot]) => slot !== 'subject'))
  }
  if (type !== 'visit' || roles['subject'] !== 'participant') return roles
  const isAwaited = own.some(({ role }) => role === 'visitor') && !own.some(isHost)
  return { ...roles, subject: isAwaited ? 'host' : 'visitor', ...(roles['to'] && { to: 'host' }) }
}

/** "postponed his visit": the visitor who does so is told by the verb. */
function ownThan(
  scene: Scene,
  place: { readonly sentence: Sentence; readonly clause: Clause },
  own: readonly Filler[],
): readonly Filler[] {
  const doers = fillVerb(scene, place, { subject: 'participant' }).fillers
  return own.filter(({ entity, role }) => role !== 'visitor' || !isAmong(doers, { entity }))
}

function isHost({ role }: Filler): boolean {
  return role === 'host'
}

export function isAmong(fillers: readonly Filler[], { entity }: Pick<Filler, 'entity'>): boolean {
  return fillers.some((each) => each.entity === entity)
}
