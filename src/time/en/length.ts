/**
 * Lengths as parts of other expressions: "15 months", "a day", "more than two weeks", "half an hour".
 */
import { glued, optional, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { DurationValue, Unit } from '../value.ts'
import { anAmount, aNumeral, length, type Length } from './categories.ts'
import { hyphen, secondUnit, unit } from './words-table.ts'

function lengthFrom(amount: DurationValue['amount'], unit: Unit): Length {
  return { value: { kind: 'duration', amount, unit } }
}

const FILLING = optional(
  word(
    'more',
    'full',
    'long',
    'consecutive',
    'additional',
    'other',
    'straight',
    'further',
    'whole',
    'single',
    'entire',
    'successive',
    'short',
  ),
)

export const amountOfUnits = rule({
  name: '<amount> <unit>',
  yields: length,
  pattern: [anAmount, FILLING, unit],
  // "a quarter" is a fraction more often than three months.
  build: ([amount, , unit]) =>
    unit === 'quarter' && amount === 1 ? undefined : lengthFrom(amount, unit),
})

export const numberOfSeconds = rule({
  name: '<number> seconds',
  yields: length,
  pattern: [aNumeral, secondUnit],
  build: ([amount, unit]) => lengthFrom(amount, unit),
})

export const hyphenatedLength = rule({
  name: '<number>-<unit>',
  yields: length,
  pattern: [aNumeral, hyphen, unit],
  build: ([amount, , unit]) => (unit === 'quarter' ? undefined : lengthFrom(amount, unit)),
})

export const vagueHyphenated = rule({
  name: 'several-<unit>',
  yields: length,
  pattern: [word('several', 'multi'), hyphen, unit],
  build: ([, , unit]) => lengthFrom('unknown', unit),
})

export const half = rule({
  name: 'half a <unit>',
  yields: length,
  pattern: [
    optional(word('a')),
    word('half'),
    optional(glued(hyphen)),
    optional(word('a', 'an')),
    unit,
  ],
  build: ([, , , , unit]) =>
    unit === 'century'
      ? lengthFrom(50, 'year')
      : unit === 'decade'
        ? lengthFrom(5, 'year')
        : lengthFrom(0.5, unit),
})

export const anotherUnit = rule({
  name: 'another <unit>',
  yields: length,
  pattern: [word('another', 'an additional', 'an entire', 'a whole'), unit],
  build: ([, unit]) => lengthFrom(1, unit),
})

export const thousandYears = rule({
  name: '<number> thousand years',
  yields: length,
  pattern: [aNumeral, word('thousand'), word('years')],
  build: ([amount]) => lengthFrom(amount * 1000, 'year'),
})

export const lengthRules = [
  amountOfUnits,
  numberOfSeconds,
  hyphenatedLength,
  vagueHyphenated,
  half,
  anotherUnit,
  thousandYears,
]
