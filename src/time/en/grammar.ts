/**
 * All English rules in one list. Where two rules match words of the same length the first one counts:
 * dates before clock times, years after both, lengths after what has a place on the calendar.
 */
import { grammarFrom } from '../engine/grammar.ts'
import { accountsRules } from './accounts.ts'
import { sharedQuarterRules } from './shared-quarter.ts'
import { fromDayRules } from './from-day.ts'
import { spokenClockRules } from './spoken-clock.ts'
import { weekOfMonthRules } from './week-of-month.ts'
import { earlyHoursRules } from './early-hours.ts'
import { nthWeekdayRules } from './nth-weekday.ts'
import { recurringDayRules } from './recurring-day.ts'
import { eraRules } from './era.ts'
import { lengthPhraseRules } from './length-phrase.ts'
import { todayRules } from './today.ts'
import { boundedLengthRules } from './bounded-length.ts'
import { yearEdgeRules } from './year-edge.ts'
import { quarterAgainRules } from './quarter-again.ts'
import { dayBeforeRules } from './day-before.ts'
import { nightRules } from './night.ts'
import { sharedYearRules } from './shared-year.ts'
import { toldNextRules } from './told-next.ts'
import { yearEndedRules } from './year-ended.ts'
import { weekdayDateRules } from './weekday-date.ts'
import { dayOfMonthRules } from './day-of-month.ts'
import { shortYearRules } from './short-year.ts'
import { halfRules } from './half.ts'
import { agoRules } from './ago.ts'
import { calendarDateRules } from './calendar-date.ts'
import { clockPartRules } from './clock-part.ts'
import { clockDayRules } from './clock-day.ts'
import { clockRules } from './clock.ts'
import { decadeRules } from './decade.ts'
import { durationRules } from './duration.ts'
import { edgeRules } from './edge.ts'
import { holidayRules } from './holiday.ts'
import { lengthRules } from './length.ts'
import { monthRules } from './month.ts'
import { numberRules } from './number.ts'
import { numericDateRules } from './numeric-date.ts'
import { partOfDayRules } from './part-of-day.ts'
import { quarterRules } from './quarter.ts'
import { rangeRules } from './range.ts'
import { relativeRules } from './relative.ts'
import { seasonRules } from './season.ts'
import { setRules } from './set.ts'
import { oneDayRules, vagueRules } from './vague.ts'
import { weekdayRules } from './weekday.ts'
import { yearRules } from './year.ts'

/** The English grammar of time expressions. */
export const english = grammarFrom([
  ...numberRules,
  ...lengthRules,
  ...boundedLengthRules,
  ...clockRules,
  ...spokenClockRules,
  ...holidayRules,
  ...weekdayRules,
  ...toldNextRules,
  ...calendarDateRules,
  ...rangeRules,
  ...weekdayDateRules,
  ...nthWeekdayRules,
  ...weekOfMonthRules,
  ...dayOfMonthRules,
  ...numericDateRules,
  // Before the bare month and season, which are as long.
  ...sharedYearRules,
  ...monthRules,
  // Before the bare clock time, which is as long.
  ...clockPartRules,
  ...clockDayRules,
  ...partOfDayRules,
  ...nightRules,
  ...earlyHoursRules,
  ...seasonRules,
  ...quarterRules,
  ...halfRules,
  ...accountsRules,
  ...sharedQuarterRules,
  // Before the bare quarter and year, which are as long.
  ...yearEndedRules,
  ...quarterAgainRules,
  ...edgeRules,
  ...yearEdgeRules,
  ...agoRules,
  ...fromDayRules,
  ...dayBeforeRules,
  ...relativeRules,
  ...todayRules,
  ...yearRules,
  ...shortYearRules,
  ...eraRules,
  ...decadeRules,
  ...setRules,
  ...recurringDayRules,
  ...oneDayRules,
  ...durationRules,
  ...lengthPhraseRules,
  ...vagueRules,
])
