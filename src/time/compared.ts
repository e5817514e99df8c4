/**
 * The stretch that figures are of, which "a year earlier" counts from. In: what the text named before. Out: a
 * month or a quarter, or nothing.
 * The one idea: the day on which figures were made known does not hide the month that they are of.
 *
 *   Orders rose in September, the office said on Tuesday; a year earlier they had fallen.
 *                                                        2023-09
 */
import { daysBetween } from './calendar.ts'
import type { Context } from './context.ts'
import { dayOf, type CalendarValue } from './value.ts'

/** Days up to the publication on which figures are made known: "the office said on Tuesday". */
const DAYS_OF_SAYING = 7
/** Months from the one that figures are of to the one in which they are made known. */
const MONTHS_TO_FIGURES = 3

/**
 * The quarter or month that so many years are counted from. Figures are compared over one year, and a day on
 * which they were told does not hide what they are of; other counts hang on the month named last alone.
 */
export function comparedStretch(years: number, context: Context): CalendarValue | undefined {
  const last = context.mentioned('year')
  if (last?.grain === 'month') return last
  if (Math.abs(years) !== 1) return last?.grain === 'quarter' ? last : undefined
  if (last?.grain === 'year' && isFarFrom(context.reported, last)) return undefined
  const stretch = context.mentionedAs('month', 'quarter')
  if (stretch?.grain === 'month' && isMadeKnown(stretch, last, context)) return stretch
  return context.isInMonths ? undefined : context.reported
}

/** "He joined in 1987": a year long before that of the figures is what later words count from. */
function isFarFrom(reported: CalendarValue | undefined, { year = 0 }: CalendarValue): boolean {
  return reported?.year === undefined || Math.abs(reported.year - year) > 1
}

function isMadeKnown(
  { year = 0, month = 0 }: CalendarValue,
  last: CalendarValue | undefined,
  { published, story }: Context,
): boolean {
  const day = last && dayOf(last)
  if (published === undefined || day === undefined || story !== undefined) return false
  const away = daysBetween(day, published)
  const months = (published.year - year) * 12 + published.month - month
  return away >= 0 && away <= DAYS_OF_SAYING && months > 0 && months <= MONTHS_TO_FIGURES
}
