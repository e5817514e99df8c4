/**
 * Text as both engines can keep it.
 * In: any text. Out: text without NUL, which a server refuses and the embedded engine ends a text at; it
 * is written as a mark and four digits and comes back as it was. A lone surrogate is not kept by either
 * and becomes the replacement character, as wherever text is written as UTF-8.
 */
import type { SqlValue } from './connection.ts'

/** A noncharacter, which no text should hold; one that does is written the same way. */
const MARK = '\uFFFE'
// NUL is what this is about.
const UNSTORABLE = new RegExp('[\\0\\uFFFE]', 'g')
const STORED = /\uFFFE([0-9a-f]{4})/g

/** A value as it may be given to an engine. */
export function storable(value: SqlValue): SqlValue {
  if (typeof value !== 'string') return value
  if (!value.includes('\0') && !value.includes(MARK)) return value
  return value.replace(
    UNSTORABLE,
    (sign) => MARK + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}

/** A row's texts as they were before they were made storable. */
export function restored<Row>(row: Row): Row {
  const fields = row as Record<string, unknown>
  for (const name in fields) {
    const value = fields[name]
    if (typeof value === 'string' && value.includes(MARK)) fields[name] = restoredText(value)
  }
  return row
}

function restoredText(text: string): string {
  return text.replace(STORED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
}
