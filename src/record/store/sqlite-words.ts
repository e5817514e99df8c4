/** The full-text index of the embedded store: FTS5, with stems and without diacritics. */
import { matchFrom } from './search.ts'
import type { WordIndex } from './word-index.ts'

export const sqliteWords: WordIndex = {
  add: ({ number, headline, text }, connection) =>
    connection.run('INSERT INTO article_words (rowid, headline, text) VALUES (?, ?, ?)', [
      number,
      headline,
      text,
    ]),
  hits(words) {
    const match = matchFrom(words)
    if (match === undefined) return undefined
    return {
      sql: `SELECT rowid AS number, bm25(article_words, 4.0, 1.0) AS rank
            FROM article_words WHERE article_words MATCH ?`,
      parameters: [match],
    }
  },
}
