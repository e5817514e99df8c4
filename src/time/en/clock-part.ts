/**
 * Clock times whose day stands further on: "10:35 a.m. (0735 GMT) on Friday", "8 p.m. tonight", "at 9 this
 * morning".
 */
import type { Candidate } from '../context.ts'
import { ahead, digits, either, found, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import type { Clock, PartOfDay } from '../value.ts'
import { aClock, aDay, time } from './categories.ts'
import { at } from './clock-day.ts'
import { comma } from './words-table.ts'

const OPEN = word('(', '[')
const CLOSE = word(')', ']')
const ON = optional(either(word('on'), comma))

export const clockBeforeOther = rule({
  name: '<clock> (<clock>) <day>',
  yields: time,
  pattern: [aClock, ahead(sequence([OPEN, aClock, CLOSE, ON, aDay] as const))],
  build: ([clock, [, , , , day]]) => at(day, clock),
})

export const clockInBrackets = rule({
  name: '(<clock>) <day>',
  yields: time,
  pattern: [aClock, ahead(sequence([CLOSE, ON, aDay] as const))],
  build: ([clock, [, , day]]) => at(day, clock),
})

const HOUR = digits({ from: 1, to: 12, written: [1, 2] })

/** The clock time with the half of the day that the part tells; an hour of the night may be either's. */
function withPart({ hour, ...rest }: Clock, part: PartOfDay): Clock {
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5)
  return { hour: isLate && hour < 12 ? hour + 12 : hour, ...rest }
}

function clockInPart(clock: Clock, inner: Candidate): Candidate | undefined {
  const { value } = inner
  if (value.kind !== 'calendar' || value.part === undefined) return undefined
  const { part, ...day } = value
  return { ...inner, value: { ...day, clock: withPart(clock, part) } }
}

export const clockThenPart = rule({
  name: '<clock> <part>',
  yields: time,
  pattern: [aClock, optional(comma), found(time)],
  build: ([clock, , inner]) => clockInPart(clock, inner),
})

export const partThenClock = rule({
  name: '<part> at <clock>',
  yields: time,
  pattern: [found(time), optional(comma), word('at'), aClock],
  build: ([inner, , , clock]) => clockInPart(clock, inner),
})

export const hourThenPart = rule({
  name: '<hour> <part>',
  yields: time,
  pattern: [HOUR, found(time)],
  build: ([hour, inner]) => clockInPart({ hour }, inner),
  accepts: ({ before }) =>
    /^(?:at|by|until|till|before|after|from|around|about)$/.test(before?.lower ?? ''),
})

export const clockPartRules = [
  clockBeforeOther,
  clockInBrackets,
  clockThenPart,
  partThenClock,
  hourThenPart,
]
