/**
 * All English rules in one list. Where two rules match words of the same length the first one counts:
 * dates before clock times, years after both, lengths after what has a place on the calendar.
 */
import { grammarFrom } from '../engine/grammar.ts'
import { agoRules } from './ago.ts'
import { calendarDateRules } from './calendar-date.ts'
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
import { relativeRules } from './relative.ts'
import { seasonRules } from './season.ts'
import { setRules } from './set.ts'
import { vagueRules } from './vague.ts'
import { weekdayRules } from './weekday.ts'
import { yearRules } from './year.ts'

/** The English grammar of time expressions. */
export const english = grammarFrom([
  ...numberRules,
  ...lengthRules,
  ...clockRules,
  ...holidayRules,
  ...weekdayRules,
  ...calendarDateRules,
  ...numericDateRules,
  ...monthRules,
  ...clockDayRules,
  ...partOfDayRules,
  ...seasonRules,
  ...quarterRules,
  ...edgeRules,
  ...agoRules,
  ...relativeRules,
  ...yearRules,
  ...decadeRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
])
