/**
 * Quarters and halves: "the third quarter", "the first half of 2014", "the year-ago quarter".
 */
import { inferred, type Candidate, type Context } from '../context.ts'
import { optional, phrases, word, glued } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import type { CalendarValue } from '../value.ts'
import { aDayNumber, aPeriod, period } from './categories.ts'
import { hyphen, the } from './words-table.ts'

const FISCAL = optional(word('fiscal', 'calendar', 'financial'))

function inYearOf(year: Candidate, part: Partial<CalendarValue>): Candidate | undefined {
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
function bareQuarter(quarter: number, context: Context): Candidate | undefined {
  if (quarter > 4) return undefined
  const { published, tense, isDirect } = context
  const isAhead = tense === 'future' && isDirect
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

const YEAR_AGO = word('year-ago', 'year-earlier', 'year ago', 'year earlier')

/** The quarter named before, in the year before; what follows does not hang on it. */
function quarterBefore({ mentionedAs }: Context): Candidate | undefined {
  const quarter = mentionedAs('quarter')
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
  build: ([, , noun], { mentionedAs }) => {
    const quarter = mentionedAs('quarter')
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

export const quarterRules = [
  quarterOf,
  yearsQuarter,
  theQuarter,
  plainQuarter,
  yearAgoQuarter,
  yearAgo,
  sameQuarter,
  halfOf,
]
