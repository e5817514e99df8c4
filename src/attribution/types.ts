/**
 * Who says what, how: source, cue and content (PARC/PolNeAR terms), with stance and channel.
 */
import type { Span } from '../text/index.ts'

export type AttributionId = string & { readonly attribution?: never }

export type Stance = 'says' | 'denies' | 'doubts' | 'declines' | 'asks'
export type StatementChannel = 'briefing' | 'post' | 'statement' | 'interview' | 'readout' | 'call'

export interface Attribution {
  /** `q1`, `q2`, … in order of the text. */
  readonly id: AttributionId
  /** The words that name the source; absent when the sentence names none. */
  readonly source?: Span
  readonly cue: Span
  readonly content: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly stance: Stance
  readonly channel?: StatementChannel
  /** The attribution inside whose content this one stands. */
  readonly within?: AttributionId
  /** Sentence and token index of the source's head word, for reference resolution. */
  readonly sourceHead?: { readonly sentence: number; readonly token: number }
  readonly cueHead: { readonly sentence: number; readonly token: number }
  readonly rule: string
  /** The content is told as a fact by the reporter too and only judged by the source: "condemned the raid". */
  readonly presupposed?: true
}
