/**
 * All English rules in one list. Where two rules match words of the same length the first one counts:
 * dates before clock times, years after both, lengths after what has a place on the calendar.
 */
import { grammarFrom } from '../engine/rule.ts'
import { calendarDateRules } from './calendar-date.ts'
import { clockRules } from './clock.ts'
import { durationRules } from './duration.ts'
import { monthRules } from './month.ts'
import { numberRules } from './number.ts'
import { numericDateRules } from './numeric-date.ts'
import { partOfDayRules } from './part-of-day.ts'
import { periodRules } from './period.ts'
import { relativeRules } from './relative.ts'
import { setRules } from './set.ts'
import { vagueRules } from './vague.ts'
import { weekdayRules } from './weekday.ts'
import { yearRules } from './year.ts'

/** The English grammar of time expressions. */
export const english = grammarFrom([
  ...numberRules,
  ...weekdayRules,
  ...calendarDateRules,
  ...numericDateRules,
  ...monthRules,
  ...clockRules,
  ...partOfDayRules,
  ...periodRules,
  ...relativeRules,
  ...yearRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
])
