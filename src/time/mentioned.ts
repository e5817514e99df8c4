/**
 * The times that the text has named so far, the anchors of "a day before" and "that year".
 */
import { compareDays, daysOf } from './calendar.ts'
import type { Grain } from './types.ts'
import type { CalendarValue, Day, DurationValue } from './value.ts'

/** From the finest to the widest; a finer time also tells the wider one that holds it. */
const FINENESS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** Whether the value's unit is no longer than the grain. */
export function isAsFine({ grain: own }: CalendarValue, grain: Grain): boolean {
  return FINENESS.indexOf(own) <= FINENESS.indexOf(grain)
}

/** "the first six months", "the nine months": lengths that accounts are of. */
const MONTHS_OF_ACCOUNTS = 6

/** The last time named of each grain. */
export class Mentioned {
  readonly #last = new Map<Grain, CalendarValue>()
  #count = 0
  readonly #when = new Map<Grain, number>()
  #quarters: readonly CalendarValue[] = []
  #isInMonths = false

  /** Notes a dated value; one whose year is not known hides the earlier ones of its grain. */
  add(value: CalendarValue): void {
    if (value.year === undefined) {
      this.#last.delete(value.grain)
      return
    }
    this.#count += 1
    this.#last.set(value.grain, dateOf(value))
    this.#when.set(value.grain, this.#count)
    if (value.grain !== 'quarter') return
    this.#quarters = [...this.#quarters, dateOf(value)]
    this.#isInMonths = false
  }

  /** Notes a length: figures of so many months are not those of the quarter. */
  addLength({ amount, unit }: DurationValue): void {
    if (unit === 'month' && amount !== 'unknown' && amount >= MONTHS_OF_ACCOUNTS)
      this.#isInMonths = true
  }

  /** Whether several months were named since the last quarter. */
  get isInMonths(): boolean {
    return this.#isInMonths
  }

  /** The latest mention of just these grains. */
  lastAs(...grains: readonly Grain[]): CalendarValue | undefined {
    const named = grains.filter((one) => this.#last.has(one))
    const latest = named.sort((a, b) => (this.#when.get(b) ?? 0) - (this.#when.get(a) ?? 0))[0]
    return latest && this.#last.get(latest)
  }

  /**
   * The quarter that a report is about: of those named the latest that was over when it was published, since
   * the others are compared with it or looked forward to; else the last one named that had begun.
   */
  quarterOfReport(published: Day | undefined): CalendarValue | undefined {
    const over = this.#quarters.filter((one) => isOver(one, published))
    const latest = over.sort((left, right) => numberOf(right) - numberOf(left))[0]
    return latest ?? this.#quarters.findLast((one) => !isAhead(one, published))
  }

  /** The latest mention of this grain or a finer one. */
  last(grain: Grain): CalendarValue | undefined {
    return this.lastAs(...FINENESS.slice(0, FINENESS.indexOf(grain) + 1))
  }
}

/** The value without its part of the day, clock time and end of range. */
function dateOf(value: CalendarValue): CalendarValue {
  const left = new Set(['part', 'clock', 'last'])
  // Invariant: only optional fields are left out.
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => !left.has(field)),
  ) as unknown as CalendarValue
}

function isOver(quarter: CalendarValue, published: Day | undefined): boolean {
  const last = daysOf(quarter)?.[1]
  return published !== undefined && last !== undefined && compareDays(last, published) <= 0
}

function isAhead(quarter: CalendarValue, published: Day | undefined): boolean {
  const first = daysOf(quarter)?.[0]
  return published !== undefined && first !== undefined && compareDays(first, published) > 0
}

/** Quarters counted through the years. */
function numberOf({ year = 0, quarter = 0 }: CalendarValue): number {
  return year * 4 + quarter
}
