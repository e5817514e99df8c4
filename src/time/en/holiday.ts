/**
 * Days that have a name: "Christmas", "Thanksgiving Day", "Easter Sunday", "New Year's Eve".
 */
import { addDays, dayFrom, easterOf, nthWeekday } from '../calendar.ts'
import { inferred, stated } from '../context.ts'
import {
  hanukkahIn,
  islamicDayIn,
  orthodoxEasterIn,
  passoverIn,
  roshHashanahIn,
} from '../feasts.ts'
import { followedBy, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { nearestYear } from '../nearest.ts'
import { dayValue, type CalendarValue, type Day } from '../value.ts'
import { aYearNumber, day, period } from './categories.ts'

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
  'Ash Wednesday': easter(-46),
  'Maundy Thursday': easter(-3),
  'Ascension Day': easter(39),
  Pentecost: easter(49),
  'Orthodox Easter': orthodoxEasterIn,
  'Orthodox Christmas': fixed(1, 7),
  'Rosh Hashanah': (year) => roshHashanahIn(year),
  'Yom Kippur': (year) => roshHashanahIn(year, 9),
  Passover: passoverIn,
  Hanukkah: hanukkahIn,
  Nowruz: fixed(3, 20),
  'Victory Day': fixed(5, 9),
  'Remembrance Day': fixed(11, 11),
  'Anzac Day': fixed(4, 25),
  'Canada Day': fixed(7, 1),
  "International Women's Day": fixed(3, 8),
  Juneteenth: fixed(6, 19),
  'Martin Luther King Jr. Day': (year) => nthWeekday({ year, month: 1, weekday: 1, nth: 3 }),
  'Martin Luther King Day': (year) => nthWeekday({ year, month: 1, weekday: 1, nth: 3 }),
  "Presidents' Day": (year) => nthWeekday({ year, month: 2, weekday: 1, nth: 3 }),
  'Presidents Day': (year) => nthWeekday({ year, month: 2, weekday: 1, nth: 3 }),
  'Memorial Day': (year) => addDays(nthWeekday({ year, month: 6, weekday: 1, nth: 1 }), -7),
  'Columbus Day': (year) => nthWeekday({ year, month: 10, weekday: 1, nth: 2 }),
  'Election Day': (year) => addDays(nthWeekday({ year, month: 11, weekday: 1, nth: 1 }), 1),
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

const MOON_HOLIDAY = phrases<readonly [month: number, day: number]>({
  'Eid al-Fitr': [10, 1],
  'Eid al-Adha': [12, 10],
  Ashura: [1, 10],
})

/** By the tables of the moon; the day that is kept may be one off. */
export const moonHoliday = rule({
  name: '<holiday of the moon>',
  yields: day,
  pattern: [MOON_HOLIDAY, optional(aYearNumber)],
  build: ([[month, date], year], context) => {
    const inYear = (one: number): CalendarValue | undefined => {
      const found = islamicDayIn(one, month, date)
      return found && dayValue(found)
    }
    const value = year === undefined ? undefined : inYear(year)
    if (year !== undefined) return value && { ...stated(value), mod: 'APPROX' }
    const unknown = { kind: 'calendar', grain: 'day' } as const
    return { ...nearestYear({ name: 'holiday', inYear, unknown }, context), mod: 'APPROX' }
  },
})

/** The ninth month: its first day and the day before the tenth month's. */
function ramadanIn(year: number): CalendarValue | undefined {
  const first = islamicDayIn(year, 9, 1)
  return first && { ...dayValue(first), grain: 'month', last: dayValue(addDays(first, 29)) }
}

const RAMADAN = word('Ramadan', 'the month of Ramadan', 'the holy month of Ramadan')

export const ramadan = rule({
  name: 'Ramadan',
  yields: period,
  pattern: [RAMADAN, optional(aYearNumber)],
  build: ([, year], context) => {
    if (year === undefined)
      return nearestYear(
        { name: 'Ramadan', inYear: ramadanIn, unknown: { kind: 'calendar', grain: 'month' } },
        context,
      )
    const value = ramadanIn(year)
    return value && stated(value)
  },
})

export const holidayRules = [dayOfAttacks, holidayOfYear, holiday, moonHoliday, ramadan]
