/**
 * The plain baseline that attribution is measured beside: the nearest subject of a speech verb.
 * In: an analysis. Out: for each of the verbs the noun phrase nearest to it that is a subject, the verb
 * alone as its cue, and the rest of the sentence as its content. No memory of other sentences.
 */
import type { Analysis, Sentence } from '../../src/language/index.ts'
import type { Span } from '../../src/text/index.ts'
import type { GoldAttribution } from './polnear.ts'

const SPEECH_VERBS = new Set(
  'say tell add announce report claim state argue insist deny ask call write suggest explain note warn think believe'.split(
    ' ',
  ),
)

/** What the baseline finds. */
export function baselineAttributions({ sentences }: Analysis): readonly GoldAttribution[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(({ lemma, upos }) => upos === 'VERB' && SPEECH_VERBS.has(lemma.toLowerCase()))
      .map(({ index, span }) => {
        const source = nearestSubject(sentence, index)
        const taken = source ? [source, span] : [span]
        return {
          source: source ? [source] : [],
          cue: [span],
          content: without(sentence.span, taken),
        }
      }),
  )
}

function nearestSubject(sentence: Sentence, verb: number): Span | undefined {
  const subjects = sentence.tokens
    .filter(({ relation }) => relation.startsWith('nsubj'))
    .sort((left, right) => Math.abs(left.index - verb) - Math.abs(right.index - verb))
  const [subject] = subjects
  if (subject === undefined) return undefined
  const [first, last] = edgesOf(sentence, subject.index)
  return [sentence.tokens[first]?.span[0] ?? 0, sentence.tokens[last]?.span[1] ?? 0]
}

function edgesOf(sentence: Sentence, head: number): readonly [number, number] {
  const open = [head]
  let [first, last] = [head, head]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next)
    last = Math.max(last, next)
    open.push(...(sentence.children[next] ?? []))
  }
  return [first, last]
}

/** A span without the stretches taken out of it. */
function without([from, to]: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let at = from
  for (const [start, end] of [...taken].sort((one, other) => one[0] - other[0])) {
    if (start > at) left.push([at, start])
    at = Math.max(at, end)
  }
  return at < to ? [...left, [at, to]] : left
}
