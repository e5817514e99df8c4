/** The days on which a telling's act may have been: what goes on is known up to the report. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { windowOf, type Window } from '../../src/record/identity/window.ts'
import type { Telling, TimeValue } from '../../src/record/telling.ts'

function windowIn(time: Partial<TimeValue>, status = 'held'): Window {
  const value = { precision: 'range', basis: 'stated', rule: 'test', ...time }
  const telling = { time: { value }, status: { value: status }, published: '2024-06-26' }
  // Only these fields are looked at.
  return windowOf(telling as unknown as Telling)
}

describe('the window of what began on a day', () => {
  it('ends with the report where it goes on', () => {
    const since = { edtf: '2024-06-24/..' }
    const days = { from: '2024-06-24', to: '2024-06-26' }
    assert.deepEqual(windowIn(since), { kind: 'stretch', days })
    assert.equal(windowIn({ edtf: '2024-02/..' }).kind, 'loose')
    assert.deepEqual(windowIn({ edtf: '2024-02/..' }).days, { from: '2024-02-01', to: days.to })
  })

  it('goes beyond the report where only a limit or a plan is told', () => {
    const limit = windowIn({ edtf: '2024-06-24/..', bound: 'on-or-after' })
    assert.deepEqual(limit, { kind: 'loose', days: { from: '2024-06-24', to: '2024-07-25' } })
    assert.deepEqual(windowIn({ edtf: '2024-06-24/..' }, 'planned'), limit)
  })
})
