/**
 * Written words of English text.
 * In: text in normal form. Out: tokens with offsets, contractions still whole.
 * The one idea: at each place the first pattern that fits takes the longest stretch it can; what no
 * pattern wants is one character. Conventions: UD English EWT and GUM.
 */
import { BEFORE_NAME, MAY_END } from './abbreviation-table.ts'

export interface WrittenToken {
  readonly start: number
  readonly end: number
  readonly text: string
}

const LETTER = '\\p{L}\\p{M}'
/** In order: an address must come before a word, a number with its commas before its digits. */
const PATTERNS: readonly RegExp[] = [
  /(?:https?|ftp):\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]|www\.[^\s<>"]*[^\s<>"'.,;:!?)\]}]/iuy,
  /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,6}/uy,
  /[@#][\p{L}\p{N}_]+/uy,
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic}|\p{Regional_Indicator})*/uy,
  /[:;=8][-'o]?[()DPp\][](?![\p{L}\p{N}])/uy,
  /\.{2,}|-{2,}|\*{2,}|_{2,}|={2,}|~{2,}|[!?]{2,}/uy,
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)+|\d+(?:\/\d+)+|\.\d+/uy,
  /\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy,
  /\d+(?=(?:am|pm|km|kg|cm|mm|m|ft|lbs?|k|hrs?|mins?)(?![\p{L}\p{N}]))/iuy,
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy,
  new RegExp(`[${LETTER}\\p{N}]+(?:'[${LETTER}]+)*`, 'uy'),
]
const SPACE = /\s+/uy
const INITIAL = /^\p{Lu}$/u

/** Every written token of a text, in order; what lies between is white space. */
export function writtenTokensIn(text: string): readonly WrittenToken[] {
  const tokens: WrittenToken[] = []
  let at = 0
  while (at < text.length) {
    const space = matchAt(SPACE, text, at)
    if (space) {
      at += space.length
      continue
    }
    const found = withStop(tokenAt(text, at), text, at)
    tokens.push({ start: at, end: at + found.length, text: found })
    at += found.length
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

/** An abbreviation keeps its stop. */
function withStop(word: string, text: string, at: number): string {
  const end = at + word.length
  if (text[end] !== '.' || text[end + 1] === '.') return word
  const lower = word.toLowerCase()
  const isShort = BEFORE_NAME.has(lower) || MAY_END.has(lower) || INITIAL.test(word)
  return isShort && !/^(no|art|in|v|c|mo|sun|sat|ill|miss|mass|wash|max|fig|al|ed|det)$/.test(lower)
    ? `${word}.`
    : stopIfNamed(word, text, end)
}

/** Words that are also ordinary words are short only where a name or number follows. */
function stopIfNamed(word: string, text: string, end: number): string {
  const lower = word.toLowerCase()
  const isShort = BEFORE_NAME.has(lower) || MAY_END.has(lower)
  return isShort && /^\. ?[\p{Lu}\d]/u.test(text.slice(end, end + 4)) && /^\p{Lu}/u.test(word)
    ? `${word}.`
    : word
}
