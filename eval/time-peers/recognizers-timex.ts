/**
 * A result of the Recognizers as TIMEX3. In: one result, as the library gives it and as its own case lists
 * have it. Out: one expression, or the two ends of a range, each with every value that the result allows.
 * Their TIMEX is close to ours; it differs in hours (`T17`), in ranges (`(start,end,P10D)`), and in dates
 * that the words leave open: `XXXX-WXX-5` with the Friday before and the Friday after beside it.
 */
import type { Span } from '../../src/text/index.ts'
import { endsOf, timexSpan } from './extent.ts'
import { dayIn, type Passage } from './peer.ts'
import { coarsened, quarterOf, typeOf, weekOf } from './timex-value.ts'

export interface Resolved {
  /** Absent where the library fails on words of its own ("early 1990"). */
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

export interface RecognizersResult {
  readonly span: Span
  /** `datetimeV2.daterange`. */
  readonly typeName: string
  readonly values: readonly Resolved[]
}

export interface MappedTime {
  readonly span: Span
  readonly type: string
  /** None where TIMEX3 has no value for what they mean. */
  readonly values: readonly string[]
  /** The same before they were made as coarse as the words. */
  readonly asGiven: readonly string[]
}

/** The expressions that a result stands for. */
export function mappedTimes(result: RecognizersResult, passage: Passage): readonly MappedTime[] {
  const kind = result.typeName.replace('datetimeV2.', '')
  if (kind === 'timezone') return []
  const span = timexSpan(passage.text, result.span)
  const words = passage.text.slice(...span)
  const day = dayIn(passage.created)
  if (kind === 'set' || kind === 'duration') {
    const amounts = result.values.flatMap(({ timex }) => amountFrom(timex, words))
    const values = amounts.filter((value) => !FOREIGN.test(value))
    return [{ span, type: kind.toUpperCase(), values, asGiven: values }]
  }
  const ends = result.values.some(isRange) ? endsOf(passage.text, span) : undefined
  if (ends !== undefined)
    return ends.map((end, index) => {
      const own = passage.text.slice(...end)
      const given = rangeEnds(result.values, index, day)
      return mapped(end, [...new Set(given.flatMap((value) => endFrom(value, own)))], own)
    })
  const values = result.values.flatMap((one) =>
    isRange(one) ? unitFrom(one, words) : pointFrom(one, day),
  )
  return [mapped(span, values, words)]
}

function mapped(span: Span, given: readonly string[], words: string): MappedTime {
  const asGiven = [...new Set(given.filter((value) => !FOREIGN.test(value)))]
  const values = [...new Set(asGiven.map((value) => coarsened(value, words)))]
  return { span, type: typeOf(values[0] ?? ''), values, asGiven }
}

/** Working days, and parts of the day that TIMEX3 does not have (`TMEL`). */
const FOREIGN = /[BW]D$|(?:^|\d)T[A-Z]{3}/

/** Recurring days keep their unknown parts. "A few" is three for them and unknown for TIMEX3. */
function amountFrom(timex: string | undefined, words: string): readonly string[] {
  if (timex === undefined) return []
  const value = withMinutes(timex)
  return [/\b(?:few|some|several)\b/i.test(words) ? value.replace(/^(PT?)3(?!\d)/, '$1X') : value]
}

function isRange({ timex }: Resolved): boolean {
  return timex?.startsWith('(') ?? false
}

function rangeEnds(values: readonly Resolved[], index: number, day: string): readonly string[] {
  return values.filter(isRange).flatMap(({ timex = '', start, end }) => {
    const part = timex.slice(1, -1).split(',')[index]
    const value = index === 0 ? start : end
    const point = { ...(part && { timex: part }), ...(value && { value }) }
    return pointFrom(point, day)
  })
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[,/]?\s?(?:of\s)?\d{4})?$/i

/** An end of a range is for them its first day, or the day after its last. */
function endFrom(day: string, words: string): readonly string[] {
  if (/\bnow$/i.test(words)) return ['PRESENT_REF']
  const year = /^(?:the\s)?(?:year\s)?((?:1\d|20)\d\d)$/i.exec(words)?.[1]
  if (year !== undefined) return [year]
  if (MONTH.test(words)) return [day.slice(0, 'YYYY-MM'.length)]
  return /\b(?:end|middle|beginning|start|q[1-4]|h[12])\b/i.test(words) ? [] : [day]
}

const UNITS: readonly (readonly [RegExp, (start: string) => string])[] = [
  [/^P10Y .{3}0-01-01/, (start) => start.slice(0, 3)],
  [/^P100Y .{2}0[01]-01-01/, (start) => start.slice(0, 2)],
  [/^P1Y .*-01-01/, (start) => start.slice(0, 4)],
  [/^P6M .*-01-01/, (start) => `${start.slice(0, 4)}-H1`],
  [/^P6M .*-07-01/, (start) => `${start.slice(0, 4)}-H2`],
  [/^P3M .*-(?:01|04|07|10)-01/, quarterOf],
  [/^P1M .*-01$/, (start) => start.slice(0, 'YYYY-MM'.length)],
]

/**
 * A range whose ends the words do not tell: a unit of the calendar ("the 1990s", "the first quarter"), or
 * so many units before or after the day ("the next three days"), which TIMEX3 has as a duration.
 */
function unitFrom({ timex = '', start }: Resolved, words: string): readonly string[] {
  const length = timex.slice(1, -1).split(',')[2] ?? ''
  const isRelative =
    /\b(?:next|last|past|previous|coming|upcoming|following|recent|within)\b/i.test(words)
  if (isRelative && /\b(?:[a-z]+s)$/i.test(words)) return amountFrom(length, words)
  const unit = UNITS.find(([pattern]) => pattern.test(`${length} ${start ?? ''}`))
  if (unit !== undefined && start !== undefined) return [unit[1](start)]
  return isRelative ? amountFrom(length, words) : []
}

/** One point or unit of time; an hour alone is one of the document's day. */
function pointFrom(one: Resolved, day: string): readonly string[] {
  if (one.timex === undefined) return []
  if (one.timex.startsWith('T')) return [withMinutes(`${day}${one.timex}`)]
  if (/^(?:SP|SU|FA|WI)$/.test(one.timex)) return [`XXXX-${one.timex}`]
  return [withMinutes(one.timex.includes('X') ? filled(one.timex, one) : one.timex)]
}

const SHAPES: readonly (readonly [RegExp, (day: string) => string])[] = [
  [/W(?:\d\d|XX)-WE$/, (day) => `${weekOf(day)}-WE`],
  [/W(?:\d\d|XX)$/, weekOf],
  [/^XXXX-(?:\d\d|XX)$/, (day) => day.slice(0, 'YYYY-MM'.length)],
  [/^XXXX$/, (day) => day.slice(0, 'YYYY'.length)],
]

/** What the words leave open, filled in from the day that the library gives beside it. */
function filled(timex: string, { value, start, end }: Resolved): string {
  const given = value ?? start ?? end
  if (given === undefined || !/^\d{4}-\d\d-\d\d/.test(given)) return timex
  const [calendar = '', clock] = timex.split('T')
  const day = dayIn(given)
  const known = SHAPES.find(([shape]) => shape.test(calendar))?.[1](day) ?? seasonOr(calendar, day)
  return clock === undefined ? known : `${known}T${clock}`
}

function seasonOr(calendar: string, day: string): string {
  const season = /-(?:SP|SU|FA|WI)$/.exec(calendar)?.[0]
  return season === undefined ? day : `${day.slice(0, 'YYYY'.length)}${season}`
}

/** An hour alone has its minutes in TIMEX3 values. */
function withMinutes(timex: string): string {
  return timex.replace(/(?<!P)T(\d\d)$/, 'T$1:00')
}
