/**
 * What the mappings of all libraries share: TIMEX3 values from days, units and words.
 * A library gives "two years ago" and "in three weeks" as a day; TIMEX3 has them as coarse as the unit.
 */
import { Temporal } from 'temporal-polyfill'

/** `2024-W26` of an ISO day. */
export function weekOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

/** `2024-Q2` of an ISO day. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Words that tell a day of their own beside the unit: "the 21st this month", "5 days before new year". */
const OWN_DAY = /\b(?:of|in|from|since|days?|\d+(?:st|nd|rd|th))\b|\b(?:after|before)\s/i
const DISTANCE =
  /\b(year|quarter|month|week|weekend)s?(?:\s+(?:ago|earlier|later|hence|back|before|after|from now))?$/i

/** The day as coarse as the unit in which the words tell its distance. */
export function coarsened(day: string, words: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || OWN_DAY.test(words.replace(/ from now$/i, ''))) return day
  switch (DISTANCE.exec(words)?.[1]?.toLowerCase()) {
    case 'year':
      return day.slice(0, 4)
    case 'quarter':
      return quarterOf(day)
    case 'month':
      return day.slice(0, 7)
    case 'week':
      return weekOf(day)
    case 'weekend':
      return `${weekOf(day)}-WE`
    default:
      return day
  }
}

/** The TIMEX3 type that goes with a value that is no set. */
export function typeOf(value: string): string {
  if (/^P[\dX]|^PT/.test(value)) return 'DURATION'
  return /T(?:\d\d|MO|MI|AF|EV|NI|DT)/.test(value) ? 'TIME' : 'DATE'
}
