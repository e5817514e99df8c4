/** Workers that are killed, and captures that cannot be read: nothing is lost, nothing is stored twice. */
import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sayNoServer, serverPrograms, startServer } from '../record/postgres-server.ts'
import { makePlace, reportOf } from '../serve/command-line.ts'
import { killWorkers } from './workers.ts'

const place = makePlace()
after(() => place.remove())

if (serverPrograms() === undefined) sayNoServer('faults of readout work')
else {
  const server = await startServer()
  after(() => server.remove())
  const json = async (words: readonly string[]): Promise<unknown> => {
    const { code, out, log } = await place.run([...words, '--json'])
    assert.equal(code, 0, log)
    return JSON.parse(out)
  }

  describe('a worker', () => {
    it('puts aside what it cannot read three times, lists it, and reads it when told again', async () => {
      const db = await server.database()
      const file = join(place.folder, 'slow.txt')
      writeFileSync(file, reportOf('2023-03-15', 'It takes longer than a millisecond.'))
      await json(['add', file, '--queue', '--db', db])
      process.env['READOUT_ARTICLE_TIME_LIMIT'] = '1'
      try {
        const counts = { read: 0, known: 0, waiting: 2, aside: 1, left: 0 }
        assert.deepEqual(await json(['work', '--until-empty', '--db', db]), counts)
      } finally {
        delete process.env['READOUT_ARTICLE_TIME_LIMIT']
      }
      const [aside] = (await json(['work', '--aside', '--db', db])) as { error: string }[]
      assert.match(aside?.error ?? '', /took longer than 0.001 s/)
      assert.deepEqual(await json(['work', '--again', '--db', db]), { again: 1 })
      const counts = { read: 1, known: 0, waiting: 0, aside: 0, left: 0 }
      assert.deepEqual(await json(['work', '--until-empty', '--db', db]), counts)
    })

    it('loses nothing and stores each once when workers are killed', async () => {
      const { seconds, ...figures } = await killWorkers(server, {
        captures: 30,
        kills: 2,
        seed: 1,
        timeLimit: 2000,
      })
      assert.ok(seconds > 0)
      assert.deepEqual(figures, {
        captures: 30,
        kills: 2,
        articles: 30,
        readings: 30,
        lost: 0,
        aside: 0,
        isWhole: true,
      })
    })
  })
}
