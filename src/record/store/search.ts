/**
 * From the words that a person types to a query of the full-text index.
 * The one idea: everything typed is a word to find, nothing is an operator; words within double
 * quotes are a phrase.
 */

import type { Connection, SqlValue } from './connection.ts'
import type { Page, SearchRow, StoredSearch } from './types.ts'

const WORDS_AT_MOST = 32

/** The query, or nothing when no letter or digit was typed. */
export function matchFrom(words: string): string | undefined {
  const parts = words.match(/"[^"]*"|[^\s"]+/g) ?? []
  const terms = parts
    .map((part) => part.replace(/"/g, ' ').replaceAll('\0', ' ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, WORDS_AT_MOST)
  return terms.length === 0 ? undefined : terms.map((term) => `"${term}"`).join(' ')
}

const LATEST = '9999'

/** Articles that hold the words, or all of a source and time; the best first, then the newest. */
export function searchRows(
  { words, source, from, to, moment }: StoredSearch,
  { limit, offset }: Page,
  connection: Connection,
): Promise<readonly SearchRow[]> {
  const match = matchFrom(words)
  if (match === undefined && words.trim() !== '') return Promise.resolve([])
  const terms: readonly (readonly [string, SqlValue | undefined])[] = [
    ['article_words MATCH ?', match],
    ['a.source = ?', source],
    ['a.day >= ?', from],
    ['a.day <= ?', to],
    ['a.stored_at <= ?', moment ?? LATEST],
  ]
  const given = terms.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]))
  const index = match === undefined ? '' : 'JOIN article_words w ON w.rowid = a.number'
  const rank = match === undefined ? '' : 'bm25(article_words, 4.0, 1.0), '
  return connection.all<SearchRow>(
    `SELECT a.id AS article FROM articles a ${index}
     WHERE ${given.map(({ sql }) => sql).join(' AND ')}
     ORDER BY ${rank}a.day DESC, a.id LIMIT ? OFFSET ?`,
    [...given.map(({ value }) => value), limit, offset],
  )
}
