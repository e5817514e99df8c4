/**
 * A noun that tells of an act, alone or carried by a light verb.
 * In: a noun with the entry of the lexicon that it matches. Out: the telling, or nothing.
 *   Berg  placed      a call  to  his counterpart.      Ray  announced   the call  in a briefing.
 *   init. light verb  act     participant               by   (announce)  points back
 */
import type { Sentence, Token } from '../../language/index.ts'
import type { Act, ActType, Role } from '../types.ts'
import { OCCUR_VERBS, TAKE_PLACE_VERBS } from '../en/announcement-words.ts'
import { CHANNEL_MODIFIERS, LIGHT_VERBS, ROUND_NOUNS } from '../en/contact-nouns-lexicon.ts'
import { DEFINITE, PAIR_OWNERS } from '../en/reference-words.ts'
import { GENERIC_DETERMINERS, MEANS_PREPOSITIONS, SETTING_PREPOSITIONS } from '../en/status-cues.ts'
import { clauseOf } from '../tree/clause.ts'
import {
  dependents,
  hasPreposition,
  hasRelation,
  isFormOf,
  prepositionOf,
  subtree,
  tokenAt,
} from '../tree/tree.ts'
import { announcementBy } from './announcement.ts'
import { contactFillers, isBetweenSides, isComplete } from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedFillers } from './deed-fillers.ts'
import { deedFillersOfNoun, isKnown } from './deed-parties.ts'
import { NOUN_ENTRIES } from './entries.ts'
import { groupFrom, isThing } from './deed-people.ts'
import { entitiesAt, fillNoun, fillVerb } from './fill-slots.ts'
import { nounSlotTokens } from './slots.ts'
import { initiatorsOf, mediatorsOf } from './initiator.ts'
import type { Entry, LightVerb } from './lexicon.ts'
import { statusOfNoun } from './noun-status.ts'
import type { Scene } from './scene.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

interface Carrier {
  readonly verb: number
  readonly light?: LightVerb
}

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
  if (isGeneric(sentence, token, entry) && carrier?.light === undefined && !isDefinite)
    return undefined
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
  if (!isOwn && !isDefinite && initiators.length === 0) return undefined
  if (entry.carried === true && carrier?.light === undefined) return undefined
  const announced = isDefinite ? announcementBy(scene, sentence, token) : undefined
  const channel = channelOf(sentence, token) ?? entry.channel
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers: carriersOf(sentence, token, carrier),
    fillers: [...own, ...mediators.filter((each) => !isAmong(own, each))],
    pair: !isOwn && isTheirs(sentence, token),
    anaphoric: !isOwn,
    status: statusOfNoun(sentence, token, {
      carrier: carrier?.verb,
      kind: CONTACT_TYPES.has(entry.type) ? 'contact' : 'deed',
    }),
    ...(channel && { channel }),
    ...(announced && { announced }),
  })
}

/** "a call between the two, which took place on Monday": the verbs that say when and where it was. */
function takingPlace(sentence: Sentence, noun: number): readonly number[] {
  const isOther = (token: Token): boolean => NOUN_ENTRIES.has(token.lemma.toLowerCase())
  return subtree(sentence, noun, isOther).filter((at) => {
    const token = tokenAt(sentence, at)
    const isClause = hasRelation(token, ['acl', 'acl:relcl']) && TAKE_PLACE_VERBS.has(token.lemma)
    const objects = dependents(sentence, at, ['obj']).map((each) => tokenAt(sentence, each).lemma)
    return isClause && (token.lemma !== 'take' || objects.includes('place'))
  })
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
  // "cooperate through the dialogue": a standing channel, and no one meeting.
  if (CONTACT_TYPES.has(entry.type) && MEANS_PREPOSITIONS.has(prepositionOf(sentence, token)))
    return true
  return hasPreposition(sentence, token, { among: entry.unless ?? [], except })
}

/** "a video conference": the noun is an act only with one of the words before it. */
function isModified(sentence: Sentence, noun: number, words: readonly string[]): boolean {
  return dependents(sentence, noun, ['compound', 'amod', 'nmod:desc']).some((at) =>
    isFormOf(tokenAt(sentence, at), words),
  )
}

function isAmong(fillers: readonly Filler[], { entity }: Filler): boolean {
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

/** The noun, what stands for it in the clause, and the verbs that say when it was. */
function carriersOf(
  sentence: Sentence,
  noun: number,
  carrier: Carrier | undefined,
): readonly number[] {
  const verbs = [...takingPlace(sentence, noun), ...(carrier ? [carrier.verb] : [])]
  return [...new Set([noun, seatOf(sentence, noun)]), ...verbs]
}

/** "another round of talks": the noun that stands in the clause for the talks. */
function seatOf(sentence: Sentence, noun: number): number {
  const { head, relation } = tokenAt(sentence, noun)
  if (head < 0 || relation !== 'nmod' || prepositionOf(sentence, noun) !== 'of') return noun
  return ROUND_NOUNS.has(tokenAt(sentence, head).lemma.toLowerCase()) ? head : noun
}

/** The light verb or verb of taking place that carries the noun. */
function carrierOf(sentence: Sentence, noun: number, type: ActType): Carrier | undefined {
  const token = tokenAt(sentence, roundOf(sentence, noun))
  if (token.head < 0) return undefined
  const verb = tokenAt(sentence, token.head)
  if (hasRelation(token, ['nsubj']) && OCCUR_VERBS.has(verb.lemma)) return { verb: verb.index }
  const through = prepositionOf(sentence, token.index)
  const light = LIGHT_VERBS.find(
    (each) =>
      each.lemma === verb.lemma &&
      fitsType(each, type) &&
      (each.through ?? '') === through &&
      hasParticle(sentence, verb.index, each.particle),
  )
  if (light === undefined) return undefined
  const isCarried =
    light.through === undefined
      ? hasRelation(token, ['obj', 'nsubj:pass', 'xcomp']) ||
        clauseOf(sentence, verb.index).objects.includes(token.index)
      : hasRelation(token, ['obl'])
  return isCarried ? { verb: verb.index, light } : undefined
}

/** "a round of talks": the word that is carried. */
function roundOf(sentence: Sentence, noun: number): number {
  const { head, relation } = tokenAt(sentence, noun)
  const isCounted = relation === 'nmod' && head >= 0 && prepositionOf(sentence, noun) === 'of'
  return isCounted && ROUND_NOUNS.has(tokenAt(sentence, head).lemma) ? head : noun
}

function fitsType({ types }: LightVerb, type: ActType): boolean {
  return types === 'contacts' ? CONTACT_TYPES.has(type) : types.includes(type)
}

function hasParticle(sentence: Sentence, verb: number, particle: string | undefined): boolean {
  if (particle === undefined) return true
  const near = [verb, ...dependents(sentence, verb)]
  return near
    .flatMap((at) => dependents(sentence, at, ['compound:prt', 'advmod', 'obj']))
    .some((at) => tokenAt(sentence, at).form.toLowerCase() === particle)
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
  const own = fillNoun(scene, { sentence, noun: token }, entry.roles).fillers
  const clause = carrier && clauseOf(sentence, carrier.verb)
  const lent =
    clause && carrier.light
      ? fillVerb(scene, { sentence, clause }, lentRoles(carrier.light, entry, own)).fillers
      : []
  const speaker = clause && carrier.light ? [] : speakersAt(scene, sentence, { entry, token })
  const all = [...lent, ...own.filter((filler) => !isAmong(lent, filler))]
  const isOneSided = own.length > 0 && !isBetweenSides(contactFillers(scene.book.register, all))
  return contactFillers(scene.book.register, isOneSided ? [...speaker, ...all] : all)
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

/** Who cancels a visit is the visitor; where the noun names one and no host, he is the host. */
function lentRoles(
  { roles }: LightVerb,
  { type }: Entry,
  own: readonly Filler[],
): LightVerb['roles'] {
  if (type !== 'visit' || roles['subject'] !== 'participant') return roles
  const isAwaited = own.some(({ role }) => role === 'visitor') && !own.some(isHost)
  return { ...roles, subject: isAwaited ? 'host' : 'visitor' }
}

function isHost({ role }: Filler): boolean {
  return role === 'host'
}

/** "said after a meeting with the envoy": who says or does so was at the meeting. */
function speakersAt(
  scene: Scene,
  sentence: Sentence,
  { entry, token: noun }: { readonly entry: Entry; readonly token: number },
): readonly Filler[] {
  const token = tokenAt(sentence, noun)
  const isSetting = SETTING_PREPOSITIONS.has(prepositionOf(sentence, noun))
  if (!isSetting || token.head < 0 || !hasRelation(token, ['obl', 'nmod', 'advcl'])) return []
  const clause = clauseOf(sentence, token.head)
  // "in a letter to the envoy": who says so wrote it.
  const role: Role = entry.roles['possessor'] === 'initiator' ? 'initiator' : 'participant'
  const roles: Readonly<Record<string, Role>> = clause.passive ? {} : { subject: role }
  return fillVerb(scene, { sentence, clause }, roles).fillers
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

/** "their meeting in Oslo in May": of those two who were just named. */
function isTheirs(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, ['nmod:poss']).some((at) =>
    PAIR_OWNERS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}

/** "any conversations with": no one act. */
function isGeneric(sentence: Sentence, noun: number, { type }: Entry): boolean {
  const token = tokenAt(sentence, noun)
  const words = dependents(sentence, noun, ['det', 'amod']).map((at) =>
    tokenAt(sentence, at).form.toLowerCase(),
  )
  if (words.some((word) => GENERIC_DETERMINERS.has(word))) return true
  return token.xpos === 'NNS' && type !== 'talks' && words.length === 0
}

/** "phone call", "video conference". */
function channelOf(sentence: Sentence, noun: number): Act['channel'] | undefined {
  for (const at of dependents(sentence, noun, ['compound', 'amod', 'nmod:desc'])) {
    const channel = CHANNEL_MODIFIERS[tokenAt(sentence, at).form.toLowerCase()]
    if (channel !== undefined) return channel
  }
  return undefined
}
