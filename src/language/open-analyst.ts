/**
 * The language room: an article's sentences with tags, lemmas, tree and names.
 * In: the model's files as bytes, then articles. Out: analyses.
 * The one idea: rules cut the text into words, one encoder reads each sentence alone, rules of the
 * language add what tags imply. A pure function of the text: no memory from one article to the next.
 */
import type { Article } from '../article/index.ts'
import { english } from './en/english.ts'
import { openEncoder, type Labels } from './encoder.ts'
import { assertWhole, type ModelFiles } from './model-files.ts'
import { agreeOnNames, type SentenceNames } from './name-agreement.ts'
import { segment } from './segment.ts'
import { sentenceFrom } from './sentence.ts'
import type { Analysis } from './types.ts'
import type { WordSentence } from './words.ts'
import { wordPieceFrom } from './word-piece.ts'

/** Reads the language of articles. Lifetime: open it, close it. One article at a time each. */
export interface Analyst {
  /** Sentences, words, tags, trees and names of the paragraphs of an article. Never throws on any text. */
  analyse(article: Pick<Article, 'text' | 'paragraphs'>): Promise<Analysis>
  /** The same from words that are already cut. */
  analyseWords(sentences: readonly WordSentence[]): Promise<Analysis>
  close(): Promise<void>
}

/** Opens an analyst on the files of a model; throws an `OperationError` when they are damaged. */
export async function openAnalyst(files: ModelFiles): Promise<Analyst> {
  assertWhole(files)
  const labels = labelsFrom(files.labels)
  const encoder = await openEncoder({
    encoder: files.encoder,
    relations: files.relations,
    wordPiece: wordPieceFrom(files.vocabulary),
    labels,
  })
  const reader = { encoder, rules: english, labels }
  const analyseWords = async (given: readonly WordSentence[]): Promise<Analysis> => {
    const read: SentenceNames[] = []
    for (const words of given) read.push(await sentenceFrom(words, read.length, reader))
    return {
      sentences: read.map(({ sentence }) => sentence),
      names: agreeOnNames(read),
      problems: [],
    }
  }
  return {
    analyseWords,
    analyse: ({ text, paragraphs }) => analyseWords(segment(text, paragraphs, english)),
    close: () => encoder.close(),
  }
}

function labelsFrom(json: string): Labels {
  const { U, X, R, N } = JSON.parse(json) as Readonly<
    Record<'U' | 'X' | 'R' | 'N', readonly string[]>
  >
  return { upos: U, xpos: X, relations: R, names: N }
}
