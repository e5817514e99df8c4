/**
 * Whether a sentence is a headline among others, or a heading.
 * In: an article with its analysis, a sentence. Out: yes where it is alone in its paragraph and has no stop.
 */
import type { Sentence } from '../../language/index.ts'
import type { EventsInput } from '../types.ts'

/** A paragraph of one sentence without a stop: a headline among others, or a heading. */
export function isHeading({ article, analysis }: EventsInput, sentence: Sentence): boolean {
  const { index, paragraph, tokens } = sentence
  const isAlone = [index - 1, index + 1].every(
    (at) => analysis.sentences[at]?.paragraph !== paragraph,
  )
  const end = article.paragraphs[paragraph]?.[1] ?? 0
  const words = article.text.slice(sentence.span[0], end)
  return isAlone && tokens.length > 1 && /[\p{L}\p{N}”"’)]\s*$/u.test(words)
}
