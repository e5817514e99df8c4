/**
 * Weekdays counted within a month: "the first Tuesday in November", "the last Friday of June 2024".
 */
import { addDays, nthWeekday } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayValue } from '../value.ts'
import { aDayNumber, aPeriod, day } from './categories.ts'
import { the, weekday } from './words-table.ts'
import { theUnit } from './year-edge.ts'

export const LAST = 'last'

/** Which one of a month: its number, or the last. */
export const ORDER = either(aDayNumber, phrases({ last: LAST, final: LAST } as const))

export const nthWeekdayOfMonth = rule({
  name: 'the <ordinal> <weekday> of <month>',
  yields: day,
  pattern: [optional(the), ORDER, weekday, word('of', 'in'), aPeriod],
  build: ([, nth, weekday, , period]) => nthIn(nth, weekday, period),
})

function nthIn(
  nth: number | typeof LAST,
  weekday: number,
  period: Candidate,
): Candidate | undefined {
  const { value } = period
  if (value.kind !== 'calendar' || value.grain !== 'month') return undefined
  const { year, month } = value
  if (year === undefined || month === undefined || (nth !== LAST && nth > 5)) return undefined
  const found = nthWeekday({ year, month, weekday, nth: nth === LAST ? 5 : nth })
  if (found.month === month) return { ...period, value: dayValue(found) }
  // A fifth one that the month does not have: the last is the fourth.
  return nth === LAST ? { ...period, value: dayValue(addDays(found, -7)) } : undefined
}

/** "the last Friday of the month": the month told before in a history, else that of publication. */
export const nthWeekdayOfTheMonth = rule({
  name: 'the <ordinal> <weekday> of the month',
  yields: day,
  pattern: [optional(the), ORDER, weekday, word('of the month', 'in the month')],
  build: ([, nth, weekday], context) => nthIn(nth, weekday, theUnit('month', context)),
})

export const nthWeekdayRules = [nthWeekdayOfMonth, nthWeekdayOfTheMonth]
