/**
 * What the pages and the HTTP API stand on: a record, the knowledge, a reader, a clock, and what
 * understands parties and claims.
 * The one idea: routes are given all they need, so tests give them a record of their own.
 */
import type { Capture } from '../../acquire/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Reading } from '../../reading.ts'
import type { ClaimQuery, LedgerRecord, PartyQuery } from '../../record/index.ts'
import type { TypedParts } from '../claim.ts'
import type { Document } from '../web/document.tsx'

/** A party as understood, or why it was not. */
export type PartyFinding =
  | { readonly kind: 'found'; readonly party: PartyQuery }
  | { readonly kind: 'unknown'; readonly why: string }

/** What goes with a sentence that is checked. */
export interface ClaimContext {
  /** The two parties, where the asker names them. */
  readonly about?: readonly [PartyQuery, PartyQuery]
  /** The day on which it is said, ISO date. */
  readonly on: string
}

/** A sentence understood as a claim about the record, or why it was not. */
export type ClaimFinding =
  | { readonly kind: 'understood'; readonly claim: ClaimQuery }
  | { readonly kind: 'unclear'; readonly why: string }

/** Everything that the pages stand on. Lifetime: the caller's; closing the site closes none of it. */
export interface Site {
  readonly record: LedgerRecord
  readonly knowledge: Knowledge
  readonly version: string
  /** ISO date-time. */
  now(): string
  read(capture: Capture): Promise<Reading>
  /** `usa/defence`, `usa`, "US", "Lloyd Austin". */
  party(words: string): PartyFinding
  claim(sentence: string, context: ClaimContext): Promise<ClaimFinding>
  /** A claim given by its parts. */
  claimByParts(parts: TypedParts, context: Required<ClaimContext>): ClaimFinding
  /** `codebook`: the files of `docs/codebook`; `accuracy`: `docs/accuracy.md`. Empty where there are none. */
  documents(shelf: 'codebook' | 'accuracy'): Promise<readonly Document[]>
}
