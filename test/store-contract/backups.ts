/**
 * Backups, the same on every engine: one consistent state while others write, back whole or not at all,
 * into either engine; what is damaged or wrong in a backup is found before anything stands anywhere.
 */
import { strict as assert } from 'node:assert'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'
import { OperationError } from '../../src/acquire/index.ts'
import { openRecord, restoreRecord, type LedgerRecord } from '../../src/record/index.ts'
import { numbered, projectKnowledge, report } from '../record/readings.ts'
import { add, everything, type Place, type WithRecord } from './contract.ts'

const NOW = '2024-08-01T12:00:00.000Z'

/** The tests, on records made by the caller. */
export function backupTests(withRecord: WithRecord, makePlace: () => Promise<Place>): void {
  const withFolder = (work: (folder: string, record: LedgerRecord) => Promise<void>) =>
    withRecord(async (record) => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-backups-'))
      try {
        await work(folder, record)
      } finally {
        rmSync(folder, { recursive: true })
      }
    })

  it('backs up one consistent state while reports are added', () =>
    withFolder(async (folder, record) => {
      for (let number = 0; number < 10; number++) await add(record, numbered(number))
      const file = join(folder, 'backup.sqlite')
      const adding = (async () => {
        for (let number = 10; number < 25; number++) await add(record, numbered(number))
      })()
      await record.backUp(file)
      await adding
      assert.deepEqual(readdirSync(folder), ['backup.sqlite'])
      const backup = await openRecord({ path: file, knowledge: projectKnowledge() })
      const { isWhole, captures, articles, faults } = await backup.verify()
      assert.deepEqual([isWhole, faults], [true, []])
      assert.ok(captures >= 10 && captures <= 25 && captures === articles, String(captures))
      await backup.close()
      assert.equal((await record.summary(NOW)).articles, 25)
    }))

  it('restores into a file and into its own engine, to the letter, and goes on from there', () =>
    withFolder(async (folder, record) => {
      for (let number = 0; number < 12; number++) await add(record, numbered(number))
      await decideSome(record)
      const shown = await everything(record)
      const file = join(folder, 'backup.sqlite')
      await record.backUp(file)
      const own = await makePlace()
      for (const path of [join(folder, 'back.sqlite'), own.path]) {
        const { captures, verified } = await restoreRecord({ file, place: path, verify: true })
        assert.deepEqual([captures, verified?.isWhole], [12, true])
        const back = await openRecord({ path, knowledge: projectKnowledge() })
        assert.equal(await everything(back), shown)
        assert.equal((await back.search({ words: 'w7' }, { limit: 9, offset: 0 })).length, 2)
        assert.equal((await back.decisions({ limit: 9, offset: 0 })).length, 2)
        const { capture, reading } = report(numbered(3))
        assert.equal((await back.add(capture, reading, NOW)).kind, 'known')
        await add(back, numbered(99))
        assert.equal((await back.rebuild()).changed, 0)
        await back.close()
        await assert.rejects(
          restoreRecord({ file, place: path, verify: false }),
          isError('output-unwritable'),
        )
      }
      await own.remove()
      await assert.rejects(record.backUp(file), isError('output-unwritable'))
    }))

  it('refuses a backup with a wrong hash, a wrong fold or a damaged page, and leaves nothing', () =>
    withFolder(async (folder, record) => {
      for (let number = 0; number < 20; number++) await add(record, numbered(number))
      const file = join(folder, 'backup.sqlite')
      await record.backUp(file)
      const bytes = readFileSync(file)
      const own = await makePlace()
      for (const [name, spoil] of SPOILERS) {
        const spoilt = join(folder, `${name}.sqlite`)
        copyFileSync(file, spoilt)
        spoil(spoilt)
        for (const place of [join(folder, 'back.sqlite'), own.path]) {
          const restoring = restoreRecord({ file: spoilt, place, verify: true })
          await assert.rejects(restoring, isError('store-damaged'), name)
        }
        assert.equal(existsSync(join(folder, 'back.sqlite')), false)
      }
      const whole = await restoreRecord({ file, place: own.path, verify: true })
      assert.equal(whole.captures, 20)
      await own.remove()
      assert.ok(readFileSync(file).equals(bytes), 'the backup was changed')
    }))

  it('says of a record in use what is wrong with it', () =>
    withRecord(async (record, place) => {
      for (let number = 0; number < 5; number++) await add(record, numbered(number))
      const store = await place.store()
      const { capture } = report(numbered(77))
      await store.write((state) => state.addCapture({ ...capture, content: 'forged' }, NOW))
      await store.close()
      const { isWhole, faults, captures, articles } = await record.verify()
      assert.deepEqual([isWhole, captures, articles], [false, 6, 5])
      assert.deepEqual(faults, [`${capture.id}: the capture is not what its hash says`])
    }))
}

type Spoiler = readonly [name: string, spoil: (path: string) => void]

const SPOILERS: readonly Spoiler[] = [
  ['hash', (path) => change(path, "UPDATE captures SET id = replace(id, 'a', 'b')")],
  ['fold', (path) => change(path, "UPDATE contacts SET body = replace(body, 'held', 'denied')")],
  ['shelf', (path) => change(path, 'DELETE FROM contacts')],
  ['page', (path) => change(path, undefined)],
]

/** Changes a store past its guards; without SQL, overwrites a page of its captures. */
function change(path: string, sql: string | undefined): void {
  const database = new DatabaseSync(path)
  if (sql !== undefined) {
    database.exec(
      `PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS captures_keep_on_update; ${sql}`,
    )
    database.close()
    return
  }
  const { page } = database
    .prepare(`SELECT rootpage AS page FROM sqlite_master WHERE name = 'captures'`)
    .get() as { page: number }
  database.close()
  overwritePage(path, page)
}

/** Overwrites a page of a file with bytes that are no page. */
export function overwritePage(path: string, page: number): void {
  const bytes = readFileSync(path)
  const size = bytes.readUInt16BE(16)
  bytes.fill(0x5a, (page - 1) * size, page * size)
  rmSync(path)
  writeFileSync(path, bytes)
}

async function decideSome(record: LedgerRecord): Promise<void> {
  const contacts: string[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact.id)
  const made = await record.decide({
    kind: 'rejected',
    left: contacts[0] ?? '',
    because: 'nul \0 within',
    by: 'user:t',
    at: NOW,
  })
  await record.undo(made.id, 'user:t', 'it stands', NOW)
}

function isError(code: string): (error: unknown) => boolean {
  return (error) => error instanceof OperationError && error.code === code
}
