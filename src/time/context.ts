/**
 * What the words are read against: the publication, the times named before, the clause.
 * A rule asks the context for an anchor and says so in the candidate it builds; what is not known stays
 * unknown.
 */
import type { Derivation, Grain, TimeExpression } from './types.ts'
import type { CalendarValue, Day, TimeValue } from './value.ts'

/** How the clause around an expression looks at time. */
export type Tense = 'past' | 'present' | 'future' | 'none'

export interface Context {
  readonly published: Day | undefined
  /** The day of publication may be the one before: its stamp is in UTC, shortly after midnight. */
  readonly isDayOpen: boolean
  /** The day of publication is that of the dateline's place, another one than the stamp's. */
  readonly local?: Derivation | undefined
  /** Tense of the clause that holds the expression. */
  readonly tense: Tense
  /** Whether the expression hangs on the verb itself; a noun between makes the tense doubtful. */
  readonly isDirect: boolean
  /** Whether the words follow "in" in a plain clause that looks ahead: "will meet in two days". */
  readonly isAheadIn: boolean
  /** Where a history has got to: what is told is anchored there, not on the publication. */
  readonly story: CalendarValue | undefined
  /** The last dated expression before, whose grain is this one or finer. */
  readonly mentioned: (grain: Grain) => CalendarValue | undefined
  /** The quarter whose accounts the text reports. */
  readonly reported: CalendarValue | undefined
  /** Whether the figures told last are of several months: "for the nine months". */
  readonly isInMonths: boolean
  /** The last dated expression before of just these grains. */
  readonly mentionedAs: (...grains: readonly Grain[]) => CalendarValue | undefined
}

/** What a rule makes of the words: the value, and how it came about. */
export interface Candidate {
  readonly value: TimeValue
  readonly mod?: string
  readonly anchor: TimeExpression['anchor']
  readonly basis: TimeExpression['basis']
  readonly also: readonly CalendarValue[]
  readonly steps: readonly Derivation[]
  /** A look aside for comparison ("a year earlier"): later words do not hang on it. */
  readonly isAside?: boolean
  /** The day counts from a day of publication that is open: it or the day before. */
  readonly isEitherDay?: boolean
  /** The end of a length that is the publication: "the past two weeks", "the next two weeks". */
  readonly pointNow?: 'begin' | 'end'
  /** What is odd about the words, for the reader of the reading. */
  readonly problem?: { readonly code: TimeProblemCode; readonly detail: string }
  /** The words name a day that no calendar has: they are kept as words, without a value. */
  readonly isImpossible?: boolean
}

export type TimeProblemCode = 'impossible-date' | 'weekday-contradicts-date'

/** Words that look like a date but name none ("31 February"). */
export function impossible(detail: string): Candidate {
  return {
    ...stated({ kind: 'calendar', grain: 'day' }),
    isImpossible: true,
    problem: { code: 'impossible-date', detail },
  }
}

/** A candidate whose parts all stand in the words. */
export function stated(value: TimeValue): Candidate {
  return { value, anchor: 'none', basis: 'stated', also: [], steps: [] }
}

export interface Inference {
  readonly value: TimeValue
  readonly anchor: 'published' | 'expression' | 'unknown'
  readonly also?: readonly CalendarValue[]
  readonly steps: readonly Derivation[]
}

/** A candidate with an anchor or a choice of ours in it. */
export function inferred({ value, anchor, also = [], steps }: Inference): Candidate {
  return { value, anchor, basis: 'inferred', also, steps }
}

/** The step of a value whose anchor is missing. */
export const NO_ANCHOR = 'no anchor'

/** A candidate that lacks its anchor: the value keeps what is unknown as unknown. */
export function unanchored(value: TimeValue, detail: string): Candidate {
  return inferred({ value, anchor: 'unknown', steps: [{ rule: NO_ANCHOR, detail }] })
}
