/**
 * Titles before the names of persons.
 * In: a person as the encoder marked it. Out: the person, and the body or place in the title.
 * The one idea: a title ends at its last title word; the proper nouns at its head are another name.
 * ```
 * NATO Secretary General Jens Stoltenberg
 * ORG  title     title   PER
 * ```
 */
import type { FoundName } from '../language-rules.ts'
import type { Name, Token } from '../types.ts'
import { isNationality, withTokens, wordOf } from './name-stretch.ts'
import { PLACES_BEFORE_TITLE, TITLE_PARTS, TITLES } from './title-table.ts'

type Tokens = readonly Token[]

/** A person without the title before; the place or body that the title begins with is a name of its own. */
export function withoutTitle(name: Name, tokens: Tokens): readonly FoundName[] {
  const [from, to] = name.tokens
  if (name.type !== 'PER') return [name]
  const end = titleEnd(tokens, from, to)
  if (end === from) return [name]
  return [...bodyBefore(name, tokens, end), withTokens(name, tokens, [end, to])]
}

/** The end of the title with which the stretch begins; its start where there is none. */
function titleEnd(tokens: Tokens, from: number, to: number): number {
  let end = from
  for (let at = from; at < to - 1; at++) if (TITLES.has(wordOf(tokens, at))) end = at + 1
  const isBare = TITLES.has(wordOf(tokens, to - 1))
  const body = bodyLength(tokens, from, end)
  return isBare || body > BODY_AT_MOST ? titleRun(tokens, from, to) : end
}

/** "NATO", "White House": longer runs before a title word are rather a name after all. */
const BODY_AT_MOST = 2

function bodyLength(tokens: Tokens, from: number, to: number): number {
  let length = 0
  while (from + length < to && isBodyWord(tokens[from + length])) length++
  return length
}

function isBodyWord(token: Token | undefined): boolean {
  const word = token?.form.toLowerCase() ?? ''
  return token?.upos === 'PROPN' && !TITLES.has(word) && !TITLE_PARTS.has(word)
}

function titleRun(tokens: Tokens, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    if (TITLES.has(wordOf(tokens, at))) end = at + 1
    else if (!TITLE_PARTS.has(wordOf(tokens, at)) && !isNationality(tokens[at])) break
  }
  return end
}

function bodyBefore(name: Name, tokens: Tokens, end: number): readonly FoundName[] {
  const from = name.tokens[0]
  if (PLACES_BEFORE_TITLE.has(wordOf(tokens, from)))
    return [withTokens({ ...name, type: 'LOC', settled: true }, tokens, [from, from + 1])]
  const length = bodyLength(tokens, from, end)
  if (length === 0) return []
  return [withTokens({ ...name, type: 'ORG', settled: true }, tokens, [from, from + length])]
}
