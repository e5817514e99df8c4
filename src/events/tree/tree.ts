/**
 * Walking a dependency tree.
 * In: a sentence and the index of a token. Out: the tokens round it, in the order of the text.
 * The one idea: a relation is asked for by its base ("obl") or whole ("obl:agent"); every walk is bounded
 * by the sentence, so that a wrong tree gives a poor answer and never an endless one.
 */
import type { Sentence, Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'

/** The token at an index that is known to stand in the sentence. */
export function tokenAt(sentence: Sentence, index: number): Token {
  const token = sentence.tokens[index]
  if (token === undefined) throw new RangeError(`no token ${index} in sentence ${sentence.index}`)
  return token
}

/** Whether the relation is one of those asked for, by base or whole. */
export function hasRelation(token: Token, relations: readonly string[]): boolean {
  const base = token.relation.split(':', 1)[0] ?? token.relation
  return relations.includes(token.relation) || relations.includes(base)
}

/** Whether the token is a form of one of the lemmas; a plural may have kept its ending: "troops". */
export function isFormOf({ lemma }: Token, lemmas: readonly string[]): boolean {
  const word = lemma.toLowerCase()
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
  return lemmas.includes(word) || lemmas.includes(singular)
}

/** Dependents under one of the relations; all dependents if none is given. */
export function dependents(
  sentence: Sentence,
  index: number,
  relations: readonly string[] = [],
): readonly number[] {
  const children = sentence.children[index] ?? []
  if (relations.length === 0) return children
  return children.filter((child) => hasRelation(tokenAt(sentence, child), relations))
}

/** The token and everything coordinated with it. */
export function withConjuncts(sentence: Sentence, index: number): readonly number[] {
  const found = [index]
  for (let at = 0; at < found.length; at++)
    for (const next of dependents(sentence, found[at] ?? index, ['conj']))
      if (!found.includes(next)) found.push(next)
  return found.sort((left, right) => left - right)
}

/**
 * The preposition or prepositions of a nominal, in lower case: "with", "on behalf of"; the parser may hang it on
 * the title before a name.
 */
export function prepositionOf(sentence: Sentence, index: number): string {
  const own = casesOf(sentence, index)
  if (own !== '') return own
  const titles = dependents(sentence, index, ['nmod:desc']).filter((at) => at < index)
  return titles.map((title) => casesOf(sentence, title)).find((words) => words !== '') ?? ''
}

function casesOf(sentence: Sentence, index: number): string {
  const words: string[] = []
  // "while he was on a visit": what opens the clause is no preposition of the noun.
  const isSaid = dependents(sentence, index, ['cop']).length > 0
  for (const child of dependents(sentence, index, isSaid ? ['case'] : ['case', 'mark'])) {
    const token = tokenAt(sentence, child)
    if (token.xpos === 'POS') continue
    words.push(token.form.toLowerCase())
    for (const part of dependents(sentence, child, ['fixed']))
      words.push(tokenAt(sentence, part).form.toLowerCase())
  }
  return words.join(' ')
}

/** Whether one of the prepositions stands under the token, with a noun or an infinitive. */
export function hasPreposition(
  sentence: Sentence,
  index: number,
  { among, except }: { readonly among: readonly string[]; readonly except: readonly number[] },
): boolean {
  if (among.length === 0) return false
  return dependents(sentence, index).some((child) => {
    const token = tokenAt(sentence, child)
    const own = hasRelation(token, ['obl', 'nmod', 'acl', 'advcl']) && child > index
    const word = own ? prepositionOf(sentence, child) : ''
    return among.includes(word.split(' ', 1)[0] ?? '') && !except.includes(child)
  })
}

/** The chain of governors, nearest first, the root last. */
export function governorsOf(sentence: Sentence, index: number): readonly number[] {
  const chain: number[] = []
  let at = tokenAt(sentence, index).head
  while (at >= 0 && chain.length < sentence.tokens.length) {
    chain.push(at)
    at = tokenAt(sentence, at).head
  }
  return chain
}

/** Everything under a token, itself included, in order; does not enter what `closed` refuses. */
export function subtree(
  sentence: Sentence,
  index: number,
  closed: (token: Token) => boolean = () => false,
): readonly number[] {
  const found = [index]
  for (let at = 0; at < found.length; at++)
    for (const child of dependents(sentence, found[at] ?? index))
      if (!closed(tokenAt(sentence, child))) found.push(child)
  return found.sort((left, right) => left - right)
}

/** The words from the first to the last of the tokens. */
export function spanOf(sentence: Sentence, tokens: readonly number[]): Span {
  const first = tokenAt(sentence, Math.min(...tokens))
  const last = tokenAt(sentence, Math.max(...tokens))
  return [first.span[0], last.span[1]]
}
