/**
 * Lengths of time: "15 months", "a three-year term", "more than two weeks", "the past few weeks".
 */
import { inferred, stated } from '../context.ts'
import { glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { DurationValue, Unit } from '../value.ts'
import { aLength, anAmount, aNumeral, expression, length } from './categories.ts'
import { hyphen, secondUnit, the, unit } from './words-table.ts'

function lengthFrom(amount: DurationValue['amount'], unit: Unit): { value: DurationValue } {
  return { value: { kind: 'duration', amount, unit } }
}

export const amountOfUnits = rule({
  name: '<amount> <unit>',
  yields: length,
  pattern: [
    anAmount,
    optional(
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
        'entire',
      ),
    ),
    unit,
  ],
  build: ([amount, , unit]) => lengthFrom(amount, unit),
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
  build: ([amount, , unit]) => lengthFrom(amount, unit),
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
  build: ([, , , , unit]) => lengthFrom(0.5, unit),
})

export const anotherUnit = rule({
  name: 'another <unit>',
  yields: length,
  pattern: [word('another'), unit],
  build: ([, unit]) => lengthFrom(1, unit),
})

const BOUNDS = phrases({
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'less than': 'LESS_THAN',
  under: 'LESS_THAN',
  almost: 'LESS_THAN',
  nearly: 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'no less than': 'EQUAL_OR_MORE',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  'just over': 'MORE_THAN',
  'just under': 'LESS_THAN',
})

export const boundedLength = rule({
  name: 'more than <length>',
  yields: length,
  pattern: [BOUNDS, aLength],
  build: ([mod, length]) => ({ ...length, mod }),
})

export const bareLength = rule({
  name: '<length>',
  yields: expression,
  pattern: [aLength],
  build: ([{ value, mod }]) => ({ ...stated(value), ...(mod !== undefined && { mod }) }),
})

export const recentLength = rule({
  name: 'the past <length>',
  yields: expression,
  pattern: [
    optional(word('at least', 'each of')),
    optional(the),
    word(
      'past',
      'last',
      'next',
      'coming',
      'first',
      'previous',
      'final',
      'following',
      'preceding',
      'latest',
      'recent',
    ),
    aLength,
  ],
  build: ([, , , { value }]) =>
    inferred({
      value,
      anchor: 'published',
      steps: [{ rule: 'the past <length>', detail: 'a length that ends or begins at the anchor' }],
    }),
})

export const definiteLength = rule({
  name: 'the <length>',
  yields: expression,
  pattern: [the, aNumeral, optional(hyphen), unit],
  build: ([, amount, , unit]) => stated({ kind: 'duration', amount, unit }),
})

export const bareUnits = rule({
  name: '<units>',
  yields: expression,
  pattern: [optional(word('recent')), unit],
  build: ([, unit]) => stated({ kind: 'duration', amount: 'unknown', unit }),
  accepts: ({ cells, after }) =>
    /(?:s|ies)$/.test(cells.at(-1)?.lower ?? '') &&
    after?.text !== '-' &&
    !/^(?:quarters|minutes)$/.test(cells.at(-1)?.lower ?? ''),
})

export const durationRules = [
  amountOfUnits,
  numberOfSeconds,
  hyphenatedLength,
  half,
  anotherUnit,
  boundedLength,
  bareLength,
  recentLength,
  definiteLength,
  bareUnits,
]
