/** Windows cover what they are given, in order and within their limit. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { windowsOf } from '../../src/language/windows.ts'

const sentences = (costs: readonly number[], perParagraph: number) =>
  costs.map((cost, at) => ({ cost, paragraph: Math.floor(at / perParagraph) }))

describe('windows', () => {
  it('hold as many sentences as fit', () => {
    assert.deepEqual(windowsOf(sentences([40, 40, 40, 40], 9), 100), [
      [0, 2],
      [2, 4],
    ])
  })

  it('end with a paragraph where that leaves them half full', () => {
    assert.deepEqual(windowsOf(sentences([30, 30, 30, 30, 30], 2), 100), [
      [0, 2],
      [2, 5],
    ])
    assert.deepEqual(windowsOf(sentences([10, 40, 60], 1), 100), [
      [0, 2],
      [2, 3],
    ])
  })

  it('give a sentence above the limit a window of its own', () => {
    assert.deepEqual(windowsOf(sentences([10, 300, 10], 9), 100), [
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('cover all sentences once, in order, within the limit', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 })
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 5 }), (list, perParagraph) => {
        const given = sentences(list, perParagraph)
        const windows = windowsOf(given, 128)
        assert.deepEqual(
          windows.flatMap(([from, to]) => given.slice(from, to)),
          given,
        )
        for (const [from, to] of windows) {
          const cost = list.slice(from, to).reduce((sum, one) => sum + one, 0)
          assert.ok(to - from === 1 || cost <= 128)
        }
      }),
    )
  })
})
