/**
 * What people do about identity, and what they are told of it: merge, split, why.
 */
import type { ContactId, Decision, MentionId, Quote } from './types.ts'

/** Who decides, why, and when (ISO date-time). */
export interface Deciding {
  /** "user:NAME" or "rule:NAME". */
  readonly by: string
  readonly because: string
  readonly now: string
}

/** Two tellings set side by side. */
export interface ComparedPair {
  readonly left: MentionId
  readonly right: MentionId
  readonly verdict: 'same' | 'different' | 'unsure'
  readonly score: number
  readonly reasons: readonly string[]
  /** Set where a decision stands on the two, whatever the rules say. */
  readonly decision?: Decision['id']
}

/** Why tellings are one event, or two. */
export interface WhyAnswer {
  readonly events: readonly ContactId[]
  /** Each telling with its sentence and the event that holds it. */
  readonly tellings: readonly {
    readonly mention: MentionId
    readonly event: ContactId
    readonly quote: Quote
  }[]
  /** Of one event every pair of its tellings; of two every pair across; at most 400. */
  readonly pairs: readonly ComparedPair[]
  readonly more: number
  /** The score from which fields together say "same". */
  readonly enough: number
  /** Decisions that stand on these tellings, oldest first. */
  readonly decisions: readonly Decision[]
  /** Decisions to hold together that others keep from having effect. */
  readonly conflicts: readonly { readonly same: Decision; readonly different: Decision }[]
}
