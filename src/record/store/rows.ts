/**
 * Rows of the store as the record's own types: claims, verdicts, coverage, lines, what is searched for.
 */
import type { ArticleId } from '../../article/index.ts'
import type { ClaimQuery, Verdict } from '../question-types.ts'
import type { ContactId } from '../types.ts'

/** Statements and decisions as they were at a moment: ISO date-time in UTC, that moment included. */
export interface AsOf {
  readonly moment?: string
}

export interface Page {
  readonly limit: number
  readonly offset: number
}

export interface ClaimRow {
  readonly article: ArticleId
  readonly claim: string
  readonly day: string
  readonly query: ClaimQuery
  /** Between which countries it speaks, and from which day on; where it is shelved. */
  readonly lines?: readonly { readonly pair: readonly [string, string]; readonly from: string }[]
}

/** Which claim of which article. */
export interface ClaimKey {
  readonly article: ArticleId
  readonly claim: string
}

/** What the record said of a claim from a moment on, and what made it say so. */
export interface VerdictRow extends ClaimKey {
  /** Absent for the first verdict. */
  readonly was?: Verdict
  readonly verdict: Verdict
  readonly sentence: string
  readonly cause: { readonly kind: 'article' | 'decision'; readonly id: string }
  readonly at: string
}

/** What the verdict on a claim rests on: the captures of these sources over these days. */
export interface ClaimWatch {
  readonly from: string
  readonly to: string
  readonly sources: ReadonlySet<string>
  /** Whether a gap left it open. */
  readonly isOpen: boolean
}

/** Days of which the captures of a source change what rests on them. */
export interface WatchedDays {
  readonly source: string
  readonly from: string
  readonly to: string
  /** Whether only claims that a gap left open can change. */
  readonly isOpen: boolean
}

/** Verdicts on the claims of articles. */
export interface VerdictRows {
  verdictOf(key: ClaimKey): Promise<Verdict | undefined>
  /** Verdicts that changed, the last first. */
  changedVerdicts(page: Page & AsOf): Promise<readonly VerdictRow[]>
  /** Claims between two countries whose time shares a day with the given. */
  claimsTouching(
    pairs: readonly (readonly [string, string])[],
    days: { readonly from?: string; readonly to?: string },
  ): Promise<readonly ClaimRow[]>
}

/** Days with captures of one source, in order, and how many captures each has. */
export interface SourceDays {
  readonly days: readonly string[]
  readonly captures: readonly number[]
}

/** Days with captures, by source. */
export type CoverageDays = ReadonlyMap<string, SourceDays>

export interface LineRow {
  readonly line: string
  readonly count: number
  readonly last: ContactId
}

/** Days under which contacts stand on the shelf, both included; those of no day belong to every range. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

/** Words to find, and where. */
export interface StoredSearch extends AsOf {
  readonly words: string
  readonly source?: string
  /** Days of publication, ISO, both included. */
  readonly from?: string
  readonly to?: string
}

/** What a contact must have; what is absent does not narrow. */
export interface NarrowContacts {
  /** All of these countries. */
  readonly countries: readonly string[]
  readonly type?: string
  readonly status?: string
  /** Days by which it is sorted, both included, with a margin that the caller narrows. */
  readonly from?: string
  readonly to?: string
}

export interface SearchRow {
  readonly article: ArticleId
}
