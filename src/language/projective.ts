/**
 * The best tree without crossing arcs.
 * In: for each word the score of every possible head. Out: the head of each word.
 * The one idea: spans with their head at one end are built from shorter ones (Eisner 1996); the root
 * governs one word, whose two spans cover the sentence.
 */
import type { ArcScores } from './arborescence.ts'

/** Whether no two arcs of a tree cross; heads as columns of the scores, 0 the root. */
export function isProjective(heads: readonly number[]): boolean {
  const inside = (from: number, to: number, head: number): boolean => {
    for (let between = from + 1; between < to; between++) {
      const other = (heads[between] ?? 0) - 1
      if (other < from || other > to) return false
    }
    return head >= 0
  }
  return heads.every((column, word) => {
    const head = column - 1
    return head < 0 || inside(Math.min(word, head), Math.max(word, head), head)
  })
}

/** The best projective tree with one root, as columns of the scores: 0 is the root, `h + 1` word `h`. */
export function bestProjectiveTree(scores: ArcScores): readonly number[] {
  const size = scores.length
  if (size === 0) return []
  const chart = chartOf(scores)
  const { left, right } = chart.whole
  const root = best([0, size], (word) => {
    const sides = right.score(0, word) + left.score(word, size - 1)
    return (scores[word]?.[0] ?? -Infinity) + sides
  }).where
  const heads = new Array<number>(size).fill(0)
  const waiting: Part[] = [
    { kind: 'whole', side: 'right', from: 0, to: root },
    { kind: 'whole', side: 'left', from: root, to: size - 1 },
  ]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { kind, side, from, to } = part
    if (from >= to) continue
    if (kind === 'open' && side === 'left') heads[to] = from + 1
    if (kind === 'open' && side === 'right') heads[from] = to + 1
    waiting.push(...partsOf(part, chart[kind][side].where(from, to)))
  }
  return heads
}

/** Spans with the head at the left or the right end; open ones end with a dependent whose far side is missing. */
type Chart = Readonly<Record<'open' | 'whole', Readonly<Record<'left' | 'right', Spans>>>>

interface Part {
  readonly kind: 'open' | 'whole'
  readonly side: 'left' | 'right'
  readonly from: number
  readonly to: number
}

function chartOf(scores: ArcScores): Chart {
  const size = scores.length
  const open = { left: new Spans(size), right: new Spans(size) }
  const whole = { left: new Spans(size), right: new Spans(size) }
  const arc = (dependent: number, head: number): number =>
    scores[dependent]?.[head + 1] ?? -Infinity
  for (let length = 1; length < size; length++)
    for (let from = 0; from + length < size; from++) {
      const to = from + length
      const joined = best(
        [from, to],
        (k) => whole.left.score(from, k) + whole.right.score(k + 1, to),
      )
      open.left.set(from, to, { ...joined, most: joined.most + arc(to, from) })
      open.right.set(from, to, { ...joined, most: joined.most + arc(from, to) })
      whole.left.set(
        from,
        to,
        best([from + 1, to + 1], (k) => open.left.score(from, k) + whole.left.score(k, to)),
      )
      whole.right.set(
        from,
        to,
        best([from, to], (k) => whole.right.score(from, k) + open.right.score(k, to)),
      )
    }
  return { open, whole }
}

/** The two spans of which a span was made. */
function partsOf({ kind, side, from, to }: Part, at: number): readonly [Part, Part] {
  if (kind === 'open')
    return [
      { kind: 'whole', side: 'left', from, to: at },
      { kind: 'whole', side: 'right', from: at + 1, to },
    ]
  const [first, second] =
    side === 'left' ? (['open', 'whole'] as const) : (['whole', 'open'] as const)
  return [
    { kind: first, side, from, to: at },
    { kind: second, side, from: at, to },
  ]
}

interface Best {
  readonly most: number
  readonly where: number
}

/** A table over spans of words: the best score and where the best is parted. */
class Spans {
  readonly #size: number
  readonly #scores: Float64Array
  readonly #places: Int16Array

  constructor(size: number) {
    this.#size = size
    this.#scores = new Float64Array(size * size)
    this.#places = new Int16Array(size * size)
  }

  score(from: number, to: number): number {
    return this.#scores[from * this.#size + to] ?? 0
  }

  where(from: number, to: number): number {
    return this.#places[from * this.#size + to] ?? from
  }

  set(from: number, to: number, { most, where }: Best): void {
    this.#scores[from * this.#size + to] = most
    this.#places[from * this.#size + to] = where
  }
}

/** The place in a half-open range with the highest score. */
function best([from, to]: readonly [number, number], score: (at: number) => number): Best {
  let most = -Infinity
  let where = from
  for (let at = from; at < to; at++) {
    const one = score(at)
    if (one > most) {
      most = one
      where = at
    }
  }
  return { most, where }
}
