/**
 * Words and sentences before any tag: what a tokenizer gives and the encoder takes.
 */
import type { Span } from '../text/index.ts'

/** One syntactic word in the text. */
export interface Word {
  readonly span: Span
  readonly form: string
  /** Span of the written word of which this is a part. */
  readonly surface?: Span
  readonly spaceAfter: boolean
}

/** The words of one sentence. Invariant: at least one word, in order of the text. */
export interface WordSentence {
  readonly paragraph: number
  readonly words: readonly Word[]
}
