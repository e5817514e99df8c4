/**
 * What an article tells: entities, acts with their parties, claims about the record, questions left open.
 */
import type { Problem, Span } from '../text/index.ts'
import type {
  CountryCode,
  Knowledge,
  OfficeId,
  OrganizationId,
  PersonId,
} from '../knowledge/index.ts'
import type { Article } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import type { TimeExpression } from '../time/index.ts'
import type { Attribution } from '../attribution/index.ts'

/** What events are found in: the article, what earlier rooms took from it, and the knowledge. */
export interface EventsInput {
  readonly article: Article
  readonly analysis: Analysis
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly knowledge: Knowledge
}

/** What an article tells. */
export interface Events {
  readonly entities: readonly Entity[]
  readonly references: readonly Reference[]
  readonly acts: readonly Act[]
  readonly claims: readonly Claim[]
  readonly leftOpen: readonly LeftOpen[]
  readonly problems: readonly Problem[]
}

/** The entities and acts of an article, on which claims and open questions stand. */
export interface Told extends EventsInput {
  readonly entities: readonly Entity[]
  readonly acts: readonly Act[]
}

export type EntityKind =
  'person' | 'office' | 'organization' | 'state' | 'group' | 'place' | 'object'

/** Row of the knowledge that an entity is. */
export type Known =
  | { readonly kind: 'office'; readonly id: OfficeId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'organization'; readonly id: OrganizationId }
  | { readonly kind: 'country'; readonly id: CountryCode }

export interface Entity {
  /** `e1`, `e2`, … by first mention. */
  readonly id: string
  readonly kind: EntityKind
  /** Shown name: the fullest the text gives. */
  readonly name: string
  readonly country?: CountryCode
  readonly known?: Known
  /** The office the text gives a person ("Defense Secretary"), as words and as a row where there is one. */
  readonly office?: {
    readonly words: string
    readonly id?: OfficeId
    readonly evidence: readonly Span[]
  }
  readonly mentions: readonly Span[]
}

export type ContactType =
  'call' | 'meeting' | 'talks' | 'visit' | 'summons' | 'letter' | 'message' | 'contact'
export type ActType =
  | ContactType
  | 'attack'
  | 'accuse'
  | 'threaten'
  | 'demand'
  | 'request'
  | 'reject'
  | 'agree'
  | 'sign'
  | 'support'
  | 'aid'
  | 'sanction'
  | 'expel'
  | 'recall'
  | 'appoint'
  | 'resign'
  | 'deploy'
  | 'detain'
  | 'release'
  | 'protest'
  | 'announce'
  | 'seize'
  | 'incident'
  | 'deny'
  | 'praise'
  | 'apologise'
  | 'cooperate'
  | 'investigate'

export type ActStatus =
  | 'held'
  | 'planned'
  | 'cancelled'
  | 'denied'
  | 'refused'
  | 'attempted'
  | 'conditional'
  | 'possible'
  | 'background'

export type Role =
  | 'initiator'
  | 'participant'
  | 'host'
  | 'visitor'
  | 'summoner'
  | 'summoned'
  | 'actor'
  | 'target'
  | 'mediator'
  | 'supplier'
  | 'subject'

export interface Party {
  readonly entity: string
  readonly role: Role
  readonly country?: CountryCode
  /** International body that they act for, where that is no state: `IGO-NATO`, or its name. */
  readonly body?: string
  /** Office in which they took part: a row, or the words where there is no row. */
  readonly office?: OfficeId
  readonly officeTitle?: string
  /** Name of the person; inferred from the office and the date where the text names none. */
  readonly person?: string
  readonly personId?: PersonId
  readonly basis: 'stated' | 'inferred'
  /** Names the rule when `basis` is inferred. */
  readonly rule?: string
  readonly evidence: readonly Span[]
}

export interface ActTime {
  /** Absent when unknown. EDTF; `../2024-06-25` for "on or before". */
  readonly edtf?: string
  readonly precision:
    | 'minute'
    | 'hour'
    | 'part-of-day'
    | 'day'
    | 'range'
    | 'week'
    | 'month'
    | 'season'
    | 'year'
    | 'decade'
    | 'unknown'
  readonly basis: 'stated' | 'inferred' | 'unknown'
  readonly rule: string
  readonly bound?: 'on-or-before' | 'before' | 'on-or-after' | 'after'
  /** What an inferred time hangs on, and the day from which it was counted. */
  readonly anchor?: TimeExpression['anchor']
  readonly from?: string
  /** Other EDTF values that the words allow. */
  readonly also?: readonly string[]
  readonly evidence: readonly Span[]
}

export interface Figure {
  readonly what: 'killed' | 'injured' | 'arrested' | 'troops' | 'missing' | 'expelled' | 'other'
  readonly bound: '>=' | '=' | '~' | '<=' | '>' | '<'
  readonly number: number
  readonly of?: string
  readonly evidence: readonly Span[]
}

export interface Act {
  /** `a1`, `a2`, … by first trigger. */
  readonly id: string
  readonly type: ActType
  readonly status: ActStatus
  readonly trigger: Span
  /** Every mention of the same act in the article, the trigger's included. */
  readonly mentions: readonly Span[]
  readonly parties: readonly Party[]
  readonly time: ActTime
  readonly place?: {
    readonly name: string
    readonly country?: CountryCode
    readonly basis: 'stated' | 'inferred'
    readonly evidence: readonly Span[]
  }
  readonly channel?: 'phone' | 'video' | 'in-person' | 'letter' | 'message'
  readonly topics: readonly Span[]
  readonly figures: readonly Figure[]
  /** Ids of the attributions that assert it; empty when the outlet itself does. */
  readonly by: readonly string[]
  readonly announced?: {
    readonly by?: string
    readonly edtf?: string
    /** The same day with how it is known; absent where none is told. */
    readonly time?: ActTime
    readonly evidence: readonly Span[]
  }
  /** Whether it is told only in passing, beside what its sentences are about. */
  readonly aside?: true
  /** Acts it answers or follows from. */
  readonly because: readonly string[]
  readonly code: { readonly plover: string; readonly cameo: string }
  /** Name of the trigger rule. */
  readonly rule: string
  /** Words that decide the status ("will", "denied"), if any. */
  readonly statusEvidence: readonly Span[]
}

export type ClaimKind = 'first-since' | 'first-ever' | 'last' | 'nth' | 'none-since'
export type ClaimContact = 'call' | 'meeting' | 'visit' | 'any'

/** A sentence about the record itself. */
export interface Claim {
  /** `c1`, … */
  readonly id: string
  readonly span: Span
  readonly kind: ClaimKind
  /** Id of the act it speaks of, where one is told. */
  readonly about?: string
  /** Ids of the entities it speaks of. */
  readonly parties: readonly string[]
  readonly scope: 'offices' | 'persons' | 'states'
  readonly contact: ClaimContact
  /** ISO 8601 duration ("P15M"), EDTF date ("2023-03-15"), or a count. */
  readonly value?: string | number
  /** For `nth`: since when it counts ("second in three days": `P3D`; "five times since 24 February": a date). */
  readonly since?: string
  /** Since somebody took office, and no date is told: the tables know the day. */
  readonly sinceOffice?: true
  /** For `nth`: `others` leaves out the act it speaks of ("five other times"). */
  readonly counting?: 'all' | 'others'
  /** Attribution that makes the claim; absent when the outlet does. */
  readonly by?: string
  readonly rule: string
}

/** Somebody whom a word that points back may mean, and where they were named last before it. */
export interface ReferenceCandidate {
  readonly entity: string
  /** 0 is the sentence of the word itself. */
  readonly sentencesBack: number
  /** Named there as the subject of a clause. */
  readonly asSubject: boolean
}

/** A word that points back ("he", "the ministry"), with whom it may mean, the likeliest first. */
export interface Reference {
  readonly span: Span
  /** Whom it was taken to mean; absent when nobody fits, or two fit alike: a tie is no guess. */
  readonly entity?: string
  readonly rule: 'pronoun of a person' | 'pronoun of a body' | 'word for a body' | 'title'
  readonly candidates: readonly ReferenceCandidate[]
}

export interface LeftOpen {
  readonly question: 'length' | 'reason' | 'state' | 'whether' | 'who' | 'other'
  readonly about?: string
  /** Entity that would not answer. */
  readonly by?: string
  readonly evidence: readonly Span[]
}
