/**
 * The room of times alone, and hostile strings of growing length, which no rule may be slow on.
 */
import type { Analysis } from '../src/language/index.ts'
import { findTimes } from '../src/time/index.ts'
import { articleFrom, roomBench, type Read } from './room.ts'

export const time = roomBench({
  name: 'time',
  find: findTimes,
  more: ({ isShort }) => hostile(isShort ? 2_000 : 100_000),
})

/** Words that many rules begin with, in orders that all but match. */
const PIECES =
  'the early late mid - last next first of in quarter year two a half and to from 12 2024 March Tuesday every other morning , . / : more than at least days before after'.split(
    ' ',
  )

/** Microseconds a cell, by the length of the string: flat when nothing goes back. */
function hostile(strings: number): readonly string[] {
  let seed = 1
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const lines: string[] = []
  for (const length of [10, 100, 1_000]) {
    const count = Math.max(1, Math.round((strings * 10) / length / 1.11))
    let worst = 0
    let total = 0
    for (let at = 0; at < count; at++) {
      const words = Array.from({ length }, () => PIECES[next(PIECES.length)] ?? '')
      const { article, analysis } = bareSentence(words.join(next(3) === 0 ? '' : ' '))
      const started = performance.now()
      findTimes(article, analysis)
      const took = ((performance.now() - started) * 1000) / length
      total += took
      worst = Math.max(worst, took)
    }
    lines.push(
      `  hostile     ${count} strings of ${length} words: ${(total / count).toFixed(1)} µs a word, the slowest ${worst.toFixed(0)}`,
    )
  }
  return lines
}

/** One sentence without tokens: the rules see its cells alone. */
function bareSentence(text: string): Read {
  const sentence = {
    index: 0,
    paragraph: 0,
    span: [0, text.length] as const,
    tokens: [],
    parsed: false,
  }
  return {
    article: articleFrom(text),
    // Invariant: findTimes reads the sentences and the names of an analysis, nothing else.
    analysis: { sentences: [sentence], names: [] } as unknown as Analysis,
  }
}
