/**
 * Lengths as parts of other expressions: "15 months", "a day", "more than two weeks", "half an hour".
 */
import { either, glued, optional, phrases, word } from '../engine/pattern.ts'
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
  build: ([, , , , unit]) => partOfUnit(2, unit),
})

/** A unit in the smaller one that a part of it is told in. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [amount: number, unit: Unit]>>> = {
  century: [100, 'year'],
  decade: [10, 'year'],
  year: [12, 'month'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
}

function partOfUnit(parts: number, unit: Unit, count = 1): Length {
  const [amount, smaller] = SMALLER[unit] ?? [1, unit]
  return lengthFrom((amount * count) / parts, smaller)
}

export const quarterOfUnit = rule({
  name: 'a quarter of a <unit>',
  yields: length,
  pattern: [
    phrases({ 'a quarter': 1, quarter: 1, 'three quarters': 3, 'three-quarters': 3 }),
    optional(glued(hyphen)),
    optional(word('of a', 'of an')),
    phrases<Unit>({ century: 'century', hour: 'hour', day: 'day' }),
  ],
  build: ([count, , , unit]) => partOfUnit(4, unit, count),
})

export const unitAndHalf = rule({
  name: 'a <unit> and a half',
  yields: length,
  pattern: [optional(word('a', 'an', 'one')), unit, word('and a half', 'and-a-half')],
  build: ([, unit]) => lengthFrom(1.5, unit),
})

const AND = optional(word('and', ', and', ','))

const ONE = phrases({ a: 1, an: 1 })

export const lengthAndRest = rule({
  name: '<number> <unit> and <number> <smaller unit>',
  yields: length,
  pattern: [either(aNumeral, ONE), unit, AND, aNumeral, either(unit, secondUnit)],
  build: ([amount, unit, , more, smaller]) => {
    if (UNITS.indexOf(smaller) <= UNITS.indexOf(unit)) return undefined
    const { value } = lengthFrom(amount, unit)
    return { value: { ...value, rest: { amount: more, unit: smaller } } }
  },
})

/** From long to short; what has no plain place in a sum is left out. */
const UNITS: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

export const anotherUnit = rule({
  name: 'another <unit>',
  yields: length,
  pattern: [word('another', 'an additional', 'an entire', 'a whole'), unit],
  build: ([, unit]) => lengthFrom(1, unit),
})

export const fortnight = rule({
  name: 'a fortnight',
  yields: length,
  pattern: [anAmount, phrases({ fortnight: 2, fortnights: 2 })],
  build: ([amount, weeks]) => lengthFrom(amount === 'unknown' ? amount : amount * weeks, 'week'),
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
  quarterOfUnit,
  unitAndHalf,
  lengthAndRest,
  anotherUnit,
  fortnight,
  thousandYears,
]
