/**
 * What is wrong with an embedded store, in words that name the page and the table.
 * In: an open database. Out: one line a fault; none when it is sound. Only looks.
 */
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { OperationError } from '../../acquire/index.ts'
import { storeErrorFrom } from './store-error.ts'

const FAULTS_AT_MOST = 100

/** The engine's own check of every page, index and reference, a table at a time. */
export function damageOf(database: DatabaseSyncInstance, path: string): readonly string[] {
  const faults: string[] = []
  for (const table of tablesOf(database)) {
    const check = linesOf(database, path, `PRAGMA integrity_check("${table}")`)
    const lines = check.lines
      .flatMap((line) => line.split('\n'))
      .filter((line) => line !== 'ok' && line !== '' && !line.startsWith('***'))
    faults.push(...lines.map((line) => withTable(line, database)))
    if (check.stopped !== undefined) faults.push(`${table}: ${check.stopped}`)
    const references = linesOf(database, path, `PRAGMA foreign_key_check("${table}")`)
    if (references.lines.length > 0) faults.push(`${table}: a row refers to one that is not there`)
  }
  return [...new Set(faults)].slice(0, FAULTS_AT_MOST)
}

function tablesOf(database: DatabaseSyncInstance): readonly string[] {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
  return (database.prepare(sql).all() as readonly { readonly name: string }[]).map(
    ({ name }) => name,
  )
}

/** The first column of each row, and what stopped the check where damage did. */
function linesOf(
  database: DatabaseSyncInstance,
  path: string,
  sql: string,
): { readonly lines: readonly string[]; readonly stopped?: string } {
  const lines: string[] = []
  try {
    for (const row of database.prepare(sql).iterate())
      lines.push(String(Object.values(row as Readonly<Record<string, unknown>>)[0]))
    return { lines }
  } catch (cause) {
    const error = storeErrorFrom(cause, path)
    if (error instanceof OperationError && error.code === 'store-damaged')
      return { lines, stopped: 'it cannot be read to its end' }
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
