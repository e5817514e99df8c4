/**
 * What a cue announces with a colon at the end of its paragraph: the next paragraph, marked or not.
 *   The ministry wrote:¶ The two sides reviewed the pact.¶
 *   source       cue     content
 * In: drafts and the paragraphs. Out: for a draft without content the paragraph that it announces.
 */
import type { Article } from '../article/index.ts'
import type { Span } from '../text/index.ts'
import type { Draft } from './draft.ts'

/** The paragraph that a draft announces, or nothing. */
export function announcedParagraph(
  { paragraphs, text }: Pick<Article, 'paragraphs' | 'text'>,
  { cue, frame, takesQuote }: Draft,
): Span | undefined {
  if (!takesQuote) return undefined
  const at = indexOfParagraph(paragraphs, cue[0])
  const own = paragraphs[at]
  if (own === undefined || !/^[^.?!]{0,40}:\s*$/.test(text.slice(frame[1], own[1])))
    return undefined
  return paragraphs[at + 1]
}

/** The paragraph that holds an offset; paragraphs stand in order. */
function indexOfParagraph(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
