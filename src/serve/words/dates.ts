/**
 * Dates for the eye: EDTF values as the days they may mean, and in words.
 * In: `ActTime`, ISO dates, ISO durations. Out: day ranges and words. What is uncertain stays a
 * range and is never narrowed here. Source: EDTF, ISO 8601-2:2019 level 1.
 */
import type { ActTime } from '../../events/index.ts'
import { counted } from './words.ts'

/** The days that a time may mean, ISO, both included; an absent end is open. */
export interface Days {
  readonly from?: string
  readonly to?: string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Readonly<Record<string, readonly [from: string, to: string, word: string]>> = {
  '21': ['03-01', '05-31', 'spring'],
  '22': ['06-01', '08-31', 'summer'],
  '23': ['09-01', '11-30', 'autumn'],
  '24': ['12-01', '12-31', 'winter'],
}
const DAY_MS = 86_400_000

/** The days of an EDTF value: day, month, season, year, decade, interval with open ends. */
export function daysOfEdtf(edtf: string): Days {
  const slash = edtf.indexOf('/')
  if (slash < 0) return daysOfDate(edtf)
  const { from } = daysOfDate(edtf.slice(0, slash))
  const { to } = daysOfDate(edtf.slice(slash + 1))
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function daysOfDate(edtf: string): Days {
  const [, year = '', month, day] = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? []
  if (year === '') return {}
  if (year.endsWith('X'))
    return { from: `${year.slice(0, 3)}0-01-01`, to: `${year.slice(0, 3)}9-12-31` }
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const season = SEASONS[month]
  if (season) return { from: `${year}-${season[0]}`, to: `${year}-${season[1]}` }
  if (day === undefined) return { from: `${year}-${month}-01`, to: lastDayOf(year, month) }
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

function lastDayOf(year: string, month: string): string {
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}`
}

/** An EDTF value in words: "25 June 2024", "June 2024", "24 June 2024 to 30 June 2024". */
export function edtfInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateInWords(from)
  if (from === '..' || from === '') return `on or before ${dateInWords(to)}`
  if (to === '..' || to === '') return `on or after ${dateInWords(from)}`
  return `${dateInWords(from)} to ${dateInWords(to)}`
}

/** A date in words; what is no date is shown as it stands. */
export function dateInWords(iso: string): string {
  const parts =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?:[:.\d]*)(Z|[+-]\d\d:?\d\d)?)?/.exec(iso)
  if (!parts) return /^\d{3}X/.test(iso) ? `${iso.slice(0, 3)}0s` : iso
  const [, year = '', month, day, clock, zone] = parts
  const doubt = /[?~%]$/.test(iso) ? ' (uncertain)' : ''
  if (month === undefined) return year + doubt
  const season = SEASONS[month]
  if (season) return `${season[2]} ${year}${doubt}`
  const name = MONTHS[Number(month) - 1] ?? month
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  return (clock === undefined ? date : `${date}, ${clock}${zoneInWords(zone)}`) + doubt
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return ''
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`
}

/** "24 or 25 June 2024": one of two days, not both. */
export function eitherInWords(edtf: string): string {
  const [first = '', second = ''] = edtf.split('/').map(dateInWords)
  const month = second.replace(/^\d+ /, '')
  const short = first.endsWith(month) ? first.slice(0, -month.length - 1) : first
  return `${short} or ${second}`
}

/** The rule of a day that may be the one before: a stretch of two days, of which one is meant. */
const EITHER = 'either of two days'

/** When an act was, in words; an unknown time says so. */
export function timeInWords(time: ActTime): string {
  if (time.edtf === undefined) return 'date unknown'
  if (time.rule === EITHER) return eitherInWords(time.edtf)
  if (isGoingOn(time)) return `since ${dateInWords(time.edtf.split('/')[0] ?? '')}`
  const words = edtfInWords(time.edtf)
  if (time.bound === undefined || time.edtf.includes('/')) return words
  return `${time.bound.replaceAll('-', ' ')} ${words}`
}

/** Whether it began then and was going on when it was told: a stretch without an end, and no limit. */
export function isGoingOn({ edtf = '', bound }: Pick<ActTime, 'edtf' | 'bound'>): boolean {
  return bound === undefined && edtf.endsWith('/..')
}

/** When an act was, for a column of dates: ISO with a sign for a bound. */
export function timeInColumn(time: ActTime): string {
  if (time.edtf === undefined) return 'unknown'
  const [from = '', to] = time.edtf.split('/')
  if (SEASONS[from.slice(5)]) return dateInWords(from)
  if (to !== undefined && time.rule === EITHER) return `${from} or ${to}`
  if (to === undefined) return `${time.bound === undefined ? '' : boundSign(time.bound)}${from}`
  if (from === '..' || from === '') return `≤ ${to}`
  if (isGoingOn(time)) return `since ${from}`
  if (to === '..' || to === '') return `≥ ${from}`
  return `${from} – ${to}`
}

function boundSign(bound: NonNullable<ActTime['bound']>): string {
  return { 'on-or-before': '≤ ', before: '< ', 'on-or-after': '≥ ', after: '> ' }[bound]
}

/** Whole days from one ISO date to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / DAY_MS)
}

/** The start of an ISO date in UTC, milliseconds. */
export function millisecondsOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
}

/** The ISO date of a moment. */
export function isoDateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** An ISO duration in words: "468 days", "15 months"; what is no duration is shown as it stands. */
export function durationInWords(duration: string): string {
  const [, number, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  if (number === undefined) return duration
  const units = { D: 'day', W: 'week', M: 'month', Y: 'year' }
  return counted(Number(number), units[unit as keyof typeof units])
}

/** Days as a short label that invents no day: "18 Feb", "Oct", "24 – 30 Jun", "≤ 1 Dec". */
export function daysInShort({ from, to }: Days): string {
  if (from === undefined) return to === undefined ? '' : `≤ ${dayAndMonth(to)}`
  if (to === undefined) return `≥ ${dayAndMonth(from)}`
  if (from === to) return dayAndMonth(from)
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)]
  if (to === lastDayOf(year, from.slice(5, 7)) && from === `${month}-01`)
    return dayAndMonth(from).slice(2)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  return `${dayAndMonth(from)} – ${dayAndMonth(to)}`
}

/** "18 Feb". */
function dayAndMonth(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${(MONTHS[Number(iso.slice(5, 7)) - 1] ?? '').slice(0, 3)}`
}
