/**
 * Calendar arithmetic, the same in every language: weekdays before and after, steps by units, ISO weeks,
 * quarters and seasons, and the first and last day of a value. On `temporal-polyfill`, which stays inside.
 * Impossible dates have no value: `dayFrom` gives nothing for 31 February.
 */
import { Temporal } from 'temporal-polyfill'
import type { CalendarValue, Day, Season, Unit } from './value.ts'
import { dayOf, dayValue } from './value.ts'

/** Years beyond this are no dates of a report. */
const YEAR_AT_MOST = 9999
const YEAR_AT_LEAST = -9999

/** The day with these numbers, or nothing when the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (year > YEAR_AT_MOST || year < YEAR_AT_LEAST) return undefined
  if (month < 1 || month > 12 || day < 1) return undefined
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return undefined
  return { year, month, day }
}

/** The day that an ISO date or date-time begins with. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  return match === null ? undefined : dayFrom(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day that a moment falls on in a zone of the IANA data base; nothing for what is no moment. */
export function dayInZone(stamp: string, zone: string): Day | undefined {
  const time = Date.parse(stamp)
  if (Number.isNaN(time)) return undefined
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone)
  return { year, month, day }
}

/** `2024-06-25`; years before the first and beyond 9999 in the signed form of ISO 8601. */
export function isoFrom({ year, month, day }: Day): string {
  return `${isoYear(year)}-${padded(month)}-${padded(day)}`
}

/** Four digits, or a minus sign and four digits before the year 0. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** Two digits. */
export function padded(number: number): string {
  return String(number).padStart(2, '0')
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return plain(day).dayOfWeek
}

/** The last such weekday on or before the day. */
export function weekdayOnOrBefore(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

/** The first such weekday on or after the day. */
export function weekdayOnOrAfter(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

export interface NthWeekday {
  readonly year: number
  readonly month: number
  readonly weekday: number
  readonly nth: number
}

/** The nth such weekday of a month. */
export function nthWeekday({ year, month, weekday, nth }: NthWeekday): Day {
  return addDays(weekdayOnOrAfter({ year, month, day: 1 }, weekday), (nth - 1) * 7)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus and Jones. */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const sun = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - sun + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const count = moon + week - 7 * late + 114
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 }
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to)).days
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return unplain(plain(day).add({ days }))
}

/** The day so many units later; months end on their last day at the latest. */
export function addUnits(day: Day, amount: number, unit: Unit): Day {
  const whole = Math.trunc(amount)
  const rest = amount - whole
  const moved = plain(day).add(stepOf(whole, unit))
  return unplain(rest === 0 ? moved : moved.add({ days: Math.round(rest * DAYS[unit]) }))
}

const DAYS: Readonly<Record<Unit, number>> = {
  century: 36525,
  decade: 3652,
  year: 365,
  quarter: 91,
  month: 30,
  week: 7,
  weekend: 7,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
}

function stepOf(amount: number, unit: Unit): { years?: number; months?: number; days?: number } {
  switch (unit) {
    case 'century':
      return { years: amount * 100 }
    case 'decade':
      return { years: amount * 10 }
    case 'year':
      return { years: amount }
    case 'quarter':
      return { months: amount * 3 }
    case 'month':
      return { months: amount }
    case 'week':
    case 'weekend':
      return { days: amount * 7 }
    case 'day':
      return { days: amount }
    case 'hour':
    case 'minute':
    case 'second':
      return { days: 0 }
  }
}

/** The ISO week that holds the day. */
export function weekValueAt(day: Day, grain: 'week' | 'weekend' = 'week'): CalendarValue {
  const date = plain(day)
  return {
    kind: 'calendar',
    grain,
    year: date.yearOfWeek ?? day.year,
    week: date.weekOfYear ?? 1,
  }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const first = weekdayOnOrBefore({ year, month: 1, day: 4 }, 1)
  return addDays(first, (week - 1) * 7)
}

/** The unit of the calendar that holds the day. */
export function unitValueAt(day: Day, unit: Unit): CalendarValue {
  const { year, month } = day
  switch (unit) {
    case 'century':
      return { kind: 'calendar', grain: 'century', year: Math.floor(year / 100) * 100 }
    case 'decade':
      return { kind: 'calendar', grain: 'decade', year: Math.floor(year / 10) * 10 }
    case 'year':
      return { kind: 'calendar', grain: 'year', year }
    case 'quarter':
      return { kind: 'calendar', grain: 'quarter', year, quarter: Math.ceil(month / 3) }
    case 'month':
      return { kind: 'calendar', grain: 'month', year, month }
    case 'week':
    case 'weekend':
      return weekValueAt(day, unit)
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return dayValue(day)
  }
}

/** The unit so many units away from the one that holds the day; nothing beyond the calendar. */
export function unitValueAway(day: Day, amount: number, unit: Unit): CalendarValue | undefined {
  if (Math.abs(amount) * DAYS[unit] > DAYS.year * YEAR_AT_MOST) return undefined
  const moved = addUnits(unitStart(day, unit), amount, unit)
  return Math.abs(moved.year) > YEAR_AT_MOST ? undefined : unitValueAt(moved, unit)
}

/** First day of the unit, so that steps by months do not slip at month ends. */
function unitStart(day: Day, unit: Unit): Day {
  return unit === 'month' || unit === 'quarter' ? { ...day, day: 1 } : day
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** First and last day of a calendar value; nothing when a needed field is unknown. */
export function daysOf(value: CalendarValue): readonly [Day, Day] | undefined {
  const range = daysOfOne(value)
  if (range === undefined || value.last === undefined) return range
  const last = daysOfOne(value.last)
  return last === undefined ? undefined : [range[0], last[1]]
}

function daysOfOne(value: CalendarValue): readonly [Day, Day] | undefined {
  const day = dayOf(value)
  if (day !== undefined) return [day, day]
  const { year } = value
  if (year === undefined) return undefined
  switch (value.grain) {
    case 'century':
      return [january(year), december(year + 99)]
    case 'decade':
      return [january(year), december(year + 9)]
    case 'year':
      return [january(year), december(year)]
    case 'half':
      return value.half === undefined ? undefined : months(year, value.half * 6 - 5, 6)
    case 'quarter':
      return value.quarter === undefined ? undefined : months(year, value.quarter * 3 - 2, 3)
    case 'season':
      return value.season === undefined ? undefined : months(year, SEASON_MONTHS[value.season], 3)
    case 'month':
      return value.month === undefined ? undefined : months(year, value.month, 1)
    case 'week':
    case 'weekend':
      return value.week === undefined ? undefined : weekDays(year, value.week, value.grain)
    default:
      return undefined
  }
}

function january(year: number): Day {
  return { year, month: 1, day: 1 }
}

function december(year: number): Day {
  return { year, month: 12, day: 31 }
}

function months(year: number, first: number, count: number): readonly [Day, Day] {
  const start = { year, month: first, day: 1 }
  return [start, addDays(addUnits(start, count, 'month'), -1)]
}

function weekDays(year: number, week: number, grain: 'week' | 'weekend'): readonly [Day, Day] {
  const monday = mondayOf(year, week)
  return [grain === 'week' ? monday : addDays(monday, 5), addDays(monday, 6)]
}

/** Negative when the left day is earlier. */
export function compareDays(left: Day, right: Day): number {
  return left.year - right.year || left.month - right.month || left.day - right.day
}

function plain({ year, month, day }: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, day)
}

function unplain(date: Temporal.PlainDate): Day {
  return { year: date.year, month: date.month, day: date.day }
}
