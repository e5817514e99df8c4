/**
 * Clock times: "9 a.m.", "10:35", "0600 GMT", "noon", with or without their day.
 */
import { stated, type Candidate } from '../context.ts'
import { digits, either, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import type { Clock } from '../value.ts'
import { aClock, aDay, clock, time } from './categories.ts'

const HOUR = digits({ from: 0, to: 24, written: [1, 2] })
const MINUTE = digits({ from: 0, to: 59, written: [2] })
const HALF_DAY = phrases({
  'a.m.': 0,
  'a.m': 0,
  am: 0,
  'p.m.': 12,
  'p.m': 12,
  pm: 12,
  "o'clock": -1,
})
/** Abbreviations of zones; those that change with the season are taken as they are named. */
const ZONE = phrases({
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
  'local time': '',
  IST: '',
  MSK: '+03:00',
})

function clockFrom(
  hour: number,
  minute: number | undefined,
  half: number | undefined,
): Clock | undefined {
  if (half !== undefined && half >= 0 && hour > 12) return undefined
  const whole = half === undefined || half < 0 ? hour : (hour % 12) + half
  return whole > 24 ? undefined : { hour: whole, ...(minute !== undefined && { minute }) }
}

function inZone(one: Clock | undefined, zone: string | undefined): Clock | undefined {
  return one && zone ? { ...one, zone } : one
}

export const hourMinute = rule({
  name: '<hour>:<minute>',
  yields: clock,
  pattern: [
    HOUR,
    either(glued(word(':')), glued(word('.'))),
    glued(MINUTE),
    optional(HALF_DAY),
    optional(ZONE),
  ],
  build: ([hour, sign, minute, half, zone]) =>
    sign === '.' && half === undefined ? undefined : inZone(clockFrom(hour, minute, half), zone),
})

export const hourOfHalfDay = rule({
  name: '<hour> a.m.',
  yields: clock,
  pattern: [HOUR, HALF_DAY, optional(ZONE)],
  build: ([hour, half, zone]) => inZone(clockFrom(hour, undefined, half), zone),
})

export const fourDigits = rule({
  name: '<hhmm> GMT',
  yields: clock,
  pattern: [
    digits({ from: 0, to: 2400, written: [4] }),
    either(sequence([ZONE]), sequence([either(word('hours'), word('hrs'))])),
  ],
  build: ([number, [zone]]) => {
    const minute = number % 100
    return minute > 59
      ? undefined
      : inZone({ hour: Math.floor(number / 100), minute }, zone.startsWith('h') ? undefined : zone)
  },
})

export const namedHour = rule({
  name: 'noon',
  yields: clock,
  pattern: [phrases({ noon: 12, midday: 12, midnight: 24 })],
  build: ([hour]) => ({ hour, minute: 0 }),
})

function at(day: Candidate, one: Clock): Candidate | undefined {
  const { value } = day
  return value.kind === 'calendar' && value.grain === 'day'
    ? { ...day, value: { ...value, clock: one } }
    : undefined
}

export const clockThenDay = rule({
  name: '<clock> <day>',
  yields: time,
  pattern: [aClock, optional(word('on', ',')), aDay],
  build: ([one, , day]) => at(day, one),
})

export const dayThenClock = rule({
  name: '<day> at <clock>',
  yields: time,
  pattern: [aDay, optional(word('at', ',')), aClock],
  build: ([day, , one]) => at(day, one),
})

export const bareClock = rule({
  name: '<clock>',
  yields: time,
  pattern: [aClock],
  build: ([one], { published, mentioned }) => {
    const day = mentioned('day')
    if (day !== undefined)
      return { ...stated({ ...day, clock: one }), basis: 'inferred', anchor: 'expression' }
    const whole =
      published === undefined
        ? { kind: 'calendar' as const, grain: 'day' as const }
        : { kind: 'calendar' as const, grain: 'day' as const, ...published }
    return {
      ...stated({ ...whole, clock: one }),
      basis: 'inferred',
      anchor: published === undefined ? 'unknown' : 'published',
    }
  },
})

export const clockRules = [
  hourMinute,
  hourOfHalfDay,
  fourDigits,
  namedHour,
  clockThenDay,
  dayThenClock,
  bareClock,
]
