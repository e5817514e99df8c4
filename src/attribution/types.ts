/**
 * Who says what, how: source, cue and content (PARC/PolNeAR terms), with stance and channel.
 */
import type { Span } from '../text/index.ts'

export type AttributionId = string & { readonly attribution?: never }

/** How the source stands to the content; the codebook's page on attribution has each. */
export type Stance =
  'says' | 'confirms' | 'denies' | 'doubts' | 'declines' | 'asks' | 'orders' | 'hopes'
/** Through what it was said. */
export type StatementChannel =
  | 'briefing'
  | 'press-conference'
  | 'statement'
  | 'readout'
  | 'post'
  | 'interview'
  | 'broadcast'
  | 'call'
  | 'letter'
  | 'speech'
  | 'leak'
  | 'court-paper'

/** What this room asks of a time expression; those of the time room have it. */
export interface DatedWords {
  readonly span: Span
  readonly sentence: number
  readonly type: string
  readonly edtf?: string
}

/** When it was said, apart from when what it tells of happened. */
export interface SaidOn {
  readonly edtf: string
  readonly evidence: Span
}

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
  /** The network of a post as the words name it: "Telegram". */
  readonly network?: string
  readonly saidOn?: SaidOn
  /** The attribution inside whose content this one stands. */
  readonly within?: AttributionId
  /** Sentence and token index of the source's head word, for reference resolution. */
  readonly sourceHead?: { readonly sentence: number; readonly token: number }
  readonly cueHead: { readonly sentence: number; readonly token: number }
  readonly rule: string
  /** The content is told as a fact by the reporter too and only judged by the source: "condemned the raid". */
  readonly presupposed?: true
}
