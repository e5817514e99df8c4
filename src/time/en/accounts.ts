/**
 * Stretches as accounts name them: "the 2022 third quarter", "the first and second quarters of 2022",
 * "first-half profit", "third-period sales", "the full year", "the year-earlier nine months".
 */
import { inferred, stated, type Candidate, type Context } from '../context.ts'
import { either, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence, type Place } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import { yearValue } from '../value.ts'
import { OF_ACCOUNTS } from './accounts-words.ts'
import { aLength, aYearNumber, expression, period } from './categories.ts'
import { bareQuarter, FISCAL } from './quarter.ts'
import { YEAR_AGO } from './quarter-again.ts'
import { hyphen, ordinalWord, the } from './words-table.ts'
import { yearOfAccounts } from './year-edge.ts'

const OWN = optional(sequence([glued(word("'")), glued(word('s'))] as const))
const HALF = phrases({ first: 1, second: 2, latter: 2 })

export const quarterOfYearBefore = rule({
  name: '<year> <ordinal> quarter',
  yields: period,
  pattern: [
    optional(the),
    FISCAL,
    aYearNumber,
    OWN,
    ordinalWord,
    optional(hyphen),
    word('quarter'),
  ],
  build: ([, , year, , quarter]) =>
    quarter > 4 ? undefined : stated({ ...yearValue(year), grain: 'quarter', quarter }),
})

export const halfOfYearBefore = rule({
  name: '<year> <ordinal> half',
  yields: period,
  pattern: [optional(the), FISCAL, aYearNumber, OWN, HALF, optional(hyphen), word('half')],
  build: ([, , year, , half]) => stated({ ...yearValue(year), grain: 'half', half }),
})

/** "the 1988 quarter": the quarter that the report is about, in that year. */
export const quarterOfYear = rule({
  name: 'the <year> quarter',
  yields: period,
  pattern: [the, FISCAL, aYearNumber, word('quarter')],
  build: ([, , year], { reported }) => {
    if (reported === undefined) return undefined
    const steps = [{ rule: 'the quarter', detail: 'the quarter named before' }]
    return {
      ...inferred({ value: { ...reported, year }, anchor: 'expression', steps }),
      isAside: true,
    }
  },
})

function isOfAccounts({ after, next }: Place): boolean {
  return after?.kind === 'letters' && OF_ACCOUNTS.has(next?.form.toLowerCase() ?? '')
}

/** Of halves without a year: the last that has begun, unless the clause looks ahead. */
function bareHalf(half: number, context: Context): Candidate {
  const { published, tense, isDirect } = context
  const isAhead = tense === 'future' && isDirect
  const hasBegun = (year: number): boolean =>
    published === undefined || (half - 1) * 6 < (published.year - year) * 12 + published.month
  return nearestYear(
    {
      name: 'half',
      inYear: (year) =>
        isAhead || hasBegun(year) ? { ...yearValue(year), grain: 'half', half } : undefined,
      unknown: { kind: 'calendar', grain: 'half', half },
    },
    { ...context, tense: isAhead ? 'future' : 'past' },
  )
}

export const halfOfAccounts = rule({
  name: '<ordinal>-half <noun>',
  yields: expression,
  pattern: [optional(the), FISCAL, HALF, optional(hyphen), word('half')],
  build: ([, , half], context) => bareHalf(half, context),
  accepts: isOfAccounts,
})

export const halfBesideQuarters = rule({
  name: 'the <ordinal> half',
  yields: expression,
  pattern: [the, FISCAL, HALF, word('half')],
  build: ([, , half], context) =>
    context.reported === undefined ? undefined : bareHalf(half, context),
  accepts: ({ after }) => after?.lower !== 'of',
})

export const periodOfAccounts = rule({
  name: '<ordinal>-period <noun>',
  yields: period,
  pattern: [FISCAL, ordinalWord, hyphen, word('period')],
  build: ([, quarter], context) => bareQuarter(quarter, context),
  accepts: isOfAccounts,
})

export const fullYear = rule({
  name: 'the full year',
  yields: period,
  pattern: [optional(the), either(word('full', 'whole')), FISCAL, optional(hyphen), word('year')],
  build: (_, context) => yearOfAccounts(context),
  accepts: (place) => isOfAccounts(place) || /^(?:for|in|over)$/.test(place.before?.lower ?? ''),
})

export const yearAgoLength = rule({
  name: 'the year-ago <length>',
  yields: expression,
  pattern: [the, YEAR_AGO, aLength],
  build: ([, , { value }]) => stated(value),
})

export const accountsRules = [
  quarterOfYearBefore,
  halfOfYearBefore,
  quarterOfYear,
  halfOfAccounts,
  halfBesideQuarters,
  periodOfAccounts,
  fullYear,
  yearAgoLength,
]
