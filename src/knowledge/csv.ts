/**
 * Comma-separated text read into rows (RFC 4180, and semicolons or tabs as spreadsheets write them).
 * In: text of a user's file. Out: its lines as cells, each with the number of the line it begins on.
 */

export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** The lines of a CSV text; blank lines are left out, quotes may hold separators and line ends. */
export function csvLinesOf(text: string): readonly CsvLine[] {
  const content = text.replace(/^\ufeff/, '')
  const separator = separatorOf(content)
  const lines: CsvLine[] = []
  let cells: string[] = []
  let line = 1
  let startLine = 1
  for (const piece of piecesOf(content, separator)) {
    cells.push(piece.cell)
    line += piece.lineEnds
    if (!piece.endsLine) continue
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: startLine, cells })
    cells = []
    startLine = line
  }
  return lines
}

interface Piece {
  readonly cell: string
  readonly endsLine: boolean
  /** Line ends passed, those within quotes included. */
  readonly lineEnds: number
}

function* piecesOf(text: string, separator: string): Generator<Piece> {
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? closingQuote(text, at) : at
    const stop = nextStop(text, end, separator)
    const raw = text.slice(at, stop)
    const endsLine = text[stop] !== separator
    const inside = quoted ? raw.slice(1, end - at - 1).replaceAll('""', '"') : raw
    const lineEnds = raw.split('\n').length - 1 + (endsLine ? 1 : 0)
    yield { cell: inside.replace(/\r$/, ''), endsLine, lineEnds }
    at = stop + 1
  }
}

/** The place after the quote that closes the one at `start`. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at + 1
    at++
  }
  return text.length
}

function nextStop(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++)
    if (text[at] === separator || text[at] === '\n') return at
  return text.length
}

/** The separator that the header line uses most. */
function separatorOf(text: string): string {
  const header = text.slice(0, Math.max(text.indexOf('\n'), 0) || text.length)
  const counts = [',', '\t', ';'].map((sign) => header.split(sign).length)
  const most = counts.indexOf(Math.max(...counts))
  return [',', '\t', ';'][most] ?? ','
}
