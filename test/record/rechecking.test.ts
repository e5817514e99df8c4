/**
 * Claims of stored articles: the verdict that is kept is at all times the verdict that a check would give,
 * whatever arrives: a contact of the pair, a report on something else that fills a gap, a source that has not
 * told of the pair before, a source whose rhythm shows only now.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { claimQueryFrom, openRecord, type LedgerRecord } from '../../src/record/index.ts'
import {
  AUSTIN,
  BELOUSOV,
  BLINKEN,
  CHINA,
  projectKnowledge,
  report,
  SHOIGU,
  type ReportSpec,
} from './readings.ts'

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'readout-recheck-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
async function ledger(work: (record: LedgerRecord) => Promise<void>): Promise<void> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  try {
    await work(record)
  } finally {
    await record.close()
  }
}

const NOW = '2024-08-01T00:00:00.000Z'
const CLAIM: ReportSpec = {
  outlet: 'Gazette',
  published: '2024-06-25',
  acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-25' }],
  claims: [{ kind: 'first-since', contact: 'any', scope: 'offices', value: '2024-05-20' }],
}

const add = async (record: LedgerRecord, spec: ReportSpec): Promise<void> => {
  const { capture, reading } = report(spec)
  await record.add(capture, reading, NOW)
}

/** A report on something else. */
const elsewhere = (outlet: string, published: string): ReportSpec => ({
  outlet,
  published,
  acts: [{ between: [BLINKEN, CHINA], on: published }],
})

describe('a claim that a gap leaves open', () => {
  it('is judged again when reports on something else fill the gap', () =>
    ledger(async (record) => {
      await add(record, { ...CLAIM, published: '2024-05-20', claims: [] })
      await add(record, CLAIM)
      const flips = () => record.flips({ limit: 9, offset: 0 })
      await add(record, elsewhere('Gazette', '2024-06-01'))
      assert.deepEqual(await flips(), [])
      await add(record, elsewhere('Courier', '2024-06-12'))
      assert.deepEqual(await flips(), [])
      await add(record, elsewhere('Gazette', '2024-06-12'))
      assert.deepEqual(
        (await flips()).map(({ was, verdict }) => [was, verdict]),
        [['undecidable', 'supported']],
      )
    }))
})

const days = fc.integer({ min: 0, max: 80 }).map((offset) => {
  return new Date(Date.UTC(2024, 4, 1) + offset * 86_400_000).toISOString().slice(0, 10)
})
const specs: fc.Arbitrary<ReportSpec> = fc
  .tuple(fc.constantFrom('Gazette', 'Courier', 'Ledger'), days, fc.nat(9), fc.nat(99))
  .map(([outlet, published, sort, number]): ReportSpec => {
    const own = { outlet, published, body: `Report ${number}.` }
    if (sort < 6) return { ...own, acts: [{ between: [BLINKEN, CHINA], on: published }] }
    const act = { between: [AUSTIN, sort < 8 ? BELOUSOV : SHOIGU], on: published } as const
    const value = sort === 7 ? 'P1M' : '2024-05-10'
    const kind = sort === 9 ? ('none-since' as const) : ('first-since' as const)
    const claim = { kind, contact: 'any', scope: 'offices', value } as const
    return { ...own, acts: [act], claims: [claim] }
  })

describe('a verdict that is kept', () => {
  it('is what a check would say, whatever arrives and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(specs, { minLength: 4, maxLength: 40 }), async (all) => {
        await ledger(async (record) => {
          const kept = new Map<string, string>()
          const added = new Map<string, ReportSpec>()
          for (const spec of all) {
            await add(record, spec)
            added.set(report(spec).reading.article.id, spec)
            const flips = await record.flips({ limit: 1000, offset: 0 })
            for (const [article, one] of added) {
              const [claim] = report(one).reading.claims
              if (!claim) continue
              const says = await verdictOf(one, record)
              const flip = flips.find((each) => each.article === article)
              const first = kept.get(article) ?? says
              kept.set(article, first)
              assert.equal(flip?.verdict ?? first, says)
            }
          }
        })
      }),
      { numRuns: Number(process.env['RECHECKS'] ?? 25) },
    )
  })
})

async function verdictOf(spec: ReportSpec, record: LedgerRecord): Promise<string> {
  const { reading } = report(spec)
  const [claim] = reading.claims
  if (!claim) throw new Error('the report makes no claim')
  const found = claimQueryFrom({ claim, reading, on: spec.published ?? '' }, projectKnowledge())
  if (found.kind !== 'found') throw new Error(found.why)
  return (await record.check(found.query)).verdict
}
