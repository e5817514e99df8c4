/**
 * What the rules made of words, before the rest of the program sees it.
 * In: nothing (types). Out: the time, and how the same words read on another day.
 */
import type { Problem } from '../text/index.ts'
import type { Candidate } from './context.ts'
import type { Derivation, TimeExpression } from './types.ts'
import type { Day } from './value.ts'

/** Words that the rules matched. */
export interface Placed {
  /** Absent for words that name no possible time. */
  readonly time?: TimeExpression
  /** What the words by themselves say in a report of a day, or of an unknown one. */
  readonly readOn?: (published: Day | undefined) => Candidate | undefined
  /** The same words counted from another day than the publication; the step says why. */
  readonly countedOn?: (day: Day, why: Derivation) => TimeExpression | undefined
  readonly problem?: Problem
  /** Index of the first cell after it. */
  readonly end: number
}
