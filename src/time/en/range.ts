/**
 * Stretches between two dates: "from July 20 to July 26", "May 31-June 6", "between March and May",
 * "from 2014 to 2016". The opening word stands outside.
 */
import { addDays, weekdayOnOrAfter } from '../calendar.ts'
import { stated, type Candidate, type Context } from '../context.ts'
import { either, glued, optional, word } from '../engine/pattern.ts'
import { rule, sequence, type Place } from '../engine/rule.ts'
import { nearestMonth, nearestWeekday } from '../nearest.ts'
import { stretchFrom, type DateEnd } from '../stretch.ts'
import { dayOf, dayValue, monthValue, yearValue } from '../value.ts'
import { dateFrom, itsYear } from './calendar-date.ts'
import { aDayNumber, aYearNumber, expression } from './categories.ts'
import { JOINT_WORDS, MOVING, OPENERS } from './range-words.ts'
import { comma, month, weekday } from './words-table.ts'
import { isYear } from './year.ts'

const joint = sequence([
  optional(comma),
  either(word(...JOINT_WORDS), word('-', '–'), glued(word('—'))),
] as const)
const monthDay = sequence([month, aDayNumber, itsYear] as const)
const dayMonth = sequence([aDayNumber, optional(word('of')), month, itsYear] as const)
const monthAlone = sequence([month, itsYear] as const)

/** "between" asks for "and"; a date that is moved from one day to another is no stretch. */
function isStretch({ cells, before, heads }: Place): boolean {
  if (heads.some(({ lemma }) => MOVING.has(lemma.toLowerCase()))) return false
  return cells.some(({ lower }) => lower === 'and') === (before?.lower === 'between')
}

/** Where less than two full dates are said a word has to open the stretch. */
function isOpened(place: Place): boolean {
  return OPENERS.has(place.before?.lower ?? '') && isStretch(place)
}

function dayStretch(from: DateEnd, to: DateEnd, context: Context): Candidate | undefined {
  return stretchFrom({
    from,
    to,
    first: ({ day, ...end }) =>
      day === undefined ? undefined : dateFrom({ ...end, day }, context),
  })
}

export const monthDayStretch = rule({
  name: '<month> <day> to <month> <day>',
  yields: expression,
  pattern: [monthDay, joint, monthDay],
  build: ([[month, day, year], , [toMonth, toDay, toYear]], context) =>
    dayStretch(
      { month, day, year: year?.[1] },
      { month: toMonth, day: toDay, year: toYear?.[1] },
      context,
    ),
  accepts: isStretch,
})

export const dayMonthStretch = rule({
  name: '<day> <month> to <day> <month>',
  yields: expression,
  pattern: [dayMonth, joint, dayMonth],
  build: ([[day, , month, year], , [toDay, , toMonth, toYear]], context) =>
    dayStretch(
      { month, day, year: year?.[1] },
      { month: toMonth, day: toDay, year: toYear?.[1] },
      context,
    ),
  accepts: isStretch,
})

export const daysOfMonthStretch = rule({
  name: '<month> <day> to <day>',
  yields: expression,
  pattern: [month, aDayNumber, joint, aDayNumber, itsYear],
  build: ([month, day, , toDay, itsYear], context) => {
    const year = itsYear?.[1]
    return dayStretch({ month, day, year }, { month, day: toDay, year }, context)
  },
  accepts: isOpened,
})

export const daysThenMonthStretch = rule({
  name: '<day> to <day> <month>',
  yields: expression,
  pattern: [aDayNumber, joint, dayMonth],
  build: ([day, , [toDay, , month, itsYear]], context) => {
    const year = itsYear?.[1]
    return dayStretch({ month, day, year }, { month, day: toDay, year }, context)
  },
  accepts: (place) => isOpened(place) || (isStretch(place) && place.cells[1]?.kind === 'sign'),
})

/** "from October to March" in a history that has got to February began in the year before. */
function yearOfStart(month: number, toMonth: number, { story }: Context): number | undefined {
  if (story?.year === undefined || story.month === undefined || month <= toMonth) return undefined
  return story.month <= toMonth ? story.year - 1 : undefined
}

export const monthStretch = rule({
  name: '<month> to <month>',
  yields: expression,
  pattern: [monthAlone, joint, monthAlone],
  build: ([[month, year], , [toMonth, toYear]], context) =>
    stretchFrom({
      from: { month, year: year?.[1] ?? yearOfStart(month, toMonth, context) },
      to: { month: toMonth, year: toYear?.[1] },
      first: (end) =>
        end.year === undefined
          ? nearestMonth(end.month, context)
          : stated(monthValue(end.year, end.month)),
    }),
  accepts: isOpened,
})

export const yearStretch = rule({
  name: '<year> to <year>',
  yields: expression,
  pattern: [aYearNumber, joint, aYearNumber],
  build: ([from, , to]) =>
    to > from ? stated({ ...yearValue(from), last: yearValue(to) }) : undefined,
  accepts: (place) => isOpened(place) && isYear(place),
})

export const weekdayStretch = rule({
  name: '<weekday> to <weekday>',
  yields: expression,
  pattern: [weekday, joint, weekday],
  build: ([from, , to], context) => {
    const first = nearestWeekday(from, context)
    const start = first.value.kind === 'calendar' ? dayOf(first.value) : undefined
    if (start === undefined || first.value.kind !== 'calendar') return undefined
    const last = dayValue(weekdayOnOrAfter(addDays(start, 1), to))
    return { ...first, value: { ...first.value, last }, also: [] }
  },
  accepts: isOpened,
})

export const rangeRules = [
  monthDayStretch,
  dayMonthStretch,
  daysOfMonthStretch,
  daysThenMonthStretch,
  monthStretch,
  yearStretch,
  weekdayStretch,
]
