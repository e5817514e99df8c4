/**
 * Days seen from the day of writing with their date beside them: "yesterday, June 24, 2024".
 * In: a text whose page gives no day. Out: the days of writing from which the words name that date.
 * The one idea: the words are read as if written on a day, and that day is looked for: from later days
 * they name later ones, so that halving finds the first and the last. A date without a year gives one day
 * in each year in which its weekday is right.
 */
import { compareSpans } from '../../text/index.ts'
import { addDays, compareDays, dayFrom, daysBetween, daysOf, isoFrom } from '../calendar.ts'
import { AFTER_DATE, BEFORE_DATE, CLOSED, NAMED_DAY, NAMED_UNIT, OWNING } from './en/day-words.ts'
import type { Day } from '../value.ts'
import {
  statedDays,
  type Constraint,
  type Stretch,
  type TextTime,
  type UndatedText,
} from './constraint.ts'
import { neighboursIn, type Neighbours } from './neighbours.ts'
import { yearlessDay } from './yearless-dates.ts'

/** A constraint for each named day beside its date. */
export function constraintsOfNamedDays(text: UndatedText): readonly Constraint[] {
  return neighboursIn(text).flatMap((pair) => constraintOf(pair) ?? [])
}

function constraintOf({ first, second, between, after }: Neighbours): Constraint | undefined {
  if (first.isQuoted || OWNING.test(after)) return undefined
  const isClosed = CLOSED.test(after)
  const isBefore = between.trim() !== '' && BEFORE_DATE.test(between)
  if (isBefore && NAMED_DAY.test(first.words)) return dayConstraint(first, second)
  if (isBefore && NAMED_UNIT.test(first.words) && isClosed)
    return first.isAfterPreposition ? undefined : fullConstraint(NAMED_UNIT_RULE, first, second)
  if (NAMED_DAY.test(second.words) && AFTER_DATE.test(between) && isClosed)
    return dayConstraint(second, first)
  return undefined
}

interface Named extends TextTime {
  readonly words: string
}

const NAMED_DAY_RULE = '<named day>, <date>'
const NAMED_UNIT_RULE = '<named unit>, <date>'

function dayConstraint(named: Named, date: TextTime): Constraint | undefined {
  return fullConstraint(NAMED_DAY_RULE, named, date) ?? yearlessConstraint(named, date)
}

function fullConstraint(rule: string, named: Named, date: TextTime): Constraint | undefined {
  const stated = statedDays(date)
  const stretch = stated && writtenOn(named, stated)
  if (stretch === undefined) return undefined
  const [from, to] = stretch
  const when =
    compareDays(from, to) === 0 ? `on ${isoFrom(from)}` : `from ${isoFrom(from)} to ${isoFrom(to)}`
  return {
    rule,
    detail: `“${named.words}” is ${date.time.edtf ?? date.time.timex}: published ${when}`,
    evidence: [named.time.span, date.time.span].sort(compareSpans),
    days: { kind: 'stretch', from, to },
  }
}

/** Days on each side of a date that are looked through: a named unit lies within two years. */
const DAYS_SEEN = 800

/** The days of writing from which the words name some day of the stretch. */
function writtenOn(named: TextTime, [first, last]: Stretch): Stretch | undefined {
  const start = addDays(first, -DAYS_SEEN)
  const end = addDays(last, DAYS_SEEN)
  const from = firstFrom(start, end, (day) => isReached(named, day, first))
  const to = firstFrom(start, end, (day) => isPassed(named, day, last))
  if (from === undefined || to === undefined || compareDays(from, to) >= 0) return undefined
  return [from, addDays(to, -1)]
}

function isReached(named: TextTime, day: Day, first: Day): boolean {
  const meant = meantOn(named, day)
  return meant !== undefined && compareDays(meant[1], first) >= 0
}

function isPassed(named: TextTime, day: Day, last: Day): boolean {
  const meant = meantOn(named, day)
  return meant !== undefined && compareDays(meant[0], last) > 0
}

function meantOn({ readOn }: TextTime, day: Day): Stretch | undefined {
  const value = readOn(day)?.value
  return value?.kind === 'calendar' ? daysOf(value) : undefined
}

/** The first day of a stretch that holds; nothing when it holds at the start or never. */
function firstFrom(start: Day, end: Day, holds: (day: Day) => boolean): Day | undefined {
  if (holds(start) || !holds(end)) return undefined
  let low = 0
  let high = daysBetween(start, end)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(addDays(start, middle))) high = middle
    else low = middle
  }
  return addDays(start, high)
}

function yearlessConstraint(named: Named, date: TextTime): Constraint | undefined {
  const day = yearlessDay(date)
  const meant = meantOn(named, SOME_DAY)
  if (day === undefined || meant === undefined) return undefined
  const away = daysBetween(meant[0], SOME_DAY)
  return {
    rule: NAMED_DAY_RULE,
    detail: `“${named.words}” is ${day.words} of its year`,
    evidence: [named.time.span, date.time.span].sort(compareSpans),
    days: {
      kind: 'yearly',
      inYear: (year) => {
        const one = day.isIn(year) ? dayFrom(year, day.month, day.day) : undefined
        return one && [addDays(one, away), addDays(one, away)]
      },
    },
  }
}

/** Any day: named days are equally far from all. */
const SOME_DAY: Day = { year: 2000, month: 6, day: 15 }
