/**
 * All rows of one store into another that is empty, whichever engines they are.
 * In: two states within transactions. Out: how many captures were taken over. The embedded store of the
 * two tells which tables there are, so that a new one is taken along without being named here; the
 * full-text index is written anew.
 */
import type { SqlValue } from './connection.ts'
import { insertRows } from './insert-rows.ts'
import type { StateTools } from './state-tools.ts'

/** A table with the columns of its key, in their order. */
export interface TableShape {
  readonly name: string
  readonly key: readonly string[]
}

type Row = Readonly<Record<string, SqlValue>>

const ROWS_AT_MOST = 200
/** Rows with a whole page or its reading in them. */
const LARGE_ROWS_AT_MOST = 20
const LARGE = ['captures', 'articles', 'readings']

/** The tables of an embedded store, those first that others refer to. */
export async function tablesOf({ connection }: StateTools): Promise<readonly TableShape[]> {
  const tables = await connection.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     AND name NOT LIKE 'article\\_words%' ESCAPE '\\' ORDER BY rowid`,
    [],
  )
  const shapes: TableShape[] = []
  for (const { name } of tables) {
    const key = await connection.all<{ name: string }>(
      'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk',
      [name],
    )
    shapes.push({ name, key: key.map((column) => column.name) })
  }
  return shapes
}

/** Copies all rows. */
export async function transferRows(
  from: StateTools,
  to: StateTools,
  shapes: readonly TableShape[],
): Promise<void> {
  for (const shape of shapes) {
    for await (const rows of pagesOf(shape, from)) {
      await putRows(shape.name, rows, to)
      if (shape.name === 'articles') await indexArticles(rows, to)
    }
  }
  await to.settleNumbers(shapes.filter(({ key }) => key[0] === 'number').map(({ name }) => name))
}

async function* pagesOf(
  { name, key }: TableShape,
  { connection }: StateTools,
): AsyncGenerator<readonly Row[]> {
  const columns = key.join(', ')
  const places = key.map(() => '?').join(', ')
  const limit = LARGE.includes(name) ? LARGE_ROWS_AT_MOST : ROWS_AT_MOST
  let after: readonly SqlValue[] = []
  for (;;) {
    const where = after.length === 0 ? '' : `WHERE (${columns}) > (${places})`
    const sql = `SELECT * FROM ${name} ${where} ORDER BY ${columns} LIMIT ?`
    const rows = await connection.all<Row>(sql, [...after, limit])
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = key.map((column) => last[column] ?? null)
  }
}

function putRows(table: string, rows: readonly Row[], { connection }: StateTools): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => columns.map((column) => row[column] ?? null))
  return insertRows({ table, columns }, values, connection)
}

async function indexArticles(rows: readonly Row[], { connection, words }: StateTools) {
  for (const { number, headline, text } of rows) {
    const article = { number: Number(number), headline: String(headline), text: String(text) }
    await words.add(article, connection)
  }
}
