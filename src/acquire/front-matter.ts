/**
 * The heading of a text file: `key: value` lines between two `---` lines at its very top.
 * In: text. Out: the given facts in it, the time of capture, and the text below it.
 * The one idea: a block counts only when each of its lines has that shape and at least one key is
 * known; anything else between dashes is the report's own text and stays.
 *
 *   ---
 *   headline: Ministers speak by telephone
 *   published: 2024-06-25
 *   ---
 */
import { factsFrom, type Facts } from './facts.ts'

const LINES_AT_MOST = 40

/** A text split into what stands beside it and the text itself. */
export interface Fronted extends Facts {
  readonly body: string
}

/** Splits a heading off a text; a text without one comes back as it is. */
export function splitFrontMatter(text: string): Fronted {
  const none = { given: {}, body: text }
  if (!/^---[ \t]*\r?\n/.test(text)) return none
  const fields: Record<string, string> = {}
  let at = text.indexOf('\n') + 1
  for (let count = 0; count < LINES_AT_MOST; count++) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end === -1 ? text.length : end).trimEnd()
    const next = end === -1 ? text.length : end + 1
    if (line === '---') return frontedBy(fields, text.slice(next)) ?? none
    const pair = /^([A-Za-z][\w-]{0,40}):(?:\s+(\S.*))?$/.exec(line)
    if (!pair && line !== '') return none
    if (pair?.[1] !== undefined && pair[2] !== undefined) fields[pair[1]] = unquoted(pair[2])
    if (end === -1) return none
    at = next
  }
  return none
}

function frontedBy(fields: Readonly<Record<string, string>>, body: string): Fronted | undefined {
  const facts = factsFrom(fields)
  const isKnown = Object.keys(facts.given).length > 0 || facts.capturedAt !== undefined
  return isKnown ? { ...facts, body: body.replace(/^(?:[ \t]*\r?\n)+/, '') } : undefined
}

function unquoted(value: string): string {
  const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(value)
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : value
}
