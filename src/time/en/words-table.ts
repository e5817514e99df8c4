/**
 * English words of the calendar with their values, as patterns. A capital in a table asks for a capital
 * in the text: "May" and "March" are months only so, "tuesday" is a day in any case.
 */
import { phrases, word } from '../engine/pattern.ts'
import type { Unit } from '../value.ts'

/** Names of days, 1 = Monday. */
export const weekday = phrases({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  'Mon.': 1,
  'Tue.': 2,
  'Tues.': 2,
  'Wed.': 3,
  'Weds.': 3,
  'Thu.': 4,
  'Thur.': 4,
  'Thurs.': 4,
  'Fri.': 5,
  'Sat.': 6,
  'Sun.': 7,
  Tue: 2,
  Tues: 2,
  Thurs: 4,
  Fri: 5,
})

/** Names of months, 1 = January. */
export const month = phrases({
  january: 1,
  february: 2,
  March: 3,
  april: 4,
  May: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  'Jan.': 1,
  'Feb.': 2,
  'Mar.': 3,
  'Apr.': 4,
  'Jun.': 6,
  'Jul.': 7,
  'Aug.': 8,
  'Sep.': 9,
  'Sept.': 9,
  'Oct.': 10,
  'Nov.': 11,
  'Dec.': 12,
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
})

/** Units of time, singular and plural. */
export const unit = phrases<Unit>({
  century: 'century',
  centuries: 'century',
  decade: 'decade',
  decades: 'decade',
  year: 'year',
  years: 'year',
  quarter: 'quarter',
  quarters: 'quarter',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  day: 'day',
  days: 'day',
  hour: 'hour',
  hours: 'hour',
  minute: 'minute',
  minutes: 'minute',
})

/** Seconds are times only after a number. */
export const secondUnit = phrases<Unit>({ second: 'second', seconds: 'second' })

/** Numbers below a hundred as words. */
export const smallNumber = phrases({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})

/** Tens as words. */
export const tens = phrases({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Ordinals as words. */
export const ordinalWord = phrases({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
})

/** What follows the digits of an ordinal. */
export const ordinalEnding = word('st', 'nd', 'rd', 'th')
export const comma = word(',')
export const hyphen = word('-', '–', '—')
export const the = word('the')
