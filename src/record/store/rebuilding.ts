/**
 * Building the shelves of contacts anew beside what they held, and how the two differ.
 * In: a transaction that writes. Out: empty shelves; later the number of rows that are not as they were.
 * The one idea: what was there is only compared, never read by the rebuild, so that no fault of a shelf
 * can live on.
 */
import type { StateTools } from './state-tools.ts'
import type { WritableState } from './types.ts'

interface Shelf {
  readonly table: string
  readonly key: readonly string[]
  readonly values: readonly string[]
}

const SHELVES: readonly Shelf[] = [
  { table: 'contacts', key: ['id'], values: ['day', 'is_contact', 'line', 'body'] },
  { table: 'contact_blocks', key: ['block', 'day', 'contact'], values: [] },
  { table: 'versions', key: ['article'], values: ['address', 'stamp', 'text_hash', 'is_alone'] },
  { table: 'former_mentions', key: ['alias', 'mention'], values: [] },
  { table: 'contact_mentions', key: ['mention'], values: ['contact', 'alias'] },
]

/** Shelves that are not compared: others are derived from them. */
const EMPTIED = ['tellings', 'block_countries', 'contact_sources', 'contact_history']

export function rebuilding({
  connection,
}: StateTools): Pick<WritableState, 'setShelvesAside' | 'differencesFromAside'> {
  return {
    async setShelvesAside() {
      for (const { table, key, values } of SHELVES) {
        const columns = [...key, ...values].join(', ')
        await connection.run(
          `CREATE TEMP TABLE old_${table} AS SELECT ${columns} FROM ${table}`,
          [],
        )
        await connection.run(
          `CREATE INDEX old_${table}_key ON old_${table} (${key.join(', ')})`,
          [],
        )
        await connection.run(`DELETE FROM ${table}`, [])
      }
      for (const table of EMPTIED) await connection.run(`DELETE FROM ${table}`, [])
      // What stood on the shelf before is told by a fold from now on.
      await connection.run('UPDATE history_clock SET earliest = newest', [])
    },
    async differencesFromAside() {
      let differences = 0
      for (const shelf of SHELVES) {
        for (const sql of comparisonsOf(shelf)) {
          const rows = await connection.all<{ n: number }>(sql, [])
          differences += rows[0]?.n ?? 0
        }
        await connection.run(`DROP TABLE old_${shelf.table}`, [])
      }
      return differences
    },
  }
}

/** Rows that are gone or have other values, and rows that are new. */
function comparisonsOf({ table, key, values }: Shelf): readonly string[] {
  const isSame = key.map((column) => `n.${column} = o.${column}`).join(' AND ')
  const differs = values.map((column) => `OR n.${column} IS DISTINCT FROM o.${column}`).join(' ')
  return [
    `SELECT count(*) AS n FROM old_${table} o LEFT JOIN ${table} n ON ${isSame}
     WHERE n.${key[0]} IS NULL ${differs}`,
    `SELECT count(*) AS n FROM ${table} n LEFT JOIN old_${table} o ON ${isSame}
     WHERE o.${key[0]} IS NULL`,
  ]
}
