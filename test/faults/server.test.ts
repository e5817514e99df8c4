/**
 * What the world does to a record on a server: connections cut within a transaction, restarts and crashes
 * while programs add, a disk that is full at any of the tables, a server that only reads.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { OperationError } from '../../src/acquire/index.ts'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { actorProgram, pause, started, type Running } from './harness.ts'
import { everything } from '../store-contract/contract.ts'
import { sayNoServer, serverPrograms, startServer } from '../record/postgres-server.ts'
import { numbered, projectKnowledge, report } from '../record/readings.ts'

const NOW = '2024-08-01T00:00:00.000Z'

const open = (path: string): Promise<LedgerRecord> =>
  openRecord({ path, knowledge: projectKnowledge() })

function isError(code: string): (error: unknown) => boolean {
  return (error) => error instanceof OperationError && error.code === code
}

async function wholeWith(place: string, acknowledged: Iterable<string>): Promise<number> {
  const record = await open(place)
  for (const id of acknowledged) assert.ok(await record.has(id as never), id)
  const { isWhole, faults, articles } = await record.verify()
  assert.deepEqual([isWhole, faults], [true, []])
  await record.close()
  return articles
}

const told = (runs: readonly Running[]): readonly string[] =>
  runs.flatMap(({ lines }) => lines.filter((line) => line.startsWith('sha256:')))

/** Waits until programs have acknowledged so much. */
async function untilTold(runs: readonly Running[], count: number): Promise<void> {
  let isOver = false
  void Promise.all(runs.map(({ ended }) => ended)).then(() => (isOver = true))
  while (told(runs).length < count && !isOver) await pause(2)
}

if (serverPrograms() === undefined) sayNoServer('faults of a server')
else {
  const server = await startServer()
  after(() => server.remove())
  const program = await actorProgram()

  describe('a server', () => {
    it('whose connections are cut within transactions loses nothing, and the programs go on', async () => {
      const place = await server.database()
      const runs = [0, 20].map((first) => started(program, ['add', place, String(first), '40']))
      for (let cut = 1; cut <= 5; cut++) {
        await untilTold(runs, cut * 10)
        await server.run(
          place,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE application_name = 'readout' AND pid <> pg_backend_pid()`,
        )
      }
      for (const { ended } of runs) assert.deepEqual(await ended, { code: 0, error: '' })
      assert.equal(await wholeWith(place, told(runs)), 60)
    })

    for (const signal of ['SIGINT', 'SIGQUIT'] as const)
      it(`that is ended by ${signal} and started again loses nothing, and the programs go on`, async () => {
        const place = await server.database()
        const runs = [0, 20].map((first) => started(program, ['add', place, String(first), '40']))
        await untilTold(runs, 20)
        await server.stop(signal)
        await pause(300)
        await server.start()
        for (const { ended } of runs) assert.deepEqual(await ended, { code: 0, error: '' })
        assert.equal(await wholeWith(place, told(runs)), 60)
      })

    it('that stays away is told, and what was acknowledged is there when it comes back', async () => {
      const place = await server.database()
      const record = await open(place)
      const { capture, reading } = report(numbered(1))
      await record.add(capture, reading, NOW)
      await server.stop('SIGINT')
      const next = report(numbered(2))
      const asked = [record.add(next.capture, next.reading, NOW), record.summary(NOW)]
      for (const outcome of await Promise.allSettled(asked)) {
        assert.equal(outcome.status, 'rejected')
        assert.ok(isError('store-unreachable')(outcome.reason), String(outcome.reason))
      }
      await server.start()
      assert.equal((await record.add(next.capture, next.reading, NOW)).kind, 'new')
      await record.close()
      assert.equal(await wholeWith(place, [capture.id]), 2)
    })

    it('whose disk is full at any table stores nothing of what it refuses, and says so', async () => {
      const place = await server.database()
      const record = await open(place)
      // A later version of the page takes a contact off the shelf, and makes a claim that rests on coverage.
      const page = { ...numbered(0), url: 'https://news.example/a' }
      await record.add(report(page).capture, report(page).reading, '2024-07-01T00:00:00.000Z')
      const shown = await everything(record)
      await server.run(
        place,
        `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$`,
      )
      const tables = await server.run(
        place,
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'readout'
         AND tablename NOT IN ('about', 'user_rows', 'decisions', 'unplaced_articles')`,
      )
      const { capture, reading } = report({
        ...page,
        modified: '2024-06-30',
        body: 'It was corrected.',
        claims: [{ kind: 'first-since', contact: 'call', scope: 'offices', value: 'P1M', act: 0 }],
      })
      assert.ok(tables.length >= 10)
      for (const { name } of tables as readonly { name: string }[]) {
        const trigger = `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON readout.${name}
          FOR EACH STATEMENT EXECUTE FUNCTION full_disk()`
        await server.run(place, trigger)
        await assert.rejects(record.add(capture, reading, NOW), isError('disk-full'), name)
        await server.run(place, `DROP TRIGGER full_disk ON readout.${name}`)
        assert.equal(await record.has(capture.id), false)
        assert.equal(await everything(record), shown)
      }
      assert.equal((await record.add(capture, reading, NOW)).kind, 'new')
      await record.close()
      assert.equal(await wholeWith(place, [capture.id]), 2)
    })

    it('that only reads answers questions and says that it cannot be written', async () => {
      const place = await server.database()
      await (await open(place)).close()
      await server.run(
        place,
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',
           current_database()); END $$`,
      )
      const record = await open(place)
      const { capture, reading } = report(numbered(1))
      await assert.rejects(record.add(capture, reading, NOW), isError('store-read-only'))
      assert.equal((await record.summary(NOW)).articles, 0)
      await record.close()
    })
  })
}
