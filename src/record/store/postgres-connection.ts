/**
 * One connection to a server, as the rows' code knows connections.
 * In: SQL with `?` places, which are numbered for it. Out: rows.
 */
import { createHash } from 'node:crypto'
import type { PoolClient, QueryResult, QueryResultRow } from 'pg'
import type { Connection, SqlValue } from './connection.ts'
import { restored, storable } from './storable.ts'

const STATEMENTS_AT_MOST = 500

interface ServerStatement {
  readonly text: string
  readonly name?: string
}

export class PostgresConnection implements Connection {
  readonly #client: PoolClient
  #turn: Promise<unknown> = Promise.resolve()
  readonly #statements = new Map<string, ServerStatement>()

  constructor(client: PoolClient) {
    this.#client = client
  }

  async all<Row>(sql: string, parameters: readonly SqlValue[]): Promise<readonly Row[]> {
    const { rows } = await this.#inTurn(sql, parameters)
    return rows.map((row) => restored(row as unknown as Row))
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<void> {
    await this.#inTurn(sql, parameters)
  }

  /** A connection runs one statement at a time; those asked for together wait here. */
  #inTurn(sql: string, parameters: readonly SqlValue[]): Promise<QueryResult<QueryResultRow>> {
    const query = { ...this.#statementOf(sql), values: parameters.map(storable) }
    const result = this.#turn.then(() => this.#client.query<QueryResultRow>(query))
    this.#turn = result.catch(() => undefined)
    return result
  }

  /** Statements of fixed words are prepared once; composed ones have too many shapes to be kept. */
  #statementOf(sql: string): ServerStatement {
    if (!sql.includes('?')) return { text: sql }
    const known = this.#statements.get(sql)
    if (known) return known
    const text = numbered(sql)
    const isKept = this.#statements.size < STATEMENTS_AT_MOST
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32)
    const statement = isKept ? { text, name } : { text }
    if (isKept) this.#statements.set(sql, statement)
    return statement
  }
}

/** `?` places as `$1`, `$2`. */
export function numbered(sql: string): string {
  let place = 0
  return sql.replace(/\?/g, () => `$${++place}`)
}
