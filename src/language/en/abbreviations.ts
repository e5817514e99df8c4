/**
 * Whether a full stop belongs to the word before it.
 * In: the word, the word before, the text after the stop. Out: yes or no.
 * The one idea: titles always keep it, words that are also ordinary ones only in their own company.
 * ```
 * Maj.  Gen.  Pat Ryder left No. 10 on Sat. 5 May with J. Smith of Acme Inc.
 * title title                digit   number      initial     company, last
 * ```
 */
import {
  AFTER_COMMA,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CAPITALISED,
  CAPITALISED_BEFORE_NUMBER,
  MAY_END,
} from './abbreviation-table.ts'
import { opensSentence } from './sentence-openers.ts'

const BEFORE_DAY = /^\s?(?:\d|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)/u

export interface StopContext {
  readonly word: string
  readonly before: string | undefined
  /** A few characters after the stop. */
  readonly after: string
}

/** Whether the stop after the word is part of it. */
export function keepsStop({ word, before, after }: StopContext): boolean {
  const lower = word.toLowerCase()
  const isLast = /^["')\]]*\s*$/u.test(after)
  const isCapital = /^\p{Lu}/u.test(word)
  if (/^\p{L}$/u.test(word)) return isInitial(word, after) && !isLast
  if (BEFORE_NAME.has(lower)) return !isLast
  if (lower === 'etc') return !isLast && !opensSentence(nextWord(after))
  if (MAY_END.has(lower)) return !isLast || lower !== 'inc'
  if (CAPITALISED.has(lower)) return isCapital && !isLast
  if (BEFORE_NUMBER.has(lower) || CAPITALISED_BEFORE_NUMBER.has(lower))
    return BEFORE_DAY.test(after) && (isCapital || lower !== 'no')
  return AFTER_COMMA.has(lower) && isCapital && before === ','
}

function nextWord(after: string): string {
  return /^\s*([\p{L}']+)/u.exec(after)?.[1] ?? ''
}

/** A single capital before another name, or a small letter before a number ("p. 5", "b. 1950"). */
function isInitial(word: string, after: string): boolean {
  if (/^\p{Ll}$/u.test(word)) return /^\s?\d/u.test(after)
  const next = /^[\s-]?(\p{Lu}[\p{L}.']*)/u.exec(after)?.[1]
  return next !== undefined && (word !== 'I' || next.length === 2) && !opensSentence(next)
}
