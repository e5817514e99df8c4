/**
 * Dates in figures: "2024-06-25", "6/24/2024", "24/6/2024", "25.06.2024".
 */
import { dayFrom } from '../calendar.ts'
import { inferred, stated } from '../context.ts'
import { digits, glued, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayValue } from '../value.ts'
import { day } from './categories.ts'

const TWO = digits({ from: 1, to: 31, written: [1, 2] })
const YEAR = digits({ from: 1000, to: 2199, written: [4] })
const SHORT_YEAR = digits({ from: 0, to: 99, written: [2] })

export const isoDate = rule({
  name: '<year>-<month>-<day>',
  yields: day,
  pattern: [YEAR, glued(word('-', '/', '.')), glued(TWO), glued(word('-', '/', '.')), glued(TWO)],
  build: ([year, , month, , day]) => {
    const one = dayFrom(year, month, day)
    return one && stated(dayValue(one))
  },
})

/** American order unless the calendar forbids it; the other order is kept. */
function fromFigures(
  first: number,
  second: number,
  year: number,
): ReturnType<typeof stated> | undefined {
  const american = dayFrom(year, first, second)
  const other = dayFrom(year, second, first)
  if (american === undefined) return other && stated(dayValue(other))
  if (other === undefined || first === second) return stated(dayValue(american))
  return inferred({
    value: dayValue(american),
    anchor: 'unknown',
    also: [dayValue(other)],
    steps: [{ rule: 'month first', detail: 'both orders are possible' }],
  })
}

export const slashedDate = rule({
  name: '<month>/<day>/<year>',
  yields: day,
  pattern: [TWO, glued(word('/', '-')), glued(TWO), glued(word('/', '-')), glued(YEAR)],
  build: ([first, , second, , year]) => fromFigures(first, second, year),
})

export const shortSlashedDate = rule({
  name: '<month>/<day>/<yy>',
  yields: day,
  pattern: [TWO, glued(word('/')), glued(TWO), glued(word('/')), glued(SHORT_YEAR)],
  build: ([first, , second, , year]) =>
    fromFigures(first, second, year + (year < 50 ? 2000 : 1900)),
})

export const dottedDate = rule({
  name: '<day>.<month>.<year>',
  yields: day,
  pattern: [TWO, glued(word('.')), glued(TWO), glued(word('.')), glued(YEAR)],
  build: ([day, , month, , year]) => {
    const one = dayFrom(year, month, day)
    return one && stated(dayValue(one))
  },
})

export const numericDateRules = [isoDate, slashedDate, shortSlashedDate, dottedDate]
