/** Days: arithmetic against the platform's own calendar, and the days that EDTF values may mean. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  dayBefore,
  daysBetween,
  daysOfEdtf,
  durationFrom,
  isDay,
  widthOf,
} from '../../src/record/days.ts'

const DAY_MS = 86_400_000
const days = fc
  .integer({ min: Date.parse('0001-01-01') / DAY_MS, max: Date.parse('9998-12-31') / DAY_MS })
  .map((number) => new Date(number * DAY_MS).toISOString().slice(0, 10))

describe('days', () => {
  it('are added and told apart as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const moved = new Date(Date.parse(day) + count * DAY_MS)
        fc.pre(moved.getUTCFullYear() > 0 && moved.getUTCFullYear() < 9999)
        assert.equal(addDays(day, count), moved.toISOString().slice(0, 10))
        assert.equal(daysBetween(day, addDays(day, count)), count)
        assert.ok(isDay(day))
      }),
    )
  })

  it('that do not exist are none', () => {
    for (const words of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-06-31',
      '2024-6-1',
      '',
      'x',
    ]) {
      assert.equal(isDay(words), false, words)
    }
  })

  it('of EDTF values are a stretch, and of odd values none', () => {
    const cases: Readonly<Record<string, readonly (string | undefined)[]>> = {
      '2024-06-25': ['2024-06-25', '2024-06-25'],
      '2024-06-25T14:30': ['2024-06-25', '2024-06-25'],
      '2024-06-25?': ['2024-06-25', '2024-06-25'],
      '2024-02': ['2024-02-01', '2024-02-29'],
      '2024': ['2024-01-01', '2024-12-31'],
      '202X': ['2020-01-01', '2029-12-31'],
      '2024-22': ['2024-06-01', '2024-08-31'],
      '2024-24': ['2024-12-01', '2025-02-28'],
      '2024-06-24/2024-06-30': ['2024-06-24', '2024-06-30'],
      '../2024-06-25': [undefined, '2024-06-25'],
      '2024-06-25/..': ['2024-06-25', undefined],
      '2024-02-30': [],
      'a/b/c': [],
      '': [],
      XXXX: [],
    }
    for (const [edtf, [from, to]] of Object.entries(cases)) {
      const found = daysOfEdtf(edtf)
      assert.deepEqual([found.from, found.to], [from, to], edtf)
    }
    fc.assert(fc.property(fc.string(), (words) => void daysOfEdtf(words)))
  })

  it('a duration before a day keep to the calendar', () => {
    const before = (day: string, words: string): string => {
      const duration = durationFrom(words)
      assert.ok(duration, words)
      return dayBefore(day, duration)
    }
    assert.equal(before('2024-06-25', 'P15M'), '2023-03-25')
    assert.equal(before('2024-03-31', 'P1M'), '2024-02-29')
    assert.equal(before('2024-02-29', 'P1Y'), '2023-02-28')
    assert.equal(before('2022-10-23', 'P3D'), '2022-10-20')
    assert.equal(before('2024-06-25', 'P2W'), '2024-06-11')
    assert.equal(durationFrom('P1Y2M'), undefined)
    assert.equal(durationFrom('soon'), undefined)
    assert.equal(widthOf({ from: '2024-06-24', to: '2024-06-30' }), 7)
    assert.equal(widthOf({ to: '2024-06-30' }), Infinity)
  })
})
