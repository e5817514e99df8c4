/**
 * How many were killed, hurt, seized, sent home: numbers with their bounds.
 * In: a verb or noun of harm near an act. Out: figures.
 *   killed  at least four  and left  more than 150  injured
 *   what    >=       4               >         150  what
 */
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import type { Figure } from '../types.ts'
import { BOUND_PHRASES, FIGURE_WORDS, NUMBER_WORDS } from '../en/figure-lexicon.ts'
import { dependents, hasRelation, subtree, tokenAt } from '../tree/tree.ts'

const WORDS_BEFORE = 4

/** Figures told under any of the given tokens. */
export function figuresUnder(sentence: Sentence, roots: readonly number[]): readonly Figure[] {
  const found = new Map<number, Figure>()
  for (const root of roots)
    for (const at of subtree(sentence, root)) {
      const figure = figureOf(sentence, at)
      if (figure !== undefined) found.set(figure.evidence[0]?.[0] ?? at, figure)
    }
  return [...found.values()]
}

/** The figure that a word of harm tells: "killed four", "left four injured", "four injured". */
function figureOf(sentence: Sentence, at: number): Figure | undefined {
  const token = tokenAt(sentence, at)
  const what = FIGURE_WORDS[token.form.toLowerCase()]
  if (what === undefined) return undefined
  const nearby = [
    ...dependents(sentence, at, ['obj', 'nsubj:pass', 'nummod']),
    ...(hasRelation(token, ['xcomp', 'amod', 'acl', 'conj', 'advcl'])
      ? dependents(sentence, token.head, ['obj', 'nummod'])
      : []),
    ...(hasRelation(token, ['acl', 'amod']) && token.head >= 0 ? [token.head] : []),
  ]
  for (const candidate of nearby) {
    const number = numberAt(sentence, candidate)
    if (number === undefined) continue
    const { bound, start } = boundBefore(sentence, number.token)
    const span: Span = [start, tokenAt(sentence, number.token).span[1]]
    return { what, bound, number: number.value, evidence: [span] }
  }
  return undefined
}

function numberAt(
  sentence: Sentence,
  at: number,
): { readonly token: number; readonly value: number } | undefined {
  const counted = [at, ...dependents(sentence, at, ['nummod'])]
  for (const token of counted) {
    const value = numberFrom(tokenAt(sentence, token).form)
    if (value !== undefined) return { token, value }
  }
  return undefined
}

/** A number in digits or words; undefined for anything else. */
export function numberFrom(form: string): number | undefined {
  const word = form.toLowerCase()
  if (/^\d{1,3}(,\d{3})+$|^\d{1,9}$/.test(word)) return Number(word.replaceAll(',', ''))
  return NUMBER_WORDS[word]
}

function boundBefore(
  sentence: Sentence,
  number: number,
): { readonly bound: Figure['bound']; readonly start: number } {
  for (let length = WORDS_BEFORE; length > 0; length--) {
    const from = number - length
    if (from < 0) continue
    const words = sentence.tokens
      .slice(from, number)
      .map((token) => token.form.toLowerCase())
      .join(' ')
    const bound = BOUND_PHRASES[words]
    if (bound !== undefined) return { bound, start: tokenAt(sentence, from).span[0] }
  }
  return { bound: '=', start: tokenAt(sentence, number).span[0] }
}
