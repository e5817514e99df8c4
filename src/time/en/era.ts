/**
 * Years by their era: "480 BC", "AD 79".
 */
import { stated } from '../context.ts'
import { digits, either, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { yearValue } from '../value.ts'
import { aNumeral, expression, period, yearNumber } from './categories.ts'
import { JOINT_WORDS } from './range-words.ts'

const BEFORE = word('BC', 'B.C.', 'BCE', 'B.C.E.')
const YEAR = digits({ from: 1, to: 9998, written: [1, 2, 3, 4] })

export const yearBefore = rule({
  name: '<year> BC',
  yields: period,
  pattern: [aNumeral, BEFORE],
  build: ([year]) => (year > 0 && year < 9999 ? stated(yearValue(1 - year)) : undefined),
})

/** The year of a date: "August 480 BC". */
export const yearNumberBefore = rule({
  name: '<year> BC of a date',
  yields: yearNumber,
  pattern: [YEAR, BEFORE],
  build: ([year]) => 1 - year,
})

/** "499–493 BC": years that count down. */
export const yearsBefore = rule({
  name: '<year> to <year> BC',
  yields: expression,
  pattern: [YEAR, either(word(...JOINT_WORDS), word('-', '–', '/')), YEAR, BEFORE],
  build: ([from, , to]) =>
    from > to ? stated({ ...yearValue(1 - from), last: yearValue(1 - to) }) : undefined,
})

export const yearOfEra = rule({
  name: 'AD <year>',
  yields: period,
  pattern: [word('AD', 'A.D.'), digits({ from: 1, to: 2199, written: [1, 2, 3, 4] })],
  build: ([, year]) => stated(yearValue(year)),
})

export const yearInEra = rule({
  name: '<year> AD',
  yields: period,
  pattern: [digits({ from: 1, to: 2199, written: [1, 2, 3, 4] }), word('AD', 'A.D.', 'CE', 'C.E.')],
  build: ([year]) => stated(yearValue(year)),
})

export const eraRules = [yearNumberBefore, yearBefore, yearsBefore, yearOfEra, yearInEra]
