/**
 * Days that come again: "Tuesdays", "Friday nights", "every other day", "the first Monday of every month".
 */
import { stated } from '../context.ts'
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { PartOfDay, Unit } from '../value.ts'
import { aDayNumber, expression } from './categories.ts'
import { PART } from './part-of-day.ts'
import { SEASON } from './season.ts'
import { EVERY } from './set.ts'
import { month, the, unit, weekday } from './words-table.ts'

const WEEKDAYS = phrases({
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
})

export const weekdays = rule({
  name: '<weekdays>',
  yields: expression,
  pattern: [WEEKDAYS],
  build: ([weekday]) => stated({ kind: 'set', every: { kind: 'calendar', grain: 'day', weekday } }),
})

const PARTS = phrases<PartOfDay>({
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
  nights: 'NI',
})

export const weekdayNights = rule({
  name: '<weekday> <parts>',
  yields: expression,
  pattern: [weekday, PARTS],
  build: ([weekday, part]) =>
    stated({ kind: 'set', every: { kind: 'calendar', grain: 'part-of-day', weekday, part } }),
})

export const everyOther = rule({
  name: 'every other <unit>',
  yields: expression,
  pattern: [word('every other', 'every second'), unit],
  build: ([, unit]) =>
    stated({ kind: 'set', every: { kind: 'duration', amount: 2, unit }, quantity: 'EVERY' }),
})

export const everyPart = rule({
  name: 'every <part>',
  yields: expression,
  pattern: [EVERY, optional(weekday), PART],
  build: ([quantity, weekday, part]) =>
    stated({
      kind: 'set',
      every: { kind: 'calendar', grain: 'part-of-day', part, ...(weekday && { weekday }) },
      quantity,
    }),
})

export const everyMonth = rule({
  name: 'every <month>',
  yields: expression,
  pattern: [EVERY, either(month, SEASON)],
  build: ([quantity, one]) =>
    stated({
      kind: 'set',
      every:
        typeof one === 'number'
          ? { kind: 'calendar', grain: 'month', month: one }
          : { kind: 'calendar', grain: 'season', season: one },
      quantity,
    }),
})

const OF_EVERY = word('of every', 'of each', 'in every', 'in each')

export const nthOfEvery = rule({
  name: 'the <ordinal> <weekday> of every <unit>',
  yields: expression,
  pattern: [
    optional(the),
    aDayNumber,
    weekday,
    OF_EVERY,
    phrases<Unit>({ month: 'month', year: 'year' }),
  ],
  build: ([, nth, , , unit]) =>
    nth > 5
      ? undefined
      : stated({ kind: 'set', every: { kind: 'duration', amount: 1, unit }, quantity: 'EVERY' }),
})

export const recurringDayRules = [
  weekdays,
  weekdayNights,
  everyOther,
  everyPart,
  everyMonth,
  nthOfEvery,
]
