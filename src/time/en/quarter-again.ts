/**
 * Quarters seen from one named before: "the quarter", "the year-ago quarter", "year-earlier".
 */
import { inferred, type Candidate, type Context } from '../context.ts'
import { optional, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aDayNumber, period } from './categories.ts'
import { the } from './words-table.ts'

export const YEAR_AGO = word('year-ago', 'year-earlier', 'year ago', 'year earlier')

/** The quarter named before, in the year before; what follows does not hang on it. */
function quarterBefore({ reported: quarter }: Context): Candidate | undefined {
  if (quarter?.year === undefined) return undefined
  const steps = [{ rule: 'the year-ago quarter', detail: 'a year before the quarter named before' }]
  const value = { ...quarter, year: quarter.year - 1 }
  return { ...inferred({ value, anchor: 'expression', steps }), isAside: true }
}

export const yearAgoQuarter = rule({
  name: 'the year-ago quarter',
  yields: period,
  pattern: [the, YEAR_AGO, optional(aDayNumber), word('quarter', 'period')],
  build: (_, context) => quarterBefore(context),
})

export const yearAgo = rule({
  name: 'year-ago',
  yields: period,
  pattern: [word('year-ago', 'year-earlier')],
  build: (_, context) => quarterBefore(context),
})

export const sameQuarter = rule({
  name: 'the quarter',
  yields: period,
  pattern: [the, optional(word('latest', 'same')), word('quarter', 'period')],
  build: ([, , noun], { reported, mentionedAs }) => {
    const quarter = reported ?? mentionedAs('quarter')
    if (quarter === undefined) return undefined
    return inferred({
      value: quarter,
      anchor: 'expression',
      steps: [{ rule: `the ${noun}`, detail: 'the quarter named before' }],
    })
  },
  // "the period" by itself is any stretch of time.
  accepts: ({ cells, after }) =>
    (cells.at(-1)?.lower === 'quarter' || cells.length > 2) && after?.text !== '-',
})

export const quarterAgainRules = [yearAgoQuarter, yearAgo, sameQuarter]
