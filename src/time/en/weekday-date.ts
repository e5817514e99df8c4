/**
 * Weekdays with their date: "Tuesday, June 25". Where the two contradict each other the date counts.
 */
import { addDays, isoFrom, weekdayOf, weekdayOnOrBefore } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import { optional } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayValue, type Day } from '../value.ts'
import { aDay, day } from './categories.ts'
import { comma, the, weekday } from './words-table.ts'

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
    if (weekdayOf(one) === number) return certain(date)
    const other = date.also.find((also) => also.day !== undefined && weekdayFits(also, number))
    if (other !== undefined) return certain({ ...date, value: other, also: [value] })
    return overWeekday(date, one, number)
  },
})

/** The weekday settles which of two days it is. */
function certain(date: Candidate): Candidate {
  return date.isEitherDay ? { ...date, isEitherDay: false } : date
}

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

export const weekdayDateRules = [weekdayDate]
