/** The scorer of coreference, on the worked example of Pradhan et al. 2014 and on the plain cases. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { scoreClusters } from '../../eval/coref.ts'

const rounded = (value: number): number => Math.round(value * 100) / 100

describe('scores of coreference', () => {
  it('are those of the reference scorer where mentions are missing and invented', () => {
    const gold = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f', 'g'],
    ]
    const ours = [
      ['a', 'b'],
      ['c', 'd'],
      ['f', 'g', 'h', 'i'],
    ]
    const { muc, b3, ceafe } = scoreClusters(gold, ours)
    assert.deepEqual([muc.recall, muc.precision].map(rounded), [0.4, 0.4])
    assert.deepEqual([b3.recall, b3.precision, b3.f1].map(rounded), [0.42, 0.5, 0.45])
    assert.deepEqual([ceafe.recall, ceafe.precision, ceafe.f1].map(rounded), [0.65, 0.43, 0.52])
  })

  it('are one for equal clusters, and none of the links for mentions that stand alone', () => {
    const gold = [['a', 'b', 'c'], ['d']]
    assert.equal(scoreClusters(gold, gold).conll, 1)
    const alone = scoreClusters(gold, [['a'], ['b'], ['c'], ['d']])
    assert.equal(alone.muc.f1, 0)
    assert.equal(alone.b3.precision, 1)
  })

  it('align clusters for the greatest sum, not the first fit', () => {
    // The greedy pair (first with first) leaves nothing for the second.
    const gold = [
      ['a', 'b', 'c', 'd', 'e'],
      ['f', 'g'],
    ]
    const ours = [
      ['a', 'b', 'f', 'g'],
      ['c', 'd', 'e'],
    ]
    const { ceafe } = scoreClusters(gold, ours)
    assert.equal(rounded(ceafe.recall), rounded((6 / 8 + 4 / 6) / 2))
  })
})
