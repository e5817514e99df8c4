/**
 * The embedded engine: one SQLite file.
 * In: a path. Out: a store that fills the contract. WAL and synchronous FULL, so that what is
 * acknowledged survives a kill; BEGIN IMMEDIATE and a busy timeout, so that two programs take turns.
 * A file that is not ours, or is newer than us, is refused before anything in it is touched.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { CoverageCache } from './coverage-cache.ts'
import { DecisionCache } from './decision-cache.ts'
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION, type Tables } from './schema.ts'
import { newerError, notOursError, readOnlyError, storeErrorFrom, isBusy } from './store-error.ts'
import { SqliteConnection } from './sqlite-connection.ts'
import { damageOf } from './sqlite-damage.ts'
import type { StateTools } from './state-tools.ts'
import { writeWhole } from './whole-file.ts'
import { sqliteWords } from './sqlite-words.ts'
import type { RecordStore } from './record-store.ts'
import type { StoreState, WritableState } from './types.ts'
import { writableStateOf } from './writing.ts'

const BUSY_MS = 5000
const MAGIC = 'SQLite format 3\0'

/** Composes queries in the engine's dialect; we run them ourselves. */
const composer = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Whether there is anything at a path. */
export function storeExists(path: string): boolean {
  return existsSync(resolve(path))
}

/** Opens the store at a path, and makes it if there is none. */
export async function openSqliteStore(path: string, sizeCap?: number): Promise<SqliteStore> {
  const whole = resolve(path)
  try {
    mkdirSync(dirname(whole), { recursive: true })
  } catch (cause) {
    throw readOnlyError(path, cause)
  }
  refuseForeign(whole, path)
  let database: DatabaseSyncInstance | undefined
  try {
    database = new DatabaseSync(whole, { timeout: BUSY_MS })
    prepareFile(database, path)
    if (sizeCap !== undefined) capSize(database, sizeCap)
    return new SqliteStore(database, path)
  } catch (cause) {
    database?.close()
    throw storeErrorFrom(cause, path)
  }
}

/** Looks at the first bytes only, so that a file of another kind is not even opened as a store. */
function refuseForeign(whole: string, path: string): void {
  if (!existsSync(whole)) {
    refuseReadOnly(dirname(whole), path)
    return
  }
  const head = Buffer.alloc(MAGIC.length)
  let read = 0
  try {
    const file = openSync(whole, 'r')
    try {
      read = readSync(file, head, 0, head.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw notOursError(path, cause)
  }
  if (read > 0 && head.toString('latin1') !== MAGIC) throw notOursError(path)
  refuseReadOnly(whole, path)
  refuseReadOnly(dirname(whole), path)
}

function refuseReadOnly(whole: string, path: string): void {
  try {
    accessSync(whole, constants.W_OK)
  } catch (cause) {
    throw readOnlyError(path, cause)
  }
}

function prepareFile(database: DatabaseSyncInstance, path: string): void {
  checkOwner(database, path)
  switchToLog(database)
  database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  if (numberOf(database, 'PRAGMA user_version') === SCHEMA_VERSION) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another program may have been first while we waited.
    checkOwner(database, path)
    const version = numberOf(database, 'PRAGMA user_version')
    for (const { shared, sqlite } of MIGRATIONS.slice(version)) database.exec(shared + sqlite)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    database.exec('COMMIT')
  } catch (cause) {
    rollBack(database)
    throw cause
  }
}

const SWITCH_TRIES = 50
const SWITCH_WAIT_MS = 100

/** Turns on the write-ahead log. The engine does not wait for others here, so that we have to. */
function switchToLog(database: DatabaseSyncInstance): void {
  for (let tries = 1; ; tries++) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (cause) {
      if (tries >= SWITCH_TRIES || !isBusy(cause)) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWITCH_WAIT_MS)
    }
  }
}

function capSize(database: DatabaseSyncInstance, sizeCap: number): void {
  const pages = Math.floor(sizeCap / numberOf(database, 'PRAGMA page_size'))
  database.exec(`PRAGMA max_page_count = ${pages}`)
}

function checkOwner(database: DatabaseSyncInstance, path: string): void {
  const owner = numberOf(database, 'PRAGMA application_id')
  const tables = numberOf(database, 'SELECT count(*) FROM sqlite_master')
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) throw notOursError(path)
  const version = numberOf(database, 'PRAGMA user_version')
  if (version > SCHEMA_VERSION) throw newerError(path, version)
}

function numberOf(database: DatabaseSyncInstance, sql: string): number {
  const row = database.prepare(sql).get() as Readonly<Record<string, number>> | undefined
  return Object.values(row ?? {})[0] ?? 0
}

function rollBack(database: DatabaseSyncInstance): void {
  // A full disk may have rolled back already.
  if (database.isTransaction) database.exec('ROLLBACK')
}

const BEGIN_WRITE = 'BEGIN IMMEDIATE'
const writing = new Map<string, Promise<unknown>>()

/**
 * Runs a transaction after all others that this program writes to a file: the engine's own waiting would
 * hold up the very thread that has to end them.
 */
function afterOthers<T>(file: string, transact: () => Promise<T>): Promise<T> {
  const result = (writing.get(file) ?? Promise.resolve()).then(transact)
  const settled = result.then(
    () => undefined,
    () => undefined,
  )
  writing.set(file, settled)
  void settled.then(() => writing.get(file) === settled && writing.delete(file))
  return result
}

type Work<T> = (state: WritableState, tools: StateTools) => Promise<T>

/** Lifetime: opened once, closed or sealed once; a transaction under way is waited for. */
export class SqliteStore implements RecordStore {
  readonly #database: DatabaseSyncInstance
  readonly #path: string
  readonly #whole: string
  readonly #tools: StateTools
  #turn: Promise<unknown> = Promise.resolve()

  constructor(database: DatabaseSyncInstance, path: string) {
    this.#database = database
    this.#path = path
    this.#whole = resolve(path)
    this.#tools = {
      connection: new SqliteConnection(database),
      composer,
      decisions: new DecisionCache(),
      coverage: new CoverageCache(),
      words: sqliteWords,
      // The engine numbers after the greatest by itself.
      settleNumbers: () => Promise.resolve(),
    }
  }

  read<T>(work: (state: StoreState, tools: StateTools) => Promise<T>): Promise<T> {
    return this.#inTurn('BEGIN', work)
  }

  write<T>(work: (state: WritableState, tools: StateTools) => Promise<T>): Promise<T> {
    return this.#inTurn(BEGIN_WRITE, work)
  }

  async backUp(file: string): Promise<void> {
    await this.#turn
    await writeWhole(file, (making) => {
      try {
        this.#database.prepare('VACUUM INTO ?').run(making)
        return Promise.resolve()
      } catch (cause) {
        return Promise.reject(storeErrorFrom(cause, file) as Error)
      }
    })
  }

  async damage(): Promise<readonly string[]> {
    await this.#turn
    return damageOf(this.#database, this.#path)
  }

  async close(): Promise<void> {
    await this.#turn
    if (this.#database.isOpen) this.#database.close()
  }

  /** Closes so that the file needs no other beside it: statements still prepared would keep the log alive. */
  async seal(): Promise<void> {
    await this.#turn
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
    this.#database.close()
  }

  /** One connection: transactions take turns. */
  #inTurn<T>(begin: string, work: Work<T>): Promise<T> {
    const transact = (): Promise<T> => this.#transact(begin, work)
    const result = this.#turn.then(() =>
      begin === BEGIN_WRITE ? afterOthers(this.#whole, transact) : transact(),
    )
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #transact<T>(begin: string, work: Work<T>): Promise<T> {
    try {
      this.#database.exec(begin)
      const result = await work(writableStateOf(this.#tools), this.#tools)
      this.#database.exec('COMMIT')
      return result
    } catch (cause) {
      if (this.#database.isOpen) rollBack(this.#database)
      this.#tools.decisions.forget()
      this.#tools.coverage.forget()
      throw storeErrorFrom(cause, this.#path)
    }
  }
}
