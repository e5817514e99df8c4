/**
 * Records of earlier schemas: each is made by SQL as it was, filled, opened by today's program, and must
 * show what it showed. What a newer program wrote is refused and left as it is, on both engines.
 */
import { strict as assert } from 'node:assert'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'
import { OperationError } from '../../src/acquire/index.ts'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { SERVER_MIGRATIONS } from '../../src/record/store/postgres-schema.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/record/store/schema.ts'
import { everything } from '../store-contract/contract.ts'
import { filled, madeAs, SCHEMAS } from './earlier.ts'
import { sayNoServer, serverPrograms, startServer } from './postgres-server.ts'
import { numbered, projectKnowledge, report } from './readings.ts'

const NOW = '2024-08-01T00:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'readout-schemas-'))
after(() => rmSync(folder, { recursive: true }))

const open = (path: string): Promise<LedgerRecord> =>
  openRecord({ path, knowledge: projectKnowledge() })

function shapeOf(path: string): readonly unknown[] {
  const database = new DatabaseSync(path)
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all()
  const version = database.prepare('PRAGMA user_version').get()
  database.close()
  return [...rows, version]
}

async function comesForward(path: string, today: string, shown: string): Promise<void> {
  const record = await open(path)
  assert.equal(await everything(record), shown)
  const { isWhole, changed, articles } = await record.verify()
  assert.deepEqual([isWhole, changed, articles], [true, 0, 9])
  assert.equal((await record.search({ words: 'w7' }, { limit: 9, offset: 0 })).length > 0, true)
  assert.equal((await record.decisions({ limit: 9, offset: 0 })).length, 1)
  const { capture, reading } = report(numbered(20))
  assert.equal((await record.add(capture, reading, NOW)).kind, 'new')
  assert.equal((await record.rebuild()).changed, 0)
  await record.close()
  assert.deepEqual(shapeOf(path), shapeOf(today))
}

describe('a file of an earlier schema', () => {
  const today = join(folder, 'today.db')
  let shown = ''

  it('is there for every version before this one', async () => {
    shown = await filled(today)
    const versions = new Set(readdirSync(SCHEMAS).map((name) => parseInt(name, 10)))
    const before = Array.from({ length: SCHEMA_VERSION - 1 }, (_one, index) => index + 1)
    assert.deepEqual([...versions].sort(), before)
  })

  for (const name of readdirSync(SCHEMAS))
    it(`${name} comes forward and shows what it showed`, () => {
      const earlier = madeAs(name, today, join(folder, `earlier-${name}.db`))
      return comesForward(earlier, today, shown)
    })

  it('is made by the steps as they stand now as it was made then', () => {
    const steps = MIGRATIONS.slice(0, 1).map(({ shared, sqlite }) => shared + sqlite)
    const frozen = readFileSync(join(SCHEMAS, '1.sql'), 'utf8')
    const squeezed = (sql: string): string => sql.replace(/\s+/g, ' ').trim()
    assert.equal(squeezed(steps.join('')), squeezed(frozen))
  })
})

if (serverPrograms() === undefined) sayNoServer('migrations on PostgreSQL')
else {
  const server = await startServer({ isHasty: true })
  after(() => server.remove())

  /** A record on the server as an earlier program made it, with a decision and rows of a user. */
  const earlier = async (version: number): Promise<string> => {
    const address = await server.database()
    await server.run(
      address,
      `CREATE SCHEMA readout; SET search_path = readout;
       CREATE TABLE about (version INTEGER NOT NULL); INSERT INTO about VALUES (${version});
       ${SERVER_MIGRATIONS.slice(0, version).join('')}
       INSERT INTO decisions (id, kind, subject, because, author, decided_at) VALUES
         ('d-000000000001', 'declared', 'usa|russia', 'why', 'user:t', '${NOW}');
       INSERT INTO contacts VALUES ('c-old', '2024-01-01', 1, NULL, 'f', '{}')`,
    )
    return address
  }

  describe('a server’s record', () => {
    for (let version = 1; version < SERVER_MIGRATIONS.length; version++)
      it(`of schema ${version} comes forward`, async () => {
        const address = await earlier(version)
        const record = await open(address)
        assert.equal((await record.decisions({ limit: 9, offset: 0 }))[0]?.because, 'why')
        const { capture, reading } = report(numbered(1))
        await record.add(capture, reading, NOW)
        await record.rebuild()
        assert.equal((await record.verify()).isWhole, true)
        await record.close()
        const [row] = await server.run(address, 'SELECT version FROM readout.about')
        assert.equal(row?.['version'], SCHEMA_VERSION)
      })

    it('that a newer program wrote is refused and left as it is', async () => {
      const address = await server.database()
      await (await open(address)).close()
      await server.run(address, 'UPDATE readout.about SET version = 9999')
      const dump = (): Promise<unknown> =>
        server.run(address, 'SELECT version, xmin::text FROM readout.about')
      const before = await dump()
      await assert.rejects(open(address), isError('store-newer'))
      assert.deepEqual(await dump(), before)
    })

    it('is not made in a schema that is somebody else’s', async () => {
      const address = await server.database()
      await server.run(address, 'CREATE SCHEMA readout; CREATE TABLE readout.recipes (name TEXT)')
      await assert.rejects(open(address), isError('store-not-ours'))
      const tables = await server.run(
        address,
        `SELECT tablename FROM pg_tables WHERE schemaname = 'readout'`,
      )
      assert.deepEqual(tables, [{ tablename: 'recipes' }])
    })

    it('that two programs make at once is made once', async () => {
      const address = await server.database()
      const records = await Promise.all([1, 2, 3].map(() => open(address)))
      await Promise.all(records.map((record) => record.close()))
    })

    it('that cannot be reached is told with what to do, and without its password', async () => {
      const wrong = [
        ['postgres://me:secret@127.0.0.1:1/x', 'store-unreachable'],
        ['postgres://me:secret@no.such.machine.invalid/x', 'store-unreachable'],
        [(await server.database()).replace(/\/record_\d+$/, '/absent'), 'store-unopenable'],
        [(await server.database()).replace('readout@', 'stranger:secret@'), 'store-unopenable'],
      ] as const
      for (const [address, code] of wrong)
        await assert.rejects(open(address), (error) => {
          assert.ok(error instanceof OperationError, String(error))
          assert.deepEqual([error.code, error.message.includes('secret')], [code, false])
          return true
        })
    })
  })
}

function isError(code: string): (error: unknown) => boolean {
  return (error) => error instanceof OperationError && error.code === code
}
