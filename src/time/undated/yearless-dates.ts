/**
 * Weekdays with their date but no year: "on Tuesday, June 25".
 * In: a text whose page gives no day. Out: the years in which that day is that weekday, and the days of
 * writing from which nobody would need to say the year. A date of a text that has named a year before
 * may be of that year; it says nothing here.
 */
import { addDays, dayFrom, padded } from '../calendar.ts'
import { STORY_WORDS } from '../en/news-words.ts'
import { isHistory } from '../story.ts'
import type { Day } from '../value.ts'
import type { AllowedDays, Constraint, TextTime, UndatedText } from './constraint.ts'
import { evidenceOf, toldOf } from './told-dates.ts'

/** A day of the year, and whether a year has it on the weekday that is told. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  /** `06-25`. */
  readonly words: string
  readonly isIn: (year: number) => boolean
}

/** The day that words without a year name. */
export function yearlessDay({ readOn, isOdd }: TextTime): YearlessDay | undefined {
  const value = isOdd ? undefined : readOn(undefined)?.value
  if (value?.kind !== 'calendar' || value.grain !== 'day') return undefined
  const { year, month, day, last } = value
  if (year !== undefined || last !== undefined || month === undefined || day === undefined)
    return undefined
  const isIn = (one: number): boolean => {
    const published = dayFrom(one, month, day)
    return published !== undefined && isReadAs(readOn(published), published)
  }
  return { month, day, words: `${padded(month)}-${padded(day)}`, isIn }
}

function isReadAs(candidate: ReturnType<TextTime['readOn']>, { year }: Day): boolean {
  if (candidate === undefined || candidate.problem !== undefined) return false
  return candidate.value.kind === 'calendar' && candidate.value.year === year
}

/** Dates of this kind that are looked at: the first ones tell. */
const SEEN_AT_MOST = 40

/** A constraint for each weekday with its date that is told as over or ahead. */
export function constraintsOfYearless(undated: UndatedText): readonly Constraint[] {
  return candidatesIn(undated)
    .slice(0, SEEN_AT_MOST)
    .filter(({ one }) => !isInHistory(undated, one))
    .flatMap(({ one, day }) => constraintsFrom(one, day))
}

interface Yearless {
  readonly one: TextTime
  readonly day: YearlessDay
}

/** Those with a weekday, where the paragraph has named no year before. */
function candidatesIn({ times }: UndatedText): readonly Yearless[] {
  let paragraph: number | undefined
  return times.flatMap((one) => {
    if (one.time.basis === 'stated' && one.time.days !== undefined)
      paragraph = one.sentence.paragraph
    const day = one.isQuoted || paragraph === one.sentence.paragraph ? undefined : yearlessDay(one)
    return day !== undefined && isWeekdaySaid(day) ? [{ one, day }] : []
  })
}

/** Four years in a row have one date on different weekdays. */
function isWeekdaySaid({ isIn }: YearlessDay): boolean {
  return [2000, 2001, 2002, 2003].some((year) => !isIn(year))
}

function isInHistory({ text }: UndatedText, { time }: TextTime): boolean {
  return isHistory(text.slice(0, time.span[0]), undefined, STORY_WORDS)
}

function constraintsFrom(one: TextTime, day: YearlessDay): readonly Constraint[] {
  const told = toldOf(one)
  if (told === undefined) return []
  return [
    {
      rule: '<weekday>, <date> without a year',
      detail: `${day.words} falls on that weekday in few years, and is told as ${told.side === 'over' ? 'over' : 'still ahead'} without its year`,
      evidence: evidenceOf(told, one.time.span),
      days: daysFrom(day, told.side),
    },
  ]
}

/** A year is left out until the day comes round again, or after it was here last. */
function daysFrom({ month, day, isIn }: YearlessDay, side: 'over' | 'ahead'): AllowedDays {
  return {
    kind: 'yearly',
    inYear: (year) => {
      const one = isIn(year) ? dayFrom(year, month, day) : undefined
      if (one === undefined) return undefined
      return side === 'over' ? [one, addDays(one, DAYS_KEPT)] : [addDays(one, -DAYS_KEPT), one]
    },
  }
}

const DAYS_KEPT = 364
