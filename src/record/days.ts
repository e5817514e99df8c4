/**
 * Days: arithmetic on ISO dates and the days that an EDTF value may mean.
 * In: ISO 8601-2 (EDTF level 1) dates and ISO 8601 durations. Out: stretches of days, both ends
 * included; an end that is not known is absent. Odd values give an empty stretch, never an error.
 */

/** A stretch of days, both ends included. */
export interface DayStretch {
  readonly from?: string
  readonly to?: string
}

const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
}

/** The days that an EDTF value may mean. */
export function daysOfEdtf(edtf: string): DayStretch {
  const parts = edtf.split('/')
  if (parts.length > 2) return {}
  const [left, right] = parts
  if (right === undefined) return daysOfDate(left ?? '')
  const from = daysOfDate(left ?? '').from
  const to = daysOfDate(right).to
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function daysOfDate(date: string): DayStretch {
  const match = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T.*)?[?~%]?$/.exec(
    date.replace(/^(\d{3})$/, '$1X'),
  )
  if (!match) return {}
  const [, years = '', month, day] = match
  if (/X/.test(years)) {
    return { from: `${years.replace(/X/g, '0')}-01-01`, to: `${years.replace(/X/g, '9')}-12-31` }
  }
  if (month === undefined || month === 'XX') return { from: `${years}-01-01`, to: `${years}-12-31` }
  const season = SEASON_MONTHS[Number(month)]
  if (season) return monthsOf(Number(years), season)
  if (Number(month) < 1 || Number(month) > 12) return {}
  if (day === undefined || day === 'XX') {
    return monthsOf(Number(years), [Number(month), Number(month)])
  }
  const whole = `${years}-${month}-${day}`
  return isDay(whole) ? { from: whole, to: whole } : {}
}

function monthsOf(year: number, [first, last]: readonly [number, number]): DayStretch {
  return { from: dayFrom(year, first - 1, 1), to: dayFrom(year, last, 0) }
}

function dayFrom(year: number, month: number, day: number): string {
  // `Date.UTC` takes years below 100 for 1900 and later; a setter does not.
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.toISOString().slice(0, 10)
}

/** Whether the words are a day that exists in the calendar. */
export function isDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && dayOfNumber(dayNumberOf(words)) === words
}

/** The day of an ISO date or date-time; absent when it holds none. */
export function dayOf(moment: string | undefined): string | undefined {
  const day = moment?.slice(0, 10)
  return day !== undefined && isDay(day) ? day : undefined
}

/** The day so many days later; earlier when the number is negative. */
export function addDays(day: string, count: number): string {
  const number = dayNumberOf(day)
  return Number.isNaN(number) ? day : dayOfNumber(number + Math.round(count))
}

/** Days from the first day to the second. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

const DAYS_IN_ERA = 146_097
const DAYS_TO_EPOCH = 719_468

/**
 * Days since 1970-01-01. Dates are counted often, and in integers that is many times faster than by
 * `Date`. H. Hinnant, "chrono-compatible low-level date algorithms": years begin in March.
 */
function dayNumberOf(day: string): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH
}

function dayOfNumber(number: number): string {
  const shifted = number + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** Number of days in a stretch; infinite when an end is open. */
export function widthOf(days: DayStretch): number {
  if (days.from === undefined || days.to === undefined) return Infinity
  return daysBetween(days.from, days.to) + 1
}

/** Whether two stretches share a day; open ends share with everything beyond. */
export function shareDay(left: DayStretch, right: DayStretch): boolean {
  return startsBy(left, right.to) && startsBy(right, left.to)
}

function startsBy(days: DayStretch, day: string | undefined): boolean {
  return days.from === undefined || day === undefined || days.from <= day
}

/** A duration of one unit: the largest that "15 months" or "three days" needs. */
export interface Duration {
  readonly count: number
  readonly unit: 'D' | 'W' | 'M' | 'Y'
}

/** The count and unit of an ISO 8601 duration of one date unit. */
export function durationFrom(words: string): Duration | undefined {
  const match = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(words)
  if (!match) return undefined
  return { count: Number(match[1]), unit: match[2] as Duration['unit'] }
}

const UNIT_DAYS: Readonly<Record<Duration['unit'], number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

/** The day a duration before another: months and years by the calendar, parts of them by mean length. */
export function dayBefore(day: string, duration: Duration): string {
  const whole = Math.floor(duration.count)
  const rest = (duration.count - whole) * UNIT_DAYS[duration.unit]
  if (duration.unit === 'D' || duration.unit === 'W') {
    return addDays(day, -whole * UNIT_DAYS[duration.unit] - rest)
  }
  const months = duration.unit === 'Y' ? whole * 12 : whole
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = dayFrom(year, month - 1 - months, 1)
  const last = dayFrom(year, month - months, 0)
  return addDays(`${first.slice(0, 8)}${clampedDate(date, last)}`, -rest)
}

function clampedDate(date: number, last: string): string {
  return String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')
}

/** Half a unit of a duration, in days: how far a writer who counts in that unit may be off. */
export function halfUnitOf(duration: Duration): number {
  return Math.floor(UNIT_DAYS[duration.unit] / 2)
}

/** A moment in the one form in which the record stores and compares them: UTC, milliseconds. */
export function momentFrom(words: string): string | undefined {
  const moment = new Date(words)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** The last moment that "as of" a date or date-time still includes. */
export function lastMomentOf(asOf: string): string | undefined {
  return momentFrom(isDay(asOf) ? `${asOf}T23:59:59.999Z` : asOf)
}
