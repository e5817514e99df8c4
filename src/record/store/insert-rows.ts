/**
 * Many rows in one statement.
 * In: a table, its columns, rows of values in their order. A server answers each statement over the net,
 * while the lock of those who write is held; so rows that come together go together.
 */
import type { Connection, SqlValue } from './connection.ts'

/** Places in one statement: below what either engine takes. */
const PLACES_AT_MOST = 10_000

export interface Insertion {
  readonly table: string
  readonly columns: readonly string[]
}

/** Inserts rows, in as few statements as may be. */
export async function insertRows(
  { table, columns }: Insertion,
  rows: readonly (readonly SqlValue[])[],
  connection: Connection,
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(PLACES_AT_MOST / columns.length))
  const places = `(${columns.map(() => '?').join(', ')})`
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    await connection.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => places).join(', ')}`,
      some.flat(),
    )
  }
}
