/**
 * Time expressions with typed values. EDTF is ISO 8601-2:2019 level 1 (`2024-06-25`, `2024-06`,
 * `2024-06-24/2024-06-30`, `2024-06-25?`), TIMEX3 is TimeML 1.2.1.
 */
import type { Span } from '../text/index.ts'

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second'

/** A stretch of days, both ends included, ISO dates; an end may be open. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** The step by step account of how a value came about, innermost first. */
export interface Derivation {
  readonly rule: string
  readonly detail: string
  /** The day that the step counts from, ISO. */
  readonly from?: string
}

/** One end of a range, or the date at an end of a length. */
export interface TimexPart {
  readonly span: Span
  readonly timex: string
}

/** An end of a length: the publication, or a time expression of the text. */
export type TimexPoint = 'published' | TimexPart

export interface TimeExpression {
  readonly span: Span
  readonly sentence: number
  readonly type: TimexType
  /** The TIMEX3 `value`: `2024-06-25`, `P15M`, `PAST_REF`, `XXXX-WXX-2` when no anchor is known. */
  readonly timex: string
  readonly mod?: string
  /** TIMEX3 `quant` and `freq` of a SET: `EVERY`, `2X`. */
  readonly quant?: string
  readonly freq?: string
  /**
   * TIMEX3 `beginPoint` and `endPoint` of a length that begins or ends now ("the next two weeks"), or with a
   * date beside it ("two days after June 3").
   */
  readonly beginPoint?: TimexPoint
  readonly endPoint?: TimexPoint
  /** The ends of a range ("June 3-5", "May 25 to June 4"); TIMEX3 writes them apart. */
  readonly parts?: readonly TimexPart[]
  /** EDTF of a DATE or TIME; absent for durations, sets and unanchored expressions. */
  readonly edtf?: string
  /** The days that a DATE or TIME may mean; absent when unanchored. */
  readonly days?: DayRange
  readonly grain: Grain
  /** `stated`: all parts stand in the words. `inferred`: an anchor or a choice of ours is in it. */
  readonly basis: 'stated' | 'inferred'
  readonly anchor: 'none' | 'published' | 'expression' | 'unknown'
  /** The day that the value was counted from, ISO: the publication's, or that of a time named before. */
  readonly from?: string
  /** Name of the deciding rule: `past weekday`. */
  readonly rule: string
  readonly derivation: readonly Derivation[]
  /** Other EDTF values that the words allow, less likely ones. */
  readonly also: readonly string[]
}
