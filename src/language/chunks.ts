/**
 * Long sentences in chunks that the encoder can take.
 * In: words and what each costs. Out: half-open ranges of words, in order.
 * The one idea: cut after the last comma, semicolon or joining word that leaves a chunk of fair
 * length; where there is none, cut where the limit falls.
 */

export interface ChunkLimits {
  readonly words: number
  /** Sum of costs. */
  readonly cost: number
}

export interface ChunkedWord {
  readonly cost: number
  /** Whether a chunk may well end after this word. */
  readonly isSafe: boolean
}

/** Ranges within the limits that cover all words. A single word above the cost stands alone. */
export function chunksOf(
  words: readonly ChunkedWord[],
  limits: ChunkLimits,
): readonly (readonly [from: number, to: number])[] {
  const chunks: (readonly [number, number])[] = []
  let from = 0
  let cost = 0
  for (let at = 0; at < words.length; at++) {
    const next = words[at]?.cost ?? 0
    if (at > from && (at - from >= limits.words || cost + next > limits.cost)) {
      const to = safeEnd(words, from, at)
      chunks.push([from, to])
      from = to
      cost = words.slice(to, at).reduce((sum, word) => sum + word.cost, 0)
    }
    cost += next
  }
  if (from < words.length) chunks.push([from, words.length])
  return chunks
}

/** The last safe end in the second half of the range, or its end. */
function safeEnd(words: readonly ChunkedWord[], from: number, to: number): number {
  for (let end = to; end > from + (to - from) / 2; end--) if (words[end - 1]?.isSafe) return end
  return to
}
