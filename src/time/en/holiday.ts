/**
 * Days that have a name: "Christmas", "Thanksgiving Day", "Easter Sunday", "New Year's Eve".
 */
import { addDays, dayFrom, easterOf, nthWeekday } from '../calendar.ts'
import { inferred, stated } from '../context.ts'
import { followedBy, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import { dayValue, type Day } from '../value.ts'
import { aYearNumber, day } from './categories.ts'

type DayOfYear = (year: number) => Day | undefined

const fixed =
  (month: number, date: number): DayOfYear =>
  (year) =>
    dayFrom(year, month, date)
const easter =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easterOf(year), days)
const thanksgiving: DayOfYear = (year) => nthWeekday({ year, month: 11, weekday: 4, nth: 4 })

const HOLIDAY = phrases<DayOfYear>({
  Christmas: fixed(12, 25),
  'Christmas Day': fixed(12, 25),
  'Christmas Eve': fixed(12, 24),
  'Boxing Day': fixed(12, 26),
  "New Year's Day": fixed(1, 1),
  "New Year's Eve": fixed(12, 31),
  "New Year's": fixed(1, 1),
  'May Day': fixed(5, 1),
  "Valentine's Day": fixed(2, 14),
  Halloween: fixed(10, 31),
  'Independence Day': fixed(7, 4),
  'Fourth of July': fixed(7, 4),
  'the Fourth of July': fixed(7, 4),
  'Veterans Day': fixed(11, 11),
  'Armistice Day': fixed(11, 11),
  'Bastille Day': fixed(7, 14),
  Thanksgiving: thanksgiving,
  'Thanksgiving Day': thanksgiving,
  'Labor Day': (year) => nthWeekday({ year, month: 9, weekday: 1, nth: 1 }),
  Easter: easter(0),
  'Easter Sunday': easter(0),
  'Easter Monday': easter(1),
  'Good Friday': easter(-2),
  'Palm Sunday': easter(-7),
  '9/11': () => dayFrom(2001, 9, 11),
})

export const holidayOfYear = rule({
  name: '<holiday> <year>',
  yields: day,
  pattern: [HOLIDAY, aYearNumber],
  build: ([dayOf, year]) => {
    const one = dayOf(year)
    return one && stated(dayValue(one))
  },
})

export const holiday = rule({
  name: '<holiday>',
  yields: day,
  pattern: [HOLIDAY, optional(phrases({ itself: true }))],
  build: ([dayOf], context) =>
    nearestYear(
      {
        name: 'holiday',
        inYear: (year) => {
          const one = dayOf(year)
          return one && dayValue(one)
        },
        unknown: { kind: 'calendar', grain: 'day' },
      },
      context,
    ),
})

/** The attacks of that day stand for its year. */
export const dayOfAttacks = rule({
  name: 'September 11 <attacks>',
  yields: day,
  pattern: [
    phrases({ 'September 11': true, 'Sept. 11': true, 'September 11th': true }),
    followedBy(word('attack', 'attacks', 'terror', 'terrorist', 'hijackings', 'hijackers')),
  ],
  build: () =>
    inferred({
      value: dayValue({ year: 2001, month: 9, day: 11 }),
      anchor: 'unknown',
      steps: [{ rule: 'September 11 <attacks>', detail: 'the attacks of 2001' }],
    }),
})

export const holidayRules = [dayOfAttacks, holidayOfYear, holiday]
