/**
 * Days of the week: "Tuesday", "last Tuesday", "next Friday", "Monday of last week".
 */
import {
  weekValueAt,
  addDays,
  isoFrom,
  mondayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../calendar.ts'
import { inferred, unanchored } from '../context.ts'
import { optional, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestWeekday } from '../nearest.ts'
import { dayOf, dayValue } from '../value.ts'
import { aDay, aPeriod, day, period } from './categories.ts'
import { the, weekday } from './words-table.ts'

export const bareWeekday = rule({
  name: '<weekday>',
  yields: day,
  pattern: [weekday],
  build: ([number], context) => nearestWeekday(number, context),
  accepts: ({ before }) => !NAMED_DAYS.test(before?.text ?? ''),
})

/** "Black Friday", "Super Tuesday": days with a name of their own. */
const NAMED_DAYS = /^(?:Black|Bloody|Super|Cyber|Giving|Ruby|Fat|Shrove|Mardi)$/

export const lastWeekday = rule({
  name: 'last <weekday>',
  yields: day,
  pattern: [optional(word('the', 'this')), word('last', 'past'), weekday],
  build: ([, , number], { published }) => {
    if (published === undefined)
      return unanchored(
        { kind: 'calendar', grain: 'day', weekday: number },
        'the publication is not known',
      )
    const chosen = weekdayOnOrBefore(addDays(published, -1), number)
    return inferred({
      value: dayValue(chosen),
      anchor: 'published',
      also: [dayValue(addDays(chosen, -7))],
      steps: [{ rule: 'last <weekday>', detail: `the last before ${isoFrom(published)}` }],
    })
  },
})

export const nextWeekday = rule({
  name: 'next <weekday>',
  yields: day,
  pattern: [optional(the), word('next', 'coming'), weekday],
  build: ([, , number], { published }) => {
    if (published === undefined)
      return unanchored(
        { kind: 'calendar', grain: 'day', weekday: number },
        'the publication is not known',
      )
    const chosen = weekdayOnOrAfter(addDays(published, 1), number)
    return inferred({
      value: dayValue(chosen),
      anchor: 'published',
      also: [dayValue(addDays(chosen, 7))],
      steps: [{ rule: 'next <weekday>', detail: `the first after ${isoFrom(published)}` }],
    })
  },
})

export const thisWeekday = rule({
  name: 'this <weekday>',
  yields: day,
  pattern: [word('this'), weekday],
  build: ([, number], context) => nearestWeekday(number, context),
})

export const weekdayOfWeek = rule({
  name: '<weekday> of <week>',
  yields: day,
  pattern: [weekday, optional(word('of')), aPeriod],
  build: ([number, , { value, anchor, steps }]) => {
    if (value.kind !== 'calendar' || value.grain !== 'week') return undefined
    if (value.year === undefined || value.week === undefined) return undefined
    const chosen = addDays(mondayOf(value.year, value.week), number - 1)
    const own = { rule: '<weekday> of <week>', detail: `of the week of ${isoFrom(chosen)}` }
    return inferred({
      value: dayValue(chosen),
      anchor: anchor === 'none' ? 'published' : anchor,
      steps: steps.length === 0 ? [own] : steps,
    })
  },
})

export const weekOf = rule({
  name: 'the week of <day>',
  yields: period,
  pattern: [optional(word('the')), word('week of', 'week beginning'), aDay],
  build: ([, , day]) => {
    const first = day.value.kind === 'calendar' ? dayOf(day.value) : undefined
    return first && { ...day, value: weekValueAt(first) }
  },
})

export const weekdayRules = [
  weekOf,
  bareWeekday,
  lastWeekday,
  nextWeekday,
  thisWeekday,
  weekdayOfWeek,
]
