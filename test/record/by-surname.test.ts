/** A surname in a claim: the holder of the counterpart office on the day, or nobody. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { partyFrom } from '../../src/record/index.ts'
import { sideBySurname, sidesBySurnames } from '../../src/record/questions/by-surname.ts'
import { projectKnowledge } from './readings.ts'

const knowledge = projectKnowledge()
const context = { knowledge, on: '2022-10-22', scope: 'offices' } as const
const russia = partyFrom('russia/defence', knowledge)
const other = russia.kind === 'found' ? russia.query : assert.fail('russia/defence')

describe('a surname in a claim', () => {
  it('means the holder of the counterpart office', () => {
    assert.equal(sideBySurname('Austin', other, context)?.label, 'usa/defence')
  })
  it('means nobody who held another office, or none then', () => {
    assert.equal(sideBySurname('Blinken', other, context), undefined)
    assert.equal(sideBySurname('Austin', other, { ...context, on: '2010-01-01' }), undefined)
    assert.equal(sideBySurname('Nobody', other, context), undefined)
  })
  it('beside another means two holders of one portfolio', () => {
    const sides = sidesBySurnames(['Blinken', 'Lavrov'], { ...context, scope: 'persons' })
    assert.deepEqual(
      sides?.map(({ label }) => label),
      ['Antony Blinken', 'Sergei Lavrov'],
    )
    assert.equal(sidesBySurnames(['Blinken', 'Shoigu'], context), undefined)
  })
})
