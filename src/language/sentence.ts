/**
 * One sentence: from its words to tags, lemmas, tree and names.
 * In: words. Out: the sentence with its tokens and tree, the names the encoder finds in it.
 */
import { cover } from '../text/index.ts'
import { chunksOf } from './chunks.ts'
import type { Encoder, Labels, Tagged } from './encoder.ts'
import type { LanguageRules, TaggedToken } from './language-rules.ts'
import type { NameScores, SentenceNames } from './name-agreement.ts'
import { nameSpansFrom } from './name-spans.ts'
import type { Name, NameType, Sentence, Token } from './types.ts'
import type { Word, WordSentence } from './words.ts'

export interface Reader {
  readonly encoder: Encoder
  readonly rules: LanguageRules
  readonly labels: Labels
}

export interface Place {
  /** Index of the sentence in the article. */
  readonly index: number
  /** False when its words are no text in the language: the encoder is not asked, the tree is flat. */
  readonly isReadable: boolean
}

/** Longest stretch that the encoder reads at once; it knows 512 places, two of them for the ends. */
const AT_ONCE = { words: 240, cost: 500 }

/** Reads one sentence; a long one chunk by chunk, the roots of later chunks hung to the first. */
export async function sentenceFrom(
  given: WordSentence,
  place: Place,
  reader: Reader,
): Promise<SentenceNames> {
  const tokens: Token[] = []
  const scores: Float32Array[] = []
  for (const words of chunked(given.words, reader)) {
    const forms = words.map((word) => word.form)
    const tagged = place.isReadable ? await reader.encoder.tag(forms) : unread(forms, reader.labels)
    const chunk = tokensFrom(words, tagged, reader.rules)
    const root = tokens.findIndex((token) => token.head === -1)
    const offset = tokens.length
    for (const token of chunk) tokens.push(offset === 0 ? token : moved(token, offset, root))
    scores.push(...tagged.map((word) => word.nameScores))
  }
  const sentence = sentenceOf(tokens, given.paragraph, place)
  const names = namesFrom(sentence, scores, reader.labels.names)
  return {
    sentence,
    names: reader.rules.namesAsWritten(names, tokens),
    scores: scores.map((row) => nameScoresFrom(row, reader.labels.names)),
  }
}

/** Words that are not worth the encoder's time: unknown, all hung to the first. */
function unread(forms: readonly string[], { names }: Labels): readonly Tagged[] {
  const nameScores = Float32Array.from(names, (name) => (name === OUTSIDE ? 1 : 0))
  return forms.map((_, at) => ({
    upos: 'X',
    xpos: 'FW',
    nameScores,
    head: at === 0 ? -1 : 0,
    relation: at === 0 ? 'root' : 'dep',
  }))
}

/** The label of words outside any name. */
const OUTSIDE = 'O'

function chunked(words: readonly Word[], { encoder, rules }: Reader): readonly (readonly Word[])[] {
  const costs = words.map(({ form }) => ({
    cost: encoder.wordPiece.piecesOf(form).length,
    isSafe: rules.isSafeBreak(form),
  }))
  return chunksOf(costs, AT_ONCE).map(([from, to]) => words.slice(from, to))
}

function moved(token: Token, offset: number, root: number): Token {
  const index = token.index + offset
  if (token.head === -1) return { ...token, index, head: root, relation: 'parataxis' }
  return { ...token, index, head: token.head + offset }
}

function sentenceOf(
  tokens: readonly Token[],
  paragraph: number,
  { index, isReadable }: Place,
): Sentence {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]]
  return {
    index,
    span: first && last ? cover(first.surface ?? first.span, last.surface ?? last.span) : [0, 0],
    paragraph,
    tokens,
    children: childrenOf(tokens),
    root: tokens.findIndex((token) => token.head === -1),
    parsed: isReadable && tokens.some(({ form }) => /\p{L}/u.test(form)),
  }
}

function tokensFrom(
  words: readonly Word[],
  tagged: readonly Tagged[],
  rules: LanguageRules,
): readonly Token[] {
  const before = words.map((word, at): TaggedToken => {
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
