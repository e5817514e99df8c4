/**
 * Weeks counted within a month: "the first week of June", "the last week of May 2024".
 * The first week is the one that holds the month's first day, the last the one that holds its last.
 */
import { addDays, daysOf, mondayOf, weekValueAt } from '../calendar.ts'
import { stated } from '../context.ts'
import { digits, either, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayValue, type Unit } from '../value.ts'
import { aPeriod, aYearNumber, day, period } from './categories.ts'
import { LAST, ORDER } from './nth-weekday.ts'
import { the } from './words-table.ts'
import { theUnit } from './year-edge.ts'

export const weekOfMonth = rule({
  name: 'the <ordinal> week of <month>',
  yields: period,
  pattern: [optional(the), ORDER, word('week'), word('of', 'in'), aPeriod],
  build: ([, nth, , , inner]) => {
    const { value } = inner
    if (value.kind !== 'calendar' || value.grain !== 'month') return undefined
    const days = daysOf(value)
    if (days === undefined || (nth !== LAST && nth > 5)) return undefined
    const first = nth === LAST ? days[1] : addDays(days[0], 7 * (nth - 1))
    return { ...inner, value: weekValueAt(first) }
  },
})

/** "the last day of August", "the first day of the month". */
export const edgeDay = rule({
  name: 'the first day of <period>',
  yields: day,
  pattern: [
    the,
    phrases({ 'first day': 0, 'last day': 1 } as const),
    word('of'),
    either(
      aPeriod,
      phrases<Unit>({ 'the month': 'month', 'the year': 'year', 'the week': 'week' }),
    ),
  ],
  build: ([, side, , period], context) => {
    const inner = typeof period === 'string' ? theUnit(period, context) : period
    const days = inner.value.kind === 'calendar' ? daysOf(inner.value) : undefined
    return days && { ...inner, value: dayValue(days[side]), also: [] }
  },
})

const WEEK = digits({ from: 1, to: 53, written: [1, 2] })

/** "week 26 of 2024", as ISO 8601 counts them. */
export const weekOfYear = rule({
  name: 'week <number> of <year>',
  yields: period,
  pattern: [word('week', 'calendar week', 'ISO week'), WEEK, word('of', 'in'), aYearNumber],
  build: ([, week, , year]) => {
    const monday = mondayOf(year, week)
    const value = weekValueAt(monday)
    return value.week === week ? stated(value) : undefined
  },
})

export const weekOfMonthRules = [weekOfMonth, edgeDay, weekOfYear]
