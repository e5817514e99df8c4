/**
 * A telling: one place in the text that tells of an act.
 * In: nothing (types). Out: what finding gives and what `gatherActs` joins into acts.
 */
import type { Span } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import type { Act, ActStatus, ActType, Figure, Role } from '../types.ts'
import type { Draft } from '../entities/draft.ts'
import type { Entry } from './lexicon.ts'

/** An entity in a role, with the words that put it there. */
export interface Filler {
  readonly role: Role
  readonly entity: Draft
  readonly evidence: readonly Span[]
  /** Absent when the words say it; else the rule that found it. */
  readonly rule?: string
}

/** A time with the words round it that bend it: "before Tuesday". */
export interface ToldTime {
  readonly time: TimeExpression
  readonly bound?: 'on-or-before' | 'before' | 'on-or-after' | 'after'
}

export interface Telling {
  readonly entry: Entry
  readonly type: ActType
  readonly channel?: Act['channel']
  readonly sentence: number
  readonly token: number
  readonly trigger: Span
  readonly fillers: readonly Filler[]
  /** Its parties are those of the contact just told: "the two discussed …". */
  readonly pair: boolean
  /** Points back by its article or has no parties of its own. */
  readonly anaphoric: boolean
  /** Counts the current act among others: "the first time they have spoken". */
  readonly counted?: 'this' | 'other'
  readonly headline: boolean
  readonly status: ActStatus
  readonly statusEvidence: readonly Span[]
  readonly time?: ToldTime
  readonly place?: Act['place']
  readonly topics: readonly Span[]
  readonly figures: readonly Figure[]
  readonly by: readonly string[]
  readonly announced?: NonNullable<Act['announced']>
  /** Tokens of the same sentence whose acts are the reason of this one. */
  readonly reasons: readonly number[]
}
