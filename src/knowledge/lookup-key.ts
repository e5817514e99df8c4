/**
 * The key under which words are looked up.
 * In: words as they stand in a text or a table. Out: lower case without accents, dots, or differences
 * of quotes, dashes and spaces, so that "U.S." and "US" are one.
 * The one idea: everything that only typography decides is folded away, once, on both sides.
 */
import { normalFormOf } from '../text/index.ts'

/** Words with nothing to fold but their case: most names. */
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/i
const ASCII = /^[\x20-\x7e]*$/
/** Latin letters each of one character: already in normal form. */
const COMPOSED = /^[\x20-\x7e\u00c0-\u024f\u1e00-\u1eff]*$/
/** Letters that have no decomposition, as the press spells them without their strokes. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
}

/** Folds words to their look-up key; words without a letter or digit give the empty key. */
export function lookupKey(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase()
  return ASCII.test(words) ? keyOfAscii(words) : keyOfAny(words)
}

function keyOfAscii(words: string): string {
  return words
    .toLowerCase()
    .replace(/[.'"`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function keyOfAny(words: string): string {
  const text = COMPOSED.test(words) ? words : normalFormOf(words).text
  return text
    .toLowerCase()
    .replace(/[øđðłıßæœþə]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.'"`‘’“”]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether the words carry a capital, or are dotted letters ("u.s."): a sign of a name. */
export function looksLikeName(words: string): boolean {
  return /\p{Lu}/u.test(words) || /^\s*(\p{L}\.){2,}\s*$/u.test(words)
}

/** Whether most letters are capitals ("US", "IS-K", "LeT"), or the words are dotted letters ("u.s."). */
export function looksLikeAcronym(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  const small = words.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small || /^\s*(\p{L}\.){2,}\s*$/u.test(words)
}
