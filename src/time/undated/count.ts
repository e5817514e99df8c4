/**
 * Counting in units from a date to the day of writing.
 * In: a date and a length. Out: the days on which one would say that the length has passed. A count of
 * months is right to the month, half a month to each side of the date; years are told whole, and rounded
 * up shortly before they are.
 */
import { addDays, addUnits, daysBetween, mondayOf } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import type { TimeExpression } from '../types.ts'
import { dayOf, type Day } from '../value.ts'
import type { Stretch } from './constraint.ts'

type CountedUnit = 'day' | 'week' | 'month' | 'year'

/** So many units, perhaps more or fewer. */
export interface Count {
  readonly amount: number
  readonly unit: CountedUnit
  readonly mod?: string
}

const UNITS: Readonly<Record<string, CountedUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }
/** Nobody counts further back to say when it is. */
const AMOUNT_AT_MOST = 1000

/** The count of a length: "15 months". */
export function countFrom({ type, timex, mod }: TimeExpression): Count | undefined {
  const [, amount, letter = ''] = (type === 'DURATION' && /^P(\d+)([DWMY])$/.exec(timex)) || []
  const unit = UNITS[letter]
  if (unit === undefined || Number(amount) > AMOUNT_AT_MOST) return undefined
  return { amount: Number(amount), unit, ...(mod !== undefined && { mod }) }
}

/** The count of words that look back from the day of writing: "15 months ago". */
export function countBackFrom(readOn: (day: Day) => Candidate | undefined): Count | undefined {
  const { value, mod } = readOn(SOME_DAY) ?? {}
  if (value?.kind !== 'calendar' || value.year === undefined || value.last) return undefined
  const count = countTo({ ...value, year: value.year })
  if (count === undefined || count.amount <= 0 || count.amount > AMOUNT_AT_MOST) return undefined
  return { ...count, ...(mod !== undefined && { mod }) }
}

interface DatedValue {
  readonly grain: string
  readonly year: number
  readonly month?: number
  readonly week?: number
  readonly day?: number
}

/** A Monday, so that weeks count plainly. */
const SOME_DAY: Day = { year: 2000, month: 6, day: 12 }

function countTo(value: DatedValue): Count | undefined {
  const { grain, year, month, week } = value
  if (grain === 'year') return { amount: SOME_DAY.year - year, unit: 'year' }
  if (grain === 'month' && month !== undefined)
    return { amount: (SOME_DAY.year - year) * 12 + SOME_DAY.month - month, unit: 'month' }
  if (grain === 'week' && week !== undefined)
    return { amount: daysBetween(mondayOf(year, week), SOME_DAY) / 7, unit: 'week' }
  const day = grain === 'day' ? dayOf({ kind: 'calendar', ...value, grain }) : undefined
  return day && { amount: daysBetween(day, SOME_DAY), unit: 'day' }
}

/** Days by which a count may be off, before and after. */
const SLACK: Readonly<Record<CountedUnit, readonly [before: number, after: number]>> = {
  day: [1, 1],
  week: [4, 6],
  month: [14, 14],
  year: [60, 364],
}

const MORE: ReadonlySet<string> = new Set(['MORE_THAN', 'EQUAL_OR_MORE'])
const LESS: ReadonlySet<string> = new Set(['LESS_THAN', 'EQUAL_OR_LESS'])

/** The days on which one would say that so much has passed since the date. */
export function stretchAfter(
  [first, last]: Stretch,
  { amount, unit, mod = '' }: Count,
): { readonly from?: Day; readonly to?: Day } {
  const about = mod === 'APPROX' ? 1 : 0
  const from = addUnits(first, amount - about, unit)
  const to = addUnits(last, amount + about, unit)
  if (MORE.has(mod)) return { from: rounded(from, unit, 'first') }
  if (LESS.has(mod)) return { to: rounded(to, unit, 'last') }
  // A month that is counted from is itself told no finer than the count.
  const isWide = unit === 'month' && daysBetween(first, last) >= DAYS_OF_MONTH
  const [before, after] = isWide ? [0, 0] : SLACK[unit]
  return {
    from: rounded(addDays(from, -before), unit, 'first'),
    to: rounded(addDays(to, after), unit, 'last'),
  }
}

const DAYS_OF_MONTH = 27

function rounded(day: Day, unit: CountedUnit, side: 'first' | 'last'): Day {
  if (unit !== 'month') return day
  const start = { ...day, day: 1 }
  return side === 'first' ? start : addDays(addUnits(start, 1, 'month'), -1)
}
