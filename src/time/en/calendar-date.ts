/**
 * Days by month and number: "March 15, 2023", "15 March", "Tuesday, June 25", "June 3-5", "the 31st".
 */
import { addDays, dayFrom, isoFrom, weekdayOf, weekdayOnOrBefore } from '../calendar.ts'
import {
  impossible,
  inferred,
  stated,
  unanchored,
  type Candidate,
  type Context,
} from '../context.ts'
import { digits, either, glued, notBefore, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { nearestMonthDay } from '../nearest.ts'
import { dayValue, type Day } from '../value.ts'
import { aDay, aDayNumber, aYearNumber, day, expression } from './categories.ts'
import { comma, hyphen, month, ordinalEnding, the, weekday } from './words-table.ts'

/** In "June 3:15" the 3 is an hour. */
const CLOCK_REST = sequence([
  glued(word(':')),
  glued(digits({ from: 0, to: 59, written: [2] })),
] as const)

interface DateParts {
  readonly month: number
  readonly day: number
  readonly year?: number | undefined
}

function dateFrom(parts: DateParts, context: Context): Candidate | undefined {
  const { month, day, year } = parts
  const inYear = year ?? LEAP_YEAR
  // "in May 50 soldiers" tells of no day; "31 June" tries to.
  if (dayFrom(inYear, month, day) === undefined)
    return day > 31
      ? undefined
      : impossible(`no month ${month} has a day ${day} in ${year ?? 'any year'}`)
  return year === undefined
    ? nearestMonthDay(month, day, context)
    : stated(dayValue({ year, month, day }))
}

/** What fails in it fails in every year. */
const LEAP_YEAR = 2000

/** ", 2023": the comma belongs to the date only with the year. */
const itsYear = optional(sequence([optional(comma), aYearNumber]))

export const monthDayYear = rule({
  name: '<month> <day>, <year>',
  yields: day,
  pattern: [month, optional(the), aDayNumber, notBefore(CLOCK_REST), itsYear],
  build: ([month, , day, , year], context) => dateFrom({ month, day, year: year?.[1] }, context),
})

export const dayMonthYear = rule({
  name: '<day> <month> <year>',
  yields: day,
  pattern: [optional(the), aDayNumber, optional(either(word('of'), hyphen)), month, itsYear],
  build: ([, day, , month, year], context) => dateFrom({ month, day, year: year?.[1] }, context),
})

export const weekdayDate = rule({
  name: '<weekday>, <date>',
  yields: day,
  pattern: [weekday, optional(comma), optional(the), aDay],
  build: ([number, , , date]) => {
    const { value } = date
    if (value.kind !== 'calendar' || value.weekday !== undefined) return undefined
    if (date.isImpossible) return date
    if (value.year === undefined || value.month === undefined || value.day === undefined)
      return date
    const one = { year: value.year, month: value.month, day: value.day }
    if (weekdayOf(one) === number) return date
    const other = date.also.find((also) => also.day !== undefined && weekdayFits(also, number))
    if (other !== undefined) return { ...date, value: other, also: [value] }
    return overWeekday(date, one, number)
  },
})

/** The date counts, and the weekday nearest to it is kept as another reading. */
function overWeekday(date: Candidate, day: Day, weekday: number): Candidate {
  const detail = `${isoFrom(day)} is another day of the week`
  return {
    ...date,
    also: [dayValue(weekdayOnOrBefore(addDays(day, 3), weekday))],
    steps: [...date.steps, { rule: 'date over weekday', detail }],
    problem: { code: 'weekday-contradicts-date', detail },
  }
}

function weekdayFits(
  value: { year?: number; month?: number; day?: number },
  number: number,
): boolean {
  const { year, month, day } = value
  if (year === undefined || month === undefined || day === undefined) return false
  return weekdayOf({ year, month, day }) === number
}

export const dayRange = rule({
  name: '<month> <day>-<day>',
  yields: day,
  pattern: [month, aDayNumber, hyphen, aDayNumber, itsYear],
  build: ([month, from, , to, year], context) => {
    const first = dateFrom({ month, day: from, year: year?.[1] }, context)
    const last = dateFrom({ month, day: to, year: year?.[1] }, context)
    if (first?.isImpossible || last?.isImpossible) return first
    if (first?.value.kind !== 'calendar' || last?.value.kind !== 'calendar') return undefined
    return to > from ? { ...first, value: { ...first.value, last: last.value } } : undefined
  },
})

export const dayOfMonth = rule({
  name: 'the <ordinal>',
  yields: day,
  pattern: [the, aDayNumber],
  build: ([, day], { published, mentioned }) => {
    const known = mentioned('month')
    const year = known?.year ?? published?.year
    const month = known?.month ?? published?.month
    if (year === undefined || month === undefined)
      return unanchored({ kind: 'calendar', grain: 'day', day }, 'the month is not known')
    const one = dayFrom(year, month, day)
    return (
      one && {
        ...stated(dayValue(one)),
        basis: 'inferred',
        anchor: known ? 'expression' : 'published',
      }
    )
  },
  // "the 15" and "the first" are days only with the ending of an ordinal in digits.
  accepts: ({ cells, before, after }) =>
    cells.length === 3 && before?.lower === 'on' && after?.kind !== 'letters',
})

/** Words that do not name what a number counts. */
const PLAIN = /^(?:ADP|CCONJ|SCONJ|VERB|AUX|PRON|DET)$/

export const andDay = rule({
  name: 'and <day>',
  yields: expression,
  pattern: [digits({ from: 1, to: 31, written: [1, 2] }), optional(glued(ordinalEnding))],
  build: ([day], { mentionedAs }) => {
    const { year, month } = mentionedAs('day') ?? {}
    const one = year === undefined || month === undefined ? undefined : dayFrom(year, month, day)
    return (
      one &&
      inferred({
        value: dayValue(one),
        anchor: 'expression',
        steps: [{ rule: 'and <day>', detail: 'the month named before' }],
      })
    )
  },
  // "April 24 and 25": a number before, no noun that is counted after.
  accepts: ({ cells, before, beforeThat, after, next, tokens }) =>
    /^(?:and|or)$/.test(before?.lower ?? '') &&
    beforeThat?.kind === 'digits' &&
    Number(beforeThat.text) <= 31 &&
    tokens.every((token) => token.span[1] <= (cells.at(-1)?.span[1] ?? 0)) &&
    (after?.kind !== 'letters' || PLAIN.test(next?.upos ?? '')) &&
    after?.text !== '%',
})

export const calendarDateRules = [
  monthDayYear,
  dayMonthYear,
  weekdayDate,
  dayRange,
  dayOfMonth,
  andDay,
]
