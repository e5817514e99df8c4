/**
 * From an article's paragraphs to sentences of words.
 * In: the text and its paragraphs. Out: sentences with every word's span in the text.
 * The one idea: rules see each paragraph in its normal form; spans lead back to the original.
 */
import { normalFormOf, type NormalForm, type Span } from '../text/index.ts'
import { chunksOf } from './chunks.ts'
import type { LanguageRules, Written } from './language-rules.ts'
import type { Word, WordSentence } from './words.ts'

/** The sentences of the given paragraphs, in order. */
export function segment(
  text: string,
  paragraphs: readonly Span[],
  rules: LanguageRules,
): readonly WordSentence[] {
  return paragraphs.flatMap((span, paragraph) => {
    const form = normalFormOf(text.slice(span[0], span[1]))
    return rules
      .sentencesIn(form.text)
      .flatMap((written) =>
        withinLength(wordsFrom({ written, form, offset: span[0], rules }), rules),
      )
      .map((words) => ({ paragraph, words }))
  })
}

/** No sentence of any report is longer: what is, is a list or an accident, and is cut. */
const SENTENCE_AT_MOST = { words: 600, cost: Infinity }

function withinLength(words: readonly Word[], rules: LanguageRules): readonly (readonly Word[])[] {
  if (words.length <= SENTENCE_AT_MOST.words) return words.length > 0 ? [words] : []
  const costs = words.map(({ form }) => ({ cost: 1, isSafe: rules.isSafeBreak(form) }))
  return chunksOf(costs, SENTENCE_AT_MOST).map(([from, to]) => words.slice(from, to))
}

interface Source {
  readonly written: readonly Written[]
  readonly form: NormalForm
  readonly offset: number
  readonly rules: LanguageRules
}

function wordsFrom({ written, form, offset, rules }: Source): readonly Word[] {
  const place = (from: number, to: number): Span => {
    const [start, end] = form.originalSpan([from, to])
    return [start + offset, end + offset]
  }
  return written.flatMap(({ start, end }) => {
    const shown = form.text.slice(start, end)
    const spaceAfter = /^\s/u.test(form.text.slice(end, end + 1))
    const lengths = rules.partsOf(shown)
    if (lengths.length === 1) return [{ span: place(start, end), form: shown, spaceAfter }]
    const surface = place(start, end)
    let at = start
    return lengths.map((length, part) => {
      const from = at
      at += length
      return {
        span: place(from, at),
        form: form.text.slice(from, at),
        surface,
        spaceAfter: part === lengths.length - 1 && spaceAfter,
      }
    })
  })
}
