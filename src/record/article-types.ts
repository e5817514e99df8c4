/**
 * What the record says of articles, searches and changed verdicts, and what it holds in one look.
 */
import type { Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { ActStatus, ActType } from '../events/index.ts'
import type { Reading } from '../reading.ts'
import type { CheckAnswer, Coverage, PartyQuery, Verdict } from './question-types.ts'
import type { Contact, ContactId, Decision, Quote } from './types.ts'

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
  /** All captures of its address in their order, this one among them; none where it is the only one. */
  readonly versions: readonly VersionFacts[]
}

/** A capture of an address among others. */
export interface VersionFacts {
  readonly article: ArticleId
  /** When its page says that it was changed or published, or else when it was captured: ISO date-time. */
  readonly at: string
  readonly storedAt: string
  /** Whether it counts: a version that its page has corrected since does not, nor one that repeats another. */
  readonly state: 'stands' | 'corrected' | 'repeated' | 'taken out'
}

/** Words and fields to find; what is absent does not narrow. */
export interface SearchQuery {
  /** All of them must stand in the article; words within double quotes as a phrase. */
  readonly words: string
  readonly source?: string
  /** Days, ISO, both included: of publication for articles, of the event for events. */
  readonly from?: string
  readonly to?: string
  /** One party, or both. */
  readonly parties?: readonly PartyQuery[]
  readonly type?: ActType
  readonly status?: ActStatus
  /** Only what was learned by then, ISO date or date-time. */
  readonly asOf?: string
}

export interface SearchHit {
  readonly article: ArticleId
  readonly source: string
  readonly published?: string
  readonly headline?: string
  /** The sentence that holds most of the words. */
  readonly quote: Quote
  /** Where the words stand, in the article's text. */
  readonly found: readonly (readonly [start: number, end: number])[]
}

/** An event with the words that tell it best. */
export interface EventHit {
  readonly contact: Contact
  readonly quote: Quote
}

/** A claim of an article whose verdict changed. */
export interface Flip {
  readonly article: ArticleId
  readonly claim: string
  readonly source: string
  /** The words of the claim. */
  readonly quote: Quote
  readonly was: Verdict
  readonly verdict: Verdict
  /** The new verdict in one sentence. */
  readonly sentence: string
  /** What made it: the adding of an article, or a decision. */
  readonly cause: {
    readonly kind: 'article' | 'decision'
    readonly id: string
    /** The article's source and headline, or the decision's kind and reason. */
    readonly words: string
  }
  /** When it changed, ISO date-time. */
  readonly at: string
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
  /** Verdicts that changed, the last first. */
  readonly flips: readonly Flip[]
  readonly coverage: Coverage
}
