/**
 * Clock times as they are spoken: "half past nine", "a quarter to ten", "20 minutes past six".
 */
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import type { Clock } from '../value.ts'
import { aNumeral, clock } from './categories.ts'

const MINUTES = either(
  phrases({ half: 30, 'a quarter': 15, quarter: 15 }),
  sequence([aNumeral, optional(word('minutes'))] as const),
)
const SIDE = phrases({ past: 1, after: 1, to: -1, before: -1 })

export const minutesPastHour = rule({
  name: '<minutes> past <hour>',
  yields: clock,
  pattern: [MINUTES, SIDE, aNumeral, optional(word("o'clock"))],
  build: ([minutes, side, hour]) => {
    const isNamed = typeof minutes === 'number'
    const count = isNamed ? minutes : minutes[0]
    // "nine to twelve" and "ten after six" are other things unless minutes are said.
    if (!isNamed && minutes[1] === undefined) return undefined
    return clockAt(side > 0 ? count : 60 - count, side > 0 ? hour : hour - 1)
  },
})

function clockAt(minute: number, hour: number): Clock | undefined {
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? undefined : { hour, minute }
}

export const spokenClockRules = [minutesPastHour]
