/**
 * Pairs of time expressions that follow each other in a sentence, with the words between and after.
 */
import type { Sentence } from '../../language/index.ts'
import { firstEndingAfter } from '../engine/tokens.ts'
import type { TextTime, UndatedText } from './constraint.ts'

export interface WordedTime extends TextTime {
  readonly words: string
  /** It hangs on a preposition: "compared with last year". */
  readonly isAfterPreposition: boolean
}

export interface Neighbours {
  readonly first: WordedTime
  readonly second: WordedTime
  readonly between: string
  /** The few units of text after the second. */
  readonly after: string
}

/** Units of text that are looked at after a pair, and at most between its two. */
const UNITS_AFTER = 4
const UNITS_BETWEEN = 80

/** All such pairs, in order. */
export function neighboursIn({ text, times }: UndatedText): readonly Neighbours[] {
  return times.flatMap((first, index) => {
    const second = times[index + 1]
    if (second === undefined || second.sentence !== first.sentence) return []
    const [start, end] = second.time.span
    if (start - first.time.span[1] > UNITS_BETWEEN) return []
    const between = plain(text.slice(first.time.span[1], start))
    const limit = Math.min(second.sentence.span[1], end + UNITS_AFTER)
    const after = plain(text.slice(end, limit))
    return [{ first: worded(first, text), second: worded(second, text), between, after }]
  })
}

/** The words with white space single, as in a paragraph wrapped over lines. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ')
}

function worded(one: TextTime, text: string): WordedTime {
  const words = plain(text.slice(...one.time.span))
  return { ...one, words, isAfterPreposition: isAfterPreposition(one.sentence, one.time.span[0]) }
}

function isAfterPreposition({ tokens }: Sentence, start: number): boolean {
  const before = tokens[firstEndingAfter(tokens, start) - 1]
  return before?.upos === 'ADP' || before?.upos === 'SCONJ'
}
