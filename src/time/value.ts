/**
 * The one typed value of a time expression; TIMEX3, EDTF and day ranges are all written from it.
 * A calendar value is a unit of the calendar with the fields that are known: "June 3" without a year
 * has month and day, "Tuesday" without an anchor has only the weekday. What is absent is unknown.
 * Source: the value grammar of TimeML 1.2.1 (TIMEX3) and ISO 8601-2:2019.
 */
import type { Grain } from './types.ts'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** Morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A day of the proleptic Gregorian calendar; years before 1 count down from 0 (= 1 BCE). */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** `Z` or an offset such as `+03:00`; absent when the words give none. */
  readonly zone?: string
}

export interface CalendarValue {
  readonly kind: 'calendar'
  readonly grain: Grain
  /** For decades and centuries their first year. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** ISO week of the ISO week year `year`. */
  readonly week?: number
  /** 1 = Monday … 7 = Sunday; kept only while the day itself is unknown. */
  readonly weekday?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: Season
  readonly part?: PartOfDay
  readonly clock?: Clock
  /** Last unit of a range, of the same grain ("June 3-5"). */
  readonly last?: CalendarValue
}

/** Looks back, at or ahead of the present without a date: "recently", "now", "soon". */
export interface ReferenceValue {
  readonly kind: 'reference'
  readonly reference: 'past' | 'present' | 'future'
}

export type Unit =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

export interface DurationValue {
  readonly kind: 'duration'
  /** A number, or unknown ("several months"). */
  readonly amount: number | 'unknown'
  readonly unit: Unit
  /** What is told in a smaller unit: "two years and three months". */
  readonly rest?: { readonly amount: number; readonly unit: Unit }
}

export interface SetValue {
  readonly kind: 'set'
  readonly every: DurationValue | CalendarValue
  /** "every", "each". */
  readonly quantity?: 'EVERY' | 'EACH'
  /** How often in each period: "twice a week" is 2. */
  readonly frequency?: number
}

export type TimeValue = CalendarValue | ReferenceValue | DurationValue | SetValue

/** The calendar value of a known day. */
export function dayValue({ year, month, day }: Day): CalendarValue {
  return { kind: 'calendar', grain: 'day', year, month, day }
}

/** The calendar value of a year. */
export function yearValue(year: number): CalendarValue {
  return { kind: 'calendar', grain: 'year', year }
}

/** The calendar value of a month of a known year. */
export function monthValue(year: number, month: number): CalendarValue {
  return { kind: 'calendar', grain: 'month', year, month }
}

/** The day that a value names, if it names one. */
export function dayOf(value: CalendarValue): Day | undefined {
  const { year, month, day } = value
  if (year === undefined || month === undefined || day === undefined) return undefined
  return { year, month, day }
}
