/**
 * The record: append-only statements and decisions; contacts are a fold over them.
 * Every answer carries the sentences and the coverage that decide it.
 */
import type { Span } from '../text/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { ActStatus, ActTime, ActType, Role } from '../events/index.ts'
import type { CountryCode, OfficeId, Portfolio, Rank } from '../knowledge/index.ts'

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
  | 'order'
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
   * with a bar between, `usa/defence|russia/defence`, and the window `{"from","to"}` as `value`, with
   * `"kind":"call"` (or `meeting`, `visit`) where only contacts of that kind are declared complete.
   * A same or different between events has as `value` all their mentions, `{"left":[…],"right":[…]}`, so that
   * it holds them together or apart whatever a later reading makes of each.
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
  /** How many independent sources still give it. */
  readonly independent: number
  /** Set where everybody who gave it has given another value since. */
  readonly superseded?: true
}

/** Articles that count as one source, and why. */
export interface SourceGroupFacts {
  readonly sources: readonly string[]
  readonly articles: readonly ArticleId[]
  /** One outlet's own articles, one agency's text, or one text in several outlets; absent for one article. */
  readonly because?: 'outlet' | 'agency' | 'text'
  /** Of several articles, the share of the shorter text that stands in the longer, the least of the closest. */
  readonly shared?: number
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
  /** The articles by independent source. */
  readonly groups: readonly SourceGroupFacts[]
  /** In words, for people: "day inferred from the announcement", "initiator disputed". */
  readonly doubt: readonly string[]
  /** Every field on which sources give a value, one entry a distinct value; disagreement is two or more. */
  readonly accounts: Readonly<Partial<Record<Field, readonly Account[]>>>
  /** Name of the rule that chose each headline value. */
  readonly rules: Readonly<Partial<Record<Field, string>>>
  /** Who made it known, and when; that day is not the day on which it happened. */
  readonly announced?: { readonly by?: string; readonly time?: ActTime }
  /** Days on which it may have happened, ISO, both included; absent ends are not known. */
  readonly days: { readonly from?: string; readonly to?: string }
  readonly quotes: readonly Quote[]
  /** Why these mentions are one event, a reason a pair. */
  readonly joined: readonly {
    readonly left: MentionId
    readonly right: MentionId
    readonly verdict: 'same'
    /** Higher speaks more for one event; absent where a decision joined them. */
    readonly score?: number
    readonly reasons: readonly string[]
    readonly decision?: DecisionId
  }[]
  /** Near misses: other contacts that were compared and kept apart, or are unsure. */
  readonly near: readonly {
    readonly contact: ContactId
    readonly verdict: 'different' | 'unsure'
    readonly score: number
    readonly reasons: readonly string[]
  }[]
  /** Tellings of it by versions that their page has corrected since; they count no more. */
  readonly corrected?: readonly {
    readonly mention: MentionId
    readonly article: ArticleId
    readonly source: string
  }[]
  /** First and last publication, ISO date-times; when we first learned of it. */
  readonly published?: { readonly first: string; readonly last: string }
  readonly learnedAt: string
  /** Decisions now in force on it or on its articles. */
  readonly decisions: readonly DecisionId[]
}
