/**
 * TIMEX3 from a value: type, `value`, and the attributes of sets.
 * What is unknown is written with X: `XXXX-WXX-2` is a Tuesday of an unknown week.
 * Source: TimeML 1.2.1 annotation guidelines, section 2.2.
 */
import { isoYear, padded } from './calendar.ts'
import type { TimexType } from './types.ts'
import type { CalendarValue, Clock, DurationValue, TimeValue, Unit } from './value.ts'

/** The TIMEX3 type of a value: a part of a day or a clock time makes a DATE a TIME. */
export function timexTypeOf(value: TimeValue): TimexType {
  switch (value.kind) {
    case 'duration':
      return 'DURATION'
    case 'set':
      return 'SET'
    case 'reference':
      return 'DATE'
    case 'calendar':
      return value.part === undefined && value.clock === undefined ? 'DATE' : 'TIME'
  }
}

/** The TIMEX3 `value`. */
export function timexFrom(value: TimeValue): string {
  switch (value.kind) {
    case 'duration':
      return durationTimex(value)
    case 'set':
      return value.every.kind === 'duration' ? durationTimex(value.every) : timexFrom(value.every)
    case 'reference':
      return `${value.reference.toUpperCase()}_REF`
    case 'calendar':
      return calendarTimex(value) + timeTimex(value)
  }
}

function calendarTimex(value: CalendarValue): string {
  const year = yearTimex(value.year)
  switch (value.grain) {
    // Before our era the years count down: the hundreds of the last year are those of the name.
    case 'century':
      return yearTimex(lastOf(value.year, 100)).slice(0, -2)
    case 'decade':
      return yearTimex(lastOf(value.year, 10)).slice(0, -1)
    case 'year':
      return year
    case 'half':
      return `${year}-H${value.half ?? 'X'}`
    case 'quarter':
      return `${year}-Q${value.quarter ?? 'X'}`
    case 'season':
      return `${year}-${value.season ?? 'XX'}`
    case 'month':
      return `${year}-${twoOrX(value.month)}`
    case 'week':
      return `${year}-W${twoOrX(value.week)}`
    case 'weekend':
      return `${year}-W${twoOrX(value.week)}-WE`
    default:
      return value.weekday === undefined
        ? `${year}-${twoOrX(value.month)}-${twoOrX(value.day)}`
        : `${year}-WXX-${value.weekday}`
  }
}

function lastOf(first: number | undefined, years: number): number | undefined {
  return first !== undefined && first < 0 ? first + years - 1 : first
}

function yearTimex(year: number | undefined): string {
  if (year === undefined) return 'XXXX'
  return year > 0 ? isoYear(year) : `BC${String(1 - year).padStart(4, '0')}`
}

function twoOrX(number: number | undefined): string {
  return number === undefined ? 'XX' : padded(number)
}

function timeTimex(value: CalendarValue): string {
  if (value.clock !== undefined) return `T${clockText(withoutZone(value.clock))}`
  return value.part === undefined ? '' : `T${value.part}`
}

/** TIMEX3 values keep the clock as it was told, and say when that was universal time; EDTF carries every zone. */
function withoutZone({ zone, ...clock }: Clock): Clock {
  return zone === 'Z' ? { ...clock, zone } : clock
}

/** `09:00`, `17:30:15Z`; an hour alone is written with its minutes. */
export function clockText(clock: Clock): string {
  const second = clock.second === undefined ? '' : `:${padded(clock.second)}`
  return `${padded(clock.hour)}:${padded(clock.minute ?? 0)}${second}${clock.zone ?? ''}`
}

const LETTERS: Readonly<Record<Unit, string>> = {
  century: 'C',
  decade: 'DE',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

function durationTimex({ amount, unit, rest }: DurationValue): string {
  const time = CLOCK_UNITS.has(unit) ? 'T' : ''
  if (rest !== undefined) {
    const inner = time === '' && CLOCK_UNITS.has(rest.unit) ? 'T' : ''
    return `P${time}${amount}${LETTERS[unit]}${inner}${rest.amount}${LETTERS[rest.unit]}`
  }
  // Decades and centuries are written in years when their number is known, as TimeBank does.
  if (amount !== 'unknown' && unit === 'decade') return `P${amount * 10}Y`
  if (amount !== 'unknown' && unit === 'century') return `P${amount * 100}Y`
  const number = amount === 'unknown' ? 'X' : String(amount)
  return `P${time}${number}${LETTERS[unit]}`
}
