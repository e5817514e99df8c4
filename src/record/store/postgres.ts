/**
 * The engine for many machines: a record in the schema `readout` of a PostgreSQL database.
 * In: an address. Out: a store that fills the contract. Who writes holds one lock for the whole
 * transaction, so that numbers are given in the order of commits and a fold sees all that came before;
 * who reads has a snapshot and waits for nobody. A transaction whose connection is cut is run again on
 * a new one: each is safe to run twice.
 */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import pg from 'pg'
import { OperationError } from '../../acquire/index.ts'
import { CoverageCache } from './coverage-cache.ts'
import { DecisionCache } from './decision-cache.ts'
import { PostgresConnection } from './postgres-connection.ts'
import { isConflict, isCut, serverErrorFrom } from './postgres-error.ts'
import { prepareServer } from './postgres-migrate.ts'
import { SERVER_SCHEMA } from './postgres-schema.ts'
import { postgresWords } from './postgres-words.ts'
import type { Tables } from './schema.ts'
import { openSqliteStore } from './sqlite.ts'
import type { StateTools } from './state-tools.ts'
import { tablesOf, transferRows } from './transfer.ts'
import { writeWhole } from './whole-file.ts'
import type { RecordStore } from './record-store.ts'
import type { StoreState, WritableState } from './types.ts'
import { writableStateOf } from './writing.ts'

const CONNECTIONS = 4
const CONNECT_MS = 10_000
/** How long a cut connection is tried anew before the caller is told. */
const PATIENCE_MS = 10_000
const PAUSE_MS = 200
/** How long one who writes waits for another; a rebuild of a large record takes minutes. */
const LOCK_WAIT = '60s'
/** A machine that vanishes within a transaction holds the lock no longer than this. */
const IDLE_AT_MOST = '5min'
/** "RdOt": the lock of those who write to a record of ours, in this database. */
const WRITERS = 0x52644f74

const BEGIN_READ = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL search_path = ${SERVER_SCHEMA}`
// Read committed, for the lock must come before the snapshot: each statement sees what was committed
// before us, and nobody else writes while we do. A server that acknowledges too early is told not to.
const BEGIN_WRITE = `BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL search_path = ${SERVER_SCHEMA};
SET LOCAL lock_timeout = '${LOCK_WAIT}';
SET LOCAL idle_in_transaction_session_timeout = '${IDLE_AT_MOST}';
SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
SELECT pg_advisory_xact_lock(${WRITERS})`

/** Composes queries in the engine's dialect; we run them ourselves. */
const composer = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Counts and numbers of rows are numbers, not text; none of ours comes near 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : (pg.types.getTypeParser(oid, format ?? 'text') as unknown)) as never,
}

/** Connections to a server. */
export function serverPool(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'readout',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types,
  })
  // A connection that is cut says so to whoever asks something of it next; until then it is no news. One
  // that nobody uses is replaced when it is needed.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Whether a server has a record of ours. */
export async function serverHasRecord(address: string): Promise<boolean> {
  const pool = serverPool(address)
  try {
    const { rows } = await pool.query(`SELECT to_regclass('${SERVER_SCHEMA}.about') AS name`)
    return (rows as readonly { readonly name: string | null }[])[0]?.name !== null
  } catch (cause) {
    throw serverErrorFrom(cause, address)
  } finally {
    await pool.end()
  }
}

/** Opens the record on a server, and makes it if there is none. */
export async function openPostgresStore(address: string): Promise<PostgresStore> {
  const pool = serverPool(address)
  try {
    await prepareServer(pool, address, WRITERS)
    return new PostgresStore(pool, address)
  } catch (cause) {
    await pool.end()
    throw serverErrorFrom(cause, address)
  }
}

type Work<T> = (state: WritableState, tools: StateTools) => Promise<T>

/** Lifetime: opened once, closed once; a transaction under way is waited for. */
export class PostgresStore implements RecordStore {
  readonly #pool: pg.Pool
  readonly #address: string
  readonly #sessions = new WeakMap<pg.PoolClient, StateTools>()
  #turn: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(pool: pg.Pool, address: string) {
    this.#pool = pool
    this.#address = address
  }

  read<T>(work: (state: StoreState, tools: StateTools) => Promise<T>): Promise<T> {
    return this.#translated(() => this.#transact(BEGIN_READ, work))
  }

  /** In one program those who write take turns before they ask for the lock, so that readers find a connection. */
  write<T>(work: Work<T>): Promise<T> {
    const result = this.#turn.then(() => this.#translated(() => this.#transact(BEGIN_WRITE, work)))
    this.#turn = result.catch(() => undefined)
    return result
  }

  /** All rows of one snapshot, in an embedded store. */
  async backUp(file: string): Promise<void> {
    await writeWhole(file, async (making) => {
      const store = await openSqliteStore(making)
      try {
        await store.write((_state, to) =>
          this.#transact(BEGIN_READ, async (_other, from) =>
            transferRows(from, to, await tablesOf(to)),
          ),
        )
        await store.seal()
      } catch (cause) {
        throw serverErrorFrom(cause, this.#address)
      } finally {
        await store.close()
      }
    })
  }

  /** Reads every row of every table, each for itself, so that the server meets what is damaged. */
  async damage(): Promise<readonly string[]> {
    const tables = await this.read((_state, { connection }) =>
      connection.all<{ name: string }>(
        'SELECT tablename AS name FROM pg_tables WHERE schemaname = ? ORDER BY tablename',
        [SERVER_SCHEMA],
      ),
    )
    const faults: string[] = []
    for (const { name } of tables) {
      const fault = await this.#faultOf(name)
      if (fault !== undefined) faults.push(`${name}: ${fault}`)
    }
    return faults
  }

  async #faultOf(table: string): Promise<string | undefined> {
    try {
      await this.#transact(BEGIN_READ, (_state, { connection }) =>
        connection.all(`SELECT sum(length(t::text)) AS n FROM ${table} t`, []),
      )
      return undefined
    } catch (cause) {
      const error = serverErrorFrom(cause, this.#address)
      if (error instanceof OperationError && error.code === 'store-damaged')
        return cause instanceof Error ? cause.message : String(cause)
      throw error
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#turn
    await this.#pool.end()
  }

  /** Runs work again for a while when the connection is cut, or the server takes it back. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const started = Date.now()
    for (;;) {
      try {
        return await work()
      } catch (cause) {
        const isWorthwhile = isCut(cause) || isConflict(cause)
        if (!isWorthwhile || Date.now() - started > PATIENCE_MS) throw cause
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    }
  }

  async #translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.#patiently(work)
    } catch (cause) {
      throw serverErrorFrom(cause, this.#address)
    }
  }

  async #transact<T>(begin: string, work: Work<T>): Promise<T> {
    const client = await this.#pool.connect()
    const session = this.#sessionOf(client)
    try {
      await client.query(begin)
      const result = await work(writableStateOf(session), session)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (cause) {
      session.decisions.forget()
      session.coverage.forget()
      await rollBack(client)
      throw cause
    }
  }

  /** What is kept with one connection, for its own transactions only. */
  #sessionOf(client: pg.PoolClient): StateTools {
    const known = this.#sessions.get(client)
    if (known) return known
    const connection = new PostgresConnection(client)
    const session: StateTools = {
      connection,
      composer,
      decisions: new DecisionCache(),
      coverage: new CoverageCache(),
      words: postgresWords,
      settleNumbers: async (tables) => {
        for (const table of tables) await connection.all(settling(table), [])
      },
    }
    this.#sessions.set(client, session)
    return session
  }
}

function settling(table: string): string {
  return `SELECT setval(pg_get_serial_sequence('${table}', 'number'), max(number))
    FROM ${table} HAVING max(number) IS NOT NULL`
}

/** Gives a connection back after a failure; one that cannot roll back is thrown away. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch {
    client.release(true)
  }
}
