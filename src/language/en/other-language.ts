/**
 * Whether words are English, and what else they may be.
 * In: the words of a paragraph. Out: the name of another language, or nothing.
 * The one idea: the script tells most; among languages in Latin letters the small words tell, and
 * too few words tell nothing.
 */
import { ENGLISH_WORDS, OTHER_SCRIPTS, OTHER_WORDS } from './other-language-table.ts'

/** Fewer words than this are too few to call a language by its small words. */
const WORDS_AT_LEAST = 12
/** English reports have a share of small words of .3 to .5. */
const ENGLISH_SHARE = 0.12

/** The language that the words seem to be in, when it is not English. */
export function otherLanguageOf(words: readonly string[]): string | undefined {
  const spelled = words.filter((word) => /\p{L}/u.test(word)).map((word) => word.toLowerCase())
  if (spelled.length === 0) return undefined
  const script = foreignScript(spelled)
  if (script) return script
  if (spelled.length < WORDS_AT_LEAST) return undefined
  const english = shareIn(ENGLISH_WORDS, spelled)
  let [language, most] = ['an unknown language', 0]
  for (const [name, list] of Object.entries(OTHER_WORDS)) {
    const share = shareIn(list, spelled)
    if (share > most) [language, most] = [name, share]
  }
  if (most > english && most > ENGLISH_SHARE) return language
  const isLong = spelled.length >= 3 * WORDS_AT_LEAST
  return isLong && english < ENGLISH_SHARE / 4 && !isNames(words) ? language : undefined
}

/** A list of names or a table has few small words and many capitals or figures. */
function isNames(words: readonly string[]): boolean {
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length > words.length / 3
}

function foreignScript(words: readonly string[]): string | undefined {
  const others = words.filter((word) => !/\p{Script=Latin}/u.test(word))
  if (others.length * 2 <= words.length) return undefined
  let [language, most] = ['a language in letters that are not Latin', 0]
  for (const [letters, name] of OTHER_SCRIPTS) {
    const count = others.filter((word) => letters.test(word)).length
    if (count > most * 1.2) [language, most] = [name, count]
  }
  return language
}

function shareIn(list: ReadonlySet<string>, words: readonly string[]): number {
  return words.filter((word) => list.has(word)).length / words.length
}
