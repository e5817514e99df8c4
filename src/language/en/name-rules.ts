/**
 * Extents of English names.
 * In: the names that the encoder found in one sentence, and its tokens. Out: the names as a reader
 * would mark them. The one idea: a title, a day, a nationality and an address are no names.
 * ```
 * U.S. Defense Secretary Lloyd Austin     the Ukrainian side     Tehran's
 * LOC                    PER              (none)                 LOC
 * ```
 */
import type { FoundName } from '../language-rules.ts'
import type { Name, Token } from '../types.ts'
import { isNationality, withTokens, wordOf } from './name-stretch.ts'
import { withoutTitle } from './name-titles.ts'
import {
  NEVER_NAMES,
  NO_NAMES_ALONE,
  PLACES_BEFORE_TITLE,
  TITLE_PARTS,
  TITLES,
} from './title-table.ts'

type Tokens = readonly Token[]

/** The names of a sentence as a reader would mark them. */
export function namesAsWritten(names: readonly Name[], tokens: Tokens): readonly FoundName[] {
  return names
    .flatMap((name) => withoutTitle(name, tokens))
    .map((name) => withCompanyForm(withoutEdges(name, tokens), tokens))
    .map((name) => withoutPortfolio(name, tokens))
    .filter((name) => name.tokens[1] > name.tokens[0] && isName(name, tokens))
}

/** Without marks, articles and possessive endings at the edges; "The" with a capital may belong to a name. */
function withoutEdges(name: FoundName, tokens: Tokens): FoundName {
  let [from, to] = name.tokens
  while (to > from && /^(?:['`]s?|["(),:;.-]|the|of|and)$/iu.test(tokens[to - 1]?.form ?? '')) to--
  while (from < to && /^(?:["'(),:;.-]|the|[Oo]f|[Aa]nd|'[Ss])$/u.test(tokens[from]?.form ?? ''))
    from++
  return withTokens(name, tokens, [from, to])
}

/** "U.S. Defense" before "Secretary": the portfolio belongs to the title, a short name of a state is a place. */
function withoutPortfolio(name: FoundName, tokens: Tokens): FoundName {
  const [from, to] = name.tokens
  if (name.type === 'PER' || !TITLES.has(wordOf(tokens, to))) return name
  let end = to
  while (end > from && TITLE_PARTS.has(wordOf(tokens, end - 1)) && end - 1 > from) end--
  const isState = end === from + 1 && PLACES_BEFORE_TITLE.has(wordOf(tokens, from))
  const kept = end < to ? withTokens(name, tokens, [from, end]) : name
  return isState ? { ...kept, type: 'LOC', settled: true } : kept
}

/** "Acme, Inc." is one name. */
function withCompanyForm(name: FoundName, tokens: Tokens): FoundName {
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
  if (words.length === 1 && NO_NAMES_ALONE.has(words[0] ?? '')) return false
  if (members.every((token) => isNationality(token)) && members.length === 1) return false
  if (isBeforeTitle(tokens, from, to)) return false
  if (type !== 'PER') return !words.every(isTitleWord) || !words.some((word) => TITLES.has(word))
  return !words.every(isTitleWord)
}

function isTitleWord(word: string): boolean {
  return TITLES.has(word) || TITLE_PARTS.has(word)
}

/** "Qatari Deputy Prime Minister": a nationality, however it is tagged. */
function isBeforeTitle(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1 || !/^\p{Lu}\p{L}+(?:i|ian|ean|ese|ish)$/u.test(tokens[from]?.form ?? ''))
    return false
  const next = tokens[to]
  return /^\p{Lu}/u.test(next?.form ?? '') && isTitleWord(wordOf(tokens, to))
}
