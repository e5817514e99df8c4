/**
 * Clock times as parts of other expressions: "9 a.m.", "10:35", "0600 GMT", "noon".
 */
import { digits, either, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { Clock } from '../value.ts'
import { clock } from './categories.ts'

const HOUR = digits({ from: 0, to: 24, written: [1, 2] })
const MINUTE = digits({ from: 0, to: 59, written: [2] })
const MORNING = { 'a.m.': 0, 'a.m': 0, am: 0, 'in the morning': 0 }
const EVENING = {
  'p.m.': 12,
  'p.m': 12,
  pm: 12,
  'in the afternoon': 12,
  'in the evening': 12,
  'at night': 12,
}
const HALF_DAY = phrases<number>({
  ...MORNING,
  ...EVENING,
  ...afterHour(MORNING),
  ...afterHour(EVENING),
  "o'clock": -1,
})

/** "9 o'clock in the evening". */
function afterHour(table: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(table).map(([words, half]) => [`o'clock ${words}`, half]),
  )
}

/** Abbreviations of zones, as they are named; an empty one leaves the time local. */
const ZONE = phrases({
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
  MSK: '+03:00',
  'local time': '',
  'Eastern time': '',
  'Moscow time': '+03:00',
})

interface HalfDay {
  readonly hour: number
  readonly minute?: number | undefined
  readonly half?: number | undefined
}

function clockFrom({ hour, minute, half }: HalfDay, zone: string | undefined): Clock | undefined {
  const isHalf = half !== undefined && half >= 0
  if (isHalf && (hour > 12 || hour === 0)) return undefined
  const whole = isHalf ? (hour % 12) + half : hour
  if (whole === 24 && (minute ?? 0) > 0) return undefined
  return { hour: whole, ...(minute !== undefined && { minute }), ...(zone && { zone }) }
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
    sign === '.' && half === undefined && zone === undefined
      ? undefined
      : clockFrom({ hour, minute, half }, zone),
})

export const hourOfHalfDay = rule({
  name: '<hour> a.m.',
  yields: clock,
  pattern: [HOUR, HALF_DAY, optional(ZONE)],
  build: ([hour, half, zone]) => clockFrom({ hour, half }, zone),
})

export const fourDigits = rule({
  name: '<hhmm> GMT',
  yields: clock,
  pattern: [digits({ from: 0, to: 2400, written: [4] }), optional(word('hours', 'hrs')), ZONE],
  build: ([number, , zone]) => {
    const minute = number % 100
    return minute > 59 ? undefined : clockFrom({ hour: Math.floor(number / 100), minute }, zone)
  },
})

export const militaryHours = rule({
  name: '<hhmm> hours',
  yields: clock,
  pattern: [digits({ from: 0, to: 2400, written: [4] }), word('hours', 'hrs')],
  build: ([number]) => {
    const minute = number % 100
    return minute > 59
      ? undefined
      : clockFrom({ hour: Math.floor(number / 100), minute }, undefined)
  },
})

export const hourHMinute = rule({
  name: '<hour>h<minute>',
  yields: clock,
  pattern: [HOUR, glued(word('h')), glued(MINUTE), optional(ZONE)],
  build: ([hour, , minute, zone]) => clockFrom({ hour, minute }, zone),
})

export const namedHour = rule({
  name: 'noon',
  yields: clock,
  pattern: [phrases({ noon: 12, midday: 12, midnight: 24 }), optional(ZONE)],
  build: ([hour, zone]) => clockFrom({ hour, minute: 0 }, zone),
})

export const clockRules = [
  hourMinute,
  hourOfHalfDay,
  fourDigits,
  militaryHours,
  hourHMinute,
  namedHour,
]
