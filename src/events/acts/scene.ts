/**
 * What the finding of acts reads, gathered once for an article.
 * In: the input of the room and the book of entities. Out: look-ups by sentence.
 */
import type { Sentence } from '../../language/index.ts'
import { type Span, overlaps } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import type { EventsInput } from '../types.ts'
import type { EntityBook } from '../entities/find-entities.ts'
import type { Draft } from '../entities/draft.ts'
import { headOf } from '../entities/head.ts'
import { isHeading } from './heading.ts'
import { type Listing, listingOf } from './listing.ts'
import {
  GAME_TITLES,
  GAME_WORDS,
  SCHEDULE_PHRASES,
  SCHEDULE_WORDS,
} from '../en/announcement-words.ts'

/** A time expression with the token by which its sentence governs it. */
export interface PlacedTime {
  readonly time: TimeExpression
  readonly head: number
}

export interface Scene extends EventsInput {
  readonly book: EntityBook
  /** Publication day, ISO. */
  readonly day?: string
  timesIn(sentence: number): readonly PlacedTime[]
  /** Whether the headline calls it a schedule, or its lines begin with the time of day. */
  readonly isSchedule: boolean
  /** What the headline or lead calls the lines of the text, where it is a list of contacts. */
  readonly listing?: Listing
  /** Whose text it is: the first official of a known state or body that it names. */
  readonly protagonist?: Draft
  /** Whether the words stand in a long direct quotation or a transcript. */
  isSpeech(span: Span): boolean
  /** Whether the text is about games: states that meet there are teams. */
  readonly isOfGames: boolean
  /** Whether the sentence is the headline, or one among others. */
  isHeadline(sentence: Sentence): boolean
}

/** The scene of an article. */
export function sceneOf(input: EventsInput, book: EntityBook): Scene {
  const bySentence = new Map<number, PlacedTime[]>()
  for (const time of input.times) {
    const sentence = input.analysis.sentences[time.sentence]
    const head = sentence && headIn(sentence, time.span)
    if (head === undefined) continue
    bySentence.set(time.sentence, [...(bySentence.get(time.sentence) ?? []), { time, head }])
  }
  const { headline } = input.article
  const speech = speechIn(input)
  const { day } = book.register
  const protagonist = protagonistOf(book)
  const scene: Omit<Scene, 'listing'> = {
    ...input,
    book,
    ...(day && { day }),
    timesIn: (sentence) => bySentence.get(sentence) ?? [],
    isOfGames: isOfGames(input),
    isSchedule: isScheduleIn(input),
    ...(protagonist && { protagonist }),
    isSpeech: (span) => speech.some((each) => overlaps(each, span)),
    isHeadline: (sentence) =>
      headline?.evidence.some((span) => overlaps(span, sentence.span)) === true ||
      isHeading(input, sentence),
  }
  const listing = listingOf(scene)
  return { ...scene, ...(listing && { listing }) }
}

const LONG_QUOTE = 400
const TRANSCRIPT_SHARE = 0.5

/** Direct speech that is told at length, or all of it where it is most of the text. */
function speechIn({ article, attributions }: EventsInput): readonly Span[] {
  const direct = attributions
    .filter((each) => each.kind === 'direct' || each.rule === 'turn')
    .map((each) => each.content)
  const quoted = direct.flat()
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, [start, end]) => sum + end - start, 0)
  if (length(quoted) > TRANSCRIPT_SHARE * article.text.length) return quoted
  return direct.filter((spans) => length(spans) > LONG_QUOTE).flat()
}

function headIn(sentence: Sentence, span: Span): number | undefined {
  const inside = sentence.tokens.filter((token) => overlaps(token.span, span))
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last && headOf(sentence, [first.index, last.index + 1])
}

function protagonistOf({ register }: EntityBook): Draft | undefined {
  // "The President", of nobody told, is not known to be anybody's.
  const officials = register.drafts.filter(
    ({ body, country, countryRule, kind, official }) =>
      official &&
      (kind === 'person' || (kind === 'office' && countryRule === undefined)) &&
      (body ?? country) !== undefined,
  )
  const at = ({ mentions: [first] }: Draft): number => first?.[0] ?? Number.POSITIVE_INFINITY
  return officials.sort((left, right) => at(left) - at(right))[0]
}

/** "Public schedule – July 23": what it tells is set, and no more. */
function isScheduleIn({ article: { headline, text } }: EventsInput): boolean {
  const words = headline?.value.toLowerCase().split(/[^\p{L}]+/u) ?? []
  const title = headline?.value.toLowerCase().replaceAll('’', "'") ?? ''
  if (SCHEDULE_PHRASES.some((phrase) => title.includes(phrase))) return true
  if (words.some((word) => SCHEDULE_WORDS.has(word))) return true
  return isClocked(text)
}

/** Lines that begin with the time of day and go on without telling what was: no live page. */
function isClocked(text: string): boolean {
  const lines = text.split('\n').filter((line) => /^\s*\d{1,2}[.:]\d{2}\b/.test(line))
  const bare = lines.filter((line) => !/[.!?”"]\s*$/.test(line))
  return lines.length >= CLOCKED_LINES_AT_LEAST && bare.length > lines.length / 2
}

const CLOCKED_LINES_AT_LEAST = 3

/** So many different words of games make a text one about games. */
const GAME_WORDS_AT_LEAST = 3

/** By its headline, or by its words. */
function isOfGames(input: EventsInput): boolean {
  const title = input.article.headline?.value.toLowerCase().split(/[^\p{L}]+/u) ?? []
  return title.some((word) => GAME_TITLES.has(word)) || gameWordsIn(input) >= GAME_WORDS_AT_LEAST
}

function gameWordsIn({ analysis }: EventsInput): number {
  const found = new Set<string>()
  for (const { tokens } of analysis.sentences)
    for (const { lemma } of tokens) {
      const word = lemma.toLowerCase()
      if (GAME_WORDS.has(word)) found.add(word)
    }
  return found.size
}
