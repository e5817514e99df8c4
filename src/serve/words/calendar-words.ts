/**
 * Units of the calendar as they stand in EDTF values, and how far one lies from a day, in words.
 * In: EDTF values and ISO days. Out: "the week before", "two days after", "Tuesday".
 */
import { daysBetween, daysOfEdtf, isoDateOf, millisecondsOf } from './dates.ts'

export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'stretch'

const DAY_MS = 86_400_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The name of a day of the week. */
export function weekdayInWords(iso: string): string {
  return WEEKDAYS[new Date(millisecondsOf(iso)).getUTCDay()] ?? ''
}

/** The unit that an EDTF value names; a stretch of days may be a week, a weekend, a quarter or a half. */
export function unitOf(edtf: string): CalendarUnit {
  if (edtf.includes('/')) return unitOfStretch(edtf)
  if (/^-?\d{4}-\d\d-\d\d/.test(edtf)) return 'day'
  if (/^-?\d{4}-2[1-4]/.test(edtf)) return 'season'
  if (/^-?\d{4}-\d\d/.test(edtf)) return 'month'
  if (/^-?\d{2}XX/.test(edtf)) return 'century'
  return /^-?\d{3}X/.test(edtf) ? 'decade' : 'year'
}

function unitOfStretch(edtf: string): CalendarUnit {
  const { from, to } = daysOfEdtf(edtf)
  if (from === undefined || to === undefined) return 'day'
  const after = isoDateOf(millisecondsOf(to) + DAY_MS)
  const months = monthsBetween(from, after)
  if (from.endsWith('-01') && after.endsWith('-01') && months === 3) return 'quarter'
  if (from.endsWith('-01') && after.endsWith('-01') && months === 6) return 'half'
  const length = daysBetween(from, to) + 1
  if (length === 7 && weekdayInWords(from) === 'Monday') return 'week'
  return length === 2 && weekdayInWords(from) === 'Saturday' ? 'weekend' : 'stretch'
}

/** Whole units from the one that holds a day to the one that holds a later day. */
export function unitsBetween(from: string, to: string, unit: CalendarUnit): number {
  switch (unit) {
    case 'day':
    case 'stretch':
      return daysBetween(from, to)
    case 'week':
    case 'weekend':
      return Math.round(daysBetween(mondayOf(from), mondayOf(to)) / 7)
    case 'month':
    case 'season':
      return monthsBetween(from, to)
    case 'quarter':
      return quarterOf(to) - quarterOf(from)
    case 'half':
      return Math.floor(quarterOf(to) / 2) - Math.floor(quarterOf(from) / 2)
    case 'year':
      return yearOf(to) - yearOf(from)
    case 'decade':
      return Math.floor(yearOf(to) / 10) - Math.floor(yearOf(from) / 10)
    case 'century':
      return Math.floor(yearOf(to) / 100) - Math.floor(yearOf(from) / 100)
  }
}

/** "the week of", "the day before", "two days after". */
export function awayInWords(amount: number, unit: CalendarUnit): string {
  if (amount === 0) return `the ${unit} of`
  const side = amount < 0 ? 'before' : 'after'
  const count = Math.abs(amount)
  if (count === 1) return `the ${unit} ${side}`
  const units = unit === 'century' ? 'centuries' : `${unit}s`
  return `${NUMBERS[count] ?? String(count)} ${units} ${side}`
}

function mondayOf(iso: string): string {
  const day = (new Date(millisecondsOf(iso)).getUTCDay() + 6) % 7
  return isoDateOf(millisecondsOf(iso) - day * DAY_MS)
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

function monthsBetween(from: string, to: string): number {
  const months = (iso: string): number => yearOf(iso) * 12 + Number(iso.slice(5, 7))
  return months(to) - months(from)
}

function quarterOf(iso: string): number {
  return yearOf(iso) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3)
}
