/**
 * When the act was, as its own words say.
 * In: the token of an act and the verbs that carry it. Out: the time they govern, with its bound.
 * The one idea: a time belongs to the nearest act above it in the tree. The Tuesday of a briefing is the
 * announcement's and not the call's.
 *   Berg  announced the call in a briefing  on Tuesday.      They  met  in Oslo  on Monday.
 *         (blocks)  act                     time                   act           time
 */
import type { Sentence, Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import type { Grain, TimeExpression } from '../../time/index.ts'
import type { ActTime } from '../types.ts'
import { TELLING_NOUNS } from '../en/announcement-words.ts'
import { TIME_BOUNDS } from '../en/time-words.ts'
import { governorsOf, hasRelation, prepositionOf, subtree, tokenAt } from '../tree/tree.ts'
import { NOUN_ENTRIES } from './entries.ts'
import { daysBetween } from './days-between.ts'
import type { PlacedTime, Scene } from './scene.ts'
import { isSinceOfSubject, timeSince } from './since.ts'
import type { ToldTime } from './telling.ts'

/** Whose time is asked for. */
export interface Asked {
  /** Tokens that carry the act, or its announcement. */
  readonly carriers: readonly number[]
  /** Of an announcement: the day of a briefing is its day, and not that of an act. */
  readonly of?: 'act' | 'announcement'
  readonly isAskedFor?: (time: TimeExpression) => boolean
}

/** The time governed by one of the carriers. */
export function timeUnder(scene: Scene, sentence: Sentence, asked: Asked): ToldTime | undefined {
  return timesUnder(scene, sentence, asked)[0]
}

/** All times governed by one of the carriers, what names its day first, in the order of the text. */
export function timesUnder(
  scene: Scene,
  sentence: Sentence,
  { carriers, of = 'act', isAskedFor = isPoint }: Asked,
): readonly ToldTime[] {
  const own = scene
    .timesIn(sentence.index)
    .filter(({ time }) => isPoint(time) && isAskedFor(time))
    .filter((placed) => !isDatelines(scene, sentence, placed) && !isEntryClock(sentence, placed))
    .filter(
      (placed) =>
        isUnder(sentence, placed.head, { carriers, of }) ||
        isPredicate(sentence, placed, carriers) ||
        isSinceOfSubject(sentence, placed, carriers),
    )
  const inOrder = [...own].sort((left, right) => rankOf(sentence, left) - rankOf(sentence, right))
  return inOrder.flatMap((placed) => toldTime(sentence, placed, carriers) ?? [])
}

/**
 * "recalled their meeting in Oslo on 3 May 2024": a whole date right behind a noun, long before the news, is
 * the noun's even where the parser hangs it on the verb.
 */
export function dateBehind(scene: Scene, sentence: Sentence, noun: number): ToldTime | undefined {
  const { day } = scene
  const { upos } = tokenAt(sentence, noun)
  if (day === undefined || (upos !== 'NOUN' && upos !== 'PROPN')) return undefined
  const own = subtree(sentence, noun)
  const end = tokenAt(sentence, own.at(-1) ?? noun).span[1]
  const placed = scene.timesIn(sentence.index).find(({ time }) => {
    const { basis, days, span } = time
    const isLongAgo =
      days?.to !== undefined && days.to < day && daysBetween(days.to, day) > DAYS_OF_NEWS
    if (basis !== 'stated' || !isLongAgo || span[0] < end) return false
    return (
      sentence.tokens.filter((each) => each.span[0] >= end && each.span[1] <= span[0]).length <= 1
    )
  })
  return placed && toldTime(sentence, placed, [noun])
}

/** Days after which what happened is no news. */
const DAYS_OF_NEWS = 14

/** What names its day comes before what needs an anchor that is missing; an aside comes late. */
function rankOf(sentence: Sentence, placed: PlacedTime): number {
  return (placed.time.edtf === undefined ? 2 : 0) + (isAside(sentence, placed) ? 1 : 0)
}

/** "KABUL (March 21) They met yesterday": what stands in brackets counts where nothing else is told. */
function isAside(sentence: Sentence, { time }: PlacedTime): boolean {
  const at = sentence.tokens.findIndex((token) => token.span[0] >= time.span[0])
  const before = sentence.tokens.slice(0, at).map(({ form }) => form)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** "KABUL (March 21) They met": the day of publication in brackets is the dateline's, not the act's. */
function isDatelines({ day }: Scene, sentence: Sentence, placed: PlacedTime): boolean {
  return day !== undefined && placed.time.edtf === day && isAside(sentence, placed)
}

/** "14:30 The minister met …": when a live page was written on, and not when they met. */
function isEntryClock(sentence: Sentence, { time }: PlacedTime): boolean {
  const isFirst = time.span[0] === sentence.span[0]
  return (
    isFirst && time.type === 'TIME' && /^\d{1,2}[:.]\d{2}$/.test(sentence.tokens[0]?.form ?? '')
  )
}

/** Whether it can place an act: a date or a time of day, not a length, a habit or "recently". */
function isPoint(time: TimeExpression): boolean {
  return (time.type === 'DATE' || time.type === 'TIME') && !time.timex.endsWith('_REF')
}

/** Climbs from the time; verbs that carry another act block the way, and briefings that of an act. */
function isUnder(
  sentence: Sentence,
  head: number,
  { carriers, of }: Pick<Asked, 'carriers' | 'of'>,
): boolean {
  let below = tokenAt(sentence, head)
  for (const governor of governorsOf(sentence, head)) {
    if (carriers.includes(governor)) return !isContent(below)
    below = tokenAt(sentence, governor)
    const lemma = below.lemma.toLowerCase()
    if (below.upos === 'VERB' || NOUN_ENTRIES.has(lemma)) return false
    if (of === 'act' && TELLING_NOUNS.has(lemma)) return false
  }
  return false
}

/** A time inside what a verb is about is not the act's: "discussed next month's summit". */
function isContent(token: Token): boolean {
  return hasRelation(token, ['obj', 'ccomp', 'nsubj', 'xcomp'])
}

/** "The last time they spoke was in March": the time is what the clause says of the act. */
function isPredicate(
  sentence: Sentence,
  { head }: PlacedTime,
  carriers: readonly number[],
): boolean {
  return carriers.some((carrier) => {
    const chain = [carrier, ...governorsOf(sentence, carrier)]
    const at = chain.indexOf(head)
    const below = at > 0 ? chain[at - 1] : undefined
    return below !== undefined && hasRelation(tokenAt(sentence, below), ['nsubj', 'csubj'])
  })
}

function toldTime(
  sentence: Sentence,
  placed: PlacedTime,
  carriers: readonly number[],
): ToldTime | undefined {
  const { time, head } = placed
  const preposition = prepositionOf(sentence, head) || wordBefore(sentence, time.span)
  const bend = TIME_BOUNDS[preposition]
  if (bend === 'not-a-point') return undefined
  if (bend === 'begin') return timeSince(sentence, placed, carriers)
  // "before dawn on Tuesday" is still on Tuesday.
  const isWithinDay = time.type === 'TIME' || time.grain === 'part-of-day'
  if (bend !== undefined && isWithinDay && time.edtf !== undefined)
    return { time: { ...time, edtf: daysIn(time.edtf), grain: 'day' } }
  return { time, ...(bend && { bound: bend }) }
}

/** The word right before the time, where the tree has hung the preposition on a part of it. */
function wordBefore(sentence: Sentence, [start]: Span): string {
  const at = sentence.tokens.findIndex((token) => token.span[0] >= start)
  return sentence.tokens[at - 1]?.form.toLowerCase() ?? ''
}

/** The days of a point or of both ends of a stretch, without clock times. */
function daysIn(edtf: string): string {
  const ends = edtf.split('/').map((end) => end.slice(0, 10))
  return ends.join('/')
}

/** How exactly a time of a grain places an act. */
export const PRECISIONS: Readonly<Record<Grain, ActTime['precision']>> = {
  century: 'unknown',
  decade: 'decade',
  year: 'year',
  half: 'range',
  season: 'season',
  quarter: 'range',
  month: 'month',
  week: 'week',
  weekend: 'range',
  day: 'day',
  'part-of-day': 'part-of-day',
  hour: 'hour',
  minute: 'minute',
  second: 'minute',
}

/** The act's time as told. */
export function actTimeFrom({ time, bound, isOngoing }: ToldTime): ActTime {
  const { edtf, basis, rule, anchor, from, also } = time
  if (edtf === undefined) return unplacedTime(time)
  const side = isOngoing === true ? 'on-or-after' : bound
  // A week is written as a stretch of days too, but is one unit.
  const isStretch = isOngoing === true || (edtf.includes('/') && time.grain !== 'week')
  return {
    edtf: side === undefined ? edtf : openedBy(side, edtf),
    precision: isStretch ? 'range' : PRECISIONS[time.grain],
    basis,
    rule,
    ...(bound && { bound }),
    ...(basis === 'inferred' && { anchor }),
    ...(from !== undefined && { from }),
    ...(also.length > 0 && { also }),
    evidence: [time.span],
  }
}

/** "on Tuesday" in a report of which no day is known: the words stay, the day is unknown. */
function unplacedTime({ span }: TimeExpression): ActTime {
  return { precision: 'unknown', basis: 'unknown', rule: 'no anchor', evidence: [span] }
}

/** Open to one side of a point; of a stretch the end that is true of all its days. */
export function openedBy(bound: string, edtf: string): string {
  const [first, last] = [edtf.split('/')[0], edtf.split('/').at(-1)]
  return bound.endsWith('before') ? `../${last}` : `${first}/..`
}

/** No time is told. */
export function unknownTime(): ActTime {
  return { precision: 'unknown', basis: 'unknown', rule: 'no time told', evidence: [] }
}

/** Not later than the day on which it was made known. */
export function timeBefore(announced: ActTime, edtf: string): ActTime {
  return {
    edtf: openedBy('on-or-before', edtf),
    precision: 'day',
    basis: 'inferred',
    rule: 'before its announcement',
    bound: 'on-or-before',
    from: edtf.split('/').at(-1) ?? edtf,
    evidence: announced.evidence,
  }
}

/** Of an act without a time only that the report was not before it, or not after it. */
export function timeAtPublication(bound: 'on-or-before' | 'on-or-after', day: string): ActTime {
  return {
    edtf: openedBy(bound, day),
    precision: 'day',
    basis: 'inferred',
    rule: 'limit of publication',
    bound,
    anchor: 'published',
    from: day,
    evidence: [],
  }
}

/** Whether one day is told, without a limit. */
export function isDay({ edtf, bound }: ActTime): boolean {
  return bound === undefined && /^\d{4}-\d\d-\d\d$/.test(edtf ?? '')
}

/** Not earlier than an act that it answers: "hours after they met on Sunday, the port was shelled". */
export function timeAfter({ edtf = '', evidence }: ActTime): ActTime {
  return {
    edtf: openedBy('on-or-after', edtf),
    precision: 'day',
    basis: 'inferred',
    rule: 'after what it answers',
    bound: 'on-or-after',
    from: edtf,
    evidence,
  }
}
