/**
 * A verb that tells of an act.
 * In: a verb with the entry of the lexicon that it matches. Out: the telling, or nothing when the frame is
 * not filled: "spoke to reporters" has one side only and is no contact. Deeds go to `deed-telling.ts`.
 */
import type { Sentence } from '../../language/index.ts'
import { CHANNEL_PHRASES } from '../en/contact-nouns-lexicon.ts'
import { LATER_WORDS } from '../en/reference-words.ts'
import { HABITS, SETTING_OUT } from '../en/status-cues.ts'
import { type Clause, clauseOf, obliquesOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { channelOfClause } from './channel.ts'
import {
  contactFillers,
  isBetweenSides,
  isComplete,
  isDelegation,
  withSummoner,
} from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedTelling } from './deed-telling.ts'
import { isWorded } from './deed-words.ts'
import { NOUN_ENTRIES } from './entries.ts'
import { type Filled, fillVerb, tokensOf } from './fill-slots.ts'
import { initiatorsOfVerb } from './initiator.ts'
import type { Entry } from './lexicon.ts'
import { occasionOf } from './occasion.ts'
import type { Scene } from './scene.ts'
import { statusOfVerb, type ToldStatus } from './status.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'
import { hostThere } from './there.ts'
import { hasWords, isOtherwise, isTakenUp, withParticle } from './verb-words.ts'

type Parties = Filled & { readonly anaphoric: boolean }

/** The telling of a verb, if its frame is filled. */
export function verbTelling(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): Telling | undefined {
  const plain = withParticle(sentence, clauseOf(sentence, token), entry)
  const clause = withChannelPhrase(sentence, plain)
  const except = scene.timesIn(sentence.index).map(({ head }) => head)
  if (!hasWords(sentence, clause, { entry, times: except })) return undefined
  if (isOtherwise(sentence, { verb: token, except }, entry)) return undefined
  if (!CONTACT_TYPES.has(entry.type)) return deedTelling(scene, { sentence, clause }, entry)
  if (!isWorded({ sentence, clause }, entry)) return undefined
  if (entry.sends === true) ownSent(scene, { sentence, clause })
  if (isHabit(sentence, token)) return undefined
  const parties = partiesIn(scene, { sentence, clause }, entry)
  if (parties === undefined) return undefined
  const initiators = initiatorsOfVerb(scene, sentence, token)
  const told = channelOfClause(sentence, clause)
  if (entry.carried === true && told === undefined) return undefined
  const channel = told ?? entry.channel
  const isLater = parties.pair && hasLater(sentence, token)
  const counted = isLater ? 'other' : occasionOf(sentence, token)
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers: [token, ...occasionsOf(sentence, clause)],
    ...parties,
    fillers: [...parties.fillers, ...initiators],
    ...(channel && { channel }),
    ...(counted && { counted }),
    status: statusOf(sentence, token, entry),
  })
}

/** "often meets": no one contact. */
function isHabit(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['advmod'])
    .flatMap((at) => [at, ...dependents(sentence, at, ['conj'])])
    .some((at) => HABITS.has(tokenAt(sentence, at).form.toLowerCase()))
}

/** The parties that the places of the frame hold, where it is filled. */
function partiesIn(
  scene: Scene,
  place: { readonly sentence: Sentence; readonly clause: Clause },
  entry: Entry,
): Parties | undefined {
  const { sentence, clause } = place
  const named = fillVerb(scene, place, withPlaceOf(clause, entry))
  const there =
    entry.type === 'visit' && entry.hosts !== 'place'
      ? hostThere(scene, sentence, { token: clause.verb, fillers: named.fillers })
      : []
  const filled = { ...named, fillers: [...named.fillers, ...there] }
  if (there.length === 0 && isTakenUp(scene, place, entry)) return undefined
  if (!hasDoer(scene, place, entry)) return undefined
  const parties = partiesOf(scene, entry, filled.pair ? aboveOr(scene, place, filled) : filled)
  if (parties === undefined) return undefined
  const isFit =
    (entry.personal !== true || areNamed(parties.fillers)) &&
    (entry.hosts !== 'place' || parties.fillers.some(isPlacedHost))
  return isFit ? parties : undefined
}

/** "was received in Karsk": by whom, only the place says. */
function withPlaceOf({ agents, passive }: Clause, { roles }: Entry): Entry['roles'] {
  const isHosted = roles['subject'] === 'host' && passive && agents.length === 0
  return isHosted ? { ...roles, in: 'host', at: 'host' } : roles
}

/** "brought them together for a summit on Friday": the day of the summit is the day. */
function occasionsOf(sentence: Sentence, { obliques }: Clause): readonly number[] {
  return obliques
    .filter(({ preposition }) => preposition === 'for' || preposition === 'at')
    .flatMap(({ tokens }) => tokens)
    .filter((at) => isContactNoun(tokenAt(sentence, at).lemma))
}

function isContactNoun(lemma: string): boolean {
  return (NOUN_ENTRIES.get(lemma.toLowerCase()) ?? []).some(({ type }) => CONTACT_TYPES.has(type))
}

/** "Tovia sent Ana Bel to Belrus": she is Tovia's. */
function ownSent(
  scene: Scene,
  place: { readonly sentence: Sentence; readonly clause: Clause },
): void {
  const [sender] = fillVerb(scene, place, { subject: 'initiator' }).fillers
  const country = sender?.entity.country
  if (country === undefined) return
  for (const { entity } of fillVerb(scene, place, { object: 'visitor' }).fillers)
    if (/^(person|office)$/.test(entity.kind) && entity.country === undefined) {
      entity.country = country
      entity.countryRule = 'state of the sender'
      entity.official = true
    }
}

/** "invited him to Oslo": told as done, it is a contact asked for. */
function statusOf(sentence: Sentence, verb: number, { status }: Entry): ToldStatus {
  const told = statusOfVerb(sentence, verb)
  const isDone = told.status === 'held' || told.status === 'present'
  if (isDone && isSettingOut(sentence, verb))
    return { status: 'planned', evidence: [tokenAt(sentence, verb).span] }
  return status !== undefined && isDone
    ? { status, evidence: [tokenAt(sentence, verb).span] }
    : told
}

/** "is going to Karsk this week". */
function isSettingOut(sentence: Sentence, verb: number): boolean {
  const { lemma, xpos } = tokenAt(sentence, verb)
  const helpers = dependents(sentence, verb, ['aux']).map((at) => tokenAt(sentence, at).xpos)
  const isNow = helpers.length === 1 && /^VB[PZ]$/.test(helpers[0] ?? '')
  return xpos === 'VBG' && SETTING_OUT.has(lemma) && isNow
}

/** "thanked Dorn when the two spoke": those of the clause over it, if they are of two sides. */
function aboveOr(
  scene: Scene,
  { sentence, clause: { verb } }: { readonly sentence: Sentence; readonly clause: Clause },
  filled: Filled,
): Filled {
  const { head, relation } = tokenAt(sentence, verb)
  const isOwn = dependents(sentence, verb, ['nsubj']).length > 0
  if (!relation.startsWith('advcl') || head < 0 || !isOwn) return filled
  const clause = clauseOf(sentence, head)
  const roles = { subject: 'participant', object: 'participant', with: 'participant' } as const
  const { fillers } = fillVerb(scene, { sentence, clause }, roles)
  return isBetweenSides(contactFillers(scene.book.register, fillers))
    ? { fillers, pair: false }
    : filled
}

function partiesOf(scene: Scene, entry: Entry, filled: Filled): Parties | undefined {
  const { register } = scene.book
  const fillers = withSummoner(register, entry.type, contactFillers(register, filled.fillers))
  if (isBetweenSides(fillers) && isComplete(entry.type, fillers))
    return { fillers, pair: false, anaphoric: false }
  // "the two went down": a visit needs its host.
  if (filled.pair && entry.type !== 'visit') return { fillers, pair: true, anaphoric: true }
  return undefined
}

/** "The two later spoke": another contact than the one just told. */
function hasLater(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['advmod']).some((at) =>
    LATER_WORDS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}

/** Somebody must stand in the subject's place, or the sides named would be each other's. */
function hasDoer(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  { roles, type }: Entry,
): boolean {
  const { subject } = roles
  if (subject === undefined || type === 'summons') return true
  // "was received in Karsk": the place says whose guest it was.
  if (subject === 'host' && clause.passive && clause.agents.length === 0) return true
  // "letters were exchanged between Tovia and Belrus".
  if (clause.passive && tokensOf(clause, 'between').length > 0) return true
  const { fillers, pair } = fillVerb(scene, { sentence, clause }, { subject })
  return pair || contactFillers(scene.book.register, fillers).length > 0
}

function isPlacedHost({ entity: { kind }, role }: Filler): boolean {
  return role === 'host' && (kind === 'state' || kind === 'place')
}

function areNamed(fillers: readonly Filler[]): boolean {
  return fillers.every(
    ({ role, entity }) =>
      role === 'initiator' ||
      role === 'host' ||
      /^(person|office)$/.test(entity.kind) ||
      isDelegation(entity),
  )
}

/** "spoke by phone with the minister": what hangs on the phone belongs to the verb. */
function withChannelPhrase(sentence: Sentence, clause: Clause): Clause {
  const inner = clause.obliques
    .flatMap(({ tokens }) => tokens)
    .filter((token) => tokenAt(sentence, token).form.toLowerCase() in CHANNEL_PHRASES)
    .flatMap((token) => obliquesOf(sentence, token))
  return { ...clause, obliques: [...clause.obliques, ...inner] }
}
