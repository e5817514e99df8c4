/**
 * Questions to the record and its answers, and the record itself.
 * Every answer carries the sentences and the coverage that decide it.
 */
import type { ArticleId } from '../article/index.ts'
import type { Capture } from '../acquire/index.ts'
import type { ClaimContact, ClaimKind } from '../events/index.ts'
import type { CountryCode, Knowledge, OfficeId, Portfolio } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import type { Contact, ContactId, Decision, DecisionId, Quote, Statement } from './types.ts'

/** A party of a question: a state, an office or portfolio of a state, or a person. */
export type PartyQuery =
  | { readonly kind: 'state'; readonly country: CountryCode; readonly label: string }
  | {
      readonly kind: 'portfolio'
      readonly country: CountryCode
      readonly portfolio: Portfolio
      readonly label: string
    }
  | {
      readonly kind: 'office'
      readonly office: OfficeId
      readonly country: CountryCode
      readonly label: string
    }
  | {
      readonly kind: 'person'
      readonly names: readonly string[]
      readonly country?: CountryCode
      readonly label: string
    }

export interface Window {
  /** ISO dates, both included. */
  readonly from?: string
  readonly to?: string
}

/** Definition of a contact: strict = held, told by a party or by the outlet as fact; lenient = also reported, background or possible. */
export type Definition = 'strict' | 'lenient'

export interface LineQuery {
  readonly left: PartyQuery
  readonly right: PartyQuery
  readonly kind?: ClaimContact
  readonly window?: Window
  readonly definition?: Definition
  /** Only what was learned by then, ISO date or date-time. */
  readonly asOf?: string
}

export interface Coverage {
  readonly from?: string
  readonly to?: string
  readonly sources: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly captures: number
  }[]
  /** Stretches of days without any capture, both ends included. */
  readonly gaps: readonly (readonly [from: string, to: string])[]
  readonly declared: readonly {
    readonly from: string
    readonly to: string
    /** The only kind of contact that is declared complete; absent for all. */
    readonly kind?: Exclude<ClaimContact, 'any'>
    readonly by: string
    readonly because: string
  }[]
}

export interface LineAnswer {
  readonly parties: readonly [string, string]
  readonly query: LineQuery
  /** Held contacts and beside them the planned, cancelled, denied and refused, by time. */
  readonly contacts: readonly Contact[]
  readonly last?: { readonly contact: ContactId; readonly gap?: string }
  readonly coverage: Coverage
  /** How many rows the other definition would add. */
  readonly otherDefinition: {
    readonly definition: Definition
    readonly adds: number
    readonly removes: number
  }
}

export interface LastAnswer {
  readonly contact?: Contact
  /** ISO 8601 duration in days, from the last contact to `before` (or to the day asked): "P468D". */
  readonly gap?: string
  readonly runnerUp?: Contact
  readonly coverage: Coverage
}

/** A claim as understood: what `check` was asked. */
export interface ClaimQuery {
  readonly kind: ClaimKind
  readonly left: PartyQuery
  readonly right: PartyQuery
  readonly contact: ClaimContact
  readonly scope: 'offices' | 'persons' | 'states'
  /** Duration "P15M", EDTF date, or ordinal/count. */
  readonly value?: string | number
  /** For `nth`: since when it counts, an EDTF date or an ISO 8601 duration back from `on`. */
  readonly since?: string
  /** For `nth`: `others` leaves out the contact the claim speaks of ("five other times"). */
  readonly counting?: 'all' | 'others'
  /** The day on which the claim is made. */
  readonly on: string
}

export type Verdict = 'supported' | 'contradicted' | 'undecidable'

export interface CheckAnswer {
  readonly claim: ClaimQuery
  readonly verdict: Verdict
  /** One sentence for people, that can be printed. */
  readonly sentence: string
  readonly because: readonly { readonly contact: ContactId; readonly evidence: readonly Quote[] }[]
  /** The contact the claim speaks of, if the record has it. */
  readonly current?: Contact
  readonly runnerUp?: Contact
  readonly contacts: readonly Contact[]
  readonly coverage: Coverage
  readonly forks: readonly {
    readonly reading: string
    readonly verdict: Verdict
    readonly because: string
  }[]
}

export interface ArticleView {
  readonly capture: Capture
  readonly reading: Reading
  readonly storedAt: string
  /** Contacts its acts belong to, by act id. */
  readonly contacts: Readonly<Record<string, ContactId>>
  /** Other articles that share its text. */
  readonly copies: readonly {
    readonly article: ArticleId
    readonly source: string
    readonly share: number
  }[]
  readonly retracted?: Decision
}

export interface SearchHit {
  readonly article: ArticleId
  readonly source: string
  readonly published?: string
  readonly headline?: string
  readonly quote: Quote
}

export interface LineSummary {
  readonly left: string
  readonly right: string
  /** Party addresses as in `line`: "usa/defence". */
  readonly address: readonly [string, string]
  readonly last: Contact
  readonly count: number
}

/** What the record holds, in one look. */
export interface RecordSummary {
  readonly articles: number
  readonly contacts: number
  readonly lines: readonly LineSummary[]
  /** Claims found in articles that the record contradicts, newest first. */
  readonly contradictions: readonly {
    readonly article: ArticleId
    readonly source: string
    readonly quote: Quote
    readonly answer: CheckAnswer
  }[]
  readonly coverage: Coverage
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
  article(id: ArticleId): Promise<ArticleView | undefined>
  articles(page: {
    readonly limit: number
    readonly offset: number
  }): Promise<readonly ArticleView[]>
  statements(contact: ContactId): Promise<readonly Statement[]>
  search(
    words: string,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<readonly SearchHit[]>
  decide(decision: Omit<Decision, 'id'>): Promise<Decision>
  /** Takes back a decision by adding one of kind `undone`. */
  undo(id: DecisionId, by: string, because: string, now: string): Promise<Decision>
  decisions(page: { readonly limit: number; readonly offset: number }): Promise<readonly Decision[]>
  coverage(asOf?: string): Promise<Coverage>
  summary(now: string): Promise<RecordSummary>
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
