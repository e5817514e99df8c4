/**
 * The full-text index as the rows' code sees it; each engine has its own.
 * In: the words of an article, the words that a person types. Out: a query that gives the number of each
 * article that holds them all, with a rank: the smaller, the better. Filters join what it gives.
 */
import type { Connection, SqlValue } from './connection.ts'

/** What is indexed of an article. */
export interface IndexedArticle {
  readonly number: number
  readonly headline: string
  readonly text: string
}

/** A query to stand within another: rows of `number` and `rank`. */
export interface WordQuery {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

export interface WordIndex {
  add(article: IndexedArticle, connection: Connection): Promise<void>
  /** The query for typed words; nothing when no letter or digit was typed. */
  hits(words: string): WordQuery | undefined
}
