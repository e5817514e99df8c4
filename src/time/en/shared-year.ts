/**
 * Months and seasons that have the year of what is named with them: "March and April 2019", "the spring and
 * early summer of 1943".
 */
import { ahead, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import type { CalendarValue, Season } from '../value.ts'
import type { Candidate } from '../context.ts'
import { aPeriod, period } from './categories.ts'
import { SEASON } from './season.ts'
import { month, the } from './words-table.ts'

const AND_PERIOD = ahead(
  sequence([word('and', 'or', ', and', ',', 'and into'), optional(the), aPeriod] as const),
)

/** The unit in the year that stands with the other; it came before it. */
function inYearWith(
  other: Candidate,
  unitIn: (year: number, value: CalendarValue) => CalendarValue | undefined,
): Candidate | undefined {
  const { value, basis } = other
  if (value.kind !== 'calendar' || value.year === undefined || basis !== 'stated') return undefined
  const one = unitIn(value.year, value)
  return one && { value: one, basis, anchor: 'none', also: [], steps: [] }
}

export const monthAndMonth = rule({
  name: '<month> and <month> <year>',
  yields: period,
  pattern: [month, AND_PERIOD],
  build: ([number, [, , other]]) =>
    inYearWith(other, (year, { grain, month: next }) =>
      grain !== 'month' || next === undefined
        ? undefined
        : { kind: 'calendar', grain, year: number < next ? year : year - 1, month: number },
    ),
})

const ORDER: readonly Season[] = ['SP', 'SU', 'FA', 'WI']

export const seasonAndSeason = rule({
  name: '<season> and <season> <year>',
  yields: period,
  pattern: [optional(the), SEASON, AND_PERIOD],
  build: ([, name, [, , other]]) =>
    inYearWith(other, (year, { grain, season }) =>
      grain !== 'season' || season === undefined
        ? undefined
        : {
            kind: 'calendar',
            grain,
            year: ORDER.indexOf(name) < ORDER.indexOf(season) ? year : year - 1,
            season: name,
          },
    ),
})

export const sharedYearRules = [monthAndMonth, seasonAndSeason]
