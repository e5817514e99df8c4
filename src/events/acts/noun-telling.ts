/**
 * A noun that tells of an act, alone or carried by a light verb.
 * In: a noun with the entry of the lexicon that it matches. Out: the telling, or nothing.
 *   Berg  placed      a call  to  his counterpart.      Ray  announced   the call  in a briefing.
 *   init. light verb  act     participant               by   (announce)  points back
 */
import type { Sentence } from '../../language/index.ts'
import { DEFINITE, PAIR_OWNERS } from '../en/reference-words.ts'
import {
  GENERIC_DETERMINERS,
  IN_RETURN,
  MEANS_PREPOSITIONS,
  SETTING_PREPOSITIONS,
} from '../en/status-cues.ts'
import { obliquesOf } from '../tree/clause.ts'
import {
  dependents,
  hasPreposition,
  hasRelation,
  isFormOf,
  prepositionOf,
  tokenAt,
} from '../tree/tree.ts'
import { announcementBy } from './announcement.ts'
import { isObjectOfUnknown } from './around.ts'
import { type Carrier, carrierOf, carriersOf, seatOf } from './carriers.ts'
import { channelOfNoun } from './channel.ts'
import { isBetweenSides, isComplete } from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { isKnown } from './deed-parties.ts'
import { fillNoun } from './fill-slots.ts'
import { initiatorsOf, mediatorsOf } from './initiator.ts'
import type { Entry } from './lexicon.ts'
import { fillersOf, isAmong, ownFillers } from './noun-fillers.ts'
import { statusOfNoun } from './noun-status.ts'
import type { Scene } from './scene.ts'
import type { ToldStatus } from './status.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

/** The telling of a noun, if it names an act or points back at one. */
export function nounTelling(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): Telling | undefined {
  if (hasRelation(tokenAt(sentence, token), ['compound', 'flat', 'amod'])) return undefined
  const carrier = carrierOf(sentence, seatOf(sentence, token), entry.type)
  const isDefinite = pointsBack(sentence, token, entry)
  const isHeld = isDefinite || carrier?.light !== undefined || isNone(sentence, token)
  if (isGeneric(sentence, token, entry) && !isHeld) return undefined
  if (isOtherwise(scene, sentence, { entry, token })) return undefined
  const filled = fillersOf(scene, sentence, { entry, token, carrier })
  const initiators = initiatorsOf(scene, sentence, token)
  const own = withOthers(initiators, filled)
  const isOwn = isWhole(entry, filled, own)
  const mediators = mediatorsOf(scene, sentence, token)
  if (entry.both === true && !hasBoth(own) && !(isDefinite && mediators.length > 0))
    return undefined
  if (entry.doer === 'armed' && !own.some(isArmed)) return undefined
  const isOfPair =
    !isOwn && CONTACT_TYPES.has(entry.type) && isTheirs(scene, sentence, { token, entry })
  if (!isOwn && !isDefinite && !isOfPair && initiators.length === 0) return undefined
  if (entry.carried === true && !isBorne(sentence, { token, carrier, filled })) return undefined
  const announced = isDefinite ? announcementBy(scene, sentence, token) : undefined
  const isOpen = !isDefinite && isLentByUnknown(scene, sentence, { entry, token })
  const channel = channelOfNoun(sentence, token) ?? entry.channel
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers: carriersOf(sentence, token, carrier),
    fillers: withOthers(own, mediators),
    pair: isOfPair,
    anaphoric: !isOwn,
    status: statusOf(sentence, token, { entry, carrier, isOpen }),
    ...(channel && { channel }),
    ...(announced && { announced }),
  })
}

/** The first, and those of the others who are not among them. */
function withOthers(first: readonly Filler[], others: readonly Filler[]): readonly Filler[] {
  return [...first, ...others.filter((each) => !isAmong(first, each))]
}

/** Whether those who must be in it are told with it. */
function isWhole({ type }: Entry, filled: readonly Filler[], own: readonly Filler[]): boolean {
  return CONTACT_TYPES.has(type)
    ? isBetweenSides(filled) && isComplete(type, filled)
    : own.some(({ entity }) => entity.country !== undefined)
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
  // "in response to the killings": nobody writes.
  const isMeans = IN_RETURN.has(tokenAt(sentence, token).lemma)
  const isWithin = prepositionOf(sentence, token) === 'in' && !isMeans
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
