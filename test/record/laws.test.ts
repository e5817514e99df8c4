/**
 * Laws of the record, over random small histories: the order of adding does not matter, twice adds
 * nothing, undo restores, the shelves are what a rebuild makes, and as-of is what was shown then.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openRecord, type Contact, type LedgerRecord } from '../../src/record/index.ts'
import {
  AUSTIN,
  BELOUSOV,
  BLINKEN,
  CHINA,
  LAVROV,
  projectKnowledge,
  report,
  RUSSIA,
  SHOIGU,
  US,
  type ActSpec,
  type ReportSpec,
} from './readings.ts'

// Thousands of small durable writes: in memory where the system offers a folder there.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'readout-laws-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
async function withRecord<T>(work: (record: LedgerRecord) => Promise<T>): Promise<T> {
  const path = join(folder, `${(count += 1)}.db`)
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

const pairs = [
  [AUSTIN, BELOUSOV],
  [AUSTIN, SHOIGU],
  [BLINKEN, LAVROV],
  [US, RUSSIA],
  [US, CHINA],
  [AUSTIN, RUSSIA],
  [US],
] as const
const days = ['2024-06-23', '2024-06-24', '2024-06-25', '2024-06-26', '2024-06', '2024'] as const

const acts: fc.Arbitrary<ActSpec> = fc.record(
  {
    between: fc.constantFrom(...pairs),
    type: fc.constantFrom('call', 'meeting', 'talks', 'contact', 'visit', 'attack'),
    status: fc.constantFrom(
      'held',
      'held',
      'planned',
      'cancelled',
      'denied',
      'background',
      'refused',
    ),
    on: fc.constantFrom(...days),
    bound: fc.constantFrom('on-or-before' as const),
  },
  { requiredKeys: ['between'] },
)

const reports: fc.Arbitrary<ReportSpec> = fc.record({
  outlet: fc.constantFrom('Gazette', 'Courier', 'Ledger', 'Monitor'),
  published: fc.constantFrom('2024-06-24', '2024-06-25', '2024-06-26', '2024-07-03'),
  body: fc.constantFrom('', 'Some more words of its own stand in this paper.'),
  acts: fc.array(acts, { minLength: 1, maxLength: 3 }),
})

const histories = fc.array(reports, { minLength: 1, maxLength: 7 })
const NOW = '2024-08-01T00:00:00.000Z'

async function addAll(record: LedgerRecord, specs: readonly ReportSpec[]): Promise<void> {
  for (const spec of specs) {
    const { capture, reading } = report(spec)
    await record.add(capture, reading, NOW)
  }
}

async function contactsOf(record: LedgerRecord, asOf?: string): Promise<readonly Contact[]> {
  const contacts: Contact[] = []
  const options = asOf === undefined ? {} : { asOf }
  for await (const contact of record.contacts({ kinds: 'all', ...options })) contacts.push(contact)
  return contacts
}

const shownOf = async (record: LedgerRecord): Promise<string> =>
  JSON.stringify(await contactsOf(record), null, 1)

const RUNS = { numRuns: 30 }

describe('laws of the record', () => {
  it('the order of adding does not matter, and twice adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer(), async (specs, seed) => {
        const shuffled = specs.toSorted((left, right) => rank(left, seed) - rank(right, seed))
        const one = await withRecord(async (record) => {
          await addAll(record, specs)
          return shownOf(record)
        })
        const other = await withRecord(async (record) => {
          await addAll(record, [...shuffled, ...specs])
          return shownOf(record)
        })
        assert.equal(other, one)
      }),
      RUNS,
    )
  })

  it('every telling is in exactly one contact, and no act is lost', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (specs) => {
        const mentions = await withRecord(async (record) => {
          await addAll(record, specs)
          return (await contactsOf(record)).flatMap((contact) => contact.mentions)
        })
        const ids = new Set(specs.map((spec) => report(spec).capture.id))
        const distinct = new Map(specs.map((spec) => [report(spec).capture.id, spec.acts?.length]))
        const told = [...ids].reduce((sum, id) => sum + (distinct.get(id) ?? 0), 0)
        assert.equal(new Set(mentions).size, mentions.length)
        assert.equal(mentions.length, told)
      }),
      RUNS,
    )
  })

  it('undo restores what was shown, whatever was decided; the shelves equal a rebuild', async () => {
    const choices = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(4)), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(histories, choices, async (specs, picks) => {
        await withRecord(async (record) => {
          await addAll(record, specs)
          const shown = await shownOf(record)
          const made: string[] = []
          for (const pick of picks) {
            const id = await decideAtRandom(record, pick)
            if (id !== undefined) made.push(id)
          }
          const decided = await shownOf(record)
          assert.equal((await record.rebuild()).changed, 0)
          assert.equal(await shownOf(record), decided)
          for (const id of new Set(made)) await record.undo(id as never, 'user:t', 'undo', NOW)
          assert.equal(await shownOf(record), shown)
          assert.equal((await record.rebuild()).changed, 0)
        })
      }),
      RUNS,
    )
  })

  it('says of an earlier day what it said then', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (early, late) => {
        await withRecord(async (record) => {
          for (const spec of early) await addOn(record, spec, '2024-07-01T00:00:00.000Z')
          const then = await contactsOf(record)
          for (const spec of late) await addOn(record, spec, '2024-07-02T00:00:00.000Z')
          await decideAtRandom(record, [0, 1, 2])
          const sorted = (contacts: readonly Contact[]) =>
            contacts.toSorted((left, right) => (left.id < right.id ? -1 : 1))
          assert.deepEqual(sorted(await contactsOf(record, '2024-07-01')), sorted(then))
        })
      }),
      RUNS,
    )
  })
})

function rank(spec: ReportSpec, seed: number): number {
  const words = `${seed}${JSON.stringify(spec)}`
  let hash = 7
  for (let unit = 0; unit < words.length; unit++) hash = (hash * 31 + words.charCodeAt(unit)) | 0
  return hash
}

async function addOn(record: LedgerRecord, spec: ReportSpec, now: string): Promise<void> {
  const { capture, reading } = report(spec)
  await record.add(capture, reading, now)
}

const KINDS = ['same', 'different', 'rejected', 'corrected', 'retracted'] as const

async function decideAtRandom(
  record: LedgerRecord,
  [one, other, kind]: readonly [number, number, number],
): Promise<string | undefined> {
  const contacts = await contactsOf(record)
  const mentions = contacts.flatMap((contact) => contact.mentions)
  if (mentions.length < 2) return undefined
  const left = mentions[one % mentions.length] ?? ''
  const right = mentions[other % mentions.length] ?? ''
  const chosen = KINDS[kind % KINDS.length] ?? 'same'
  const base = { because: 'at random', by: 'user:t', at: NOW, kind: chosen }
  if (chosen === 'retracted') {
    const contact = contacts.find((each) => each.mentions.includes(left as never))
    const article = contact?.quotes[0]?.article ?? ''
    return (await record.decide({ ...base, left: article })).id
  }
  if (chosen === 'rejected') return (await record.decide({ ...base, left })).id
  if (chosen === 'corrected') {
    return (await record.decide({ ...base, left, field: 'place', value: '{"name":"Astana"}' })).id
  }
  if (left === right) return undefined
  return (await record.decide({ ...base, left, right })).id
}
