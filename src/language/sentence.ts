/**
 * One sentence: from its tagged words to tokens with lemmas and features, a tree, and names.
 * In: what the encoder says of its words. Out: the sentence and the names the encoder finds in it.
 */
import { cover } from '../text/index.ts'
import type { Labels } from './encoder.ts'
import type { LanguageRules, TaggedToken } from './language-rules.ts'
import type { NameScores, SentenceNames } from './name-agreement.ts'
import { nameSpansFrom } from './name-spans.ts'
import type { Tagged, TaggedStretch } from './read-window.ts'
import type { Name, NameType, Sentence, Token } from './types.ts'
import type { Word } from './words.ts'

export interface SentenceMaking {
  /** Index of the sentence in the article. */
  readonly index: number
  readonly rules: LanguageRules
  readonly labels: Labels
  /** False when its words are no text in the language: tags and tree are then placeholders. */
  readonly isReadable: boolean
}

/** One sentence from its stretch; of an overlong one the roots of later stretches hang to the first. */
export function sentenceFrom(
  stretches: readonly TaggedStretch[],
  making: SentenceMaking,
): SentenceNames {
  const { rules, labels } = making
  const tokens: Token[] = []
  const scores: Float32Array[] = []
  for (const { words, tagged } of stretches) {
    const root = tokens.findIndex((token) => token.head === -1)
    const offset = tokens.length
    for (const token of tokensFrom(words, tagged, rules))
      tokens.push(offset === 0 ? token : moved(token, offset, root))
    for (const { nameScores } of tagged) scores.push(nameScores)
  }
  const sentence = sentenceOf(tokens, stretches[0]?.paragraph ?? 0, making)
  const names = namesFrom(sentence, scores, labels.names)
  return {
    sentence,
    names: rules.namesAsWritten(names, tokens),
    scores: scores.map((row) => nameScoresFrom(row, labels.names)),
  }
}

/** Words that are not worth the encoder's time: unknown, all hung to the first. */
export function unread(words: readonly Word[], { names }: Labels): readonly Tagged[] {
  const nameScores = Float32Array.from(names, (name) => (name === OUTSIDE ? 1 : 0))
  return words.map((_, at) => ({
    upos: 'X',
    xpos: 'FW',
    features: '_',
    nameScores,
    head: at === 0 ? -1 : 0,
    relation: at === 0 ? 'root' : 'dep',
  }))
}

/** The label of words outside any name. */
const OUTSIDE = 'O'

function moved(token: Token, offset: number, root: number): Token {
  const index = token.index + offset
  if (token.head === -1) return { ...token, index, head: root, relation: 'parataxis' }
  return { ...token, index, head: token.head + offset }
}

function sentenceOf(
  tokens: readonly Token[],
  paragraph: number,
  { index, isReadable }: SentenceMaking,
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
  const before = words.map(({ form, span, surface, spaceAfter }, at): TaggedToken => {
    const { upos, xpos, head, relation } = tagged[at] ?? UNTAGGED
    const place = { span, ...(surface ? { surface } : {}), spaceAfter }
    return { index: at, form, upos, xpos, head, relation, ...place }
  })
  return before.map((token, at) => ({
    ...token,
    lemma: rules.lemmaOf(token, before),
    features: { ...rules.featuresOf(token), ...featuresIn(tagged[at]?.features ?? '_') },
  }))
}

/** "Mood=Ind|Tense=Past" as a record. */
function featuresIn(joined: string): Readonly<Record<string, string>> {
  if (joined === '_') return {}
  return Object.fromEntries(joined.split('|').map((pair) => pair.split('=') as [string, string]))
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

/** Log-probabilities of the types, "begin" and "inside" together; other kinds of names are outside. */
function nameScoresFrom(row: Float32Array, labels: readonly string[]): NameScores {
  const most = row.reduce((left, right) => Math.max(left, right), -Infinity)
  const sums = { O: 0, PER: 0, LOC: 0, ORG: 0 }
  let total = 0
  labels.forEach((label, at) => {
    const mass = Math.exp((row[at] ?? -Infinity) - most)
    const type = label.slice(2)
    sums[isNameType(type) ? type : 'O'] += mass
    total += mass
  })
  const log = (mass: number): number => Math.log(mass / total + 1e-6)
  return { O: log(sums.O), PER: log(sums.PER), LOC: log(sums.LOC), ORG: log(sums.ORG) }
}
