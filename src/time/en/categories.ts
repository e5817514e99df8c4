/**
 * The kinds of things that the English rules yield. Those within `expression` may stand alone as a
 * time expression; the others are only parts of one.
 */
import { category, found } from '../engine/pattern.ts'
import type { Candidate } from '../context.ts'
import type { Clock, DurationValue } from '../value.ts'

/** Anything that is a time expression by itself. */
export const expression = category<Candidate>('expression')
/** Anything with a place on the calendar. */
export const dated = category<Candidate>('dated', expression)
/** A day. */
export const day = category<Candidate>('day', dated)
/** A stretch longer than a day: week, month, season, year. */
export const period = category<Candidate>('period', dated)
/** A part of a day, or a clock time with its day. */
export const time = category<Candidate>('time', dated)

/** A length of time, with the word that bounds it ("at least"). */
export interface Length {
  readonly value: DurationValue
  readonly mod?: string
}
export const length = category<Length>('length')
/** A number in digits or words. */
export const numeral = category<number>('numeral')
/** How many: a number, "a", "several". */
export const amount = category<DurationValue['amount']>('amount')
/** The number of a day in a month. */
export const dayNumber = category<number>('day number')
/** The number of a year. */
export const yearNumber = category<number>('year number')
/** First to fourth, for quarters. */
export const clock = category<Clock>('clock')

export const aDated = found(dated)
export const aDay = found(day)
export const aPeriod = found(period)
export const aLength = found(length)
export const aNumeral = found(numeral)
export const anAmount = found(amount)
export const aDayNumber = found(dayNumber)
export const aYearNumber = found(yearNumber)
export const aClock = found(clock)
