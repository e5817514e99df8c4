/**
 * A verb that tells of an act.
 * In: a verb with the entry of the lexicon that it matches. Out: the telling, or nothing when the frame is
 * not filled: "spoke to reporters" has one side only and is no contact. Deeds go to `deed-telling.ts`.
 */
import type { Sentence } from '../../language/index.ts'
import { NO_TOPICS } from '../en/announcement-words.ts'
import { CHANNEL_PHRASES } from '../en/contact-nouns-lexicon.ts'
import { clauseOf, obliquesOf, type Clause } from '../tree/clause.ts'
import { dependents, hasPreposition, isFormOf, prepositionOf, tokenAt } from '../tree/tree.ts'
import { channelOfClause } from './channel.ts'
import {
  contactFillers,
  isBetweenSides,
  isComplete,
  isDelegation,
  isSide,
  withSummoner,
} from './contact-parties.ts'
import { LATER_WORDS, MANNER_NOUNS, RECIPROCALS } from '../en/reference-words.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedTelling } from './deed-telling.ts'
import { hasComplement, isWorded } from './deed-words.ts'
import { NOUN_ENTRIES } from './entries.ts'
import { entitiesAt, type Filled, fillVerb, tokensOf } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import { initiatorsOfVerb } from './initiator.ts'
import { occasionOf } from './occasion.ts'
import type { Scene } from './scene.ts'
import { statusOfVerb, type ToldStatus } from './status.ts'
import { bothOfSummons } from './summoned.ts'
import { hostThere } from './there.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

/** The telling of a verb, if its frame is filled. */
export function verbTelling(
  scene: Scene,
  sentence: Sentence,
  { entry, token }: { readonly entry: Entry; readonly token: number },
): Telling | undefined {
  const plain = withParticle(sentence, clauseOf(sentence, token), entry)
  const clause = withChannelPhrase(sentence, plain)
  const except = scene.timesIn(sentence.index).map(({ head }) => head)
  if (!hasWords(sentence, clause, entry)) return undefined
  if (isOtherwise(sentence, { verb: token, except }, entry)) return undefined
  if (!CONTACT_TYPES.has(entry.type)) return deedTelling(scene, { sentence, clause }, entry)
  if (!isWorded({ sentence, clause }, entry)) return undefined
  if (entry.sends === true) ownSent(scene, { sentence, clause })
  const named = fillVerb(scene, { sentence, clause }, withPlaceOf(clause, entry))
  const there =
    entry.type === 'visit' && entry.hosts !== 'place'
      ? hostThere(scene, sentence, { token, fillers: named.fillers })
      : []
  const filled = { ...named, fillers: [...named.fillers, ...there] }
  if (there.length === 0 && isTakenUp(scene, { sentence, clause }, entry)) return undefined
  if (!hasDoer(scene, { sentence, clause }, entry)) return undefined
  const parties = partiesOf(
    scene,
    entry,
    filled.pair ? aboveOr(scene, { sentence, clause }, filled) : filled,
  )
  if (parties === undefined || (entry.personal === true && !areNamed(parties.fillers)))
    return undefined
  if (entry.hosts === 'place' && !parties.fillers.some(isPlacedHost)) return undefined
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
  return status !== undefined && isDone
    ? { status, evidence: [tokenAt(sentence, verb).span] }
    : told
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

function partiesOf(
  scene: Scene,
  entry: Entry,
  filled: Filled,
): (Filled & { readonly anaphoric: boolean }) | undefined {
  const { register } = scene.book
  const told =
    entry.type === 'summons' ? bothOfSummons(register, filled.fillers) : filled.fillers
  const fillers = withSummoner(register, entry.type, contactFillers(register, told))
  if (isBetweenSides(fillers) && isComplete(entry.type, fillers))
    return { fillers, pair: false, anaphoric: false }
  if (filled.pair) return { fillers, pair: true, anaphoric: true }
  return undefined
}

/** "The two later spoke": another contact than the one just told. */
function hasLater(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['advmod']).some((at) =>
    LATER_WORDS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}

/** "called for a truce", "called him a liar": the word in another meaning. */
function isOtherwise(
  sentence: Sentence,
  { verb, except }: { readonly verb: number; readonly except: readonly number[] },
  { unless, personal }: Entry,
): boolean {
  const isNaming =
    personal === true &&
    dependents(sentence, verb, ['obj']).length > 0 &&
    dependents(sentence, verb, ['xcomp', 'ccomp']).some((at) => !isPurpose(sentence, at))
  const purposes = dependents(sentence, verb, ['advcl', 'xcomp']).filter((at) =>
    isPurpose(sentence, at),
  )
  // "saw her on the margins": where, and not in another meaning.
  const settings = dependents(sentence, verb, ['obl']).filter((at) =>
    NO_TOPICS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  return (
    isNaming ||
    hasPreposition(sentence, verb, {
      among: unless ?? [],
      except: [...except, ...purposes, ...settings],
    })
  )
}

/** "called her to thank her": why, and not what she was called. */
function isPurpose(sentence: Sentence, at: number): boolean {
  return (
    tokenAt(sentence, at).xpos === 'VB' &&
    dependents(sentence, at, ['mark']).some((each) => tokenAt(sentence, each).form === 'to')
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
  // "letters were exchanged between Tovia and Belrus".
  if (clause.passive && tokensOf(clause, 'between').length > 0) return true
  const { fillers, pair } = fillVerb(scene, { sentence, clause }, { subject })
  return pair || contactFillers(scene.book.register, fillers).length > 0
}

/** A place of the frame that holds somebody or something else: "met the challenge", "spoke to reporters". */
function isTakenUp(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  entry: Entry,
): boolean {
  const times = scene.timesIn(sentence.index).map(({ head }) => head)
  return Object.keys(entry.roles)
    .filter((slot) => slot !== 'subject' && slot !== 'in' && entry.roles[slot] !== 'summoner')
    .some((slot) => {
      const tokens = tokensOf(clause, slot).filter(
        (at) =>
          !isManner(sentence, at) &&
          !times.includes(at) &&
          tokenAt(sentence, at).upos !== 'VERB' &&
          !isFormOf(tokenAt(sentence, at), [...(entry.objects ?? []), ...phraseWords(entry, slot)]),
      )
      const found = tokens.map((token) => entitiesAt(scene, sentence, token))
      const isSomebody = found.some(
        ({ entities, pair }) =>
          pair || entities.some((each) => isSide(each) || each.kind === 'place'),
      )
      return tokens.length > 0 && !isSomebody
    })
}

function phraseWords({ phrase = {} }: Entry, slot: string): readonly string[] {
  return phrase[slot] ?? []
}

/** "met face to face", "met with each other": how, and nobody else. */
function isManner(sentence: Sentence, at: number): boolean {
  const form = tokenAt(sentence, at).form.toLowerCase()
  const under = dependents(sentence, at).map((each) => tokenAt(sentence, each).form.toLowerCase())
  return (
    (MANNER_NOUNS.has(form) && under.includes(form)) ||
    (form in RECIPROCALS && under.includes(RECIPROCALS[form] ?? ''))
  )
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

function hasWords(sentence: Sentence, clause: Clause, entry: Entry): boolean {
  // "handed a suspect over": the tree may take the particle for an object.
  const under = dependents(sentence, clause.verb, ['compound:prt', 'advmod', 'obj', 'xcomp'])
  // "had the envoy in": or for a part of it.
  const particles = [...under, ...clause.objects.flatMap((at) => dependents(sentence, at, ['advmod']))]
    .filter((at) => /^(ADV|ADP|ADJ)$/.test(tokenAt(sentence, at).upos))
    .map((at) => tokenAt(sentence, at).form.toLowerCase())
  const next = sentence.tokens[clause.verb + 1]?.form.toLowerCase() ?? ''
  if (entry.particle !== undefined && ![...particles, next].includes(entry.particle)) return false
  const { beside } = entry
  if (beside !== undefined && !standsBeside(sentence, clause, beside)) return false
  if (entry.lacks !== undefined && standsBeside(sentence, clause, entry.lacks)) return false
  if (clause.objects.some((at) => isFormOf(tokenAt(sentence, at), entry.except ?? []))) return false
  if (entry.objects === undefined) return true
  // "was given asylum": a passive may keep one of its objects.
  const undergoing = clause.passive ? [...clause.subjects, ...clause.objects] : clause.objects
  const { objects = [], modified } = entry
  const named = [
    ...undergoing.flatMap((at) => [at, ...countedUnder(sentence, at)]),
    // "took two Tovians hostage".
    ...dependents(sentence, clause.verb, ['xcomp']).filter((at) =>
      /^(NOUN|ADJ)$/.test(tokenAt(sentence, at).upos),
    ),
  ]
  if (!named.some((at) => isFormOf(tokenAt(sentence, at), objects))) return false
  const before = undergoing
    .flatMap((at) => dependents(sentence, at, ['compound', 'amod']))
    .map((at) => tokenAt(sentence, at))
  return modified === undefined || before.some((word) => isFormOf(word, modified))
}

/** "20 tonnes of wheat": what is counted. */
function countedUnder(sentence: Sentence, noun: number): readonly number[] {
  return obliquesOf(sentence, noun)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ tokens }) => tokens)
}

/** Prepositions that the tree hangs now on the verb, now on its object. */
const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'with'])

function standsBeside(sentence: Sentence, clause: Clause, beside: string): boolean {
  if (beside === 'that' || beside === 'do') return hasComplement(sentence, clause.verb, beside)
  // "stripped dissidents of their citizenship": the tree may hang the phrase on the object.
  const isLoose = LOOSE_PREPOSITIONS.has(beside)
  return (
    tokensOf(clause, beside).length > 0 ||
    (isLoose &&
      clause.objects.some((at) =>
        obliquesOf(sentence, at).some(({ preposition }) => preposition === beside),
      ))
  )
}

/** "called in the ambassador": a particle that the tree takes for a preposition; a name after it is a place. */
function withParticle(sentence: Sentence, clause: Clause, { particle }: Entry): Clause {
  const next = sentence.tokens[clause.verb + 1]?.form.toLowerCase()
  if (particle === undefined || next !== particle || clause.objects.length > 0) return clause
  const complements = dependents(sentence, clause.verb, ['xcomp']).map((at) => ({
    preposition: prepositionOf(sentence, at),
    tokens: [at],
  }))
  const taken = [...clause.obliques, ...complements].find(
    ({ preposition, tokens }) =>
      preposition === particle && tokens.every((at) => tokenAt(sentence, at).upos === 'NOUN'),
  )
  if (taken === undefined) return clause
  const obliques = clause.obliques.filter((oblique) => oblique !== taken)
  return { ...clause, objects: taken.tokens, obliques }
}

/** "spoke by phone with the minister": what hangs on the phone belongs to the verb. */
function withChannelPhrase(sentence: Sentence, clause: Clause): Clause {
  const inner = clause.obliques
    .flatMap(({ tokens }) => tokens)
    .filter((token) => tokenAt(sentence, token).form.toLowerCase() in CHANNEL_PHRASES)
    .flatMap((token) => obliquesOf(sentence, token))
  return { ...clause, obliques: [...clause.obliques, ...inner] }
}
