/**
 * How English joins a state to a title or a body.
 * In: words. Out: the ways to part them into words for a state and the rest.
 *   Russian | Foreign Ministry     Russia's | Foreign Ministry     Foreign Ministry of | Russia
 *   Ambassador of | Russia | to the United States
 * The one idea: each place where the phrase can be cut is tried, the longest name of a state first.
 */

export interface CountryPhrase {
  /** Words that may name a state, or its people where they stand first. */
  readonly state: string
  readonly isFirst: boolean
  readonly rest: string
}

const WORDS_AT_MOST = 12
const STATE_WORDS_AT_MOST = 6

/** The words without a leading article. */
export function withoutArticle(words: string): string {
  return words.trim().replace(/^the\s+/i, '')
}

/** The words without a possessive ending. */
export function withoutPossessive(words: string): string {
  return words.replace(/['’]s?$/, '')
}

/** Every way to part the words into a state and the rest, state first, after "of", or between "of" and "to". */
export function countryPhrasesOf(words: string): readonly CountryPhrase[] {
  const tokens = withoutArticle(words).split(/\s+/)
  if (tokens.length < 2 || tokens.length > WORDS_AT_MOST) return []
  return [...stateFirst(tokens), ...stateLast(tokens), ...stateWithin(tokens)]
}

function stateFirst(tokens: readonly string[]): readonly CountryPhrase[] {
  const phrases: CountryPhrase[] = []
  for (let cut = Math.min(tokens.length - 1, STATE_WORDS_AT_MOST); cut >= 1; cut--) {
    const state = withoutPossessive(tokens.slice(0, cut).join(' '))
    phrases.push({ state, isFirst: true, rest: tokens.slice(cut).join(' ') })
  }
  return phrases
}

function stateLast(tokens: readonly string[]): readonly CountryPhrase[] {
  const phrases: CountryPhrase[] = []
  for (let at = 1; at < tokens.length - 1; at++) {
    const joint = tokens[at]?.toLowerCase()
    if (joint !== 'of' && joint !== 'for') continue
    const state = withoutArticle(tokens.slice(at + 1).join(' '))
    phrases.push({ state, isFirst: false, rest: tokens.slice(0, at).join(' ') })
  }
  return phrases
}

/** "Ambassador of | Russia | to the United States". */
function stateWithin(tokens: readonly string[]): readonly CountryPhrase[] {
  const [of, to] = [tokens.indexOf('of'), tokens.indexOf('to')]
  if (of < 1 || to < of + 2 || to === tokens.length - 1) return []
  const state = withoutArticle(tokens.slice(of + 1, to).join(' '))
  const rest = [...tokens.slice(0, of), ...tokens.slice(to)].join(' ')
  return [{ state, isFirst: false, rest }]
}
