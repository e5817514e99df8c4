/** The pool of readers: the same answer with one thread or two, and a page that takes too long fails alone. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { captureFromText } from '../../src/acquire/index.ts'
import { loadKnowledgeTables, loadModelFiles } from '../../src/serve/load.ts'
import { ReaderPool } from '../../src/serve/readers/pool.ts'

const TEXTS = [
  'The foreign ministers of Finland and Norway met in Geneva on Tuesday.',
  'Poland’s Foreign Ministry summoned the Belarusian ambassador on Monday.',
  'French President Emmanuel Macron spoke by phone with the Brazilian president on Friday.',
]
const GIVEN = { published: '2024-06-26' }

async function poolOf(workers: number, articleTimeLimit = 60_000): Promise<ReaderPool> {
  const [models, tables] = await Promise.all([loadModelFiles(), loadKnowledgeTables()])
  return new ReaderPool({ models, tables, userRows: {}, workers, articleTimeLimit })
}

describe('the pool of readers', () => {
  it('gives the same readings with one thread and with two, in any order', async () => {
    const [one, two] = [await poolOf(1), await poolOf(2)]
    const captures = TEXTS.map((text) => captureFromText(text, GIVEN))
    const first = await Promise.all(captures.map((capture) => one.read(capture)))
    const second = await Promise.all([...captures].reverse().map((capture) => two.read(capture)))
    await Promise.all([one.close(), two.close()])
    assert.deepEqual([...second].reverse(), first)
  })

  it('gives up an article that takes too long, and goes on with the next', async () => {
    const pool = await poolOf(1, 15_000)
    const endless = 'and the envoy of one side met the minister of the other '.repeat(16_000)
    const [failed, read] = await Promise.allSettled([
      pool.read(captureFromText(endless, GIVEN)),
      pool.read(captureFromText(TEXTS[0] ?? '', GIVEN)),
    ])
    await pool.close()
    assert.equal(failed.status, 'rejected')
    assert.match(String(failed.reason), /took longer than 15 s/)
    assert.equal(read.status, 'fulfilled')
  })
})
