/**
 * A pair that speaks every day: what an addition folds anew is a stretch of days around it, however long
 * the ledger is; and shelves of an older program are put in order when the record is opened.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { addReading } from '../../src/record/adding.ts'
import { openSqliteStore } from '../../src/record/store/sqlite.ts'
import { AUSTIN, BELOUSOV, projectKnowledge, report, type Report } from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-busy-'))
after(() => rmSync(folder, { recursive: true }))
const NOW = '2024-08-01T00:00:00.000Z'

function callOn(number: number): Report {
  const day = new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10)
  const acts = [{ between: [AUSTIN, BELOUSOV], on: day }]
  return report({ outlet: `Paper ${number % 4}`, published: day, body: `w${number}`, acts })
}

describe('a busy pair', () => {
  it('is read from the shelf only around the days of what is added', async () => {
    const store = await openSqliteStore(join(folder, 'busy.db'))
    const knowledge = projectKnowledge()
    const readFor = async (number: number): Promise<number> => {
      let read = 0
      const { capture, reading } = callOn(number)
      await store.write((state) =>
        addReading(
          { capture, reading, now: NOW, knowledge },
          {
            ...state,
            tellings: async (...asked) => {
              const found = await state.tellings(...asked)
              read = Math.max(read, found.length)
              return found
            },
          },
        ),
      )
      return read
    }
    const counts: number[] = []
    for (let number = 0; number < 200; number++) counts.push(await readFor(number))
    const [early, late] = [Math.max(...counts.slice(130, 160)), Math.max(...counts.slice(180))]
    assert.ok(early > 0 && late <= early, `${early} tellings were read, then ${late}`)
    assert.ok(late < 150, `${late} of 200 tellings were read for one addition`)
    await store.close()
  })
})

describe('a record of an older program', () => {
  it('is put in order when it is opened, and says the same', async () => {
    const path = join(folder, 'old.db')
    const record = await openRecord({ path, knowledge: projectKnowledge() })
    for (let number = 0; number < 20; number++) {
      const { capture, reading } = callOn(Math.floor(number / 2) + (number % 2) * 1000)
      await record.add(capture, reading, NOW)
    }
    const shown = await shownOf(record)
    await record.close()
    const database = new DatabaseSync(path)
    for (const table of ['tellings', 'contact_blocks'])
      database.exec(`UPDATE ${table} SET block = substr(block, 1, instr(block, '@') - 1)`)
    database.close()
    const again = await openRecord({ path, knowledge: projectKnowledge() })
    assert.equal(await shownOf(again), shown)
    const { capture, reading } = callOn(3)
    await again.add(capture, { ...reading, reader: '9.9.9' }, NOW)
    assert.equal((await again.rebuild()).changed, 0)
    await again.close()
  })
})

async function shownOf(record: LedgerRecord): Promise<string> {
  const contacts: unknown[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) contacts.push(contact)
  return JSON.stringify(contacts)
}
