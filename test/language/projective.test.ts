/** Trees without crossing arcs, held to all of them where the sentence is short enough to count. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bestProjectiveTree, isProjective } from '../../src/language/projective.ts'

const scoresOf = (size: number) =>
  fc
    .array(fc.double({ min: -9, max: 0, noNaN: true }), {
      minLength: size * (size + 1),
      maxLength: size * (size + 1),
    })
    .map((flat) =>
      Array.from({ length: size }, (_, word) => {
        const row = Float64Array.from(flat.slice(word * (size + 1), (word + 1) * (size + 1)))
        row[word + 1] = -Infinity
        return row
      }),
    )

const totalOf = (scores: readonly Float64Array[], heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + (scores[word]?.[head] ?? -Infinity), 0)

/** All assignments of heads, trees or not. */
function* assignments(size: number): Generator<readonly number[]> {
  for (let code = 0; code < (size + 1) ** size; code++)
    yield Array.from(
      { length: size },
      (_, word) => Math.floor(code / (size + 1) ** word) % (size + 1),
    )
}

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

/** No two arcs cross, the root's arc from the left edge included. */
function crosses(heads: readonly number[]): boolean {
  const arcs = heads.map(
    (head, word) => [Math.min(head, word + 1), Math.max(head, word + 1)] as const,
  )
  return arcs.some(([from, to]) =>
    arcs.some(([start, end]) => from < start && start < to && to < end),
  )
}

describe('the best projective tree', () => {
  it('is as good as the best of all trees without crossing arcs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain(scoresOf), (scores) => {
        const found = bestProjectiveTree(scores)
        assert.ok(isTree(found) && !crosses(found))
        let most = -Infinity
        for (const heads of assignments(scores.length))
          if (isTree(heads) && !crosses(heads)) most = Math.max(most, totalOf(scores, heads))
        assert.ok(Math.abs(totalOf(scores, found) - most) < 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('is one tree whatever the scores and the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }).chain(scoresOf), (scores) => {
        const found = bestProjectiveTree(scores)
        assert.ok(isTree(found))
        assert.ok(isProjective(found))
      }),
      { numRuns: 30 },
    )
  })

  it('is told from a tree whose arcs cross', () => {
    assert.equal(isProjective([2, 0, 2]), true)
    assert.equal(isProjective([3, 0, 2, 2]), false)
    for (const heads of assignments(4))
      if (isTree(heads)) assert.equal(isProjective(heads), !crosses(heads), heads.join(' '))
  })
})
