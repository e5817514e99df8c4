/** Feasts of other calendars on days that are known: published calendars of 2015 to 2025. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { isoFrom } from '../../src/time/calendar.ts'
import {
  hanukkahIn,
  islamicDayIn,
  orthodoxEasterIn,
  passoverIn,
  roshHashanahIn,
} from '../../src/time/feasts.ts'
import type { Day } from '../../src/time/value.ts'

function daysOf(inYear: (year: number) => Day | undefined, years: readonly number[]): string[] {
  return years.map((year) => {
    const day = inYear(year)
    return day === undefined ? 'none' : isoFrom(day)
  })
}

describe('feasts that move', () => {
  it('Rosh Hashanah and Yom Kippur', () => {
    const expected = ['2015-09-14', '2016-10-03', '2021-09-07', '2023-09-16', '2024-10-03']
    assert.deepEqual(
      daysOf((year) => roshHashanahIn(year), [2015, 2016, 2021, 2023, 2024]),
      expected,
    )
    assert.deepEqual(
      daysOf((year) => roshHashanahIn(year, 9), [2023]),
      ['2023-09-25'],
    )
  })

  it('Passover and Hanukkah', () => {
    assert.deepEqual(daysOf(passoverIn, [2021, 2024]), ['2021-03-28', '2024-04-23'])
    assert.deepEqual(daysOf(hanukkahIn, [2021, 2023, 2024]), [
      '2021-11-29',
      '2023-12-08',
      '2024-12-26',
    ])
  })

  it('Easter of the Julian calendar', () => {
    const expected = ['2016-05-01', '2023-04-16', '2024-05-05', '2025-04-20']
    assert.deepEqual(daysOf(orthodoxEasterIn, [2016, 2023, 2024, 2025]), expected)
  })

  it('the first day of Ramadan, within a day of the one kept', () => {
    const kept = ['2015-06-18', '2020-04-24', '2023-03-23', '2024-03-11', '2025-03-01']
    const ours = daysOf((year) => islamicDayIn(year, 9, 1), [2015, 2020, 2023, 2024, 2025])
    for (const [at, day] of ours.entries())
      assert.ok(Math.abs(Date.parse(day) - Date.parse(kept[at] ?? '')) <= 86_400_000, day)
  })

  it('a year may have two of an Islamic day, and has at least one of every month', () => {
    for (let year = 1990; year < 2060; year++) assert.ok(islamicDayIn(year, 9, 1), String(year))
  })
})
