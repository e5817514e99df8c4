/** `readout add --queue` and `readout work` from the front door, on a server that the test starts. */
import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sayNoServer, serverPrograms, startServer } from '../record/postgres-server.ts'
import { makePlace, reportOf } from './command-line.ts'

const place = makePlace()
after(() => place.remove())

describe('a queue without a server', () => {
  it('is refused with what to do', async () => {
    for (const words of [['add', '-', '--queue'], ['work']]) {
      const { code, log } = await place.run(words, 'A report.')
      assert.equal(code, 2)
      assert.match(log, /A queue needs a server: give --db postgres/)
    }
  })
})

if (serverPrograms() === undefined) sayNoServer('readout work')
else {
  const server = await startServer({ isHasty: true })
  after(() => server.remove())
  const json = async (words: readonly string[]): Promise<unknown> => {
    const { code, out, log } = await place.run([...words, '--json'])
    assert.equal(code, 0, log)
    return JSON.parse(out)
  }

  describe('readout work', () => {
    it('reads what add --queue has put, once, and the record answers', async () => {
      const db = await server.database()
      const files = ['2022-05-13', '2022-10-21'].map((day, index) => {
        const file = join(place.folder, `report-${index}.txt`)
        writeFileSync(file, reportOf(day, `Report ${index}.`))
        return file
      })
      const put = await json(['add', ...files, '--queue', '--db', db])
      assert.deepEqual((put as { new: number }).new, 2)
      const again = await json(['add', ...files, '--queue', '--db', db])
      assert.deepEqual((again as { known: number }).known, 2)
      const counts = { read: 2, known: 0, waiting: 0, aside: 0, left: 0 }
      assert.deepEqual(await json(['work', '--until-empty', '--db', db]), counts)
      assert.deepEqual(await json(['work', '--until-empty', '--db', db]), { ...counts, read: 0 })
      const line = (await json(['line', 'usa/defence', 'russia/defence', '--db', db])) as {
        readonly contacts: readonly unknown[]
      }
      assert.equal(line.contacts.length, 2)
    })
  })
}
