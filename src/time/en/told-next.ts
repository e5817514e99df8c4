/**
 * Weekdays, months and seasons seen from a time named before: "the following Monday", "the previous March",
 * "the next spring".
 */
import {
  addDays,
  compareDays,
  daysOf,
  isoFrom,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../calendar.ts'
import { inferred, unanchored, type Candidate, type Context } from '../context.ts'
import { optional, phrases } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayValue, monthValue, type CalendarValue, type Day } from '../value.ts'
import { day, period } from './categories.ts'
import { SEASON, seasonOf } from './season.ts'
import { month, the, weekday } from './words-table.ts'

const SIDE = phrases({ following: 1, ensuing: 1, previous: -1, preceding: -1, prior: -1 })

/** First and last day of what was told last. */
function toldDays({ mentioned }: Context): readonly [Day, Day] | undefined {
  const told = mentioned('year')
  return told && daysOf(told)
}

function fromTold(value: CalendarValue, side: number, anchor: Day): Candidate {
  const from = isoFrom(anchor)
  const rule = side > 0 ? 'the first after' : 'the last before'
  return inferred({
    value,
    anchor: 'expression',
    steps: [{ rule, detail: `${rule} ${from}, named before`, from }],
  })
}

export const followingWeekday = rule({
  name: 'the following <weekday>',
  yields: day,
  pattern: [optional(the), SIDE, weekday],
  build: ([, side, number], context) => {
    const told = context.mentioned('day')
    const days = told && daysOf(told)
    if (days === undefined)
      return unanchored(
        { kind: 'calendar', grain: 'day', weekday: number },
        'no day is named before',
      )
    const chosen =
      side > 0
        ? weekdayOnOrAfter(addDays(days[1], 1), number)
        : weekdayOnOrBefore(addDays(days[0], -1), number)
    return fromTold(dayValue(chosen), side, side > 0 ? days[1] : days[0])
  },
  // "Following Sunday's vote" is after it.
  accepts: ({ cells, after }) => !(cells[0]?.lower === 'following' && after?.text === "'"),
})

/** The nearest of its kind that lies wholly on the asked side of what was told. */
function nearestOn(
  side: number,
  [first, last]: readonly [Day, Day],
  inYear: (year: number) => CalendarValue,
): CalendarValue | undefined {
  const start = (side > 0 ? last : first).year
  const years = side > 0 ? [start - 1, start, start + 1] : [start, start - 1]
  return years.map(inYear).find((value) => {
    const days = daysOf(value)
    if (days === undefined) return false
    return side > 0 ? compareDays(days[0], last) > 0 : compareDays(days[1], first) < 0
  })
}

export const followingMonth = rule({
  name: 'the following <month>',
  yields: period,
  pattern: [optional(the), SIDE, month],
  build: ([, side, number], context) => {
    const days = toldDays(context)
    const value = days && nearestOn(side, days, (year) => monthValue(year, number))
    if (days === undefined || value === undefined)
      return unanchored(
        { kind: 'calendar', grain: 'month', month: number },
        'no time is named before',
      )
    return fromTold(value, side, side > 0 ? days[1] : days[0])
  },
})

export const followingSeason = rule({
  name: 'the following <season>',
  yields: period,
  pattern: [optional(the), SIDE, SEASON],
  build: ([, side, season], context) => {
    const days = toldDays(context)
    const value = days && nearestOn(side, days, (year) => seasonOf(season, year))
    if (days === undefined || value === undefined)
      return unanchored(seasonOf(season), 'no time is named before')
    return fromTold(value, side, side > 0 ? days[1] : days[0])
  },
})

export const toldNextRules = [followingWeekday, followingMonth, followingSeason]
