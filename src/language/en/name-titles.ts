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
  const title = titleEnd(tokens, from, to)
  const end = portfolioEnd(tokens, [from, title], to)
  return [...bodyBefore(name, tokens, title), ...withoutRealm(name, tokens, [end, to])]
}

/** "Secretary of State Ada Holt": the end of what a title governs, within the name or before it. */
function portfolioEnd(
  tokens: Tokens,
  [from, title]: readonly [number, number],
  to: number,
): number {
  const isAfterTitle = title > from || isGoverned(tokens, from)
  let end = title
  while (isAfterTitle && end < to - 1 && TITLE_PARTS.has(wordOf(tokens, end))) end++
  return end
}

/** Whether the word is governed by a title a few words before it: "Minister for". */
function isGoverned(tokens: Tokens, at: number): boolean {
  if (!/^(?:of|for|and)$/u.test(wordOf(tokens, at - 1))) return false
  for (let before = at - 2; before >= Math.max(0, at - 6); before--)
    if (TITLES.has(wordOf(tokens, before))) return true
  return false
}

/** "King Abdullah II of Jordan": a person, and the realm as a place. */
function withoutRealm(
  name: Name,
  tokens: Tokens,
  [from, to]: readonly [number, number],
): readonly FoundName[] {
  for (let at = from + 1; at < to - 1; at++) {
    if (wordOf(tokens, at) !== 'of') continue
    const realm = withTokens({ ...name, type: 'LOC', settled: true }, tokens, [at + 1, to])
    return [withTokens(name, tokens, [from, at]), realm]
  }
  return [withTokens(name, tokens, [from, to])]
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
