/**
 * One sentence: from its words to tags, lemmas, tree and names.
 * In: words. Out: the sentence with its tokens and tree, the names the encoder finds in it.
 */
import { cover } from '../text/index.ts'
import type { Encoder, Labels, Tagged } from './encoder.ts'
import type { LanguageRules, TaggedToken } from './language-rules.ts'
import type { NameScores, SentenceNames } from './name-agreement.ts'
import { nameSpansFrom } from './name-spans.ts'
import type { Name, NameType, Sentence, Token } from './types.ts'
import type { WordSentence } from './words.ts'

export interface Reader {
  readonly encoder: Encoder
  readonly rules: LanguageRules
  readonly labels: Labels
}

/** Reads one sentence. */
export async function sentenceFrom(
  given: WordSentence,
  index: number,
  { encoder, rules, labels }: Reader,
): Promise<SentenceNames> {
  const tagged = await encoder.tag(given.words.map((word) => word.form))
  const tokens = tokensFrom(given, tagged, rules)
  const [first, last] = [tokens[0], tokens[tokens.length - 1]]
  const sentence: Sentence = {
    index,
    span: first && last ? cover(first.surface ?? first.span, last.surface ?? last.span) : [0, 0],
    paragraph: given.paragraph,
    tokens,
    children: childrenOf(tokens),
    root: tokens.findIndex((token) => token.head === -1),
    parsed: true,
  }
  const scores = tagged.map((word) => word.nameScores)
  return {
    sentence,
    names: rules.namesAsWritten(namesFrom(sentence, scores, labels.names), tokens),
    scores: scores.map((row) => nameScoresFrom(row, labels.names)),
  }
}

function tokensFrom(
  given: WordSentence,
  tagged: readonly Tagged[],
  rules: LanguageRules,
): readonly Token[] {
  const before = given.words.map((word, at): TaggedToken => {
    const { form, span, surface, spaceAfter } = word
    const { upos, xpos, head, relation } = tagged[at] ?? UNTAGGED
    const place = { span, ...(surface ? { surface } : {}), spaceAfter }
    return { index: at, form, upos, xpos, head, relation, ...place }
  })
  return before.map((token) => ({
    ...token,
    lemma: rules.lemmaOf(token, before),
    features: rules.featuresOf(token, before),
  }))
}

const UNTAGGED = { upos: 'X', xpos: 'FW', head: -1, relation: 'root' } as const

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => [])
  for (const token of tokens) children[token.head]?.push(token.index)
  return children
}

function namesFrom(
  { tokens, index }: Sentence,
  scores: readonly Float32Array[],
  labels: readonly string[],
): readonly Name[] {
  return nameSpansFrom(scores, labels).flatMap(({ from, to, type }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || !isNameType(type)) return []
    return [{ span: cover(first.span, last.span), type, sentence: index, tokens: [from, to] }]
  })
}

function isNameType(type: string): type is NameType {
  return type === 'PER' || type === 'LOC' || type === 'ORG'
}

/** Log-probabilities of the types, "begin" and "inside" together. */
function nameScoresFrom(row: Float32Array, labels: readonly string[]): NameScores {
  const most = row.reduce((left, right) => Math.max(left, right), -Infinity)
  const sums = { O: 0, PER: 0, LOC: 0, ORG: 0 }
  let total = 0
  labels.forEach((label, at) => {
    const mass = Math.exp((row[at] ?? -Infinity) - most)
    const type = label === 'O' ? 'O' : label.slice(2)
    if (type === 'O' || isNameType(type)) sums[type] += mass
    total += mass
  })
  const log = (mass: number): number => Math.log(mass / total + 1e-6)
  return { O: log(sums.O), PER: log(sums.PER), LOC: log(sums.LOC), ORG: log(sums.ORG) }
}
