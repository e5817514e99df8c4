/**
 * A telling: one place in the text that tells of an act.
 * In: nothing (types). Out: what finding gives and what `gatherActs` joins into acts.
 */
import type { CountryCode } from '../../knowledge/index.ts'
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
  /** Stands in the subject's place: whose side the others are with. */
  readonly isDoer?: true
  /** Stands after "with": on the other side from whoever has the contact. */
  readonly isOther?: true
  /** Its state, where the entity has none and a rule gives it. */
  readonly country?: CountryCode
  /** Absent when the words say it; else the rule that found it. */
  readonly rule?: string
}

/** A time with the words round it that bend it: "before Tuesday". */
export interface ToldTime {
  readonly time: TimeExpression
  readonly bound?: 'on-or-before' | 'before' | 'on-or-after' | 'after'
  /** It began then and was going on when it was told: "has been in talks since June 3". */
  readonly isOngoing?: true
}

/** So long before or after what stands at a token. */
export interface Offset {
  readonly length: TimeExpression
  readonly direction: 1 | -1
  /** The head of what it is counted from, in the telling's sentence. */
  readonly token: number
  /** The date that this is, where it is one. */
  readonly date?: TimeExpression
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
  /** One of those that one clause tells: "met twice". */
  readonly isOneOfSeveral?: true
  readonly headline: boolean
  /** Told beside what the sentence is about. */
  readonly aside?: true
  readonly status: ActStatus
  readonly statusEvidence: readonly Span[]
  readonly time?: ToldTime
  /** So long before or after something else. */
  readonly offset?: Offset
  readonly place?: Act['place']
  readonly topics: readonly Span[]
  readonly figures: readonly Figure[]
  readonly by: readonly string[]
  readonly announced?: NonNullable<Act['announced']>
  /** Tokens of the same sentence whose acts are the reason of this one. */
  readonly reasons: readonly number[]
}
