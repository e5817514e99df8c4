/**
 * Choosing the unit that words without a year or a week mean. News: the last one up to the publication
 * or the first one from it, as the clause looks back or ahead, and the nearer one where the clause says
 * little; without tense news looks back. History: the next one from where the story has got to.
 */
import {
  compareDays,
  dayFrom,
  daysBetween,
  daysOf,
  isoFrom,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.ts'
import { inferred, unanchored, type Candidate, type Context, type Tense } from './context.ts'
import { dayOf, dayValue, monthValue, type CalendarValue, type Day } from './value.ts'

function why({ tense }: Context): string {
  return tense === 'none' ? 'a report without tense looks back' : `the clause is ${tense}`
}

/** The day that a bare weekday means. */
export function nearestWeekday(weekday: number, context: Context): Candidate {
  const told = context.story && dayOf(context.story)
  if (told !== undefined) return weekdayOfStory(weekday, told)
  const { published, tense } = context
  if (published === undefined)
    return unanchored({ kind: 'calendar', grain: 'day', weekday }, 'the publication is not known')
  const before = weekdayOnOrBefore(published, weekday)
  const after = weekdayOnOrAfter(published, weekday)
  const isAhead = tense === 'future'
  const [chosen, other] = isAhead ? [after, before] : [before, after]
  const side = isAhead ? 'first on or after' : 'last on or before'
  return inferred({
    value: dayValue(chosen),
    anchor: 'published',
    also: compareDays(chosen, other) === 0 ? [] : [dayValue(other)],
    steps: [
      {
        rule: isAhead ? 'future weekday' : 'past weekday',
        detail: `the ${side} ${isoFrom(published)}: ${why(context)}`,
      },
    ],
  })
}

function weekdayOfStory(weekday: number, told: Day): Candidate {
  return inferred({
    value: dayValue(weekdayOnOrAfter(told, weekday)),
    anchor: 'expression',
    steps: [{ rule: 'weekday of the story', detail: `the first on or after ${isoFrom(told)}` }],
  })
}

export interface YearChoice {
  readonly name: string
  /** The value in a year; nothing when that year has none (29 February). */
  readonly inYear: (year: number) => CalendarValue | undefined
  readonly unknown: CalendarValue
}

/** The value in the year that fits the clause best. */
export function nearestYear(choice: YearChoice, context: Context): Candidate {
  const { published, story } = context
  if (story?.year !== undefined) return yearOfStory(choice, story, story.year)
  if (published === undefined) return unanchored(choice.unknown, 'the year is not known')
  const ranked = around(choice, published.year)
    .map((value) => ({ value, cost: costOf(value, published, context) }))
    .sort((left, right) => left.cost - right.cost)
  const [best, next] = ranked
  if (best === undefined) return unanchored(choice.unknown, 'the year is not known')
  const isAhead = signedDistance(best.value, published) > 0
  return inferred({
    value: best.value,
    anchor: 'published',
    also: next === undefined || next.cost === Infinity ? [] : [next.value],
    steps: [
      {
        rule: `${isAhead ? 'future' : 'past'} ${choice.name}`,
        detail: `seen from ${isoFrom(published)}: ${why(context)}`,
      },
    ],
  })
}

function around({ inYear }: YearChoice, year: number): readonly CalendarValue[] {
  return [-4, -1, 0, 1, 4]
    .map((away) => inYear(year + away))
    .filter((value): value is CalendarValue => value !== undefined)
}

/** Days from the anchor to the value: negative before it, 0 when the value holds the anchor. */
function signedDistance(value: CalendarValue, anchor: Day): number {
  const range = daysOf(value)
  if (range === undefined) return 0
  if (compareDays(range[1], anchor) < 0) return daysBetween(anchor, range[1])
  return Math.max(0, daysBetween(anchor, range[0]))
}

/** How much worse the other side is, by tense: told for sure, told of a noun, not told. */
const AGAINST: Readonly<Record<Tense, readonly [sure: number, doubtful: number]>> = {
  past: [12, 4],
  future: [12, 1.5],
  present: [1.1, 1.1],
  none: [1.5, 1.5],
}

function costOf(value: CalendarValue, published: Day, { tense, isDirect }: Context): number {
  const distance = signedDistance(value, published)
  const looksAhead = tense === 'future'
  if (distance === 0 || distance > 0 === looksAhead) return Math.abs(distance)
  return Math.abs(distance) * AGAINST[tense][isDirect ? 0 : 1]
}

/** A story keeps to its year until it would have to go back by more days than this. */
const BACK_AT_MOST = 240

function yearOfStory(choice: YearChoice, story: CalendarValue, year: number): Candidate {
  const start = daysOf(story)?.[0] ?? { year, month: 1, day: 1 }
  const same = choice.inYear(year)
  const isOver =
    story.grain !== 'year' && same !== undefined && signedDistance(same, start) < -BACK_AT_MOST
  const isSeason = same?.grain === 'season' && story.grain !== 'year'
  const chosen = isSeason ? nearestOf(choice, start) : isOver ? choice.inYear(year + 1) : same
  return inferred({
    value: chosen ?? choice.unknown,
    anchor: 'expression',
    steps: [
      { rule: `${choice.name} of the story`, detail: `the story has got to ${isoFrom(start)}` },
    ],
  })
}

/** A season is the nearest one: the winter that goes on, in December the spring to come. */
function nearestOf({ inYear }: YearChoice, start: Day): CalendarValue | undefined {
  const distanceOf = (value: CalendarValue): number => Math.abs(signedDistance(value, start))
  return [start.year, start.year - 1, start.year + 1]
    .map(inYear)
    .filter((value) => value !== undefined)
    .sort((left, right) => distanceOf(left) - distanceOf(right))[0]
}

/** The month that a month's bare name means. */
export function nearestMonth(month: number, context: Context): Candidate {
  return nearestYear(
    {
      name: 'month',
      inYear: (year) => monthValue(year, month),
      unknown: { kind: 'calendar', grain: 'month', month },
    },
    context,
  )
}

/** The day that a month and a day number mean. */
export function nearestMonthDay(month: number, day: number, context: Context): Candidate {
  return nearestYear(
    {
      name: 'date',
      inYear: (year) => {
        const one = dayFrom(year, month, day)
        return one && dayValue(one)
      },
      unknown: { kind: 'calendar', grain: 'day', month, day },
    },
    context,
  )
}
