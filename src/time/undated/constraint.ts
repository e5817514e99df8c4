/**
 * What the text of an article says of the day of its own publication.
 * In: time expressions with the sentences they stand in. Out: constraints, each a set of days with the
 * rule that found it, a sentence for people, and the words.
 */
import type { Span } from '../../text/index.ts'
import type { Name, Sentence } from '../../language/index.ts'
import { dayFromIso } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import type { Grain, TimeExpression } from '../types.ts'
import type { Day } from '../value.ts'

/** First and last day, both included. */
export type Stretch = readonly [from: Day, to: Day]

export type AllowedDays =
  | { readonly kind: 'stretch'; readonly from?: Day; readonly to?: Day }
  /** A stretch in some years, later ones in later years: the words name no year. */
  | { readonly kind: 'yearly'; readonly inYear: (year: number) => Stretch | undefined }

/** On one of these days the article was published, if its words mean what the rule takes them for. */
export interface Constraint {
  readonly rule: string
  readonly detail: string
  readonly evidence: readonly Span[]
  readonly days: AllowedDays
}

/** A time expression where it stands. */
export interface TextTime {
  readonly time: TimeExpression
  readonly sentence: Sentence
  /** Within quotation marks: told on another day, perhaps. */
  readonly isQuoted: boolean
  /** Its parts contradict each other, or its year is none of the calendar. */
  readonly isOdd: boolean
  /** What the words by themselves say in a report of a day, or of an unknown one. */
  readonly readOn: (published: Day | undefined) => Candidate | undefined
}

/** An article whose page gives no day. */
export interface UndatedText {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly times: readonly TextTime[]
}

/** Edges of a period keep the period; other bounds move it. */
const KEEPING: ReadonlySet<string> = new Set(['START', 'MID', 'END'])

/** Units that begin on other days for some: a fiscal quarter, the winter of a year. */
const UNSURE: ReadonlySet<Grain> = new Set(['quarter', 'half', 'season'])

/** The days of words that say their own year and are in order. */
export function statedDays({ time, isOdd }: TextTime): Stretch | undefined {
  const { basis, days, mod, grain } = time
  if (isOdd || basis !== 'stated' || days?.from === undefined || days.to === undefined)
    return undefined
  if (UNSURE.has(grain)) return undefined
  if (mod !== undefined && !KEEPING.has(mod)) return undefined
  const [from, to] = [dayFromIso(days.from), dayFromIso(days.to)]
  return from === undefined || to === undefined ? undefined : [from, to]
}
