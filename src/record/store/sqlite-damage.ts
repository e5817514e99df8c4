/**
 * What is wrong with an embedded store, in words that name the page and the table.
 * In: an open database. Out: one line a fault; none when it is sound. Only looks.
 */
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { OperationError } from '../../acquire/index.ts'
import { storeErrorFrom } from './store-error.ts'

const FAULTS_AT_MOST = 100

/** The engine's own check of every page, index and reference. */
export function damageOf(database: DatabaseSyncInstance, path: string): readonly string[] {
  return [
    ...linesOf(database, path, `PRAGMA integrity_check(${FAULTS_AT_MOST})`)
      .flatMap((line) => line.split('\n'))
      .filter((line) => line !== 'ok' && line !== '' && !line.startsWith('***'))
      .map((line) => withTable(line, database)),
    ...linesOf(database, path, 'PRAGMA foreign_key_check').map(
      (table) => `${table}: a row refers to one that is not there`,
    ),
  ]
}

/** The first column of each row; damage that stops the check is a fault like others. */
function linesOf(database: DatabaseSyncInstance, path: string, sql: string): readonly string[] {
  try {
    const rows = database.prepare(sql).all() as readonly Readonly<Record<string, unknown>>[]
    return rows.map((row) => String(Object.values(row)[0]))
  } catch (cause) {
    const error = storeErrorFrom(cause, path)
    if (error instanceof OperationError && error.code === 'store-damaged')
      return [`the check itself: ${cause instanceof Error ? cause.message : String(cause)}`]
    throw error
  }
}

/** "Tree 7 page 40: …" with the table or index whose tree it is. */
function withTable(line: string, database: DatabaseSyncInstance): string {
  const root = /^Tree (\d+) /.exec(line)?.[1]
  if (root === undefined) return line
  try {
    const row = database
      .prepare('SELECT name FROM sqlite_master WHERE rootpage = ?')
      .get(Number(root)) as { readonly name: string } | undefined
    return row === undefined ? line : line.replace(/^Tree \d+ /, `${row.name}, `)
  } catch {
    // The table of tables may be what is damaged.
    return line
  }
}
