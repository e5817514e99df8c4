/**
 * An article: what a reader reads in a capture. All later spans point into `text`.
 */
import type { Problem, Span } from '../text/index.ts'

declare const articleBrand: unique symbol
/** `sha256:` and 64 hexadecimal digits; equals the capture's id. */
export type ArticleId = string & { readonly [articleBrand]: true }

export type Basis = 'given' | 'page' | 'text' | 'inferred'

/** A value that the capture gives, how it is known, and the words in `text` where there are any. */
export interface Value {
  readonly value: string
  readonly basis: Basis
  readonly evidence: readonly Span[]
}

export type Published =
  | {
      readonly kind: 'known'
      /** ISO date or date-time, in the zone in which it was given. */
      readonly value: string
      readonly basis: Basis
      /** Name of the rule that found it, such as `given` or `meta article:published_time`. */
      readonly rule: string
      readonly evidence: readonly Span[]
      /** What an inferred day follows from, a step each. */
      readonly proof?: readonly PublishedProof[]
    }
  | {
      readonly kind: 'unknown'
      readonly why: string
      /** The days between which the text's own dates put it. */
      readonly between?: PublishedBetween
    }

/** A stretch of days, both ends included, ISO dates; an end may be open. Never a day to reckon from. */
export interface PublishedBetween {
  readonly from?: string
  readonly to?: string
  readonly proof: readonly PublishedProof[]
}

/** One thing that the text says of its own day: the rule, a sentence for people, the words. */
export interface PublishedProof {
  readonly rule: string
  readonly detail: string
  readonly evidence: readonly Span[]
}

/** A stretch of `text` that is not the report: shown folded, never read for acts. */
export interface Chrome {
  readonly span: Span
  readonly reason:
    'navigation' | 'biography' | 'boilerplate' | 'byline' | 'caption' | 'promotion' | 'notice'
}

/** What a report says of itself: taken back, or corrected. */
export interface Notice {
  readonly kind: 'retraction' | 'correction'
  /** The words, in `text`. */
  readonly evidence: readonly Span[]
}

export interface Article {
  readonly id: ArticleId
  readonly source: string
  readonly outlet?: string
  readonly url?: string
  /** Title line first if the page has one, then paragraphs, parted by one blank line. */
  readonly text: string
  /** The paragraphs of the report, in order, headline included as the first if it stands in `text`; chrome left out. */
  readonly paragraphs: readonly Span[]
  readonly headline?: Value
  readonly byline?: Value
  readonly dateline?: Value
  /** Agency credited for the text ("(Meridian News Agency) –"). */
  readonly agency?: Value
  readonly published: Published
  /** When it was last changed, as given or as the page's data says. */
  readonly modified?: Value
  /** That it says of itself that it was taken back or corrected. */
  readonly notice?: Notice
  readonly chrome: readonly Chrome[]
  readonly problems: readonly Problem[]
}
