/**
 * Extents of English names.
 * In: the names that the encoder found in one sentence, and its tokens. Out: the names as a reader
 * would mark them. The one idea: a title, a day, a nationality and an address are no names.
 * ```
 * U.S. Defense Secretary Lloyd Austin     the Ukrainian side     Tehran's
 * LOC                    PER              (none)                 LOC
 * ```
 */
import { cover } from '../../text/index.ts'
import type { Name, Token } from '../types.ts'
import { NEVER_NAMES, PLACES_BEFORE_TITLE, TITLE_PARTS, TITLES } from './title-table.ts'

type Tokens = readonly Token[]

/** The names of a sentence as a reader would mark them. */
export function namesAsWritten(names: readonly Name[], tokens: Tokens): readonly Name[] {
  return names
    .flatMap((name) => withoutTitle(name, tokens))
    .map((name) => withCompanyForm(withoutEdges(name, tokens), tokens))
    .filter((name) => name.tokens[1] > name.tokens[0] && isName(name, tokens))
}

function withTokens(name: Name, tokens: Tokens, [from, to]: readonly [number, number]): Name {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const span = first && last && to > from ? cover(first.span, last.span) : name.span
  return { ...name, span, tokens: [from, to] }
}

function wordOf(tokens: Tokens, at: number): string {
  return (tokens[at]?.form ?? '').toLowerCase()
}

/** A person without the title before; the place that the title begins with becomes a name of its own. */
function withoutTitle(name: Name, tokens: Tokens): readonly Name[] {
  const [from, to] = name.tokens
  if (name.type !== 'PER') return [name]
  const end = titleEnd(tokens, from, to)
  if (end === from) return [name]
  const person = withTokens(name, tokens, [end, to])
  const place = withTokens({ ...name, type: 'LOC' }, tokens, [from, from + 1])
  return PLACES_BEFORE_TITLE.has(wordOf(tokens, from)) ? [place, person] : [person]
}

/** The end of the title with which the stretch begins; its start where there is none. */
function titleEnd(tokens: Tokens, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    if (TITLES.has(wordOf(tokens, at))) end = at + 1
    else if (!TITLE_PARTS.has(wordOf(tokens, at)) && !isNationality(tokens[at])) break
  }
  return end
}

function isNationality(token: Token | undefined): boolean {
  return token?.xpos === 'JJ' && /^\p{Lu}/u.test(token.form)
}

/** Without marks and possessive endings at the edges. */
function withoutEdges(name: Name, tokens: Tokens): Name {
  let [from, to] = name.tokens
  while (to > from && /^(?:['`]s?|["(),:;.-]|the|of|and)$/iu.test(tokens[to - 1]?.form ?? '')) to--
  while (from < to && /^(?:["'(),:;.-]|of|and|'s)$/iu.test(tokens[from]?.form ?? '')) from++
  return withTokens(name, tokens, [from, to])
}

/** "Acme, Inc." is one name. */
function withCompanyForm(name: Name, tokens: Tokens): Name {
  const [from, to] = name.tokens
  if (name.type !== 'ORG') return name
  const isForm = (at: number): boolean => /^(?:inc|ltd|llc|corp|plc)\.?$/u.test(wordOf(tokens, at))
  if (isForm(to)) return withTokens(name, tokens, [from, to + 1])
  return wordOf(tokens, to) === ',' && isForm(to + 1)
    ? withTokens(name, tokens, [from, to + 2])
    : name
}

function isName({ tokens: [from, to], type }: Name, tokens: Tokens): boolean {
  const members = tokens.slice(from, to)
  const words = members.map(({ form }) => form.toLowerCase())
  if (members.every(({ form }) => !/\p{L}/u.test(form))) return false
  if (/@.*\.|^(?:https?:|www\.)/u.test(words[0] ?? '')) return false
  if (words.every((word) => NEVER_NAMES.has(word))) return false
  if (members.every((token) => isNationality(token)) && members.length === 1) return false
  if (type !== 'PER') return true
  return !words.every((word) => TITLES.has(word) || TITLE_PARTS.has(word))
}
