/**
 * Choosing the unit that words without a year or a week mean: the last one up to the publication or the
 * first one from it, as the clause looks back or ahead. Without tense news looks back.
 */
import { compareDays, dayFrom, isoFrom, weekdayOnOrAfter, weekdayOnOrBefore } from './calendar.ts'
import { inferred, unanchored, type Candidate, type Context, type Tense } from './context.ts'
import { dayValue, monthValue, type CalendarValue, type Day } from './value.ts'

function why(tense: Tense): string {
  return tense === 'none' ? 'a report without tense looks back' : `the clause is ${tense}`
}

/** The day that a bare weekday means. */
export function nearestWeekday(weekday: number, { published, tense }: Context): Candidate {
  if (published === undefined)
    return unanchored({ kind: 'calendar', grain: 'day', weekday }, 'the publication is not known')
  const before = weekdayOnOrBefore(published, weekday)
  const after = weekdayOnOrAfter(published, weekday)
  const isAhead = tense === 'future'
  const [chosen, other] = isAhead ? [after, before] : [before, after]
  return inferred({
    value: dayValue(chosen),
    anchor: 'published',
    also: compareDays(chosen, other) === 0 ? [] : [dayValue(other)],
    steps: [
      {
        rule: isAhead ? 'future weekday' : 'past weekday',
        detail: `the ${isAhead ? 'first on or after' : 'last on or before'} ${isoFrom(published)}: ${why(tense)}`,
      },
    ],
  })
}

interface YearChoice {
  readonly name: string
  /** The value in a year; nothing when that year has none (29 February). */
  readonly inYear: (year: number) => CalendarValue | undefined
  /** Negative when the value lies before the day, 0 when it holds it. */
  readonly compare: (value: CalendarValue, day: Day) => number
  readonly unknown: CalendarValue
}

/** The value in the year that fits the clause best. */
export function nearestYear(choice: YearChoice, context: Context): Candidate {
  const { published, tense } = context
  if (published === undefined) return unanchored(choice.unknown, 'the year is not known')
  const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((away) => choice.inYear(published.year + away))
    .filter((value): value is CalendarValue => value !== undefined)
  const before = around.filter((value) => choice.compare(value, published) <= 0).at(-1)
  const after = around.find((value) => choice.compare(value, published) >= 0)
  const isAhead = tense === 'future'
  const chosen = (isAhead ? after : before) ?? choice.unknown
  const other = isAhead ? before : after
  const isOther = other !== undefined && other.year !== chosen.year
  return inferred({
    value: chosen,
    anchor: 'published',
    also: isOther ? [other] : [],
    steps: [
      {
        rule: `${isAhead ? 'future' : 'past'} ${choice.name}`,
        detail: `the ${isAhead ? 'first from' : 'last up to'} ${isoFrom(published)}: ${why(tense)}`,
      },
    ],
  })
}

/** The month that a month's bare name means. */
export function nearestMonth(month: number, context: Context): Candidate {
  return nearestYear(
    {
      name: 'month',
      inYear: (year) => monthValue(year, month),
      compare: (value, day) => (value.year ?? 0) - day.year || month - day.month,
      unknown: { kind: 'calendar', grain: 'month', month },
    },
    context,
  )
}

/** The day that a month and a day number mean; nothing for 31 June. */
export function nearestMonthDay(
  month: number,
  day: number,
  context: Context,
): Candidate | undefined {
  // 2000 had a 29 February, so that what fails there fails in every year.
  if (dayFrom(2000, month, day) === undefined) return undefined
  return nearestYear(
    {
      name: 'date',
      inYear: (year) => {
        const one = dayFrom(year, month, day)
        return one && dayValue(one)
      },
      compare: (value, published) =>
        (value.year ?? 0) - published.year || month - published.month || day - published.day,
      unknown: { kind: 'calendar', grain: 'day', month, day },
    },
    context,
  )
}
