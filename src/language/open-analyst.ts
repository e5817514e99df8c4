/**
 * The language room: an article's sentences with tags, lemmas, tree and names.
 * In: the model's files as bytes, then articles. Out: analyses.
 * The one idea: rules cut the text into words, one encoder reads each sentence alone, rules of the
 * language add what tags imply. A pure function of the text: no memory from one article to the next.
 */
import type { Article } from '../article/index.ts'
import { normalFormOf, type Problem } from '../text/index.ts'
import { english } from './en/english.ts'
import { openEncoder, rememberingMarks } from './encoder.ts'
import type { LanguageRules } from './language-rules.ts'
import { labelsIn, type ModelFiles } from './model-files.ts'
import { agreeOnNames, type SentenceNames } from './name-agreement.ts'
import { segment } from './segment.ts'
import { sentenceFrom, type Reader } from './sentence.ts'
import type { Analysis } from './types.ts'
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
    encoder: files.encoder,
    relations: files.relations,
    wordPiece: wordPieceFrom(files.vocabulary),
    labels,
  })
  const reader = { encoder, rules: english, labels }
  return {
    analyseWords: (sentences) => analysisOf(sentences.map(inNormalForm), reader),
    analyse: ({ text, paragraphs }, stop) =>
      analysisOf(segment(text, paragraphs, english), reader, stop),
    close: () => encoder.close(),
  }
}

/** Given words may be in any writing; the rules know one kind of quote. */
function inNormalForm({ paragraph, words }: WordSentence): WordSentence {
  const normal = words.map((word) => ({ ...word, form: normalFormOf(word.form).text || word.form }))
  return { paragraph, words: normal }
}

async function analysisOf(
  given: readonly WordSentence[],
  opened: Reader,
  stop?: Stop,
): Promise<Analysis> {
  const reader = { ...opened, encoder: rememberingMarks(opened.encoder) }
  const problems = strangeParagraphs(given, reader.rules)
  const read: SentenceNames[] = []
  for (const words of given) {
    if (stop?.isAsked === true) throw new Error('the analysis was stopped')
    const isReadable = !problems.has(words.paragraph)
    read.push(await sentenceFrom(words, { index: read.length, isReadable }, reader))
  }
  return {
    sentences: read.map(({ sentence }) => sentence),
    names: agreeOnNames(read),
    problems: [...problems.values()],
  }
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
