/**
 * Days by month and number: "March 15, 2023", "15 March", "Tuesday, June 25", "June 3-5", "the 31st".
 */
import { dayFrom } from '../calendar.ts'
import { impossible, stated, type Candidate, type Context } from '../context.ts'
import { digits, either, glued, notBefore, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { nearestMonthDay } from '../nearest.ts'
import { dayValue } from '../value.ts'
import { aDayNumber, aYearNumber, day } from './categories.ts'
import { comma, hyphen, month, the } from './words-table.ts'

/** In "June 3:15" the 3 is an hour. */
const CLOCK_REST = sequence([
  glued(word(':')),
  glued(digits({ from: 0, to: 59, written: [2] })),
] as const)

/** A day of a month, with the year where it is said. */
export interface DateParts {
  readonly month: number
  readonly day: number
  readonly year?: number | undefined
}

/** The candidate of a date; an impossible one when no calendar has it. */
export function dateFrom(parts: DateParts, context: Context): Candidate | undefined {
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
export const itsYear = optional(
  sequence([optional(either(comma, word('of'))), aYearNumber] as const),
)

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

export const calendarDateRules = [monthDayYear, dayMonthYear, dayRange]
