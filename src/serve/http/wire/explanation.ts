/**
 * An explanation as it goes out: a reading and the trees of its sentences.
 * In: a reading. Out: its JSON with a tree a sentence; a root has no head, and its `head` is `null`.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { Sentence, Token } from '../../../language/index.ts'
import type { Reading } from '../../../reading.ts'
import { readingToWire } from './reading.ts'
import { ReadingShape, SpanShape } from './shapes.ts'

const WordShape = Type.Object({
  index: Type.Integer(),
  span: SpanShape,
  form: Type.String(),
  lemma: Type.String(),
  upos: Type.String(),
  xpos: Type.String(),
  features: Type.Record(Type.String(), Type.String()),
  /** Index of the head in the same sentence. */
  head: Type.Union([Type.Integer(), Type.Null()]),
  relation: Type.String(),
})

const TreeShape = Type.Object({
  span: SpanShape,
  parsed: Type.Boolean(),
  words: Type.Array(WordShape),
})

/** A reading with the tree of each of its sentences. */
export const ExplanationShape = Type.Object({
  ...ReadingShape.properties,
  trees: Type.Array(TreeShape),
})
export type ExplanationWire = Static<typeof ExplanationShape>

/** The JSON of an explained text. */
export function explanationToWire(reading: Reading): ExplanationWire {
  return { ...readingToWire(reading), trees: reading.sentences.map(treeToWire) }
}

function treeToWire({ span, parsed, tokens }: Sentence): ExplanationWire['trees'][number] {
  return { span: [span[0], span[1]], parsed, words: tokens.map(wordToWire) }
}

function wordToWire(token: Token): ExplanationWire['trees'][number]['words'][number] {
  const { index, span, form, lemma, upos, xpos, features, head, relation } = token
  return {
    index,
    span: [span[0], span[1]],
    form,
    lemma,
    upos,
    xpos,
    features: { ...features },
    head: head === -1 ? null : head,
    relation,
  }
}
