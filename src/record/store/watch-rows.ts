/**
 * Rows of claims that rest on coverage: which sources decide them, over which days.
 * In: a connection. Out: the claims that a capture of a source may move.
 * The one idea: a capture fills a gap only on a day on which its source had none, and only of claims whose
 * time holds that day; so that hardly any claim is judged anew for an article on something else.
 */
import type { ClaimQuery } from '../question-types.ts'
import type { Connection } from './connection.ts'
import { insertRows } from './insert-rows.ts'
import type { ClaimKey, ClaimRow, StoreState, WritableState } from './types.ts'

/** Questions on coverage that an addition asks. */
export function watchRows(
  connection: Connection,
): Pick<StoreState, 'daysOfSource' | 'hasDay' | 'tellsIn' | 'claimsWatchedBy'> {
  return {
    async daysOfSource(source, limit) {
      const rows = await connection.all<{ day: string }>(
        'SELECT day FROM coverage_days WHERE source = ? ORDER BY day LIMIT ?',
        [source, limit],
      )
      return rows.map(({ day }) => day)
    },
    async hasDay(source, day) {
      const sql = 'SELECT 1 FROM coverage_days WHERE source = ? AND day = ?'
      return (await connection.all(sql, [source, day])).length > 0
    },
    async tellsIn(source, block) {
      const sql = 'SELECT 1 FROM contact_sources WHERE block = ? AND source = ? LIMIT 1'
      return (await connection.all(sql, [block, source])).length > 0
    },
    async claimsWatchedBy({ source, from, to, isOpen }) {
      const rows = await connection.all<Omit<ClaimRow, 'query'> & { readonly query: string }>(
        `SELECT c.article, c.claim, c.day, c.query FROM claim_watches w
         JOIN claims c ON c.article = w.article AND c.claim = w.claim
         WHERE w.source = ? AND w.last_day >= ? AND w.first_day <= ? AND w.is_open >= ?
         ORDER BY c.day, c.article, c.claim`,
        [source, from, to, isOpen ? 1 : 0],
      )
      return rows.map((row) => ({ ...row, query: JSON.parse(row.query) as ClaimQuery }))
    },
  }
}

/** Puts what a verdict rests on in the place of what it rested on before. */
export function watchPlacing(connection: Connection): Pick<WritableState, 'watchClaim'> {
  return {
    watchClaim: async (key, watch) => {
      await forgetWatches(key, connection)
      if (!watch) return
      const { from, to, sources, isOpen } = watch
      const rows = [...sources].map((source) => [
        ...[source, to, from, key.article, key.claim, isOpen ? 1 : 0],
      ])
      await insertRows({ table: 'claim_watches', columns: COLUMNS }, rows, connection)
    },
  }
}

const COLUMNS = ['source', 'last_day', 'first_day', 'article', 'claim', 'is_open']

function forgetWatches({ article, claim }: ClaimKey, connection: Connection): Promise<void> {
  return connection.run('DELETE FROM claim_watches WHERE article = ? AND claim = ?', [
    article,
    claim,
  ])
}
