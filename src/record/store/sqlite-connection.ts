/** The one connection to an embedded store: prepared statements, run where they are asked for. */
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite'
import type { Connection, SqlValue } from './connection.ts'
import { restored, storable } from './storable.ts'

const STATEMENTS_AT_MOST = 200

export class SqliteConnection implements Connection {
  readonly #database: DatabaseSyncInstance
  readonly #prepared = new Map<string, StatementSyncInstance>()

  constructor(database: DatabaseSyncInstance) {
    this.#database = database
  }

  all<Row>(sql: string, parameters: readonly SqlValue[]): Promise<readonly Row[]> {
    try {
      return Promise.resolve(
        (this.#prepare(sql).all(...parameters.map(storable)) as Row[]).map(restored),
      )
    } catch (cause) {
      return Promise.reject(cause as Error)
    }
  }

  run(sql: string, parameters: readonly SqlValue[]): Promise<void> {
    try {
      this.#prepare(sql).run(...parameters.map(storable))
      return Promise.resolve()
    } catch (cause) {
      return Promise.reject(cause as Error)
    }
  }

  #prepare(sql: string): StatementSyncInstance {
    const known = this.#prepared.get(sql)
    if (known) return known
    if (this.#prepared.size >= STATEMENTS_AT_MOST) this.#prepared.clear()
    const statement = this.#database.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }
}
