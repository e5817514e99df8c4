/**
 * Tables as text, read into rows.
 * In: tab-separated text with a header line. Out: one record of named cells for each line, with the
 * number of the line. Cells that hold several values part them by a semicolon.
 */

export interface Row {
  /** Line of the file, the header being line 1. */
  readonly line: number
  readonly file: string
  cell(column: string): string
}

/** The rows of a tab-separated table; a missing column reads as empty. */
export function rowsOf(file: string, text: string | undefined): readonly Row[] {
  return [...eachRow(file, text)]
}

/** The same one after another, for tables of thousands of rows of which none is kept. */
export function* eachRow(file: string, text: string | undefined): Generator<Row> {
  const lines = (text ?? '').split('\n')
  const columns = columnIndexes((lines[0] ?? '').replace(/\r$/, '').split('\t'))
  for (let index = 1; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(/\r$/, '')
    if (line === '' || line.startsWith('#')) continue
    yield rowFrom({ file, line: index + 1, columns, cells: line.split('\t') })
  }
}

interface Cells {
  readonly file: string
  readonly line: number
  readonly columns: ReadonlyMap<string, number>
  readonly cells: readonly string[]
}

/** A row over cells already parted. */
export function rowFrom({ file, line, columns, cells }: Cells): Row {
  return { file, line, cell: (column) => cells[columns.get(column) ?? -1]?.trim() ?? '' }
}

/** A row with other cells that stands at the file and line of another. */
export function rowWith(row: Row, values: Readonly<Record<string, string>>): Row {
  return { file: row.file, line: row.line, cell: (column) => values[column] ?? '' }
}

/** Where each named column stands. */
export function columnIndexes(header: readonly string[]): ReadonlyMap<string, number> {
  return new Map(header.map((name, index) => [name.trim().toLowerCase(), index]))
}

/** The values of a cell that holds several, without empties and repeats. */
export function valuesOf(cell: string): readonly string[] {
  if (cell === '') return []
  const values = cell.split(';').map((value) => value.trim())
  return [...new Set(values.filter((value) => value !== ''))]
}
