/** The committed tables as the program loads them, for the tests of this room. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { KnowledgeTables } from '../../src/knowledge/index.ts'

const FOLDER = resolve(import.meta.dirname, '..', '..', 'data', 'knowledge')

/** Text of each table by its file name. */
export const tables: KnowledgeTables = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
)

export interface TableRow {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** Every row of a table, by column. */
export function rowsOfTable(file: string): readonly TableRow[] {
  const [header = '', ...lines] = (tables[file] ?? '').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.flatMap((text, index) => {
    if (text.startsWith('#')) return []
    const cells = text.split('\t')
    const named = columns.map((column, at) => [column, cells[at] ?? ''] as const)
    return [{ file, line: index + 2, cells: Object.fromEntries(named) }]
  })
}
