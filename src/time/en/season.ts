/**
 * Seasons and weekends: "last summer", "the spring of 2014", "over the summer", "the weekend".
 */
import { awayFromPublished, unknownUnit } from '../away.ts'
import { compareDays, daysOf } from '../calendar.ts'
import { inferred, stated, unanchored, type Candidate, type Context } from '../context.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule, type Place } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import type { CalendarValue, Day, Season } from '../value.ts'
import { aPeriod, aYearNumber, period } from './categories.ts'
import { the } from './words-table.ts'

export const SEASON = phrases<Season>({
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
})
const MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season, of a year where it is known. */
export function seasonOf(season: Season, year?: number): CalendarValue {
  return { kind: 'calendar', grain: 'season', season, ...(year !== undefined && { year }) }
}

/** "Exports fall this year" and "spring in 2014 from" are no seasons. */
function isNoVerb({ tokens }: Place): boolean {
  return tokens.every((token) => token.upos !== 'VERB')
}

export const seasonOfYear = rule({
  name: '<season> <year>',
  yields: period,
  pattern: [optional(the), SEASON, optional(word('of')), aYearNumber],
  build: ([, season, , year]) => stated(seasonOf(season, year)),
  accepts: isNoVerb,
})

export const seasonOfPeriod = rule({
  name: '<season> of <relative year>',
  yields: period,
  pattern: [optional(the), SEASON, optional(word('of')), aPeriod],
  build: ([, season, , year]) => {
    const { value } = year
    if (value.kind !== 'calendar' || value.grain !== 'year') return undefined
    return { ...year, value: seasonOf(season, value.year) }
  },
  accepts: isNoVerb,
})

export const namedSeason = rule({
  name: 'last <season>',
  yields: period,
  pattern: [word('last', 'this', 'next', 'this past', 'this coming'), SEASON],
  build: ([words, season], context) => steppedSeason(words, season, context),
})

function steppedSeason(words: string, season: Season, context: Context): Candidate {
  const { published } = context
  if (published === undefined) return unanchored(seasonOf(season), 'the publication is not known')
  const begun = lastBegun(season, published)
  const days = daysOf(seasonOf(season, begun))
  const isOn = days !== undefined && compareDays(days[1], published) >= 0
  const past = isOn ? begun - 1 : begun
  const nextYear = isOn ? begun : published.year
  const years: Readonly<Record<string, number>> = {
    last: past,
    'this past': past,
    next: begun + 1,
    'this coming': begun + 1,
    // In March "this winter" is the one just over.
    this:
      isOn || season === 'WI' ? (context.tense === 'future' ? nextYear : begun) : published.year,
  }
  return inferred({
    value: seasonOf(season, years[words] ?? published.year),
    anchor: 'published',
    steps: [{ rule: `${words} <season>`, detail: `seen from ${published.year}` }],
  })
}

/** "that spring": of the year told before. */
export const thatSeason = rule({
  name: 'that <season>',
  yields: period,
  pattern: [word('that', 'that same'), SEASON],
  build: ([, season], { mentioned }) => {
    const year = mentioned('year')?.year
    const steps = [{ rule: 'that <season>', detail: 'of the year named before' }]
    return year === undefined
      ? undefined
      : inferred({ value: seasonOf(season, year), anchor: 'expression', steps })
  },
  accepts: isNoVerb,
})

/** The year of the last such season that has begun; a winter has the year in which it begins. */
function lastBegun(season: Season, { year, month }: Day): number {
  return month >= MONTHS[season] ? year : year - 1
}

/** "the fall", "a spring" are seasons only after such words; "summer" needs none. */
const COMPANY = new Set(['in', 'during', 'by', 'until', 'since', 'over', 'throughout', 'through'])

function isSeason({ cells, before, after, next }: Place): boolean {
  const name = cells.at(-1)
  if (after?.lower === 'of') return false
  // A capital is a sign of a name ("the Winter War").
  if (/^\p{Lu}/u.test(name?.text ?? '') && /^\p{Lu}/u.test(after?.text ?? '')) return false
  const isPlain = /^(?:summer|winter|autumn)$/.test(name?.lower ?? '')
  return COMPANY.has(before?.lower ?? '') || (isPlain && next?.upos !== 'PROPN')
}

export const theSeason = rule({
  name: 'the <season>',
  yields: period,
  pattern: [optional(the), SEASON],
  build: ([, season], context) =>
    nearestYear(
      { name: 'season', inYear: (year) => seasonOf(season, year), unknown: seasonOf(season) },
      context,
    ),
  accepts: isSeason,
})

export const weekend = rule({
  name: 'the weekend',
  yields: period,
  pattern: [the, word('weekend')],
  build: (_, context) => {
    const amount = context.tense === 'future' ? 0 : -1
    return context.published === undefined
      ? unanchored(unknownUnit('weekend'), 'the publication is not known')
      : awayFromPublished({ amount, unit: 'weekend', rule: 'the weekend' }, context)
  },
})

/** A season with its year before the bare one, which asks for company. */
export const seasonRules = [
  seasonOfYear,
  seasonOfPeriod,
  namedSeason,
  thatSeason,
  theSeason,
  weekend,
]
