/** The best tree is the best of all trees, and always a tree with one root. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bestTree, type ArcScores } from '../../src/language/arborescence.ts'

const score = fc.double({ min: -20, max: 20, noNaN: true })
const scoresOfSize = (size: number): fc.Arbitrary<ArcScores> =>
  fc
    .array(fc.array(score, { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row) => Float64Array.from(row)))

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, word) => {
    let at = word + 1
    for (let step = 0; step <= heads.length; step++) {
      if (at === 0) return true
      at = heads[at - 1] ?? 0
    }
    return false
  })
}

function total(scores: ArcScores, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word]?.[head] ?? -Infinity), 0)
}

function* allHeads(size: number, done: readonly number[] = []): Generator<readonly number[]> {
  if (done.length === size) yield done
  else
    for (let head = 0; head <= size; head++)
      if (head !== done.length + 1) yield* allHeads(size, [...done, head])
}

describe('the best tree', () => {
  it('is as good as the best of all trees with one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(scoresOfSize), (scores) => {
        const heads = bestTree(scores)
        assert.ok(isTree(heads), `no tree: ${heads.join(' ')}`)
        let best = -Infinity
        for (const other of allHeads(scores.length))
          if (isTree(other)) best = Math.max(best, total(scores, other))
        assert.ok(Math.abs(total(scores, heads) - best) < 1e-6, `${total(scores, heads)} < ${best}`)
      }),
      { numRuns: 150 },
    )
  })

  it('is a tree with one root whatever the scores', () => {
    const odd = fc.constantFrom(-Infinity, Infinity, NaN, 0, -1e300, 1e300)
    const rows = (size: number): fc.Arbitrary<ArcScores> =>
      fc
        .array(fc.array(fc.oneof(odd, score), { minLength: size + 1, maxLength: size + 1 }), {
          minLength: size,
          maxLength: size,
        })
        .map((values) => values.map((row) => Float64Array.from(row)))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }).chain(rows), (scores) => {
        assert.ok(isTree(bestTree(scores)))
      }),
      { numRuns: 200 },
    )
  })

  it('has nothing to say of nothing', () => {
    assert.deepEqual(bestTree([]), [])
  })

  it('breaks a cycle at its weakest arc', () => {
    // Words 1 and 2 want each other; only word 1 may well be the root.
    const scores = [Float64Array.of(-1, 0, 5), Float64Array.of(-9, 5, 0)]
    assert.deepEqual(bestTree(scores), [0, 1])
  })
})
