/**
 * Sentences for tests of the page that explains them, parsed by hand: one that is plain, one whose
 * lines cross and whose words try to be code, one that was not parsed.
 */
import type { Name, Sentence, Token } from '../../src/language/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Span } from '../../src/text/index.ts'
import { firstReading, spanIn } from './fake-articles.ts'

/** form, lemma, UPOS, XPOS, head (from 1; 0 is the root), relation, a feature */
type Row = readonly [string, string, string, string, number, string, string?]

const PLAIN: readonly Row[] = [
  ['The', 'the', 'DET', 'DT', 2, 'det'],
  ['ministers', 'minister', 'NOUN', 'NNS', 3, 'nsubj', 'Number=Plur'],
  ['met', 'meet', 'VERB', 'VBD', 0, 'root', 'Tense=Past'],
  ['in', 'in', 'ADP', 'IN', 5, 'case'],
  ['Geneva', 'Geneva', 'PROPN', 'NNP', 3, 'obl'],
  ['on', 'on', 'ADP', 'IN', 7, 'case'],
  ['Tuesday', 'Tuesday', 'PROPN', 'NNP', 3, 'obl'],
  ['.', '.', 'PUNCT', '.', 3, 'punct'],
]
const HOSTILE: readonly Row[] = [
  ['A', 'a', 'DET', 'DT', 2, 'det'],
  ['<script>alert(1)</script>', '\u202Ex</text>', 'NOUN', 'NN', 4, 'nsubj'],
  ['is', 'be', 'AUX', 'VBZ', 4, 'aux'],
  ['shown\u202E', 'show', 'VERB', 'VBN', 0, 'root'],
  ['today', 'today', 'NOUN', 'NN', 2, 'nmod'],
  ['.', '.', 'PUNCT', '.', 4, 'punct'],
]
const UNPARSED: readonly Row[] = [
  ['Женева', 'Женева', 'X', 'FW', 0, 'root'],
  ['!', '!', 'X', 'FW', 1, 'dep'],
]

const ROWS = [PLAIN, HOSTILE, UNPARSED]
/** The sentences as one text. */
export const EXPLAINED = ROWS.map((rows) => rows.map(([form]) => form).join(' ')).join(' ')

/** The first sentence's words as a tree. */
export const PLAIN_TOKENS: readonly Token[] = tokensFrom(PLAIN, 0)

function tokensFrom(rows: readonly Row[], start: number): readonly Token[] {
  let position = start
  return rows.map(([form, lemma, upos, xpos, head, relation, feature], index) => {
    const span: Span = [position, position + form.length]
    position += form.length + 1
    const [name, value] = feature?.split('=') ?? []
    const features = name === undefined || value === undefined ? {} : { [name]: value }
    const tags = { form, lemma, upos, xpos, features, head: head - 1, relation }
    return { index, span, ...tags, spaceAfter: true }
  })
}

function sentences(): readonly Sentence[] {
  let start = 0
  return ROWS.map((rows, index) => {
    const tokens = tokensFrom(rows, start)
    const end = tokens[tokens.length - 1]?.span[1] ?? start
    const sentence: Sentence = {
      index,
      span: [start, end],
      paragraph: 0,
      tokens,
      children: tokens.map(({ index: head }) =>
        tokens.filter((token) => token.head === head).map((token) => token.index),
      ),
      root: tokens.findIndex(({ head }) => head === -1),
      parsed: rows !== UNPARSED,
    }
    start = end + 1
    return sentence
  })
}

/** The reading of the sentences: a meeting, its place and its day. */
export function explainedReading(): Reading {
  const at = (words: string): Span => spanIn(EXPLAINED, words)
  const { article, times, acts, ...first } = firstReading()
  const [time] = times
  const [act] = acts
  const geneva: Name = { span: at('Geneva'), type: 'LOC', sentence: 0, tokens: [4, 5] }
  return {
    ...first,
    article: { ...article, text: EXPLAINED, paragraphs: [[0, EXPLAINED.length]], chrome: [] },
    sentences: sentences(),
    names: [geneva],
    times: time ? [{ ...time, span: at('Tuesday'), sentence: 0 }] : [],
    attributions: [],
    acts: act
      ? [
          {
            ...act,
            type: 'meeting',
            trigger: at('met'),
            mentions: [at('met')],
            parties: [],
            time: { ...act.time, evidence: [at('Tuesday')] },
            topics: [],
            by: [],
            rule: 'meet with',
          },
        ]
      : [],
    claims: [],
    leftOpen: [],
    problems: [],
  }
}
