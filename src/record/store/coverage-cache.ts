/**
 * The days with captures in memory: every question on coverage asks for all of them.
 * The one idea: articles are append-only, so that the number of the newest one tells whether what we
 * hold is still all there is; a transaction that rolls back makes us forget.
 */
import type { Connection } from './connection.ts'
import type { CoverageDay } from './rows.ts'

export class CoverageCache {
  #days: readonly CoverageDay[] = []
  #newest = 0

  /** All days with captures, by day and source. */
  async all(connection: Connection): Promise<readonly CoverageDay[]> {
    const [row] = await connection.all<{ newest: number | null }>(
      'SELECT max(number) AS newest FROM articles',
      [],
    )
    const newest = row?.newest ?? 0
    if (newest !== this.#newest) {
      this.#days = await connection.all('SELECT * FROM coverage_days ORDER BY day, source', [])
      this.#newest = newest
    }
    return this.#days
  }

  forget(): void {
    this.#days = []
    this.#newest = 0
  }
}
