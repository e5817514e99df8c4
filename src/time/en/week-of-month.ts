/**
 * Weeks counted within a month: "the first week of June", "the last week of May 2024".
 * The first week is the one that holds the month's first day, the last the one that holds its last.
 */
import { addDays, daysOf, weekValueAt } from '../calendar.ts'
import { optional, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aPeriod, period } from './categories.ts'
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

export const weekOfMonthRules = [weekOfMonth]
