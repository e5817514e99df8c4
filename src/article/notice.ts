/**
 * What a report says of itself: that it was taken back, or that it was corrected.
 * In: the text, the lines set apart as notices, the headline. Out: the gravest notice with its words.
 * ```
 * Correction: An earlier version of this article said that the secretary had begun the call.
 * notice      of a correction
 * ```
 */
import type { Span } from '../text/index.ts'
import { RETRACTED_HEADLINE, RETRACTION } from './en/notice-cues.ts'
import type { Notice } from './types.ts'

/** Where a notice may stand. */
export interface NoticePlaces {
  /** Lines set apart as notices. */
  readonly lines: readonly Span[]
  readonly headline?: Span | undefined
}

/** The notice of a report, if it has one: one that takes it back before one that corrects it. */
export function findNotice(text: string, { lines, headline }: NoticePlaces): Notice | undefined {
  const wordsOf = ([start, end]: Span): string => text.slice(start, end).replace(/[’‘]/g, "'")
  const taken = lines.filter((line) => RETRACTION.test(wordsOf(line)))
  const inHeadline =
    headline && RETRACTED_HEADLINE.test(wordsOf(headline)) ? [...taken, headline] : taken
  if (inHeadline.length > 0) return { kind: 'retraction', evidence: inHeadline }
  return lines.length > 0 ? { kind: 'correction', evidence: lines } : undefined
}
