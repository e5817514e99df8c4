/**
 * Days counted from a day that is named: "a week from Tuesday", "two weeks ago Friday", "Tuesday week".
 */
import { shiftedUnit } from '../away.ts'
import type { Candidate } from '../context.ts'
import { phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aDay, aLength, day, type Length } from './categories.ts'
import { weekday } from './words-table.ts'
import { nearestWeekday } from '../nearest.ts'

/** Weeks are counted in days, so that the weekday stays. */
function shiftedBy(from: Candidate, { value }: Length, direction: number): Candidate | undefined {
  const { amount, unit } = value
  if (amount === 'unknown' || !Number.isInteger(amount)) return undefined
  const days = unit === 'week' ? amount * 7 : unit === 'day' ? amount : undefined
  return days === undefined ? undefined : shiftedUnit(from, days * direction, 'day')
}

export const fromDay = rule({
  name: '<length> from <day>',
  yields: day,
  pattern: [aLength, word('from'), aDay],
  build: ([length, , from]) => shiftedBy(from, length, 1),
})

export const agoDay = rule({
  name: '<length> ago <day>',
  yields: day,
  pattern: [aLength, word('ago', 'ago on', 'ago this'), phrases({ today: 0, yesterday: 1 })],
  build: ([length, , back], context) => {
    const { published } = context
    if (published === undefined) return undefined
    const today: Candidate = {
      value: { kind: 'calendar', grain: 'day', ...published },
      anchor: 'published',
      basis: 'inferred',
      also: [],
      steps: [],
    }
    const from = shiftedUnit(today, -back, 'day')
    return from && shiftedBy(from, length, -1)
  },
})

export const agoWeekday = rule({
  name: '<length> ago <weekday>',
  yields: day,
  pattern: [aLength, word('ago', 'ago on', 'ago this', 'ago last'), weekday],
  build: ([length, , number], context) =>
    // "a week ago Tuesday" is the Tuesday before the last one.
    shiftedBy(nearestWeekday(number, { ...context, tense: 'past' }), length, -1),
})

export const weekdayWeek = rule({
  name: '<weekday> week',
  yields: day,
  pattern: [weekday, word('week')],
  build: ([number], context) =>
    shiftedUnit(nearestWeekday(number, { ...context, tense: 'future' }), 7, 'day'),
  accepts: ({ after }) => after?.kind !== 'letters',
})

export const fromDayRules = [fromDay, agoDay, agoWeekday, weekdayWeek]
