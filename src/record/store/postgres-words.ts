/**
 * The full-text index of a server's store.
 * In: an article, typed words. Out: rows of lexemes, a query over them.
 * The one idea: we split the text into words as the embedded index does (letters and digits, folded,
 * without diacritics), and the server only stems them, with the same stemmer and no stop words; so both
 * engines find alike. A vector holds some 16,000 places, so that a long text stands in several parts.
 */
import type { Connection, SqlValue } from './connection.ts'
import { termsFrom } from './search.ts'
import type { IndexedArticle, WordIndex } from './word-index.ts'

const WORDS_IN_PART = 8000
/** Words that stand in two parts, so that a phrase over the border is found. */
const OVERLAP = 50
/** Longer words are no words; the index takes none beyond 2,046 bytes. */
const WORD_AT_MOST = 255

/** The words of a text as they are indexed. */
export function foldedWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return (folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).map((word) => word.slice(0, WORD_AT_MOST))
}

export const postgresWords: WordIndex = {
  add: addWords,
  hits(words) {
    const terms = termsFrom(words)
      .map((term) => foldedWords(term).join(' '))
      .filter((term) => term !== '')
    if (terms.length === 0) return undefined
    const term = `phraseto_tsquery('words', ?)`
    const held = terms.map(
      () => `w.article IN (SELECT article FROM article_words WHERE words @@ ${term})`,
    )
    return {
      sql: `SELECT w.article AS number, -sum(ts_rank_cd('{0.1, 0.2, 0.25, 1.0}', w.words, ${terms.map(() => term).join(' || ')})) AS rank
            FROM article_words w WHERE ${held.join(' AND ')} GROUP BY w.article`,
      parameters: [...terms, ...terms],
    }
  },
}

async function addWords(
  { number, headline, text }: IndexedArticle,
  connection: Connection,
): Promise<void> {
  const words = foldedWords(text)
  for (let part = 0; part === 0 || part * WORDS_IN_PART < words.length; part++) {
    const start = part * WORDS_IN_PART
    const own = words.slice(start, start + WORDS_IN_PART + OVERLAP).join(' ')
    const values: readonly SqlValue[] = [
      number,
      part,
      part === 0 ? foldedWords(headline).join(' ') : '',
      own,
    ]
    await connection.run(
      `INSERT INTO article_words (article, part, words) VALUES (?, ?,
         setweight(to_tsvector('words', ?), 'A') || setweight(to_tsvector('words', ?), 'C'))`,
      values,
    )
  }
}
