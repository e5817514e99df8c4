/**
 * From the words that a person types to the terms of a full-text query.
 * The one idea: everything typed is a word to find, nothing is an operator; words within double
 * quotes are a phrase.
 */

const WORDS_AT_MOST = 32

/** The words and phrases that hold a letter or a digit. */
export function termsFrom(words: string): readonly string[] {
  const parts = words.match(/"[^"]*"|[^\s"]+/g) ?? []
  return parts
    .map((part) => part.replace(/"/g, ' ').replaceAll('\0', ' ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, WORDS_AT_MOST)
}

/** The query of the embedded index, or nothing when no letter or digit was typed. */
export function matchFrom(words: string): string | undefined {
  const terms = termsFrom(words)
  return terms.length === 0 ? undefined : terms.map((term) => `"${term}"`).join(' ')
}
