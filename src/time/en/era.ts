/**
 * Years by their era: "480 BC", "AD 79".
 */
import { stated } from '../context.ts'
import { digits, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { yearValue } from '../value.ts'
import { aNumeral, period } from './categories.ts'

export const yearBefore = rule({
  name: '<year> BC',
  yields: period,
  pattern: [aNumeral, word('BC', 'B.C.', 'BCE', 'B.C.E.')],
  build: ([year]) => (year > 0 && year < 9999 ? stated(yearValue(1 - year)) : undefined),
})

export const yearOfEra = rule({
  name: 'AD <year>',
  yields: period,
  pattern: [word('AD', 'A.D.'), digits({ from: 1, to: 2199, written: [1, 2, 3, 4] })],
  build: ([, year]) => stated(yearValue(year)),
})

export const eraRules = [yearBefore, yearOfEra]
