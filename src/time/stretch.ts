/**
 * A stretch from its two ends. In: the months and days of both, with the year where it is said, and the
 * way to find the first end. Out: the candidate for the whole.
 * The one idea: the second end is the first such date after the first one, and a year said of one end
 * holds for both: "from December 30 to January 3, 2024" begins in 2023.
 */
import { compareDays, dayFrom, daysOf } from './calendar.ts'
import type { Candidate } from './context.ts'
import { dayValue, monthValue, type CalendarValue } from './value.ts'

/** One end of a stretch: a month, or a day of a month. */
export interface DateEnd {
  readonly month: number
  readonly day?: number | undefined
  readonly year?: number | undefined
}

export interface Stretch {
  readonly from: DateEnd
  readonly to: DateEnd
  /** The first end by itself, in the year that fits it when none is said. */
  readonly first: (end: DateEnd) => Candidate | undefined
}

/** The candidate for a stretch; nothing when its ends make none. */
export function stretchFrom({ from, to, first }: Stretch): Candidate | undefined {
  const isOverNewYear = isBefore(to, from)
  // "from July 26 to July 20" is no stretch over a year.
  if (isOverNewYear && to.month === from.month) return undefined
  const yearBefore = to.year === undefined ? undefined : to.year - (isOverNewYear ? 1 : 0)
  const start = first({ ...from, year: from.year ?? yearBefore })
  if (start?.isImpossible) return start
  if (start?.value.kind !== 'calendar') return undefined
  const endIn = (value: CalendarValue): CalendarValue | undefined => {
    const next = value.year === undefined ? undefined : value.year + (isOverNewYear ? 1 : 0)
    return endFrom(to, to.year ?? next)
  }
  const last = endIn(start.value)
  if (last === undefined || !isAfter(last, start.value)) return undefined
  return {
    ...start,
    value: { ...start.value, last },
    also: start.also.map((other) => {
      const end = endIn(other)
      return end === undefined ? other : { ...other, last: end }
    }),
  }
}

function isBefore(left: DateEnd, right: DateEnd): boolean {
  return left.month < right.month || (left.month === right.month && dayOr(left) < dayOr(right))
}

function dayOr({ day }: DateEnd): number {
  return day ?? 0
}

function endFrom({ month, day }: DateEnd, year: number | undefined): CalendarValue | undefined {
  if (year === undefined)
    return {
      kind: 'calendar',
      grain: day === undefined ? 'month' : 'day',
      month,
      ...(day && { day }),
    }
  if (day === undefined) return monthValue(year, month)
  const one = dayFrom(year, month, day)
  return one && dayValue(one)
}

/** Ends of unknown years are taken as told. */
function isAfter(last: CalendarValue, first: CalendarValue): boolean {
  const [start, end] = [daysOf(first)?.[0], daysOf(last)?.[0]]
  return start === undefined || end === undefined || compareDays(end, start) > 0
}
