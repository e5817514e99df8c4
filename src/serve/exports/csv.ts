/**
 * Comma-separated values (RFC 4180) that are safe to open in a spreadsheet.
 * In: cells. Out: lines ended by CR LF; a cell that would be taken for a formula gets an apostrophe
 * before it, so text of the world never runs, and no cell has a control character or bidi mark.
 */
import { plain } from '../words/plain.ts'

/** One line. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** A cell: one line of text, no formula, quoted where it must be. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const words = plain(value)
  const safe = /^[=+\-@|%]/.test(words) || /^[\t\r\n]/.test(value) ? `'${words}` : words
  return /[",\r\n;]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
