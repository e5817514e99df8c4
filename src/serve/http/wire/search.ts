/**
 * Hits of searches, changed verdicts and declarations as they go out.
 * In: the record's answers. Out: shapes and JSON, `null` where a value is absent.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { EventHit, Flip, SearchHit } from '../../../record/index.ts'
import { contactToWire, quoteToWire } from './contact.ts'
import { ContactShape, QuoteShape } from './shapes.ts'

const text = Type.String()
const nullableText = Type.Union([text, Type.Null()])
const verdict = Type.Union([
  Type.Literal('supported'),
  Type.Literal('contradicted'),
  Type.Literal('undecidable'),
])

export const SearchShape = Type.Object({
  words: text,
  hits: Type.Array(
    Type.Object({
      article: text,
      source: text,
      published: nullableText,
      headline: nullableText,
      quote: QuoteShape,
      /** Where words that were asked for stand within the quotation. */
      found: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])),
    }),
  ),
  events: Type.Array(Type.Object({ contact: ContactShape, quote: QuoteShape })),
})

export const FlipShape = Type.Object({
  article: text,
  claim: text,
  source: text,
  quote: QuoteShape,
  was: verdict,
  verdict,
  sentence: text,
  /** What made it: an article that was added, or a decision. */
  cause: Type.Object({ kind: text, id: text, words: text }),
  at: text,
})

export const FlipsShape = Type.Object({ flips: Type.Array(FlipShape) })

/** Articles that were found. */
export function searchToWire(
  words: string,
  hits: readonly SearchHit[],
): Static<typeof SearchShape> {
  return {
    words,
    hits: hits.map((hit) => ({
      article: hit.article,
      source: hit.source,
      published: hit.published ?? null,
      headline: hit.headline ?? null,
      quote: quoteToWire(hit.quote),
      found: hit.found.map(([start, end]) => [start, end]),
    })),
    events: [],
  }
}

/** Events that were found. */
export function eventsToWire(words: string, hits: readonly EventHit[]): Static<typeof SearchShape> {
  const events = hits.map(({ contact, quote }) => ({
    contact: contactToWire(contact),
    quote: quoteToWire(quote),
  }))
  return { words, hits: [], events }
}

/** Verdicts that changed. */
export function flipsToWire(flips: readonly Flip[]): Static<typeof FlipsShape> {
  return {
    flips: flips.map(
      ({ quote, cause, article, claim, source, was, verdict: now, sentence, at }) => ({
        article,
        claim,
        source,
        quote: quoteToWire(quote),
        was,
        verdict: now,
        sentence,
        cause: { ...cause },
        at,
      }),
    ),
  }
}
