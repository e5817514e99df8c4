/**
 * Adding by neighbourhood is adding by the whole block: long, dense histories of one pair, told by day, by
 * bound, by month and by year, in any order, stand on the shelf as a rebuild from nothing makes them.
 */
import { strict as assert } from 'node:assert'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { openRecord } from '../../src/record/index.ts'
import {
  AUSTIN,
  BLINKEN,
  LAVROV,
  projectKnowledge,
  report,
  RUSSIA,
  SHOIGU,
  US,
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'readout-local-'))
after(() => rmSync(folder, { recursive: true }))

const NOW = '2024-08-01T00:00:00.000Z'
const DAY_MS = 86_400_000
const dayAt = (number: number): string =>
  new Date(Date.UTC(2023, 0, 1) + number * DAY_MS).toISOString().slice(0, 10)

const when = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }).map((one) => ({ on: dayAt(one) })) },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 300 })
      .map((one) => ({ on: dayAt(one), bound: 'on-or-before' as const })),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }).map((one) => ({ on: `2023-0${one}` })) },
  { weight: 1, arbitrary: fc.constant({ on: '2023' }) },
  { weight: 1, arbitrary: fc.constant({}) },
)

const acts: fc.Arbitrary<ActSpec> = fc
  .record({
    between: fc.constantFrom(
      [AUSTIN, SHOIGU] as const,
      [AUSTIN, SHOIGU] as const,
      [BLINKEN, LAVROV] as const,
      [US, RUSSIA] as const,
      [AUSTIN, RUSSIA] as const,
    ),
    type: fc.constantFrom('call', 'call', 'meeting', 'talks', 'contact'),
    status: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled', 'denied'),
  })
  .chain((act) => when.map((time) => ({ ...act, ...time })))

const reports: fc.Arbitrary<ReportSpec> = fc
  .record({
    outlet: fc.constantFrom('Gazette', 'Courier', 'Ledger', 'Monitor'),
    published: fc.integer({ min: 0, max: 310 }).map(dayAt),
    acts: fc.array(acts, { minLength: 1, maxLength: 2 }),
  })
  .map((one) => ({ ...one, body: `${one.outlet} ${one.published}` }))

describe('a telling that is added', () => {
  it('leaves the shelf as a rebuild makes it, after each addition of a long history', async () => {
    let count = 0
    const property = fc.asyncProperty(
      fc.array(reports, { minLength: 30, maxLength: 60 }),
      async (specs) => {
        const path = join(folder, `${(count += 1)}.db`)
        const record = await openRecord({ path, knowledge: projectKnowledge() })
        for (const [index, spec] of specs.entries()) {
          const { capture, reading } = report(spec)
          await record.add(capture, reading, NOW)
          if (index % 15 === 14) assert.equal((await record.rebuild({ isTrial: true })).changed, 0)
        }
        assert.equal((await record.rebuild()).changed, 0)
        await record.close()
      },
    )
    await fc.assert(property, { numRuns: Number(process.env['RUNS'] ?? 8) })
  })

  it('moves no contact but those near it, however many there are', async () => {
    const record = await openRecord({
      path: join(folder, 'near.db'),
      knowledge: projectKnowledge(),
    })
    for (let week = 0; week < 40; week++) {
      const on = dayAt(week * 7)
      const { capture, reading } = report({
        outlet: 'Gazette',
        published: on,
        acts: [{ between: [AUSTIN, SHOIGU], on }],
      })
      await record.add(capture, reading, NOW)
    }
    const { capture, reading } = report({
      outlet: 'Courier',
      published: dayAt(140),
      acts: [{ between: [AUSTIN, SHOIGU], on: dayAt(140), initiator: AUSTIN }],
    })
    await record.add(capture, reading, NOW)
    const told: number[] = []
    for await (const { mentions } of record.contacts({ kinds: 'contacts' }))
      told.push(mentions.length)
    assert.deepEqual([told.length, told.filter((one) => one === 2).length], [40, 1])
    assert.equal((await record.rebuild()).changed, 0)
    await record.close()
  })
})
