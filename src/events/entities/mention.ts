/**
 * A mention: a stretch of one sentence that names or points at somebody.
 * In: nothing (types). Out: what composing and phrase finding give and what the registry links.
 *   Russia's defence minister , then  Sergei Shoigu ,
 *   owner    title              tenure name            → one mention: an office, held by a person then
 */
import type { CountryCode, Organization, Person, Portfolio, Seat } from '../../knowledge/index.ts'
import type { Tenure } from '../en/people-lexicon.ts'

/** Half-open range of token indices. */
export type Range = readonly [from: number, to: number]

/** Whose office or body it is, as the words say it. */
export interface Owner {
  readonly country: CountryCode
  /** Of a building or body that stands for one portfolio: "Pentagon press secretary". */
  readonly portfolio?: Portfolio
  readonly range: Range
}

export interface OfficeWords {
  /** Title without owner: "defense minister". */
  readonly title: string
  /** Title with its owner, as shown: "Russia's defense minister". */
  readonly words: string
  /** Pronoun that stands for the owner: "its president". */
  readonly possessor?: string
  readonly range: Range
  readonly owner?: Owner
  /** International body whose office it is: "UN special envoy". */
  readonly body?: string
  /** For ambassadors: the receiving state. */
  readonly accreditedTo?: CountryCode
  readonly tenure?: Tenure
}

export interface NameWords {
  readonly name: string
  readonly range: Range
  /** Rows of knowledge that bear the name. */
  readonly persons: readonly Person[]
}

export type Referent =
  | {
      readonly kind: 'person'
      readonly name: NameWords
      readonly office?: OfficeWords
      readonly country?: CountryCode
      /** International body whose they are: "NATO's Oto Brandt". */
      readonly body?: string
      /** The words make them speak for their state or body. */
      readonly speaks?: true
    }
  | { readonly kind: 'office'; readonly office: OfficeWords; readonly holder?: NameWords }
  | {
      readonly kind: 'organization'
      readonly name: string
      readonly organization?: Organization
      readonly country?: CountryCode
      readonly portfolio?: Portfolio
    }
  | { readonly kind: 'seat'; readonly seat: Seat }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'state'; readonly country: CountryCode }
  | {
      readonly kind: 'group' | 'object'
      readonly name: string
      readonly country?: CountryCode
      /** Whether the words say that they act for the state. */
      readonly official: boolean
    }
  /** "the Scholz government": of the state that one of these leads. */
  | { readonly kind: 'led'; readonly persons: readonly Person[] }
  | { readonly kind: 'counterpart'; readonly country?: CountryCode; readonly holder?: NameWords }
  | { readonly kind: 'pointer'; readonly words: string; readonly definite: boolean }

export interface Mention {
  readonly sentence: number
  readonly range: Range
  /** The token by which the rest of the sentence governs it. */
  readonly head: number
  /** One in most cases; two for "the Maltese and Cypriot ministers". */
  readonly referents: readonly Referent[]
}
