/**
 * Written words of English text.
 * In: text in normal form. Out: tokens with offsets, contractions still whole.
 * The one idea: at each place the first pattern that fits takes the longest stretch it can; what no
 * pattern wants is one character. Every pattern is anchored and bounded, so the whole is linear.
 * Conventions: Universal Dependencies of English, EWT and GUM.
 */
import { keepsStop } from './abbreviations.ts'
import {
  KEPT_PREFIXES,
  NET_ENDINGS,
  NO_NAME_ENDING,
  UNITS,
  WORDLIKE_ENDINGS,
} from './word-form-table.ts'

/** A written word or mark, and where it stands. */
export interface WrittenToken {
  readonly start: number
  readonly end: number
  readonly text: string
}

const ALNUM = '\\p{L}\\p{M}\\p{N}'
const END = `(?![${ALNUM}])`
const sticky = (source: string): RegExp => new RegExp(source, 'iuy')

/** In order: an address before a word, a number with its commas before its digits. */
const PATTERNS: readonly RegExp[] = [
  // Addresses and handles.
  sticky(`(?:(?:https?|ftp)://|www\\.)[^\\s<>"]*[^\\s<>"'.,;:!?)\\]}]`),
  sticky(`[${ALNUM}._%+-]{1,64}@[${ALNUM}][${ALNUM}-]{0,63}(?:\\.[${ALNUM}-]{1,63}){0,6}`),
  sticky(`[@#][\\p{L}_][${ALNUM}_]*`),
  sticky(
    `[${ALNUM}_-]{1,64}(?:\\.[${ALNUM}_-]{1,64}){0,6}\\.(?:${NET_ENDINGS}|[${ALNUM}_-]{1,64}\\.(?:${WORDLIKE_ENDINGS}))(?![${ALNUM}]|\\.\\p{L})(?:/[^\\s<>"]*[^\\s<>"'.,;:!?)\\]}])?`,
  ),
  // Pictures and faces.
  sticky(
    '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator})(?:[\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\p{Extended_Pictographic}|\\p{Regional_Indicator})*',
  ),
  sticky(`(?<=^|[\\s.!?,])(?:[:;=]['-]?[()DP]|\\([:;]|\\^_\\^)${END}`),
  // Runs of marks.
  sticky("\\.\\?|\\.{2,}|-{2,}|\\*{2,}|_{2,}|={2,}|~{2,}|\\+{2,}|#{2,}|[!?]{2,}|''|``|<<|>>"),
  // Numbers: telephone, day, amount, clock, decade, ordinal.
  sticky(`\\+?(?:\\d{1,3}-)?\\d{3}-\\d{3}-\\d{4}${END}|\\d{3}-\\d{4}(?![${ALNUM}-])`),
  sticky(`\\d{4}-\\d{2}-\\d{2}${END}|\\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d{2})${END}`),
  sticky('\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?:th)?|\\d+(?:[.:]\\d+)+|\\d+(?:/\\d+){1,2}'),
  sticky(`(?<=^|\\s)(?:\\.\\d+|\\+\\d+|'\\d{2}s?)${END}`),
  sticky(`\\d+(?:st|nd|rd|th|s)${END}|\\d*0'?s${END}|\\d{2}'s${END}`),
  sticky(`\\d+(?=(?:${UNITS})${END})`),
  // Words with stops and signs inside.
  new RegExp(
    `(?:\\p{L}\\.){2,}(?:\\p{L}{1,2}\\.)?(?!\\.)(?:\\p{L}${END})?|\\p{L}\\.\\p{L}${END}`,
    'uy',
  ),
  new RegExp(`(?:Ph|M|B)\\.(?:D|Sc|Phil|Ed)\\.?${END}`, 'uy'),
  new RegExp(`\\p{Lu}{1,3}&\\p{Lu}{1,3}${END}|(?:US|HK|NZ|NT|[AC])\\$`, 'uy'),
  sticky(`w/o(?:ut)?${END}|s/he${END}`),
  sticky(
    `(?<=^|[\\s("'/\\[])(?:${KEPT_PREFIXES})-[\\p{L}\\p{N}][${ALNUM}]*(?![${ALNUM}-])(?:'s${END})?`,
  ),
  sticky('(?:\\p{L}|th|sh)-(?=[\\s,])'),
  sticky(`'(?:s|ll|re|ve|d|m)${END}`),
  sticky(`'(?:em|cause|til|tis|twas|bout)${END}`),
  sticky(`[${ALNUM}]+(?:_+[${ALNUM}]+)*(?:['\`][${ALNUM}]+)*`),
]
/** A mark on a space belongs to no word. */
const SPACE = /\s[\s\p{M}]*/uy
/** Marks that combine with what stands before them, whatever that is. */
const MARKS = /\p{M}+/uy
const GIVEN_NAME = /\p{Lu}\p{Ll}{1,5}-(\p{Lu}?\p{Ll}{1,6})(?![\p{L}\p{N}-])/uy

/** Every written token of a text, in order; what lies between is white space. */
export function writtenTokensIn(text: string): readonly WrittenToken[] {
  const tokens: WrittenToken[] = []
  let at = 0
  let openQuote = false
  while (at < text.length) {
    const space = matchAt(SPACE, text, at)
    if (space) {
      at += space.length
      continue
    }
    const before = tokens[tokens.length - 1]
    const word = givenNameAt(text, at, before) ?? tokenAt(text, at)
    const end = at + word.length
    if (word === "'") openQuote = !openQuote && /\S/u.test(text[end] ?? ' ')
    const stop = at + sizeWithTail({ text, at, end, before, openQuote })
    const last = stop + (matchAt(MARKS, text, stop)?.length ?? 0)
    tokens.push({ start: at, end: last, text: text.slice(at, last) })
    at = last
  }
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function tokenAt(text: string, at: number): string {
  for (const pattern of PATTERNS) {
    const found = matchAt(pattern, text, at)
    if (found) return found
  }
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

/** "Ban Ki-moon": after a capitalised word, a short name with a hyphen is one word. */
function givenNameAt(text: string, at: number, before?: WrittenToken): string | undefined {
  if (!before || !/^\p{Lu}\p{Ll}{0,7}$/u.test(before.text) || before.end + 1 !== at)
    return undefined
  GIVEN_NAME.lastIndex = at
  const found = GIVEN_NAME.exec(text)
  const second = found?.[1] ?? ''
  return /^\p{Ll}/u.test(second) && !NO_NAME_ENDING.test(second) ? found?.[0] : undefined
}

interface Place {
  readonly text: string
  readonly at: number
  readonly end: number
  readonly before: WrittenToken | undefined
  readonly openQuote: boolean
}

/** An abbreviation keeps its stop; a plural keeps the apostrophe that makes it a possessor. */
function sizeWithTail({ text, at, end, before, openQuote }: Place): number {
  const word = text.slice(at, end)
  const next = text[end]
  if (next === '.' && text[end + 1] !== '.') {
    const after = text.slice(end + 1, end + 12)
    if (keepsStop({ word, before: before?.text, after })) return end - at + 1
  }
  const isPossessor =
    next === "'" &&
    !openQuote &&
    /[\p{L}\d]s$/iu.test(word) &&
    !/[\p{L}\p{N}']/u.test(text[end + 1] ?? ' ')
  return isPossessor ? end - at + 1 : end - at
}
