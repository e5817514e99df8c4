/**
 * Lengths with a bound: "more than two weeks", "nearly a year", "at least three days".
 */
import { phrases } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aLength, length } from './categories.ts'

const BOUNDS = phrases({
  'more than': 'MORE_THAN',
  'just over': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'just under': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  almost: 'LESS_THAN',
  nearly: 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
})

export const boundedLength = rule({
  name: 'more than <length>',
  yields: length,
  pattern: [BOUNDS, aLength],
  build: ([mod, length]) => ({ ...length, mod }),
})

export const boundedLengthRules = [boundedLength]
