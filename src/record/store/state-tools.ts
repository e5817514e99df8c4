/**
 * What the rows' code works with: a connection inside a transaction, a composer of queries in the
 * engine's dialect, and what is kept in memory.
 */
import type { Compilable, Kysely } from 'kysely'
import type { Connection, SqlValue } from './connection.ts'
import type { CoverageCache } from './coverage-cache.ts'
import type { DecisionCache } from './decision-cache.ts'
import type { Tables } from './schema.ts'
import type { WordIndex } from './word-index.ts'

export interface StateTools {
  readonly connection: Connection
  readonly composer: Kysely<Tables>
  readonly decisions: DecisionCache
  readonly coverage: CoverageCache
  readonly words: WordIndex
  /** Lets numbers go on after the greatest, once rows came in with theirs. */
  settleNumbers(tables: readonly string[]): Promise<void>
}

/** Runs a composed query. */
export function runComposed<Row>(
  connection: Connection,
  query: Compilable<Row>,
): Promise<readonly Row[]> {
  const { sql, parameters } = query.compile()
  return connection.all<Row>(sql, parameters as readonly SqlValue[])
}
