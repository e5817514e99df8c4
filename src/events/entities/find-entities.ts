/**
 * Everybody and everything that an article speaks of.
 * In: the article with its analysis and attributions, the knowledge. Out: a book of entities in which one
 * can look up who stands at a word.
 * The one idea: first what is named (surface), then what is only described (tree), then one pass through
 * the text that links each mention to what was named before it.
 */
import type { Attribution } from '../../attribution/index.ts'
import type { Sentence } from '../../language/index.ts'
import { publicationDay } from '../../time/index.ts'
import { isWithin, type Span } from '../../text/index.ts'
import type { CountryCode } from '../../knowledge/index.ts'
import type { Entity, EventsInput, Reference } from '../types.ts'
import { prepositionOf, spanOf, tokenAt } from '../tree/tree.ts'
import { PLACE_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { PAIR_PHRASES, PRONOUNS } from '../en/reference-words.ts'
import { composeMentions } from './compose-mentions.ts'
import { type Draft, type Register, type Speaking, type StateNamed, entityFrom } from './draft.ts'
import { withDescriptions } from './described.ts'
import { genderTold } from './gender.ts'
import { findPhrases } from './find-phrases.ts'
import { findPieces } from './find-pieces.ts'
import { linkReferent, linkState } from './link-mention.ts'
import { publisherOf, reportedFrom } from './article-home.ts'
import { isAboutStates } from './lone-surname.ts'
import type { Mention, Range } from './mention.ts'
import type { Naming } from './naming.ts'
import { type Place, pointedAt, rankAsSubject } from './pointing.ts'
import { clausesAbove, referenceFrom } from './reference.ts'
import { spoken } from './spoken.ts'
import { setListed, setLocal } from './sentence-state.ts'
import { noteSpeaker, setSpeakingOfText, speakingIn } from './speaking.ts'
import { type Cut, ministryOfPiece, stateOfPiece, statesInTitle } from './piece.ts'

export interface EntityBook {
  readonly register: Register
  readonly namings: readonly Naming[]
  /** Who stands at a token: by head, else the innermost mention round it. */
  at(sentence: number, token: number): Naming | undefined
  /** Who is named in the words that end right before a token. */
  before(sentence: number, token: number): Naming | undefined
  /** Who is named in the words that begin at a token. */
  from(sentence: number, token: number): Naming | undefined
  /** Who speaks in a sentence whose paragraph or whole text is somebody's. */
  speakingIn(sentence: number): Speaking | undefined
  /** Who speaks an attribution, where the text names them. */
  speakerOf(attribution: Attribution): Draft | undefined
  entities(): readonly Entity[]
  /** Words that point back, with whom they may mean. */
  references(): readonly Reference[]
}

/** Finds the entities of an article. */
export function findEntities(input: EventsInput): EntityBook {
  const { article, analysis, knowledge } = input
  const surnames = surnamesIn(input)
  const surnamesAtFirst = surnames.size
  const words = { article, analysis, surnames }
  const first = analysis.sentences.map((sentence): Cut => {
    return { ...words, knowledge, sentence, pieces: findPieces(words, knowledge, sentence) }
  })
  const register = registerOf(input, first)
  setSpeakingOfText(register, article.headline?.value ?? '', first)
  const speakers: (Speaking | undefined)[] = []
  const bySentence = first.map((before, index) => {
    const { sentence } = before
    // Only a surname learnt meanwhile can cut a sentence otherwise.
    const isSame = surnames.size === surnamesAtFirst
    const cut = isSame ? before : { ...before, pieces: findPieces(words, knowledge, sentence) }
    const named = composeMentions(cut)
    setLocal(register, cut)
    speakers.push(speakingIn(register, cut, first[index - 1]))
    for (const name of personalNames(named)) surnames.add(name)
    const phrases = findPhrases(cut, named)
    const mentions = withDescriptions(cut, inOrder([...named, ...phrases]))
    return mentions.map((mention, at) => {
      setListed(register, sentence, mention)
      return nameOf(register, sentence, { mention, later: mentions.slice(at + 1) })
    })
  })
  register.named = statesNamed(input, bySentence.flat())
  return bookOf(input, register, { bySentence, speakers })
}

/** The register before anybody is linked. */
function registerOf({ article, analysis, knowledge }: EventsInput, cuts: readonly Cut[]): Register {
  const day = publicationDay(article)
  const home = publisherOf(article, knowledge)
  const reported = reportedFrom(article, knowledge)
  const known = { knowledge, spoken: statesSpokenOf(cuts), ...(day && { day }) }
  return {
    ...known,
    isOfStates: isAboutStates(known, analysis.names, article.text),
    drafts: [],
    named: [],
    ministries: cuts.flatMap(({ pieces }) => pieces.flatMap(ministryOfPiece)),
    sentenceAt: (offset) => sentenceAt(analysis.sentences, offset),
    ...(home && { home }),
    ...(reported && { reported }),
  }
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((left, right) => left.range[0] - right.range[0])
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find(({ span: [from, to] }) => from <= offset && offset < to)
}

/** Every place where a state, or somebody of a told state, is named. */
function statesNamed({ analysis }: EventsInput, namings: readonly Naming[]): readonly StateNamed[] {
  return namings.flatMap(({ entities, mention, span }) => {
    const { sentence } = mention
    const paragraph = analysis.sentences[sentence]?.paragraph ?? -1
    return entities.flatMap((draft): readonly StateNamed[] => {
      const { country: state, kind } = draft
      if (state === undefined || kind === 'object') return []
      return [{ state, draft, span, sentence, paragraph }]
    })
  })
}

/** The states that the article names, whoever acts for them. */
function statesSpokenOf(cuts: readonly Cut[]): ReadonlySet<CountryCode> {
  return new Set(
    cuts.flatMap((cut) =>
      cut.pieces.flatMap((piece) => stateOfPiece(piece) ?? statesInTitle(cut, piece)),
    ),
  )
}

/** Surnames that stand after a title, learnt as the text goes on. */
function personalNames(named: readonly Mention[]): readonly string[] {
  return named
    .flatMap((mention) => mention.referents)
    .flatMap((each) => (each.kind === 'person' && each.office ? [each.name.name] : []))
    .flatMap((name) => (name.includes(' ') ? (name.split(/\s+/).at(-1) ?? []) : []))
    .filter((name) => name.length > 3)
}

/** Last words of persons' names of two words or more, long enough to be nothing else. */
function surnamesIn({ analysis, article }: EventsInput): Set<string> {
  const names = analysis.names.filter((name) => name.type === 'PER')
  const words = names.map((name) => article.text.slice(...name.span).split(/\s+/))
  return new Set(
    words
      .filter((each) => each.length > 1)
      .flatMap((each) =>
        each.filter((_, at) => at === each.length - 1 && (each[at] ?? '').length > 3),
      ),
  )
}

function nameOf(register: Register, sentence: Sentence, { mention, later }: Place): Naming {
  const span = rangeSpan(sentence, mention.range)
  const [first] = mention.referents
  const words = first?.kind === 'pointer' ? first.words : undefined
  delete register.weighed
  register.sentence = sentence.index
  const entities =
    words === undefined
      ? mention.referents.flatMap((referent) => linkReferent(register, referent) ?? [])
      : pointedAt(register, sentence, { words, mention, later })
  const found = entities.map((entity) => asActor(register, sentence, { entity, mention }))
  const reference = referenceFrom(register, sentence, span)
  for (const entity of found) {
    note(entity, sentence, mention)
    noteSpeaker(register, { sentence: sentence.index, range: mention.range }, entity)
  }
  const pointing = words === undefined ? undefined : PRONOUNS[words]
  const pair =
    found.length === 0 && words !== undefined && (PAIR_PHRASES.has(words) || pointing === 'persons')
  return {
    mention,
    span,
    entities: found,
    pair,
    speaker: pointing?.startsWith('speaker') ?? false,
    ...(reference && { reference }),
  }
}

/** A capital that acts is its government; one that something happens in is a place. */
function asActor(
  register: Register,
  sentence: Sentence,
  { entity, mention }: { readonly entity: Draft; readonly mention: Mention },
): Draft {
  if (entity.kind !== 'place' || entity.country === undefined || entity.isTown) return entity
  const { relation } = tokenAt(sentence, mention.head)
  const preposition =
    prepositionOf(sentence, firstOfList(sentence, mention.head)).split(' ', 1)[0] ?? ''
  const isPlace =
    PLACE_PREPOSITIONS.has(preposition) || /^(appos|compound|flat|nmod:unmarked)/.test(relation)
  const isDescribed = mention.range[1] - mention.range[0] > 1
  return isPlace && !isDescribed ? entity : linkState(register, entity.country)
}

/** "in Karsk and Bamra": the first bears the preposition of all. */
function firstOfList(sentence: Sentence, at: number): number {
  const { head, relation } = tokenAt(sentence, at)
  return relation === 'conj' && head >= 0 ? firstOfList(sentence, head) : at
}

function note(draft: Draft, sentence: Sentence, mention: Mention): void {
  const span = rangeSpan(sentence, mention.range)
  if (!draft.mentions.some((each) => each[0] === span[0] && each[1] === span[1]))
    draft.mentions.push(span)
  for (const referent of mention.referents) {
    const office =
      referent.kind === 'person' || referent.kind === 'office' ? referent.office : undefined
    if (office !== undefined && draft.office !== undefined)
      draft.office.evidence.push(rangeSpan(sentence, office.range))
  }
  const told = genderTold(sentence, mention.range)
  if (draft.gender === undefined && told !== undefined) draft.gender = told
  draft.last = { sentence: sentence.index, token: mention.head }
  const rank = rankAsSubject(sentence, mention.head)
  if (rank === undefined) return
  draft.lastAsSubject = Math.max(draft.lastAsSubject, rank)
  draft.subjectDepth = clausesAbove(sentence, mention.head)
}

function rangeSpan(sentence: Sentence, [from, to]: Range): Span {
  return spanOf(sentence, [from, to - 1])
}

interface Told {
  readonly bySentence: readonly (readonly Naming[])[]
  /** Who speaks in each sentence, where its paragraph or the whole text is somebody's. */
  readonly speakers: readonly (Speaking | undefined)[]
}

function bookOf(
  { attributions }: EventsInput,
  register: Register,
  { bySentence, speakers }: Told,
): EntityBook {
  const at = (sentence: number, token: number): Naming | undefined => {
    const here = bySentence[sentence] ?? []
    const byHead = here.filter(({ mention }) => mention.head === token)
    const round = here.filter(({ mention: { range } }) => range[0] <= token && token < range[1])
    return widest(byHead) ?? widest(round.filter((one) => isInnermost(one, round)))
  }
  const speakerOf = (attribution: Attribution): Draft | undefined => {
    const head = attribution.sourceHead
    const naming = head && at(head.sentence, head.token)
    if (naming?.speaker === false) return naming.entities[0]
    // "I" within a quotation within another is whoever speaks the outer one.
    const outer = attributions.find((each) => each.id === attribution.within)
    const outerHead = outer?.sourceHead
    return outerHead && at(outerHead.sentence, outerHead.token)?.entities[0]
  }
  return {
    register,
    namings: bySentence.flat(),
    at: (sentence, token) =>
      spoken(at(sentence, token), {
        attributions,
        register,
        speakerOf,
        speaking: speakers[sentence],
      }),
    speakingIn: (sentence) => speakers[sentence],
    before: (sentence, token) =>
      widest((bySentence[sentence] ?? []).filter(({ mention }) => mention.range[1] === token)),
    speakerOf,
    from: (sentence, token) =>
      widest((bySentence[sentence] ?? []).filter(({ mention }) => mention.range[0] === token)),
    entities: () => register.drafts.map(entityFrom),
    references: () => bySentence.flat().flatMap(({ reference }) => reference ?? []),
  }
}

function widest(namings: readonly Naming[]): Naming | undefined {
  return [...namings].sort(
    (left, right) => right.span[1] - right.span[0] - (left.span[1] - left.span[0]),
  )[0]
}

function isInnermost(one: Naming, all: readonly Naming[]): boolean {
  return !all.some((other) => other !== one && isWithin(other.span, one.span))
}
