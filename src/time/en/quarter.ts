/**
 * Quarters and halves: "the third quarter", "the first half of 2014", "the year-ago quarter".
 */
import { type Candidate, type Context } from '../context.ts'
import { digits, optional, phrases, word, glued } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import type { CalendarValue, Day } from '../value.ts'
import { aDayNumber, aPeriod, period } from './categories.ts'
import { hyphen, the } from './words-table.ts'

export const FISCAL = optional(word('fiscal', 'calendar', 'financial'))

export function inYearOf(year: Candidate, part: Partial<CalendarValue>): Candidate | undefined {
  const { value } = year
  if (value.kind !== 'calendar' || value.grain !== 'year') return undefined
  return { ...year, value: { ...value, ...part } }
}

export const quarterOf = rule({
  name: 'the <ordinal> quarter of <year>',
  yields: period,
  pattern: [
    optional(the),
    aDayNumber,
    optional(hyphen),
    word('quarter'),
    optional(word('of', 'in')),
    aPeriod,
  ],
  build: ([, quarter, , , , year]) =>
    quarter > 4 ? undefined : inYearOf(year, { grain: 'quarter', quarter }),
})

export const yearsQuarter = rule({
  name: "<year>'s <ordinal> quarter",
  yields: period,
  pattern: [
    aPeriod,
    glued(word("'")),
    glued(word('s')),
    aDayNumber,
    optional(hyphen),
    word('quarter'),
  ],
  build: ([year, , , quarter]) =>
    quarter > 4 ? undefined : inYearOf(year, { grain: 'quarter', quarter }),
})

/** The last such quarter that has begun, unless the clause itself looks ahead. */
export function bareQuarter(quarter: number, context: Context): Candidate | undefined {
  if (quarter > 4) return undefined
  const { published, tense, isDirect } = context
  const isAhead = tense === 'future' && isDirect && !isJustOver(quarter, published)
  const hasBegun = (year: number): boolean =>
    published === undefined || year < published.year || quarter * 3 - 2 <= published.month
  return nearestYear(
    {
      name: 'quarter',
      inYear: (year) =>
        isAhead || (hasBegun(year) && year <= (published?.year ?? year))
          ? { kind: 'calendar', grain: 'quarter', year, quarter }
          : undefined,
      unknown: { kind: 'calendar', grain: 'quarter', quarter },
    },
    { ...context, tense: isAhead ? 'future' : 'past' },
  )
}

/** "will report a loss for the third quarter", said in October: figures of a quarter come when it is over. */
function isJustOver(quarter: number, published: Day | undefined): boolean {
  return published !== undefined && Math.ceil(published.month / 3) === (quarter % 4) + 1
}

export const theQuarter = rule({
  name: 'the <ordinal> quarter',
  yields: period,
  pattern: [the, FISCAL, aDayNumber, word('quarter')],
  build: ([, , quarter], context) => bareQuarter(quarter, context),
})

export const plainQuarter = rule({
  name: '<ordinal>-quarter',
  yields: period,
  pattern: [FISCAL, aDayNumber, optional(hyphen), word('quarter')],
  build: ([, quarter], context) => bareQuarter(quarter, context),
})

/** "Q3 2009", "2009 Q3". */
const QUARTER_SIGN = phrases({ Q: true })
const ONE_TO_FOUR = digits({ from: 1, to: 4, written: [1] })

export const signedQuarter = rule({
  name: 'Q<number> <year>',
  yields: period,
  pattern: [QUARTER_SIGN, glued(ONE_TO_FOUR), optional(word('of')), aPeriod],
  build: ([, quarter, , year]) => inYearOf(year, { grain: 'quarter', quarter }),
})

export const bareSignedQuarter = rule({
  name: 'Q<number>',
  yields: period,
  pattern: [QUARTER_SIGN, glued(ONE_TO_FOUR)],
  build: ([, quarter], context) => bareQuarter(quarter, context),
})

export const quarterRules = [
  signedQuarter,
  bareSignedQuarter,
  quarterOf,
  yearsQuarter,
  theQuarter,
  plainQuarter,
]
