/**
 * What a reading took, sorted to the sentences whose words give it.
 * In: a reading. Out: for each sentence its names, times, attributions, and the cards of its acts,
 * claims and open questions. Every value goes to one sentence: that in which its first words stand.
 */
import type { Attribution } from '../../attribution/index.ts'
import type { Name, Sentence } from '../../language/index.ts'
import type { Reading } from '../../reading.ts'
import type { Span } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import { cardsOf, type MarginCard } from './article-values.ts'

/** A card with the rule that found its act or claim. */
export interface ExplainedCard {
  readonly card: MarginCard
  readonly rule?: string
}

/** A sentence with all that was taken from it. */
export interface ExplainedSentence {
  readonly sentence: Sentence
  readonly names: readonly Name[]
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly cards: readonly ExplainedCard[]
}

/** The sentences of a reading, in order. */
export function explainedSentencesOf(reading: Reading): readonly ExplainedSentence[] {
  const { sentences, names, times, attributions } = reading
  const place = (span: Span | undefined): number => placeOf(sentences, span)
  const cards = cardsOf(reading, {}).map((card) => withRule(reading, card))
  return sentences.map((sentence, index) => ({
    sentence,
    names: names.filter(({ span }) => place(span) === index),
    times: times.filter(({ span }) => place(span) === index),
    attributions: attributions.filter(({ cue }) => place(cue) === index),
    cards: cards.filter(({ card }) => place(card.spans[0]) === index),
  }))
}

/** The sentence in which a span begins; words outside of all sentences go to the one before them. */
function placeOf(sentences: readonly Sentence[], span: Span | undefined): number {
  if (!span) return 0
  return Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.span[0] <= span[0]),
  )
}

function withRule(reading: Reading, card: MarginCard): ExplainedCard {
  const told = [...reading.acts, ...reading.claims].find(({ id }) => id === card.id)
  return { card, ...(told && { rule: told.rule }) }
}
