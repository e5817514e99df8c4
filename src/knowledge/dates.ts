/**
 * Dates of any precision as stretches of days.
 * In: `2024`, `2024-05` or `2024-05-12`. Out: its first and last day as sortable ISO text.
 */

export interface Days {
  readonly first: string
  readonly last: string
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The days a date covers, or nothing if the text is no calendar date. */
export function daysOf(date: string): Days | undefined {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const length = lengthOf(Number(year), Number(month))
  if (length === undefined) return undefined
  if (day === undefined) return { first: `${date}-01`, last: `${date}-${String(length)}` }
  return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : undefined
}

/** Whether something from one date to another may have been on some of the days; an absent date sets no bound. */
export function mayHoldOn(
  { from, to }: { readonly from?: string; readonly to?: string },
  days: Days,
): boolean {
  const first = from === undefined ? undefined : daysOf(from)?.first
  const last = to === undefined ? undefined : daysOf(to)?.last
  return (first === undefined || first <= days.last) && (last === undefined || days.first <= last)
}

/** The day after or before, by `by` days (1 or -1). */
export function dayBeside(day: string, by: 1 | -1): string {
  const [year, month, date] = day.split('-').map(Number)
  const beside = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + by))
  return beside.toISOString().slice(0, 10)
}

function lengthOf(year: number, month: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : LENGTHS[month - 1]
}
