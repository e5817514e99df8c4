/**
 * One sentence: from its words to tags, lemmas, tree and names.
 */
import { cover } from '../text/index.ts'
import type { Encoder, Labels, Tagged } from './encoder.ts'
import type { LanguageRules, TaggedToken } from './language-rules.ts'
import { nameSpansFrom } from './name-spans.ts'
import type { Name, NameType, Sentence, Token } from './types.ts'
import type { WordSentence } from './words.ts'

interface Reading {
  readonly encoder: Encoder
  readonly rules: LanguageRules
  readonly labels: Labels
  readonly index: number
}

/** Reads one sentence. */
export async function sentenceFrom(
  given: WordSentence,
  { encoder, rules, labels, index }: Reading,
): Promise<{ readonly sentence: Sentence; readonly names: readonly Name[] }> {
  const tagged = await encoder.tag(given.words.map((word) => word.form))
  const tokens = tokensFrom(given, tagged, rules)
  const spans = nameSpansFrom(
    tagged.map((word) => word.nameScores),
    labels.names,
  )
  const names = spans.map(({ from, to, type }): Name => ({
    span: cover(tokens[from]!.span, tokens[to - 1]!.span),
    type: type as NameType,
    sentence: index,
    tokens: [from, to],
  }))
  return {
    sentence: {
      index,
      span: cover(tokens[0]!.span, tokens[tokens.length - 1]!.span),
      paragraph: given.paragraph,
      tokens,
      children: childrenOf(tokens),
      root: tokens.findIndex((token) => token.head === -1),
      parsed: true,
    },
    names: rules.namesAsWritten(names, tokens),
  }
}

function tokensFrom(
  given: WordSentence,
  tagged: readonly Tagged[],
  rules: LanguageRules,
): readonly Token[] {
  const before = given.words.map((word, at): TaggedToken => {
    const { upos, xpos, head, relation } = tagged[at]!
    return { ...word, index: at, upos, xpos, head, relation }
  })
  return before.map((token) => ({
    ...token,
    lemma: rules.lemmaOf(token, before),
    features: rules.featuresOf(token, before),
  }))
}

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => [])
  for (const token of tokens) children[token.head]?.push(token.index)
  return children
}
