/**
 * One connection to a server, as the rows' code knows connections.
 * In: SQL with `?` places. Out: rows. What a server's text cannot hold (NUL, lone surrogates) is written
 * as a mark and four digits and comes back as it was, so that both engines keep the same text.
 */
import { createHash } from 'node:crypto'
import type { PoolClient, QueryResultRow } from 'pg'
import type { Connection, SqlValue } from './connection.ts'

/** A noncharacter, which no text should hold; one that does is written the same way. */
const MARK = '\uFFFE'
const UNSTORABLE = /[\0\uFFFE\p{Cs}]/gu
const STORED = /\uFFFE([0-9a-f]{4})/g
const STATEMENTS_AT_MOST = 500

interface ServerStatement {
  readonly text: string
  readonly name?: string
}

export class PostgresConnection implements Connection {
  readonly #client: PoolClient
  readonly #statements = new Map<string, ServerStatement>()

  constructor(client: PoolClient) {
    this.#client = client
  }

  async all<Row>(sql: string, parameters: readonly SqlValue[]): Promise<readonly Row[]> {
    const { rows } = await this.#client.query<QueryResultRow>({
      ...this.#statementOf(sql),
      values: parameters.map(storable),
    })
    for (const row of rows) restore(row)
    return rows as unknown as readonly Row[]
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<void> {
    await this.#client.query({ ...this.#statementOf(sql), values: parameters.map(storable) })
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

function storable(value: SqlValue): SqlValue {
  return typeof value === 'string' ? storableText(value) : value
}

/** A text without what a server refuses. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, (sign) => MARK + sign.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** The text as it was before `storableText`. */
export function restoredText(text: string): string {
  if (!text.includes(MARK)) return text
  return text.replace(STORED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function restore(row: QueryResultRow): void {
  for (const [name, value] of Object.entries(row))
    if (typeof value === 'string' && value.includes(MARK)) row[name] = restoredText(value)
}
