/**
 * From the words that a person types to a query of the full-text index.
 * The one idea: everything typed is a word to find, nothing is an operator; words within double
 * quotes are a phrase.
 */

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
