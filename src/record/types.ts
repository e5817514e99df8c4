/**
 * The record: append-only statements and decisions; contacts are a fold over them.
 * Every answer carries the sentences and the coverage that decide it.
 */
import type { Span } from '../text/index.ts'
import type { Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { ActStatus, ActTime, ActType, ClaimContact, ClaimKind, Role } from '../events/index.ts'
import type { CountryCode, Knowledge, OfficeId, Portfolio, Rank } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'

declare const contactBrand: unique symbol
declare const statementBrand: unique symbol
declare const decisionBrand: unique symbol
declare const mentionBrand: unique symbol
/** `c-` and 12 hexadecimal digits: from the smallest act-mention id that the contact holds together. */
export type ContactId = string & { readonly [contactBrand]: true }
export type StatementId = string & { readonly [statementBrand]: true }
export type DecisionId = string & { readonly [decisionBrand]: true }
/** An act as one article tells it: `<first 12 digits of the article's hash>/a1`. */
export type MentionId = string & { readonly [mentionBrand]: true }

/** Words in a stored article. */
export interface Quote {
  readonly article: ArticleId
  readonly source: string
  readonly span: Span
  readonly quote: string
}

/** The field of an act that a statement speaks of. `existence` is `asserted` or `denied`. */
export type Field =
  | 'existence'
  | 'type'
  | 'status'
  | 'parties'
  | 'initiator'
  | 'time'
  | 'place'
  | 'channel'
  | 'topic'
  | 'figure'
  | 'announced'
  | 'code'

/** The atom of the record: this source, in this article, at these words, gives this value to this field of this act. */
export interface Statement {
  readonly id: StatementId
  readonly article: ArticleId
  readonly mention: MentionId
  readonly field: Field
  /** Canonical JSON of the value. */
  readonly value: string
  readonly basis: 'stated' | 'inferred' | 'unknown'
  readonly rule?: string
  /** Who says so, outlet first: "The Harbour Gazette", "Pat Ryder". */
  readonly sayers: readonly string[]
  readonly evidence: readonly Span[]
  readonly reader: string
  /** When we learned it, ISO date-time. */
  readonly learnedAt: string
}

export type DecisionKind =
  | 'same'
  | 'different'
  | 'confirmed'
  | 'rejected'
  | 'corrected'
  | 'retracted'
  | 'declared'
  | 'undone'

/** A person's or a rule's judgement; never deleted, only undone by another. */
export interface Decision {
  readonly id: DecisionId
  readonly kind: DecisionKind
  /**
   * Mentions (or contacts, which stand for their first mention) for same/different/confirmed/rejected/
   * corrected; an article id for retracted; a decision id for undone; for declared two party addresses
   * with a bar between, `usa/defence|russia/defence`, and the window `{"from","to"}` as `value`.
   */
  readonly left: string
  readonly right?: string
  readonly field?: Field
  readonly value?: string
  readonly because: string
  /** "user:NAME" or "rule:NAME". */
  readonly by: string
  readonly at: string
}

export interface ContactParty {
  readonly role: Role
  readonly name: string
  readonly country?: CountryCode
  readonly office?: OfficeId
  readonly officeTitle?: string
  readonly portfolio?: Portfolio
  readonly rank?: Rank
  readonly person?: string
  /** How exactly the party is known: a named person, an office, a body such as a ministry, a state. */
  readonly level: 'person' | 'office' | 'body' | 'state' | 'other'
  readonly basis: 'stated' | 'inferred'
  readonly rule?: string
  readonly evidence: readonly Quote[]
}

/** One distinct value of a field with the sources that give it. */
export interface Account {
  readonly value: string
  readonly by: readonly string[]
  /** Persons and bodies who say it through those sources, as the articles name them. */
  readonly sayers?: readonly string[]
  readonly evidence: readonly Quote[]
}

/** What decisions and rules hold together as one event, with headline values derived by named rules. */
export interface Contact {
  readonly id: ContactId
  readonly type: ActType
  readonly status: ActStatus
  readonly parties: readonly ContactParty[]
  readonly time: ActTime
  readonly place?: string
  readonly channel?: string
  readonly topics: readonly Quote[]
  readonly figures: readonly {
    readonly what: string
    readonly bound: string
    readonly number: number
    readonly by: readonly string[]
  }[]
  /** Who initiated and how many sources say so; `disputed` when they differ. */
  readonly initiator?: {
    readonly country?: CountryCode
    readonly name: string
    readonly disputed: boolean
    readonly by: readonly string[]
    readonly evidence: readonly Quote[]
  }
  readonly mentions: readonly MentionId[]
  readonly sources: readonly string[]
  /** Number of independent sources: copies of one agency's text count once. */
  readonly independent: number
  /** In words, for people: "day inferred from the announcement", "initiator disputed". */
  readonly doubt: readonly string[]
  /** Every field on which sources give a value, one entry a distinct value; disagreement is two or more. */
  readonly accounts: Readonly<Partial<Record<Field, readonly Account[]>>>
  /** Name of the rule that chose each headline value. */
  readonly rules: Readonly<Partial<Record<Field, string>>>
  /** Days on which it may have happened, ISO, both included; absent ends are not known. */
  readonly days: { readonly from?: string; readonly to?: string }
  readonly quotes: readonly Quote[]
  /** Why these mentions are one event, a reason a pair. */
  readonly joined: readonly {
    readonly left: MentionId
    readonly right: MentionId
    readonly verdict: 'same'
    readonly reasons: readonly string[]
    readonly decision?: DecisionId
  }[]
  /** Near misses: other contacts that were compared and kept apart, or are unsure. */
  readonly near: readonly {
    readonly contact: ContactId
    readonly verdict: 'different' | 'unsure'
    readonly reasons: readonly string[]
  }[]
  /** First and last publication, ISO date-times; when we first learned of it. */
  readonly published?: { readonly first: string; readonly last: string }
  readonly learnedAt: string
  /** Decisions now in force on it or on its articles. */
  readonly decisions: readonly DecisionId[]
}

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
  /** Derives everything anew from captures, statements and decisions; says how many rows differed. */
  rebuild(): Promise<{ readonly contacts: number; readonly changed: number }>
  close(): Promise<void>
}

export interface RecordSettings {
  /** SQLite file path. */
  readonly path: string
  readonly knowledge: Knowledge
}
