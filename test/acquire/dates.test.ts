/** Machine-written dates to ISO, in the zone in which they stand. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isoDateFrom } from '../../src/acquire/index.ts'

const CASES: readonly (readonly [string | number, string | undefined])[] = [
  ['2024-06-25', '2024-06-25'],
  ['2024-06-25T14:00:00Z', '2024-06-25T14:00:00Z'],
  ['2024-06-25 14:00', '2024-06-25T14:00:00'],
  ['2024-06-25T14:00:00.123+0200', '2024-06-25T14:00:00+02:00'],
  ['2021-05-23T15:10:29+00:00', '2021-05-23T15:10:29Z'],
  ['Sat, 22 May 2021 12:00:47 +0000', '2021-05-22T12:00:47Z'],
  ['Sat, 22 May 2021 12:00:47 -0400', '2021-05-22T12:00:47-04:00'],
  ['22 May 2021 12:00 EST', '2021-05-22T12:00:00-05:00'],
  ['22 September 2021', '2021-09-22'],
  [1_621_684_847, '2021-05-22T12:00:47Z'],
  [1_621_684_847_000, '2021-05-22T12:00:47Z'],
  ['2024-02-30', undefined],
  ['2023-13-01', undefined],
  ['2024-06-25T25:00', undefined],
  ['06/05/2024', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [-1, undefined],
  [Number.NaN, undefined],
]

describe('dates of machines', () => {
  for (const [given, iso] of CASES)
    it(`${given} is ${iso ?? 'no date'}`, () => assert.equal(isoDateFrom(given), iso))

  it('holds for every day: what is ISO stays as it is', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString()
        assert.equal(isoDateFrom(iso.slice(0, 10)), iso.slice(0, 10))
        assert.equal(isoDateFrom(iso), iso.replace(/\.\d+/, ''))
        assert.equal(isoDateFrom(day.toUTCString()), iso.replace(/\.\d+/, ''))
      }),
    )
  })

  it('takes any string without failing', () => {
    fc.assert(fc.property(fc.string(), (words) => void isoDateFrom(words)))
  })
})
