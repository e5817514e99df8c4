/** A publication that is taken away and found again, or not. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import type { Published } from '../../src/article/index.ts'
import { countUndated, emptyUndated } from '../../eval/layers/time-undated.ts'

const UNKNOWN = { kind: 'unknown', why: 'taken away' } as const

function counted(found: Published): readonly number[] {
  const { read } = emptyUndated()
  countUndated(read, '2024-06-26T08:00', found)
  return [read.documents, read.placed, read.wrong]
}

describe('publications taken away', () => {
  it('are not placed when nothing is told', () => {
    assert.deepEqual(counted(UNKNOWN), [1, 0, 0])
  })

  it('are placed rightly on their day or between days that hold it', () => {
    const known = { kind: 'known', value: '2024-06-26', basis: 'inferred', rule: '', evidence: [] }
    assert.deepEqual(counted(known as Published), [1, 1, 0])
    assert.deepEqual(counted({ ...UNKNOWN, between: { from: '2024-06-26', proof: [] } }), [1, 1, 0])
  })

  it('are placed wrongly where an end leaves the day out', () => {
    assert.deepEqual(counted({ ...UNKNOWN, between: { from: '2024-06-27', proof: [] } }), [1, 1, 1])
    assert.deepEqual(counted({ ...UNKNOWN, between: { to: '2024-06-25', proof: [] } }), [1, 1, 1])
  })
})
