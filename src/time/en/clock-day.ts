/**
 * Clock times as expressions, with or without their day: "9 a.m. Tuesday", "Tuesday at noon", "10:35".
 */
import { openFrom } from '../away.ts'
import { compareDays } from '../calendar.ts'
import { stated, type Candidate } from '../context.ts'
import { either, found, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayOf, type CalendarValue, type Clock } from '../value.ts'
import { aClock, aDay, day, time } from './categories.ts'
import { comma } from './words-table.ts'

/** A day at a clock time. */
export function at(day: Candidate, clock: Clock): Candidate | undefined {
  const { value } = day
  if (value.kind !== 'calendar' || value.grain !== 'day') return undefined
  return { ...day, value: { ...value, clock } }
}

export const clockThenDay = rule({
  name: '<clock> <day>',
  yields: time,
  pattern: [aClock, optional(word('on', ',')), aDay],
  build: ([clock, , day]) => at(day, clock),
})

export const dayThenClock = rule({
  name: '<day> at <clock>',
  yields: time,
  pattern: [aDay, optional(comma), optional(word('at')), aClock],
  build: ([day, , , clock]) => at(day, clock),
})

export const bareClock = rule({
  name: '<clock>',
  yields: time,
  pattern: [aClock],
  build: ([clock], context) => {
    const { published, mentionedAs, tense } = context
    const last = mentionedAs('day')
    // "due on 15 November. At midday the index was up": what is over was not on a day to come.
    const isAhead = last && published && compareDays(dayOf(last) ?? published, published) > 0
    const told = isAhead && tense === 'past' ? undefined : last
    const day: CalendarValue = { kind: 'calendar', grain: 'day', ...(told ?? published), clock }
    const anchor = told ? 'expression' : published ? 'published' : 'unknown'
    const detail = told ? 'on the day named before' : 'on the day of publication'
    const steps = anchor === 'unknown' ? [] : [{ rule: '<clock>', detail }]
    const candidate: Candidate = { ...stated(day), basis: 'inferred', anchor, steps }
    return anchor === 'published' ? openFrom(candidate, context) : candidate
  },
})

const AROUND = phrases({
  around: 'APPROX',
  about: 'APPROX',
  approximately: 'APPROX',
  'shortly before': 'BEFORE',
  'shortly after': 'AFTER',
})

export const aroundTime = rule({
  name: 'around <time>',
  yields: time,
  pattern: [AROUND, either(found(time), found(day))],
  build: ([mod, inner]) => ({ ...inner, mod }),
  // "a way around Tuesday's ruling".
  accepts: ({ cells }) => cells.some((cell) => cell.kind === 'digits'),
})

export const clockDayRules = [clockThenDay, dayThenClock, bareClock, aroundTime]
