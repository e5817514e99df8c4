/**
 * Where a history has got to. In: the dated values in the order of telling. Out: the one that the next
 * bare month or day hangs on.
 * The one idea: a history moves by small steps; a far year is an aside ("as in 1614") until a second one
 * beside it shows that the story has moved there.
 */
import type { CalendarValue } from './value.ts'

/** Years of a step that needs no second witness. */
const STEP = 3

export class RunningTime {
  #now: CalendarValue | undefined
  #doubtful: CalendarValue | undefined

  /** Where the story is; nothing before its first date. */
  get now(): CalendarValue | undefined {
    return this.#now
  }

  /** Goes on to a value; only stated ones can move the story far. */
  follow(value: CalendarValue, basis: 'stated' | 'inferred'): void {
    if (value.year === undefined || value.grain === 'century' || value.grain === 'decade') return
    if (basis === 'inferred' && isLookBack(this.#now, value)) return
    if (this.#now === undefined || isNear(this.#now, value)) {
      this.#now = finer(this.#now, value)
      if (basis === 'stated') this.#doubtful = undefined
      return
    }
    if (basis === 'inferred') return
    const hasMoved =
      this.#doubtful !== undefined &&
      isNear(this.#doubtful, value) &&
      !isSameYear(this.#doubtful, value)
    if (hasMoved) this.#now = value
    this.#doubtful = hasMoved ? undefined : value
  }
}

/** An aside may be named twice: "as in 1614. The rules of 1614". */
function isSameYear(left: CalendarValue, right: CalendarValue): boolean {
  return left.grain === 'year' && right.grain === 'year' && left.year === right.year
}

function isNear(left: CalendarValue, right: CalendarValue): boolean {
  return Math.abs((left.year ?? 0) - (right.year ?? 0)) <= STEP
}

/** "the previous year" compares; the story does not go back there. */
function isLookBack(now: CalendarValue | undefined, { year }: CalendarValue): boolean {
  return now?.year !== undefined && year !== undefined && year < now.year
}

/** A bare year that repeats the year of the story does not take it back to January. */
function finer(now: CalendarValue | undefined, next: CalendarValue): CalendarValue {
  const isRepeated = next.grain === 'year' && now?.year === next.year
  return isRepeated && now !== undefined ? now : next
}
