/**
 * Quarters named together: "the first and second quarters of 2022", "the third and fourth quarters".
 */
import type { Candidate, Context } from '../context.ts'
import { ahead, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { aPeriod, expression } from './categories.ts'
import { bareQuarter, inYearOf } from './quarter.ts'
import { hyphen, ordinalWord } from './words-table.ts'

const AND = word('and', 'or', 'through', 'to', '-')
const OF_YEAR = optional(sequence([word('of', 'in'), aPeriod] as const))

function quarterIn(
  quarter: number,
  of: readonly [string, Candidate] | undefined,
  context: Context,
): Candidate | undefined {
  if (quarter > 4) return undefined
  return of === undefined
    ? bareQuarter(quarter, context)
    : inYearOf(of[1], { grain: 'quarter', quarter })
}

export const quarterInCompany = rule({
  name: '<ordinal> and <ordinal> quarters',
  yields: expression,
  pattern: [
    ordinalWord,
    ahead(
      sequence([AND, ordinalWord, optional(hyphen), word('quarters', 'quarter'), OF_YEAR] as const),
    ),
  ],
  build: ([quarter, [, , , , of]], context) => quarterIn(quarter, of, context),
})

export const lastOfQuarters = rule({
  name: '<ordinal> quarters',
  yields: expression,
  pattern: [ordinalWord, word('quarters'), OF_YEAR],
  build: ([quarter, , of], context) => quarterIn(quarter, of, context),
})

export const sharedQuarterRules = [quarterInCompany, lastOfQuarters]
