/**
 * Windows of text that the encoder reads at once.
 * In: sentences with what each costs. Out: ranges of sentences that follow each other.
 * The one idea: a few sentences at a time tell more of each other's names and cost less than one by
 * one; a window ends with a paragraph where that leaves it at least half full.
 */

/** What a window may hold, in pieces. Measured: rates are flat from 96 to 192 pieces, `docs/performance.md`. */
export const WINDOW_AT_MOST = 128

export interface Costed {
  readonly cost: number
  readonly paragraph: number
}

/** Half-open ranges that cover all sentences in order; one above the limit stands alone. */
export function windowsOf(
  sentences: readonly Costed[],
  atMost: number = WINDOW_AT_MOST,
): readonly (readonly [from: number, to: number])[] {
  const windows: (readonly [number, number])[] = []
  let from = 0
  while (from < sentences.length) {
    const to = windowEnd(sentences, from, atMost)
    windows.push([from, to])
    from = to
  }
  return windows
}

function windowEnd(sentences: readonly Costed[], from: number, atMost: number): number {
  let cost = 0
  let atParagraph = from
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence) break
    if (at > from && sentences[at - 1]?.paragraph !== sentence.paragraph && cost >= atMost / 2)
      atParagraph = at
    if (at > from && cost + sentence.cost > atMost) return atParagraph > from ? atParagraph : at
    cost += sentence.cost
  }
  return sentences.length
}
