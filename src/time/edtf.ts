/**
 * EDTF (ISO 8601-2:2019, level 1) from a calendar value; nothing for what EDTF has no form for.
 * EDTF has no ISO weeks, quarters of level 1 or parts of a day: weeks and halves are written as
 * intervals of days, a part of a day as its day.
 */
import { daysOf, isoFrom, isoYear, padded } from './calendar.ts'
import type { DayRange } from './types.ts'
import { clockText } from './timex.ts'
import { dayOf, type CalendarValue, type Season, type TimeValue } from './value.ts'

const SEASON_CODES: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** The EDTF of a dated value; unknown for durations, sets, references, and dates without a year. */
export function edtfFrom(value: TimeValue): string | undefined {
  if (value.kind !== 'calendar') return undefined
  if (value.last !== undefined) return rangeEdtf(value, value.last)
  return unitEdtf(value)
}

function rangeEdtf(first: CalendarValue, last: CalendarValue): string | undefined {
  const from = unitEdtf(first)
  const to = unitEdtf(last)
  return from === undefined || to === undefined ? undefined : `${from}/${to}`
}

function unitEdtf(value: CalendarValue): string | undefined {
  const day = dayOf(value)
  if (day !== undefined) return isoFrom(day) + clockEdtf(value)
  const { year } = value
  if (year === undefined) return undefined
  switch (value.grain) {
    case 'century':
      return `${isoYear(year).slice(0, -2)}XX`
    case 'decade':
      return `${isoYear(year).slice(0, -1)}X`
    case 'year':
      return isoYear(year)
    case 'month':
      return value.month === undefined ? undefined : `${isoYear(year)}-${padded(value.month)}`
    case 'season':
      return value.season && `${isoYear(year)}-${SEASON_CODES[value.season]}`
    default:
      return intervalEdtf(value)
  }
}

/** A clock time needs a zone or is local; EDTF writes both with seconds. */
function clockEdtf(value: CalendarValue): string {
  if (value.clock === undefined) return ''
  return `T${clockText({ ...value.clock, second: value.clock.second ?? 0 })}`
}

function intervalEdtf(value: CalendarValue): string | undefined {
  const days = daysOf(value)
  return days === undefined ? undefined : `${isoFrom(days[0])}/${isoFrom(days[1])}`
}

/** The days that a dated value may mean. */
export function dayRangeFrom(value: TimeValue): DayRange | undefined {
  const days = value.kind === 'calendar' ? daysOf(value) : undefined
  return days === undefined ? undefined : { from: isoFrom(days[0]), to: isoFrom(days[1]) }
}
