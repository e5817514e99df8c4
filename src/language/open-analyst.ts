/**
 * The language room: an article's sentences with tags, lemmas, tree and names.
 * In: the model's files as bytes, then articles. Out: analyses.
 * The one idea: rules cut the text into words, one encoder reads a window of sentences at a time, rules of
 * the language add what tags imply. A pure function of the text: no memory from one article to the next.
 */
import type { Article } from '../article/index.ts'
import { normalFormOf, type Problem } from '../text/index.ts'
import { english } from './en/english.ts'
import { chunksOf } from './chunks.ts'
import { openEncoder, type Encoder, type Labels } from './encoder.ts'
import type { LanguageRules } from './language-rules.ts'
import { graphsIn, labelsIn, type ModelFiles } from './model-files.ts'
import { agreeOnNames } from './name-agreement.ts'
import { segment } from './segment.ts'
import { readWindow, type Ends, type Stretch, type TaggedStretch } from './read-window.ts'
import { sentenceFrom, unread } from './sentence.ts'
import type { Analysis } from './types.ts'
import { windowsOf, type Costed } from './windows.ts'
import type { Word, WordSentence } from './words.ts'
import { wordPieceFrom } from './word-piece.ts'

/** How a caller ends an analysis that takes too long: it is asked between sentences. */
export interface Stop {
  readonly isAsked: boolean
}

/** Reads the language of articles. Lifetime: open it, close it. One article at a time each. */
export interface Analyst {
  /**
   * Sentences, words, tags, trees and names of the paragraphs of an article. Never throws on any text;
   * rejects when it is stopped.
   */
  analyse(article: Pick<Article, 'text' | 'paragraphs'>, stop?: Stop): Promise<Analysis>
  /** The same from words that are already cut. */
  analyseWords(sentences: readonly WordSentence[]): Promise<Analysis>
  close(): Promise<void>
}

/** Opens an analyst on the files of a model; throws an `OperationError` when they are damaged. */
export async function openAnalyst(files: ModelFiles): Promise<Analyst> {
  const labels = labelsIn(files)
  const encoder = await openEncoder({
    graphs: graphsIn(files),
    wordPiece: wordPieceFrom(files.vocabulary),
    labels,
  })
  const reader = { encoder, rules: english, labels }
  return {
    analyseWords: (sentences) =>
      analysisOf(sentences.map(inNormalForm), { ...reader, ends: 'given' }),
    analyse: ({ text, paragraphs }, stop) =>
      analysisOf(segment(text, paragraphs, english), { ...reader, ends: 'proposed' }, stop),
    close: () => encoder.close(),
  }
}

/** Given words may be in any writing; the rules know one kind of quote. */
function inNormalForm({ paragraph, words }: WordSentence): WordSentence {
  const normal = words.map((word) => ({ ...word, form: normalFormOf(word.form).text || word.form }))
  return { paragraph, words: normal }
}

interface Reader {
  readonly encoder: Encoder
  readonly rules: LanguageRules
  readonly labels: Labels
  readonly ends: Ends
}

async function analysisOf(
  given: readonly WordSentence[],
  reader: Reader,
  stop?: Stop,
): Promise<Analysis> {
  const { rules, labels } = reader
  const problems = strangeParagraphs(given, rules)
  const isReadable = ({ paragraph }: WordSentence): boolean => !problems.has(paragraph)
  // What is in another language stands in no window, so that it changes nothing round it.
  const strange = given
    .filter((sentence) => !isReadable(sentence))
    .map((one) => ({ ...one, isContinued: false, tagged: unread(one.words, labels) }))
  const tagged = [...(await readAll(given.filter(isReadable), reader, stop)), ...strange]
  tagged.sort((left, right) => left.paragraph - right.paragraph)
  const read = wholeSentences(tagged).map((stretches, index) => {
    const [first] = stretches
    return sentenceFrom(stretches, {
      index,
      rules,
      labels,
      isReadable: !first || isReadable(first),
    })
  })
  return {
    sentences: read.map(({ sentence }) => sentence),
    names: agreeOnNames(read),
    problems: [...problems.values()],
  }
}

async function readAll(
  given: readonly WordSentence[],
  reader: Reader,
  stop?: Stop,
): Promise<readonly TaggedStretch[]> {
  const stretches = given.flatMap((sentence) => stretchesOf(sentence, reader))
  const tagged: TaggedStretch[] = []
  for (const [from, to] of windowsOf(stretches)) {
    if (stop?.isAsked === true) throw new Error('the analysis was stopped')
    for (const one of await readWindow(stretches.slice(from, to), reader.ends, reader.encoder))
      tagged.push(one)
  }
  return tagged
}

/** Longest stretch that the encoder reads at once; it knows 512 places, two of them for the ends. */
const AT_ONCE = { words: 240, cost: 500 }

/** A sentence, or the parts of an overlong one. */
function stretchesOf(
  { paragraph, words }: WordSentence,
  { encoder, rules }: Reader,
): readonly (Stretch & Costed)[] {
  const costs = words.map(({ form }) => ({
    cost: encoder.wordPiece.piecesOf(form).length,
    isSafe: rules.isSafeBreak(form),
  }))
  return chunksOf(costs, AT_ONCE).map(([from, to]) => ({
    paragraph,
    words: words.slice(from, to),
    isContinued: from > 0,
    cost: costs.slice(from, to).reduce((sum, { cost }) => sum + cost, 0),
  }))
}

/** Each sentence with the parts that continue it. */
function wholeSentences(
  stretches: readonly TaggedStretch[],
): readonly (readonly TaggedStretch[])[] {
  const sentences: TaggedStretch[][] = []
  for (const stretch of stretches) {
    const last = sentences[sentences.length - 1]
    if (stretch.isContinued && last) last.push(stretch)
    else sentences.push([stretch])
  }
  return sentences
}

/** Paragraphs in another language, each with its problem. */
function strangeParagraphs(
  given: readonly WordSentence[],
  rules: LanguageRules,
): ReadonlyMap<number, Problem> {
  const paragraphs = new Map<number, Word[]>()
  for (const { paragraph, words } of given) {
    const before = paragraphs.get(paragraph)
    if (before) for (const word of words) before.push(word)
    else paragraphs.set(paragraph, [...words])
  }
  const problems = new Map<number, Problem>()
  for (const [paragraph, words] of paragraphs) {
    const language = rules.otherLanguageOf(words.map(({ form }) => form))
    const [first, last] = [words[0], words[words.length - 1]]
    if (!language || !first || !last) continue
    const detail = `The paragraph seems to be ${language}; nothing is taken from it.`
    const span = [first.span[0], last.span[1]] as const
    problems.set(paragraph, { code: `not-${rules.name}`, span, detail })
  }
  return problems
}
