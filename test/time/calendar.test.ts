/**
 * Laws of the calendar: steps return, weekdays are found on the right side, grains nest, impossible days
 * are none.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addUnits,
  compareDays,
  dayFrom,
  dayFromIso,
  daysBetween,
  daysOf,
  easterOf,
  isoFrom,
  mondayOf,
  unitValueAt,
  unitValueAway,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../../src/time/calendar.ts'
import type { Day, Unit } from '../../src/time/value.ts'

const day: fc.Arbitrary<Day> = fc
  .integer({ min: -400_000, max: 400_000 })
  .map((days) => addDays({ year: 2024, month: 6, day: 25 }, days))
const unit = fc.constantFrom<Unit>('century', 'decade', 'year', 'quarter', 'month', 'week', 'day')

describe('the calendar', () => {
  it('returns when as many days are taken away as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (from, days) => {
        assert.deepEqual(addDays(addDays(from, days), -days), from)
        assert.equal(daysBetween(from, addDays(from, days)), days)
      }),
    )
  })

  it('finds weekdays within six days on the side that is asked for', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (from, weekday) => {
        const before = weekdayOnOrBefore(from, weekday)
        const after = weekdayOnOrAfter(from, weekday)
        assert.equal(weekdayOf(before), weekday)
        assert.equal(weekdayOf(after), weekday)
        assert.ok(daysBetween(before, from) >= 0 && daysBetween(before, from) < 7)
        assert.ok(daysBetween(from, after) >= 0 && daysBetween(from, after) < 7)
      }),
    )
  })

  it('puts each day within the unit that holds it', () => {
    fc.assert(
      fc.property(day, unit, (one, grain) => {
        const range = daysOf(unitValueAt(one, grain))
        assert.ok(range !== undefined)
        assert.ok(compareDays(range[0], one) <= 0 && compareDays(one, range[1]) <= 0)
      }),
    )
  })

  it('steps by units forward and back to the same unit', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: -5, max: 5 }), (one, grain, amount) => {
        const away = unitValueAway(one, amount, grain)
        const start = away && daysOf(away)?.[0]
        assert.ok(start !== undefined)
        assert.deepEqual(unitValueAway(start, -amount, grain), unitValueAt(one, grain))
      }),
    )
  })

  it('reads back the ISO form of days after the year 0', () => {
    fc.assert(
      fc.property(day, (one) => {
        fc.pre(one.year > 0)
        assert.deepEqual(dayFromIso(isoFrom(one)), one)
      }),
    )
  })

  it('knows no impossible day and nothing beyond its years', () => {
    assert.equal(dayFrom(2023, 2, 29), undefined)
    assert.deepEqual(dayFrom(2024, 2, 29), { year: 2024, month: 2, day: 29 })
    assert.equal(dayFrom(2024, 13, 1), undefined)
    assert.equal(dayFrom(99999, 1, 1), undefined)
    assert.equal(unitValueAway({ year: 2024, month: 1, day: 1 }, -99_999, 'year'), undefined)
    assert.equal(dayFromIso('2024-02-31'), undefined)
  })

  it('ends months on their last day, begins ISO weeks on Monday, knows Easter', () => {
    const end = addUnits({ year: 2024, month: 1, day: 31 }, 1, 'month')
    assert.deepEqual(end, { year: 2024, month: 2, day: 29 })
    assert.equal(isoFrom(mondayOf(2024, 26)), '2024-06-24')
    assert.equal(isoFrom(mondayOf(2020, 53)), '2020-12-28')
    const easters = [2023, 2024, 2025, 2000].map((year) => isoFrom(easterOf(year)))
    assert.deepEqual(easters, ['2023-04-09', '2024-03-31', '2025-04-20', '2000-04-23'])
  })
})
