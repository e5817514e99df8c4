/**
 * Questions to the record and its answers.
 * Every answer carries the sentences and the coverage that decide it.
 */
import type { ClaimContact, ClaimKind } from '../events/index.ts'
import type { CountryCode, OfficeId, Portfolio } from '../knowledge/index.ts'
import type { Contact, ContactId, DecisionId, Quote } from './types.ts'

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
  /** Only so many of the newest rows. */
  readonly limit?: number
}

export interface Coverage {
  readonly from?: string
  readonly to?: string
  readonly sources: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly captures: number
    /** Median of days from one capture to the next; absent below two days. */
    readonly every?: number
    /** More days than this without a capture are a gap of the source. */
    readonly limit: number
    readonly gaps: readonly (readonly [from: string, to: string])[]
  }[]
  /** Stretches of days without any capture, both ends included. */
  readonly gaps: readonly (readonly [from: string, to: string])[]
  /** More days than this without a capture from any of them are a gap. */
  readonly limit: number
  readonly declared: readonly {
    readonly id: DecisionId
    /** Addresses of the two parties. */
    readonly parties: readonly string[]
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
  /** Whether the ledger has rows before these, left out by a limit. */
  readonly hasEarlier: boolean
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
