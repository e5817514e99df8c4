/**
 * Lengths that words around them shape: "a three-year period", "the next 12 to 18 months", "month-long".
 */
import { stated } from '../context.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { Unit } from '../value.ts'
import { aNumeral, expression } from './categories.ts'
import { SIDES } from './duration.ts'
import { hyphen, the, unit } from './words-table.ts'

export const articledPeriod = rule({
  name: 'a <length> period',
  yields: expression,
  pattern: [word('a', 'the'), aNumeral, hyphen, unit, word('period')],
  build: ([, amount, , unit]) => stated({ kind: 'duration', amount, unit }),
})

export const rangeOfLengths = rule({
  name: '<number> to <length>',
  yields: expression,
  pattern: [optional(the), optional(SIDES), aNumeral, word('to', 'or', '-'), aNumeral, unit],
  build: ([, , , , , unit]) => stated({ kind: 'duration', amount: 'unknown', unit }),
})

export const unitLong = rule({
  name: '<unit>-long',
  yields: expression,
  pattern: [unit, hyphen, word('long')],
  build: ([unit]) => stated({ kind: 'duration', amount: 1, unit }),
})

export const unitOrTwo = rule({
  name: 'a <unit> or two',
  yields: expression,
  pattern: [word('a', 'an', 'one'), unit, word('or two', 'or so', 'or more', 'or less')],
  build: ([, unit, more]) =>
    more === 'or two'
      ? stated({ kind: 'duration', amount: 'unknown', unit })
      : { ...stated({ kind: 'duration', amount: 1, unit }), mod: OR_SO[more] ?? 'APPROX' },
})

const OR_SO: Readonly<Record<string, string>> = {
  'or more': 'EQUAL_OR_MORE',
  'or less': 'EQUAL_OR_LESS',
}

export const allUnit = rule({
  name: 'all <unit>',
  yields: expression,
  pattern: [
    word('all', 'the whole', 'the entire', 'all the'),
    phrases<Unit>({ day: 'day', week: 'week', month: 'month', year: 'year' }),
  ],
  build: ([, unit]) => stated({ kind: 'duration', amount: 1, unit }),
  accepts: ({ after }) => after?.text !== '-',
})

export const lengthPhraseRules = [articledPeriod, rangeOfLengths, unitLong, unitOrTwo, allUnit]
