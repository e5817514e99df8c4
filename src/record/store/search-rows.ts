/**
 * Articles by words, source and time.
 * In: what to find, a page. Out: rows; the best first, then the newest.
 */
import type { SqlValue } from './connection.ts'
import type { StateTools } from './state-tools.ts'
import type { Page, SearchRow, StoredSearch } from './types.ts'

/** Later than any moment: what is stored now. */
const LATEST = '9999'

/** Articles that hold the words, or all of a source and time. */
export function searchRows(
  { words, source, from, to, moment }: StoredSearch,
  { limit, offset }: Page,
  tools: Pick<StateTools, 'connection' | 'words'>,
): Promise<readonly SearchRow[]> {
  const hits = tools.words.hits(words)
  if (hits === undefined && words.trim() !== '') return Promise.resolve([])
  const terms: readonly (readonly [string, SqlValue | undefined])[] = [
    ['a.source = ?', source],
    ['a.day >= ?', from],
    ['a.day <= ?', to],
    ['a.stored_at <= ?', moment ?? LATEST],
  ]
  const given = terms.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]))
  const found = hits === undefined ? '' : `JOIN (${hits.sql}) w ON w.number = a.number`
  const rank = hits === undefined ? '' : 'w.rank, '
  return tools.connection.all<SearchRow>(
    `SELECT a.id AS article FROM articles a ${found}
     WHERE ${given.map(({ sql }) => sql).join(' AND ')}
     ORDER BY ${rank}a.day DESC NULLS LAST, a.id LIMIT ? OFFSET ?`,
    [...(hits?.parameters ?? []), ...given.map(({ value }) => value), limit, offset],
  )
}
