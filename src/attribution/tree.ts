/**
 * Look-ups on a dependency tree that the finders of this room share.
 * In: a sentence and token indices. Out: indices and spans; nothing here knows a word.
 * Relations are Universal Dependencies; a look-up for `nsubj` also finds `nsubj:pass`.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'

/** The plain part of a relation: `nsubj` of `nsubj:pass`. */
export function plainRelation(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** The children of a token whose relation is one of those given, in order of the text. */
export function childrenBy(
  sentence: Sentence,
  index: number,
  relations: readonly string[],
): readonly Token[] {
  const found: Token[] = []
  for (const child of sentence.children[index] ?? []) {
    const token = sentence.tokens[child]
    if (token === undefined) continue
    const { relation } = token
    if (relations.includes(relation) || relations.includes(plainRelation(relation)))
      found.push(token)
  }
  return found
}

/**
 * The first of the auxiliaries, adverbs and the like that stand before a verb without a break: "did not say".
 * What the tree hangs on it from farther off ("However, the two did not say") is no part of the run.
 */
export function firstOfRun(
  sentence: Sentence,
  verb: Token,
  relations: readonly string[] = ['aux', 'cop', 'advmod'],
): Token {
  const before = childrenBy(sentence, verb.index, relations).map(({ index }) => index)
  let start = verb.index
  while (start > 0 && before.includes(start - 1) && !isPunctuation(sentence, start - 1)) start--
  const first = sentence.tokens[start] ?? verb
  return first.xpos === 'WRB' ? (sentence.tokens[start + 1] ?? verb) : first
}

/** All tokens under and with the given one, in order of the text, without the subtrees of `except`. */
export function subtreeOf(
  sentence: Sentence,
  index: number,
  except: ReadonlySet<number> = new Set(),
): readonly number[] {
  const found: number[] = []
  const open = [index]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (except.has(next)) continue
    found.push(next)
    open.push(...(sentence.children[next] ?? []))
  }
  return found.sort((left, right) => left - right)
}

/** The lemma of a token in lower case, or the empty string outside the sentence. */
export function lemmaAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.lemma.toLowerCase() ?? ''
}

/** The written form of a token in lower case. */
export function formAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.form.toLowerCase() ?? ''
}

/** Whether a token is punctuation. */
export function isPunctuation(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.upos === 'PUNCT'
}

/** Runs of tokens that stand side by side, as spans; punctuation at the ends of a run is dropped. */
export function spansOf(sentence: Sentence, indices: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  for (const run of runsOf(indices)) {
    const kept = trimmed(sentence, run)
    const first = sentence.tokens[kept[0] ?? -1]
    const last = sentence.tokens[kept.at(-1) ?? -1]
    if (first !== undefined && last !== undefined) spans.push([first.span[0], last.span[1]])
  }
  return spans
}

/** The one span from the first to the last of the tokens, punctuation at the ends dropped. */
export function coverOf(sentence: Sentence, indices: readonly number[]): Span | undefined {
  const kept = trimmed(sentence, indices)
  const first = sentence.tokens[kept[0] ?? -1]
  const last = sentence.tokens[kept.at(-1) ?? -1]
  return first && last ? [first.span[0], last.span[1]] : undefined
}

/** The run of neighbouring tokens of a set that holds the given one. */
export function runAround(indices: readonly number[], index: number): readonly number[] {
  return runsOf(indices).find((run) => run.includes(index)) ?? [index]
}

function runsOf(indices: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

/** Commas, dashes and the like carry no meaning at an end; brackets and quotation marks may. */
const LOOSE = /^[,;:.\-–—…]+$/u

function trimmed(sentence: Sentence, indices: readonly number[]): readonly number[] {
  let from = 0
  let to = indices.length
  const isLoose = (index: number | undefined): boolean =>
    index !== undefined && LOOSE.test(sentence.tokens[index]?.form ?? '')
  while (from < to && isLoose(indices[from])) from++
  while (to > from && isLoose(indices[to - 1])) to--
  return indices.slice(from, to)
}

/**
 * Heads of phrases right behind a token that the tree hung on words before it. After a cue that
 * follows its content they are the cue's own: "…, the ministry said in a post".
 */
export function phrasesAcross(sentence: Sentence, index: number): readonly Token[] {
  const found: Token[] = []
  for (let at = index + 1; at < sentence.tokens.length && !isPunctuation(sentence, at); at++) {
    const token = sentence.tokens[at]
    if (token === undefined || token.head < 0 || token.head >= index) continue
    if (PHRASES.has(plainRelation(token.relation))) found.push(token)
  }
  return found
}

const PHRASES: ReadonlySet<string> = new Set(['obl', 'nmod', 'advcl'])
