/**
 * The terminal as a page: width, colour, marks; tables and wrapped text within it.
 * Colour only on a terminal and never the only carrier of meaning; marks become words without UTF-8.
 */
import type { Writable } from 'node:stream'

export interface Terminal {
  readonly isTerminal: boolean
  readonly width: number
  readonly hasColour: boolean
  readonly hasUnicode: boolean
  readonly out: Writable
  readonly log: Writable
}

export type Ink = 'bold' | 'soft' | 'accent' | 'warning' | 'denied'

const CODES: Readonly<Record<Ink, readonly [number, number]>> = {
  bold: [1, 22],
  soft: [2, 22],
  accent: [36, 39],
  warning: [33, 39],
  denied: [31, 39],
}
const NARROWEST = 80
const WIDEST = 140

/** The terminal of this process. */
export function currentTerminal(
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isTerminal = process.stdout.isTTY === true
  const locale = environment['LC_ALL'] ?? environment['LC_CTYPE'] ?? environment['LANG'] ?? ''
  return {
    isTerminal,
    width: isTerminal ? Math.min(WIDEST, Math.max(40, process.stdout.columns)) : NARROWEST,
    hasColour:
      isTerminal && environment['NO_COLOR'] === undefined && environment['TERM'] !== 'dumb',
    hasUnicode: !isTerminal || /utf-?8/i.test(locale),
    out: process.stdout,
    log: process.stderr,
  }
}

/** Words in an ink, where the terminal has colour. */
export function inked(terminal: Terminal, ink: Ink, words: string): string {
  if (!terminal.hasColour) return words
  const [on, off] = CODES[ink]
  return `\u001b[${on}m${words}\u001b[${off}m`
}

/** Text from the world made harmless for a terminal: control characters and bidi overrides shown as signs. */
export function harmless(words: string): string {
  return words
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '\u00b7',
    )
    .replace(/\s+/g, ' ')
}

/** The same for words of several lines. */
export function harmlessLines(words: string): string {
  return words.split('\n').map(harmless).join('\n')
}

/** Breaks words into lines of at most `width` characters; longer words are cut. */
export function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ').flatMap((one) => cut(one, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function cut(word: string, width: number): readonly string[] {
  const parts: string[] = []
  for (let start = 0; start < word.length; start += width)
    parts.push(word.slice(start, start + width))
  return parts.length === 0 ? [''] : parts
}

/** Words after a label; further lines stand under the words. */
export function hanging(label: string, words: string, terminal: Terminal): readonly string[] {
  return wrapped(words, terminal.width - label.length).map(
    (line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line,
  )
}

export interface Column {
  readonly title: string
  /** Share of the room that is left after the fixed columns; a fixed column has `width`. */
  readonly share?: number
  readonly width?: number
}

/** A table with a rule under its head; cells wrap within their columns. */
export function table(
  terminal: Terminal,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const widths = widthsOf(terminal.width, columns)
  const head = layRow(
    columns.map((column) => column.title),
    widths,
  )
  const rule = widths.map((width) => (terminal.hasUnicode ? '─' : '-').repeat(width)).join('  ')
  const body = rows.map((row) => layRow(row.map(harmless), widths))
  return [inked(terminal, 'soft', head), inked(terminal, 'soft', rule), ...body].join('\n')
}

function widthsOf(total: number, columns: readonly Column[]): readonly number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0)
  const left = Math.max(columns.length * 6, total - fixed - 2 * (columns.length - 1))
  return columns.map(
    (column) => column.width ?? Math.max(6, Math.floor((left * (column.share ?? 0)) / shares)),
  )
}

function layRow(cells: readonly string[], widths: readonly number[]): string {
  const wrappedCells = cells.map((cell, index) => wrapped(cell, widths[index] ?? 10))
  const height = Math.max(...wrappedCells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrappedCells
      .map((lines, index) => (lines[line] ?? '').padEnd(widths[index] ?? 10))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}
