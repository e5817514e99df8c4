/**
 * A noun that tells of an act, alone or carried by a light verb.
 * In: a noun with the entry of the lexicon that it matches. Out: the telling, or nothing.
 *   Berg  placed      a call  to  his counterpart.      Ray  announced   the call  in a briefing.
 *   init. light verb  act     participant               by   (announce)  points back
 */
import type { Sentence } from '../../language/index.ts'
import { DEFINITE, PAIR_OWNERS } from '../en/reference-words.ts'
import { GENERIC_DETERMINERS, MEANS_PREPOSITIONS, SETTING_PREPOSITIONS } from '../en/status-cues.ts'
import { clauseOf, obliquesOf, type Clause } from '../tree/clause.ts'
import {
  dependents,
  hasPreposition,
  hasRelation,
  isFormOf,
  prepositionOf,
  tokenAt,
} from '../tree/tree.ts'
import type { Draft } from '../entities/draft.ts'
import { announcementBy } from './announcement.ts'
import { fillersAround, isObjectOfUnknown } from './around.ts'
import { type Carrier, carrierOf, carriersOf, carrierUnder, seatOf } from './carriers.ts'
import { channelOfNoun } from './channel.ts'
import { contactFillers, isBetweenSides, isComplete } from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedFillers } from './deed-fillers.ts'
import { deedFillersOfNoun, isKnown } from './deed-parties.ts'
import { groupFrom, isThing } from './unnamed.ts'
import { entitiesAt, fillNoun, fillVerb } from './fill-slots.ts'
import { nounSlotTokens } from './slots.ts'
import { initiatorsOf, mediatorsOf } from './initiator.ts'
import type { Entry, LightVerb } from './lexicon.ts'
import { statusOfNoun } from './noun-status.ts'
import type { ToldStatus } from './status.ts'
import type { Scene } from './scene.ts'
import { tellingFrom } from './telling-from.ts'
import { hostThere } from './there.ts'
import type { Filler, Telling } from './telling.ts'

/** The telling of a noun, if it names an act or points back at one. */
export function nounTelling(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): Telling | undefined {
  if (hasRelation(tokenAt(sentence, token), ['compound', 'flat', 'amod'])) return undefined
  if (isOtherwise(scene, sentence, { entry, token })) return undefined
  const carrier = carrierOf(sentence, seatOf(sentence, token), entry.type)
  const isDefinite = pointsBack(sentence, token, entry)
  const isOpen = isGeneric(sentence, token, entry) && carrier?.light === undefined && !isDefinite
  if (isOpen && !isNone(sentence, token)) return undefined
  const filled = fillersOf(scene, sentence, { entry, token, carrier })
  const initiators = initiatorsOf(scene, sentence, token)
  const own = [...initiators, ...filled.filter((each) => !isAmong(initiators, each))]
  const mediators = mediatorsOf(scene, sentence, token)
  const isOwn = CONTACT_TYPES.has(entry.type)
    ? isBetweenSides(filled) && isComplete(entry.type, filled)
    : own.some((filler) => filler.entity.country !== undefined)
  const mediated = isDefinite && mediators.length > 0
  if (entry.both === true && !hasBoth(own) && !mediated) return undefined
  if (entry.doer === 'armed' && !own.some(isArmed)) return undefined
  const isOfPair = !isOwn && CONTACT_TYPES.has(entry.type) && isTheirs(scene, sentence, { token, entry })
  if (!isOwn && !isDefinite && !isOfPair && initiators.length === 0) return undefined
  if (entry.carried === true && !isBorne(sentence, { token, carrier, filled })) return undefined
  const announced = isDefinite ? announcementBy(scene, sentence, token) : undefined
  const channel = channelOfNoun(sentence, token) ?? entry.channel
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers: carriersOf(sentence, token, carrier),
    fillers: [...own, ...mediators.filter((each) => !isAmong(own, each))],
    pair: isOfPair,
    anaphoric: !isOwn,
    status: statusOf(sentence, token, {
      entry,
      carrier,
      isOpen: !isDefinite && isLentByUnknown(scene, sentence, { entry, token }),
    }),
    ...(channel && { channel }),
    ...(announced && { announced }),
  })
}

/** "secured a meeting with the envoy": the subject is in it, and the verb does not say that it was. */
function isLentByUnknown(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): boolean {
  if (!CONTACT_TYPES.has(entry.type)) return false
  const own = ownFillers(scene, { sentence, noun: token }, entry)
  return !isBetweenSides(own) && isObjectOfUnknown(sentence, { entry, token, own })
}

/** "extended an invitation": told as done, it is a contact asked for. */
function statusOf(
  sentence: Sentence,
  noun: number,
  {
    entry,
    carrier,
    isOpen,
  }: {
    readonly entry: Entry
    readonly carrier: Carrier | undefined
    /** Carried by a verb that does not say whether it was: "secured a meeting". */
    readonly isOpen: boolean
  },
): ToldStatus {
  const kind = CONTACT_TYPES.has(entry.type) ? 'contact' : 'deed'
  const told = statusOfNoun(sentence, noun, { carrier: carrier?.verb, kind })
  const isDone = told.status === 'held' || told.status === 'present'
  if (isOpen && carrier === undefined && isDone)
    return { status: 'possible', evidence: [tokenAt(sentence, noun).span] }
  return entry.status !== undefined && isDone
    ? { status: entry.status, evidence: [tokenAt(sentence, noun).span] }
    : told
}

/** By a light verb; or "in a note to the envoy, Tovia rejected it": who did so in it wrote it. */
function isBorne(
  sentence: Sentence,
  {
    token,
    carrier,
    filled,
  }: {
    readonly token: number
    readonly carrier: Carrier | undefined
    readonly filled: readonly Filler[]
  },
): boolean {
  const isWithin = prepositionOf(sentence, token) === 'in'
  return (
    carrier?.light !== undefined || (isWithin && filled.some(({ role }) => role === 'initiator'))
  )
}

/** "a call for restraint", "a general strike": the word in another meaning. */
function isOtherwise(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): boolean {
  const except = scene.timesIn(sentence.index).map(({ head }) => head)
  if (entry.modified !== undefined && !isModified(sentence, token, entry.modified)) return true
  if (isModified(sentence, token, entry.except ?? [])) return true
  if (entry.of !== undefined && !isOf(sentence, token, entry.of)) return true
  // "cooperate through the dialogue": a standing channel, and no one meeting.
  if (CONTACT_TYPES.has(entry.type) && MEANS_PREPOSITIONS.has(prepositionOf(sentence, token)))
    return true
  return hasPreposition(sentence, token, { among: entry.unless ?? [], except })
}

/** "an exchange of views". */
function isOf(sentence: Sentence, noun: number, words: readonly string[]): boolean {
  return obliquesOf(sentence, noun)
    .filter(({ preposition }) => preposition === 'of')
    .some(({ tokens }) => tokens.some((at) => isFormOf(tokenAt(sentence, at), words)))
}

/** "a video conference": the noun is an act only with one of the words before it. */
function isModified(sentence: Sentence, noun: number, words: readonly string[]): boolean {
  return dependents(sentence, noun, ['compound', 'amod', 'nmod:desc']).some((at) =>
    isFormOf(tokenAt(sentence, at), words),
  )
}

function isAmong(fillers: readonly Filler[], { entity }: Pick<Filler, 'entity'>): boolean {
  return fillers.some((each) => each.entity === entity)
}

/** Troops and other groups, not states and persons. */
function isArmed({ entity: { country, kind }, role }: Filler): boolean {
  return role === 'actor' && kind === 'group' && country !== undefined
}

/** Whether doer and target are of known states. */
function hasBoth(fillers: readonly Filler[]): boolean {
  return (['actor', 'target'] as const).every((role) =>
    fillers.some((each) => each.role === role && isKnown(each)),
  )
}

function fillersOf(
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
  const clause = carrier && clauseOf(sentence, carrier.verb)
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
  const isCarried = isWhole || (clause && carrier.light) || under !== undefined
  const around = isCarried ? [] : fillersAround(scene, sentence, { entry, token, own })
  const there =
    entry.type === 'visit' ? hostThere(scene, sentence, { token, fillers: [...around, ...all] }) : []
  const everybody = [...around, ...all, ...there]
  return contactFillers(scene.book.register, isOneSided(everybody) ? all.slice(0, 1) : everybody)
}

/**
 * Who stands beside the noun. "talks with Tovia and Belrus" are not between them; a body whose summit it is
 * does not take part in it, unless another stands beside it: "the EU-Tovia summit".
 */
function ownFillers(
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

/** "the call", "this conversation": one that the reader knows already. */
function pointsBack(sentence: Sentence, noun: number, entry: Entry): boolean {
  const token = tokenAt(sentence, noun)
  if (token.xpos === 'NNS' && entry.type !== 'talks') return false
  return dependents(sentence, noun, ['det', 'nmod:poss']).some((at) => {
    const word = tokenAt(sentence, at)
    return DEFINITE.has(word.form.toLowerCase()) || (word.upos === 'PRON' && token.xpos === 'NN')
  })
}

/** "their meeting in Oslo in May", "talks between the two": of those two who were just named. */
function isTheirs(
  scene: Scene,
  sentence: Sentence,
  { token, entry }: { readonly token: number; readonly entry: Entry },
): boolean {
  const isOwned = dependents(sentence, token, ['nmod:poss']).some((at) =>
    PAIR_OWNERS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  const between = Object.fromEntries(
    Object.entries(entry.roles).filter(([slot]) => BETWEEN_SLOTS.has(slot)),
  )
  return isOwned || fillNoun(scene, { sentence, noun: token }, between).pair
}

const BETWEEN_SLOTS: ReadonlySet<string> = new Set(['between', 'of', 'by'])

/** "no contact between the two": told as not having been. */
function isNone(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, ['det']).some(
    (at) => tokenAt(sentence, at).form.toLowerCase() === 'no',
  )
}

/** "any conversations with": no one act. */
function isGeneric(sentence: Sentence, noun: number, { type }: Entry): boolean {
  const token = tokenAt(sentence, noun)
  const words = dependents(sentence, noun, ['det', 'amod']).map((at) =>
    tokenAt(sentence, at).form.toLowerCase(),
  )
  if (words.some((word) => GENERIC_DETERMINERS.has(word))) return true
  // "after stops in Tovia and Belrus".
  if (SETTING_PREPOSITIONS.has(prepositionOf(sentence, noun))) return false
  const isOwned = dependents(sentence, noun, ['nmod:poss']).length > 0
  return token.xpos === 'NNS' && type !== 'talks' && words.length === 0 && !isOwned
}
