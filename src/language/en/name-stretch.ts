/**
 * Stretches of tokens as names: narrowing, the words in them, nationalities.
 * In: a name and the tokens of its sentence. Out: another name, a word, yes or no.
 */
import { cover } from '../../text/index.ts'
import type { FoundName } from '../language-rules.ts'
import type { Token } from '../types.ts'

type Tokens = readonly Token[]

/** The name with other ends. */
export function withTokens(
  name: FoundName,
  tokens: Tokens,
  [from, to]: readonly [number, number],
): FoundName {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const span = first && last && to > from ? cover(first.span, last.span) : name.span
  return { ...name, span, tokens: [from, to] }
}

/** The word at an index, in small letters. */
export function wordOf(tokens: Tokens, at: number): string {
  return (tokens[at]?.form ?? '').toLowerCase()
}

/** Whether the word is an adjective with a capital: "Ukrainian". */
export function isNationality(token: Token | undefined): boolean {
  return token?.upos === 'ADJ' && /^\p{Lu}/u.test(token.form)
}
