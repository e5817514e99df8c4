/** The room of attribution alone, and texts of nothing but quotation marks, which must cost no more a mark. */
import { findAttributions } from '../src/attribution/index.ts'
import type { Analysis } from '../src/language/index.ts'
import { articleFrom, roomBench } from './room.ts'

export const attribution = roomBench({
  name: 'attribution',
  find: (article, analysis) => findAttributions(article, analysis),
  more: ({ isShort }) => marks(isShort ? [6_000, 60_000] : [6_000, 60_000, 600_000]),
})

/** Microseconds a mark, by the number of marks: flat when pairing goes through once. */
function marks(counts: readonly number[]): readonly string[] {
  return counts.map((count) => {
    const article = articleFrom(`“Yes,” he 'said'. "No. `.repeat(count / 6))
    const started = performance.now()
    // Invariant: without sentences only the text is read.
    findAttributions(article, { sentences: [], names: [] } as unknown as Analysis)
    const took = ((performance.now() - started) * 1000) / count
    return `  marks       ${count} quotation marks in one paragraph: ${took.toFixed(2)} µs a mark`
  })
}
