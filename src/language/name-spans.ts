/**
 * Names from the encoder's scores: the best legal sequence of begin, inside and outside.
 * In: logits a word. Out: half-open ranges of words with a type.
 * The one idea: Viterbi over BIO, where "inside" may only follow its own type (Ramshaw and Marcus 1995).
 */

export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly type: string
}

/** The names in one sentence. `labels` are `O`, `B-TYPE` and `I-TYPE` in the order of the scores. */
export function nameSpansFrom(
  scores: readonly Float32Array[],
  labels: readonly string[],
): readonly NameSpan[] {
  return spansOf(bestPath(scores, labels).map((label) => labels[label] ?? 'O'))
}

function bestPath(scores: readonly Float32Array[], labels: readonly string[]): readonly number[] {
  let total = labels.map((label) => (label.startsWith('I-') ? -Infinity : 0))
  const back: Int8Array[] = []
  scores.forEach((row, word) => {
    const from = new Int8Array(labels.length)
    const next = labels.map((label, at) => {
      const score = row[at] ?? -Infinity
      if (word === 0) return (total[at] ?? 0) + score
      const best = bestBefore(label, labels, total)
      from[at] = best
      return (total[best] ?? -Infinity) + score
    })
    back.push(from)
    total = next
  })
  return tracedBack(total, back)
}

function bestBefore(label: string, labels: readonly string[], total: readonly number[]): number {
  let best = 0
  let most = -Infinity
  labels.forEach((before, at) => {
    const isLegal = !label.startsWith('I-') || before.slice(1) === label.slice(1)
    const score = total[at] ?? -Infinity
    if (isLegal && before !== '' && score > most) {
      best = at
      most = score
    }
  })
  return best
}

function tracedBack(total: readonly number[], back: readonly Int8Array[]): readonly number[] {
  let at = total.indexOf(total.reduce((left, right) => Math.max(left, right), -Infinity))
  const path: number[] = []
  for (let word = back.length - 1; word >= 0; word--) {
    path.push(at)
    at = back[word]?.[at] ?? 0
  }
  return path.reverse()
}

function spansOf(labels: readonly string[]): readonly NameSpan[] {
  const spans: NameSpan[] = []
  labels.forEach((label, at) => {
    const last = spans[spans.length - 1]
    if (label.startsWith('I-') && last && last.to === at)
      spans[spans.length - 1] = { ...last, to: at + 1 }
    else if (label !== 'O') spans.push({ from: at, to: at + 1, type: label.slice(2) })
  })
  return spans
}
