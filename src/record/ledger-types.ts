/**
 * The record itself: what can be asked of it, added to it and decided over it.
 */
import type { Deciding, WhyAnswer } from './identity-types.ts'
import type { Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import type {
  ArticleView,
  EventHit,
  Flip,
  RecordSummary,
  SearchHit,
  SearchQuery,
} from './article-types.ts'
import type {
  CheckAnswer,
  ClaimQuery,
  Coverage,
  Definition,
  LastAnswer,
  LineAnswer,
  LineQuery,
} from './question-types.ts'
import type { Contact, ContactId, Decision, DecisionId, Statement } from './types.ts'

/** A page of a list; only what was learned by then, where a day is given. */
export interface PageAsOf {
  readonly limit: number
  readonly offset: number
  readonly asOf?: string
}

export type AddOutcome =
  | { readonly kind: 'new'; readonly article: ArticleId }
  | { readonly kind: 'known'; readonly article: ArticleId }

/** What a check of the whole record found. */
export interface Verification {
  readonly isWhole: boolean
  readonly captures: number
  readonly articles: number
  readonly contacts: number
  /** Derived rows in which a rebuild from nothing differs. */
  readonly changed: number
  /** What is damaged, each in words that name it. */
  readonly faults: readonly string[]
}

/**
 * A record in a store. Lifetime: open it, close it. Writes are durable when their promise resolves.
 * All dates are ISO; `now` is always given by the caller, the record has no clock.
 */
export interface LedgerRecord {
  has(capture: Capture['id']): Promise<boolean>
  /** Stores capture, article, reading and its statements in one transaction; again adds nothing. */
  add(capture: Capture, reading: Reading, now: string): Promise<AddOutcome>
  line(query: LineQuery, now: string): Promise<LineAnswer>
  last(query: LineQuery & { readonly before?: string }, now: string): Promise<LastAnswer>
  check(
    claim: ClaimQuery,
    options?: { readonly definition?: Definition; readonly asOf?: string },
  ): Promise<CheckAnswer>
  contact(id: ContactId, asOf?: string): Promise<Contact | undefined>
  /** All contacts and acts of the fold, for exports; by time. */
  contacts(options: {
    readonly asOf?: string
    readonly kinds: 'contacts' | 'all'
  }): AsyncIterable<Contact>
  article(id: ArticleId, asOf?: string): Promise<ArticleView | undefined>
  articles(page: PageAsOf): Promise<readonly ArticleView[]>
  statements(contact: ContactId, asOf?: string): Promise<readonly Statement[]>
  /** Articles, the best first. */
  search(query: SearchQuery, page: Omit<PageAsOf, 'asOf'>): Promise<readonly SearchHit[]>
  /** Events: with words the best first, else the newest first. */
  searchEvents(query: SearchQuery, page: Omit<PageAsOf, 'asOf'>): Promise<readonly EventHit[]>
  decide(decision: Omit<Decision, 'id'>): Promise<Decision>
  /** Holds two events together: one decision over all their tellings. */
  merge(events: readonly [ContactId, ContactId], deciding: Deciding): Promise<Decision>
  /** Takes tellings out of an event: one decision that keeps them apart from the rest. */
  split(event: ContactId, mentions: readonly string[], deciding: Deciding): Promise<Decision>
  /** Why an event's tellings are one, or why two events are two: pair by pair, with the decisions that stand. */
  why(events: readonly [ContactId, ContactId | undefined], asOf?: string): Promise<WhyAnswer>
  /** The contact that holds a telling. */
  contactWith(mention: string): Promise<Contact | undefined>
  /** Takes back a decision by adding one of kind `undone`. */
  undo(id: DecisionId, by: string, because: string, now: string): Promise<Decision>
  decisions(page: PageAsOf): Promise<readonly Decision[]>
  /** Claims whose verdict changed, the last first. */
  flips(page: PageAsOf): Promise<readonly Flip[]>
  coverage(asOf?: string): Promise<Coverage>
  summary(now: string, asOf?: string): Promise<RecordSummary>
  /** Derives everything anew from statements and decisions; says how many rows differed. A trial is taken back. */
  rebuild(options?: {
    readonly isTrial: boolean
  }): Promise<{ readonly contacts: number; readonly changed: number }>
  /** Whether all of it is whole; changes nothing. */
  verify(): Promise<Verification>
  /** Writes one consistent state, while in use, to a file that is not there yet. */
  backUp(file: string): Promise<void>
  close(): Promise<void>
}

export interface RecordSettings {
  /** Path of an SQLite file, or `postgres://…`. */
  readonly path: string
  readonly knowledge: Knowledge
  /** Bytes beyond which the store will not grow; absent for as much as the disk holds. */
  readonly sizeCap?: number
}
