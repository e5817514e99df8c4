/**
 * Halves of years: "the first half of 2014", "the second half of the year".
 */
import { digits, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aPeriod, period } from './categories.ts'
import { inYearOf } from './quarter.ts'
import { hyphen, the } from './words-table.ts'
import { theYear } from './year-edge.ts'

export const halfOf = rule({
  name: 'the first half of <year>',
  yields: period,
  pattern: [
    optional(the),
    phrases({ first: 1, second: 2, last: 2, latter: 2 }),
    optional(hyphen),
    word('half'),
    word('of'),
    aPeriod,
  ],
  build: ([, half, , , , year]) => inYearOf(year, { grain: 'half', half }),
})

/** "H1 2020", "the first half 2020". */
export const signedHalf = rule({
  name: 'H<number> <year>',
  yields: period,
  pattern: [
    phrases({ H: true }),
    glued(digits({ from: 1, to: 2, written: [1] })),
    optional(word('of')),
    aPeriod,
  ],
  build: ([, half, , year]) => inYearOf(year, { grain: 'half', half }),
})

export const halfOfThisYear = rule({
  name: 'the first half of the year',
  yields: period,
  pattern: [
    optional(the),
    phrases({ first: 1, second: 2, last: 2, latter: 2 }),
    word('half'),
    word('of the year'),
  ],
  build: ([, half], context) => {
    const year = theYear(context)
    return year.value.kind === 'calendar'
      ? { ...year, value: { ...year.value, grain: 'half' as const, half } }
      : undefined
  },
})

export const halfRules = [halfOf, signedHalf, halfOfThisYear]
