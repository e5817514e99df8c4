/**
 * More of what the world does to a file: a disk that is full at any of the pages that an addition writes,
 * one damaged page among sound ones, a clock that goes backwards.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'
import { OperationError } from '../../src/acquire/index.ts'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { overwritePage } from '../store-contract/backups.ts'
import { everything, party } from '../store-contract/contract.ts'
import { AUSTIN, BELOUSOV, numbered, projectKnowledge, report } from '../record/readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-more-faults-'))
after(() => rmSync(folder, { recursive: true }))
const NOW = '2024-08-01T00:00:00.000Z'
const DEFENCE = { left: party('usa/defence'), right: party('russia/defence') }

const open = (path: string, sizeCap?: number): Promise<LedgerRecord> =>
  openRecord({
    path,
    knowledge: projectKnowledge(),
    ...(sizeCap === undefined ? {} : { sizeCap }),
  })

async function addTo(record: LedgerRecord, number: number, now = NOW): Promise<string> {
  const { capture, reading } = report(numbered(number))
  return (await record.add(capture, reading, now)).kind
}

describe('a disk that is full', () => {
  it('at any page that an addition writes leaves all as it was, and takes it once there is room', async () => {
    const path = join(folder, 'pages.db')
    const small = await open(path)
    for (let number = 0; number < 20; number++) await addTo(small, number)
    await small.close()
    const page = 4096
    let refusals = 0
    for (let next = 20, room = 0; next < 30; room++) {
      const database = new DatabaseSync(path)
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
      const record = await open(path, statSync(path).size + room * page)
      const shown = await everything(record)
      try {
        assert.equal(await addTo(record, next), 'new')
        next++
        room = -1
      } catch (error) {
        assert.ok(error instanceof OperationError, String(error))
        assert.equal(error.code, 'disk-full')
        assert.equal(await everything(record), shown)
        assert.equal((await record.rebuild({ isTrial: true })).changed, 0)
        refusals++
      }
      await record.close()
    }
    assert.ok(refusals > 10, String(refusals))
    const whole = await open(path)
    const { isWhole, articles } = await whole.verify()
    assert.deepEqual([isWhole, articles], [true, 30])
    await whole.close()
  })
})

describe('a damaged page', () => {
  it('is found and named by a check, and all else can be read', async () => {
    const path = join(folder, 'page.db')
    const filled = await open(join(folder, 'whole.db'))
    for (let number = 0; number < 30; number++) await addTo(filled, number)
    await filled.backUp(path)
    await filled.close()
    const database = new DatabaseSync(path)
    const leaf = leafOf(database, path)
    database.close()
    overwritePage(path, leaf)
    const record = await open(path)
    const { isWhole, faults, captures } = await record.verify()
    assert.equal(isWhole, false)
    assert.ok(
      faults.some((fault) => /captures/.test(fault) && fault.includes(String(leaf))),
      faults.join('\n'),
    )
    const lost = faults.filter((fault) => fault.startsWith('sha256:'))
    assert.ok(captures === 30 && lost.length > 0 && lost.length < 15, faults.join('\n'))
    let readable = 0
    for (let number = 0; number < 30; number++) {
      const { capture } = report(numbered(number))
      const view = await record.article(capture.id as never).catch(() => undefined)
      const isNamed = lost.some((fault) => fault.startsWith(capture.id))
      assert.equal(view === undefined, isNamed, capture.id)
      if (view) readable++
    }
    assert.equal(readable, 30 - lost.length)
    assert.ok((await record.line(DEFENCE, NOW)).contacts.length > 0)
    await record.close()
  })
})

/** A page that the rows of captures stand on. */
function leafOf(database: InstanceType<typeof DatabaseSync>, path: string): number {
  const { root } = database
    .prepare(`SELECT rootpage AS root FROM sqlite_master WHERE name = 'captures'`)
    .get() as { root: number }
  const bytes = readFileSync(path)
  const start = (root - 1) * bytes.readUInt16BE(16)
  // An interior page (kind 5) holds its cells' places after 12 bytes; a cell begins with its child's page.
  assert.equal(bytes[start], 5)
  return bytes.readUInt32BE(start + bytes.readUInt16BE(start + 12))
}

describe('a clock that goes backwards', () => {
  it('changes nothing of what is folded, and an earlier day shows what was stored by then', async () => {
    const path = join(folder, 'clock.db')
    const record = await open(path)
    const days = ['2024-07-05', '2024-07-03', '2024-07-04', '2024-07-01', '2024-07-02']
    for (const [index, day] of days.entries()) {
      const acts = [{ between: [AUSTIN, BELOUSOV], on: `2024-06-1${index}` }]
      const { capture, reading } = report({ outlet: `Outlet ${index}`, acts })
      await record.add(capture, reading, `${day}T00:00:00.000Z`)
    }
    const { capture, reading } = report({
      outlet: 'Outlet 0',
      acts: [{ between: [AUSTIN, BELOUSOV], on: '2024-06-10' }],
    })
    const newer = { ...reading, reader: `${reading.reader}+1` }
    await record.add(capture, newer, '2024-07-01T12:00:00.000Z')
    const shown = await everything(record)
    const contacts = (await record.line(DEFENCE, NOW)).contacts
    assert.equal(contacts.length, 5)
    const made = await record.decide({
      kind: 'rejected',
      left: contacts[0]?.id ?? '',
      because: 'no',
      by: 'user:t',
      at: '2024-06-01T00:00:00.000Z',
    })
    await record.undo(made.id, 'user:t', 'yes', '2024-05-01T00:00:00.000Z')
    assert.equal(await everything(record), shown)
    const { isWhole, changed } = await record.verify()
    assert.deepEqual([isWhole, changed], [true, 0])
    const counts: number[] = []
    for (const day of ['2024-06-30', '2024-07-01', '2024-07-02', '2024-07-03', '2024-07-06'])
      counts.push((await record.line({ ...DEFENCE, asOf: day }, NOW)).contacts.length)
    assert.deepEqual(counts, [...counts].sort())
    assert.equal(counts.at(-1), 5)
    await record.close()
  })
})
