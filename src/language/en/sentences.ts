/**
 * Sentence ends in English text.
 * In: the written tokens of one paragraph. Out: for each sentence its tokens.
 * The one idea: a stop that stands alone ends a sentence with the closing quotes and brackets after
 * it; a stop inside an abbreviation does so only where what follows begins a sentence.
 */
import { BEFORE_NAME } from './abbreviation-table.ts'
import type { WrittenToken } from './tokens.ts'

const STOP = /^(?:[.!?]|[!?]{2,}|\.{2,})$/u
const CLOSER = /^["')\]}]$/u
const OPENER = /^["'([{]$/u
const STARTERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my in on at by for from with
  after before when while if although as but and so or however meanwhile there here what who why how where
  according mr mrs ms dr`.split(/\s+/),
)

/** The sentences of a paragraph, each a non-empty run of its tokens. */
export function sentencesIn(tokens: readonly WrittenToken[]): readonly (readonly WrittenToken[])[] {
  const sentences: WrittenToken[][] = []
  let current: WrittenToken[] = []
  let openQuote = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    current.push(token)
    if (token.text === '"') openQuote = !openQuote
    if (!endsAfter(tokens, at)) continue
    while (isCloser(tokens, at + 1, openQuote)) {
      at++
      const closer = tokens[at]
      if (closer?.text === '"') openQuote = false
      if (closer) current.push(closer)
    }
    if (continuesAt(tokens, at)) continue
    sentences.push(current)
    current = []
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsAfter(tokens: readonly WrittenToken[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (STOP.test(token.text)) return true
  if (!/\p{L}\.$/u.test(token.text)) return false
  const lower = token.text.slice(0, -1).toLowerCase()
  if (BEFORE_NAME.has(lower) || lower.length === 1) return false
  return STARTERS.has(next.text.toLowerCase()) && /^\p{Lu}/u.test(next.text)
}

/** Whether the next token closes what the sentence opened. */
function isCloser(tokens: readonly WrittenToken[], at: number, openQuote: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || !CLOSER.test(token.text)) return false
  if (token.text === '"') return openQuote || token.start === before.end
  return token.start === before.end
}

/** What follows a stop without beginning a sentence: a small letter, or a comma after a quote. */
function continuesAt(tokens: readonly WrittenToken[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (/^[,;:]$/u.test(next.text)) return true
  let first = at + 1
  while (OPENER.test(tokens[first]?.text ?? '')) first++
  return /^\p{Ll}/u.test(tokens[first]?.text ?? '')
}
