/**
 * A pair that speaks every day: what an addition folds anew is a stretch of days around it, however long
 * the ledger is.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
            tellingsNear: async (...asked) => {
              const found = await state.tellingsNear(...asked)
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
