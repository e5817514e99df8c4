/**
 * Weeks counted within a month: "the first week of June", "the last week of May 2024".
 * The first week is the one that holds the month's first day, the last the one that holds its last.
 */
import { addDays, daysOf, mondayOf, weekValueAt } from '../calendar.ts'
import { stated } from '../context.ts'
import { digits, optional, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aPeriod, aYearNumber, period } from './categories.ts'
import { LAST, ORDER } from './nth-weekday.ts'
import { the } from './words-table.ts'

export const weekOfMonth = rule({
  name: 'the <ordinal> week of <month>',
  yields: period,
  pattern: [optional(the), ORDER, word('week'), word('of', 'in'), aPeriod],
  build: ([, nth, , , inner]) => {
    const { value } = inner
    if (value.kind !== 'calendar' || value.grain !== 'month') return undefined
    const days = daysOf(value)
    if (days === undefined || (nth !== LAST && nth > 5)) return undefined
    const day = nth === LAST ? days[1] : addDays(days[0], 7 * (nth - 1))
    return { ...inner, value: weekValueAt(day) }
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

export const weekOfMonthRules = [weekOfMonth, weekOfYear]
