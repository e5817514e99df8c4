/**
 * Who stands in the places of a frame.
 * In: a clause or noun and the frame's slots. Out: entities in roles.
 *   Tovia 's  call   with  Belrus        The envoy was  summoned by  Belrus
 *   possessor (noun) with  participant   summoned       (verb)   by  summoner
 */
import type { Sentence } from '../../language/index.ts'
import { type Span, textAt } from '../../text/index.ts'
import type { Role } from '../types.ts'
import {
  GOVERNMENT_NOUNS,
  OFFICIAL_NOUNS,
  OWNER_PREPOSITIONS,
  QUANTITY_NOUNS,
} from '../en/bodies-lexicon.ts'
import type { Draft } from '../entities/draft.ts'
import type { Naming } from '../entities/naming.ts'
import { linkState } from '../entities/link-mention.ts'
import type { Clause } from '../tree/clause.ts'
import { obliquesOf } from '../tree/clause.ts'
import { dependents, spanOf, tokenAt, withConjuncts } from '../tree/tree.ts'
import { leadersOf } from './led-by.ts'
import { ownerAsSubject } from './line-owner.ts'
import { withList } from './list-on.ts'
import { giveOtherSide } from './other-side.ts'
import { lostSubject } from './lost-subject.ts'
import { nameAfter } from './name-after.ts'
import { nounTokens } from './noun-places.ts'
import type { Scene } from './scene.ts'
import { slotTokens } from './slots.ts'
import type { Filler } from './telling.ts'

export interface Filled {
  readonly fillers: readonly Filler[]
  /** Whether a word stands there that points at the parties of the contact just told. */
  readonly pair: boolean
}

const NOBODY: Filled = { fillers: [], pair: false }

/** Entities at the places of a verb's frame, voice taken into account. */
export function fillVerb(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  roles: Readonly<Record<string, Role>>,
): Filled {
  const places = Object.entries(roles).map(([slot, role]) => {
    const tokens = verbTokens(scene, { sentence, clause }, slot)
    const isOwners = tokens.length === 0 && slot === (clause.passive ? 'object' : 'subject')
    const filled = isOwners
      ? { fillers: ownerAsSubject(scene, { sentence, clause }, role), pair: false }
      : fillPlace(scene, { sentence, tokens }, role)
    return slot === 'subject' ? { ...filled, fillers: filled.fillers.map(asDoer) } : filled
  })
  const filled = merge(places)
  giveOtherSide(scene.book.register, filled.fillers)
  return filled
}

function asDoer(filler: Filler): Filler {
  return { ...filler, isDoer: true }
}

/** Entities at the places of a noun's frame. */
export function fillNoun(
  scene: Scene,
  { sentence, noun }: { readonly sentence: Sentence; readonly noun: number },
  roles: Readonly<Record<string, Role>>,
): Filled {
  const places = Object.entries(roles).map(([slot, role]) =>
    fillPlace(scene, { sentence, tokens: nounPlace(scene, { sentence, noun }, slot) }, role),
  )
  const filled = merge(places)
  giveOtherSide(scene.book.register, filled.fillers)
  return filled
}

function merge(places: readonly Filled[]): Filled {
  const fillers: Filler[] = []
  for (const filler of places.flatMap((place) => place.fillers))
    if (!fillers.some((each) => each.entity === filler.entity)) fillers.push(filler)
  return { fillers, pair: places.some((place) => place.pair) }
}

/** Tokens at a slot; a verb without any subject takes the name that stands right before it. */
export function verbTokens(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  slot: string,
): readonly number[] {
  if (slot.includes('/')) return slotTokens(sentence, clause, slot)
  const tokens = tokensOf(clause, slot)
  if (tokens.length > 0 && slot !== 'subject') return withList(scene, sentence, tokens)
  if (tokens.length > 0 || clause.passive) return tokens
  if (slot !== 'subject')
    return slot === 'object' ? [] : nameAfter(scene, { sentence, head: clause.verb }, slot)
  if (tokenAt(sentence, clause.verb).xpos !== 'VBD') return []
  const naming = scene.book.before(sentence.index, clause.verb)
  return naming === undefined ? lostSubject(scene, sentence, clause.verb) : [naming.mention.head]
}

/** Tokens at a slot of a verb. */
export function tokensOf(clause: Clause, slot: string): readonly number[] {
  if (slot === 'subject') return clause.passive ? clause.agents : clause.subjects
  if (slot === 'object') return clause.passive ? clause.subjects : clause.objects
  return clause.obliques
    .filter((oblique) => oblique.preposition === slot)
    .flatMap((oblique) => oblique.tokens)
}

/** Tokens at a slot of a noun; in a headline the name right after its preposition will do. */
function nounPlace(
  scene: Scene,
  { sentence, noun }: { readonly sentence: Sentence; readonly noun: number },
  slot: string,
): readonly number[] {
  const near = nounTokens(sentence, noun, slot)
  const tokens = near.length > 0 ? near : underContent(scene, { sentence, noun }, slot)
  if (tokens.length > 0) return slot === 'with' ? withList(scene, sentence, tokens) : tokens
  if (!scene.isHeadline(sentence)) return tokens
  return nameAfter(scene, { sentence, head: noun }, slot)
}

/** "a message of condolences to Tovia": what hangs on the content of the noun, which is nobody. */
function underContent(
  scene: Scene,
  { sentence, noun }: { readonly sentence: Sentence; readonly noun: number },
  slot: string,
): readonly number[] {
  if (slot === 'possessor' || slot === 'modifier') return []
  return nounTokens(sentence, noun, 'of')
    .filter((at) => scene.book.at(sentence.index, at) === undefined)
    .flatMap((at) => nounTokens(sentence, at, slot))
}

function fillPlace(
  scene: Scene,
  { sentence, tokens }: { readonly sentence: Sentence; readonly tokens: readonly number[] },
  role: Role,
): Filled {
  if (tokens.length === 0) return NOBODY
  const all = [...tokens, ...tokens.flatMap((token) => misplaced(scene, sentence, token))]
  const found = all.map((token) => entitiesAt(scene, sentence, token))
  const fillers = found.flatMap(({ entities, evidence }) =>
    entities.map((entity): Filler => ({ role, entity, evidence })),
  )
  return { fillers, pair: found.some((each) => each.pair) }
}

/** "the president of Tovia and king of Belrus": officials whom the tree has set beside the first one's state. */
function misplaced(scene: Scene, sentence: Sentence, token: number): readonly number[] {
  return originsOf(sentence, token).filter((at) => {
    const naming = scene.book.at(sentence.index, at)
    const kind = naming?.entities[0]?.kind
    const isOwn = naming?.mention.head === at && naming.mention.range[0] > token
    return isOwn && (kind === 'person' || kind === 'office')
  })
}

interface Found {
  readonly entities: readonly Draft[]
  readonly evidence: readonly Span[]
  readonly pair: boolean
}

/** The entities a nominal means: its own, or the states its group comes from. */
export function entitiesAt(scene: Scene, sentence: Sentence, token: number): Found {
  const naming = describedBy(scene, sentence, token) ?? scene.book.at(sentence.index, token)
  const isHead = naming?.mention.head === token || naming?.entities[0]?.kind !== 'state'
  const entities = isHead ? (naming?.entities ?? []) : []
  const known = entities.filter((entity) => entity.country !== undefined)
  const named = known.length === 0 ? nameBefore(scene, sentence, token) : undefined
  if (named !== undefined) return { entities: named.entities, evidence: [named.span], pair: false }
  const titled =
    known.length === 0 && naming?.entities[0]?.kind === 'office'
      ? namesBeside(scene, sentence, token)
      : []
  if (titled.length > 0)
    return {
      entities: titled.flatMap((each) => each.entities),
      evidence: titled.map((each) => each.span),
      pair: false,
    }
  if (known.length > 0 || isNamed(entities))
    return { entities, evidence: naming ? [naming.span] : [], pair: false }
  const counted = countedIn(sentence, token)
  if (counted !== undefined) return entitiesAt(scene, sentence, counted)
  const origin = statesOfGroup(scene, sentence, token)
  if (origin.entities.length > 0) return origin
  const leaders = leadersOf(scene, sentence, token)
  if (leaders.length > 0)
    return {
      entities: leaders.flatMap((each) => each.entities),
      evidence: leaders.map(({ span }) => span),
      pair: false,
    }
  const people = peopleAt(scene, sentence, token)
  if (people !== undefined) return people
  return {
    entities,
    evidence: naming ? [naming.span] : [],
    pair: naming?.pair ?? false,
  }
}

/** "thousands of Tovian students", "a member of the Tovian parliament": who is counted or meant. */
export function countedIn(sentence: Sentence, token: number): number | undefined {
  const { lemma, upos } = tokenAt(sentence, token)
  if (upos !== 'NUM' && !QUANTITY_NOUNS.has(lemma.toLowerCase())) return undefined
  return obliquesOf(sentence, token).find(({ preposition }) => preposition === 'of')?.tokens[0]
}

function isNamed(entities: readonly Draft[]): boolean {
  return entities.some((entity) => entity.kind === 'person' || entity.kind === 'organization')
}

/** "named Ana Bel defence minister": the name that the tree has made a part of the title. */
function nameBefore(scene: Scene, sentence: Sentence, token: number): Naming | undefined {
  const names = dependents(sentence, token, ['compound', 'nmod:desc', 'flat'])
    .map((at) => scene.book.at(sentence.index, at))
    .filter((naming) => naming?.entities[0]?.kind === 'person')
  return names.find((naming) => naming?.mention.head !== token)
}

/** "Foreign ministers Ana Bel and Oto Dorn": whom a plural title names. */
function namesBeside(scene: Scene, sentence: Sentence, token: number): readonly Naming[] {
  return dependents(sentence, token, ['appos'])
    .flatMap((at) => withConjuncts(sentence, at))
    .flatMap((at) => scene.book.at(sentence.index, at) ?? [])
    .filter(({ entities: [first] }) => first?.kind === 'person')
}

/** "Karsk, a Tovian port": the description stands for the name that it is set beside. */
function describedBy(scene: Scene, sentence: Sentence, token: number): Naming | undefined {
  const { head, relation } = tokenAt(sentence, token)
  const own = scene.book.at(sentence.index, token)
  if (relation !== 'appos' || own?.entities[0]?.kind !== 'object') return undefined
  const named = scene.book.at(sentence.index, head)
  return named?.mention.head === head ? named : undefined
}

/** "leaders of Oman and Qatar", "officials from Tovia": the states. */
function statesOfGroup(scene: Scene, sentence: Sentence, token: number): Found {
  if (!OFFICIAL_NOUNS.has(tokenAt(sentence, token).form.toLowerCase()))
    return { entities: [], evidence: [], pair: false }
  const namings = originsOf(sentence, token).flatMap(
    (at) => scene.book.at(sentence.index, at) ?? [],
  )
  const entities = namings.flatMap((naming) =>
    naming.entities.filter(
      (each) => each.kind === 'state' || (each.kind === 'organization' && each.official),
    ),
  )
  return { entities, evidence: namings.map((naming) => naming.span), pair: false }
}

/** Tokens after "of" and "from", and after those of "the governments of". */
function originsOf(sentence: Sentence, token: number): readonly number[] {
  const direct = obliquesOf(sentence, token)
    .filter((oblique) => OWNER_PREPOSITIONS.has(oblique.preposition))
    .flatMap((oblique) => oblique.tokens)
  return direct.flatMap((at) => {
    const isGovernment = GOVERNMENT_NOUNS.has(tokenAt(sentence, at).lemma.toLowerCase())
    return isGovernment && at !== token ? originsOf(sentence, at) : [at]
  })
}

/** "Tovian" before a noun of contact: the adjective stands for its state. */
function peopleAt(scene: Scene, sentence: Sentence, token: number): Found | undefined {
  const span = spanOf(sentence, [token])
  const words = textAt(scene.article.text, span)
  if (!/^\p{Lu}/u.test(words) || tokenAt(sentence, token).upos !== 'ADJ') return undefined
  const [country, other] = scene.knowledge.countriesOfDemonym(words)
  if (country === undefined || other !== undefined) return undefined
  return {
    entities: [linkState(scene.book.register, country.code)],
    evidence: [span],
    pair: false,
  }
}
