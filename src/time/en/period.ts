/**
 * Seasons, quarters, halves, weekends and the parts of periods: "last summer", "the third quarter",
 * "the weekend", "mid-2014", "the end of May".
 */
import { awayFromPublished, unknownUnit } from '../away.ts'
import { inferred, stated, unanchored, type Candidate } from '../context.ts'
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import type { CalendarValue, Season } from '../value.ts'
import { aDated, aDayNumber, aPeriod, aYearNumber, period } from './categories.ts'
import { hyphen, the } from './words-table.ts'

const SEASON = phrases<Season>({
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
})
const MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function seasonOf(season: Season, year?: number): CalendarValue {
  return { kind: 'calendar', grain: 'season', season, ...(year !== undefined && { year }) }
}

export const seasonOfYear = rule({
  name: '<season> <year>',
  yields: period,
  pattern: [optional(the), SEASON, optional(word('of')), either(aYearNumber)],
  build: ([, season, , year]) => stated(seasonOf(season, year)),
})

export const namedSeason = rule({
  name: 'last <season>',
  yields: period,
  pattern: [word('last', 'this', 'next', 'the', 'this past', 'this coming'), SEASON],
  build: ([words, season], context) => {
    const tense =
      words === 'next' || words === 'this coming'
        ? 'future'
        : words === 'last'
          ? 'past'
          : context.tense
    const { published } = context
    if (words === 'this' && published) return seasonIn(season, published.year, 'this <season>')
    if (words === 'last' && published) {
      const isOver = published.month > MONTHS[season] + 2
      return seasonIn(season, isOver ? published.year : published.year - 1, 'last <season>')
    }
    const choice = {
      name: 'season',
      inYear: (year: number) => seasonOf(season, year),
      compare: (value: CalendarValue, day: { year: number; month: number }) =>
        (value.year ?? 0) - day.year || MONTHS[season] - day.month,
      unknown: seasonOf(season),
    }
    return nearestYear(choice, { ...context, tense })
  },
  // "the fall", "the spring" are seasons only in some company.
  accepts: ({ cells, before }) =>
    cells[0]?.lower !== 'the' ||
    ['in', 'during', 'by', 'until', 'since', 'of'].includes(before?.lower ?? ''),
})

function seasonIn(season: Season, year: number, rule: string): Candidate {
  return inferred({
    value: seasonOf(season, year),
    anchor: 'published',
    steps: [{ rule, detail: `the one of ${year}` }],
  })
}

const QUARTER = word('quarter', 'quarters')

export const quarterOf = rule({
  name: 'the <ordinal> quarter of <year>',
  yields: period,
  pattern: [optional(the), aDayNumber, optional(hyphen), QUARTER, word('of'), aPeriod],
  build: ([, quarter, , , , year]) => {
    const { value } = year
    if (value.kind !== 'calendar' || value.grain !== 'year' || quarter > 4) return undefined
    return { ...year, value: { ...value, grain: 'quarter' as const, quarter } }
  },
})

export const bareQuarter = rule({
  name: 'the <ordinal> quarter',
  yields: period,
  pattern: [optional(the), optional(word('fiscal')), aDayNumber, optional(hyphen), word('quarter')],
  build: ([, , quarter], context) =>
    quarter > 4
      ? undefined
      : nearestYear(
          {
            name: 'quarter',
            inYear: (year) => ({ kind: 'calendar', grain: 'quarter', year, quarter }),
            compare: (value, day) => (value.year ?? 0) - day.year || quarter * 3 - 2 - day.month,
            unknown: { kind: 'calendar', grain: 'quarter' as const, quarter },
          },
          context,
        ),
  accepts: ({ cells }) => !/^\d/.test(cells[0]?.text ?? '') || cells.length > 2,
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
  build: ([, half, , , , year]) => {
    const { value } = year
    return value.kind === 'calendar' && value.grain === 'year'
      ? { ...year, value: { ...value, grain: 'half' as const, half } }
      : undefined
  },
})

export const weekend = rule({
  name: 'the weekend',
  yields: period,
  pattern: [the, word('weekend')],
  build: (_, context) =>
    context.published === undefined
      ? unanchored(unknownUnit('weekend'), 'the publication is not known')
      : awayFromPublished(
          { amount: context.tense === 'future' ? 0 : -1, unit: 'weekend', rule: 'the weekend' },
          context,
        ),
})

export const edgeOfPeriod = rule({
  name: 'the end of <period>',
  yields: period,
  pattern: [
    optional(the),
    phrases({
      beginning: 'START',
      start: 'START',
      'early part': 'START',
      middle: 'MID',
      end: 'END',
      close: 'END',
    }),
    word('of'),
    aDated,
  ],
  build: ([, mod, , inner]) => ({ ...inner, mod }),
})

export const edgeBefore = rule({
  name: 'mid-<period>',
  yields: period,
  pattern: [
    optional(the),
    phrases({ mid: 'MID', early: 'START', late: 'END' }),
    optional(hyphen),
    aPeriod,
  ],
  build: ([, mod, , inner]) => ({ ...inner, mod }),
})

export const periodRules = [
  seasonOfYear,
  namedSeason,
  quarterOf,
  bareQuarter,
  halfOf,
  weekend,
  edgeOfPeriod,
  edgeBefore,
]
