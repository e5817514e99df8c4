/**
 * An attribution before it is numbered and nested, and the context that the finders share.
 */
import type { Analysis, Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Stance, StatementChannel } from './types.ts'

export interface Draft {
  readonly sentence: number
  readonly cueHead: number
  readonly cue: Span
  readonly sourceHead?: number
  readonly source?: Span
  /** Empty while the content is still sought among the quotations. */
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly channel?: StatementChannel
  readonly network?: string
  readonly rule: string
  readonly presupposed?: true
  /** Whether words in quotation marks beside it may be its content. */
  readonly takesQuote: boolean
  /** Source, cue and what belongs to them, without content: what may stand beside a quotation. */
  readonly frame: Span
}

/** One sentence with what the finders need to read it. */
export interface Scene {
  readonly analysis: Analysis
  readonly sentence: Sentence
  readonly lexicon: Lexicon
}
