/**
 * The words at a place, found by halving, so that a sentence of a thousand dates costs no more a date.
 */
import type { Span } from '../../text/index.ts'
import type { Sentence, Token } from '../../language/index.ts'

/** The words that share a unit with the span, in order. */
export function tokensAt({ tokens }: Sentence, [start, end]: Span): readonly Token[] {
  const found: Token[] = []
  for (let at = firstEndingAfter(tokens, start); at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.span[0] >= end) break
    if (token.span[1] > start) found.push(token)
  }
  return found
}

/** Index of the first word that ends after the offset. */
export function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.span[1] ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
