/**
 * A capture: what came in, as it came, with the little that came beside it.
 * Everything downstream is a function of this and of the knowledge.
 */
import type { OperationError } from './operation-error.ts'

declare const captureBrand: unique symbol
/** `sha256:` and 64 hexadecimal digits over the media type, the given facts (the day of the last change left out) and the bytes. */
export type CaptureId = string & { readonly [captureBrand]: true }

export type MediaType = 'text/plain' | 'text/html' | 'text/markdown'

/** Facts that came beside the bytes: from a JSON line's fields or from the command line. */
export interface GivenFacts {
  /** ISO date or date-time: `2024-06-25`, `2024-06-25T14:00:00Z`. */
  readonly published?: string
  /** When the report was last changed, ISO date or date-time; no part of the capture's identity. */
  readonly modified?: string
  readonly headline?: string
  readonly byline?: string
  /** Name of the source that published it, "The Harbour Gazette". */
  readonly outlet?: string
  /** Address on the web. */
  readonly url?: string
}

export interface Capture {
  readonly id: CaptureId
  readonly mediaType: MediaType
  /** The bytes decoded, before any normalisation. */
  readonly content: string
  /** The charset used to decode, and how it was known. */
  readonly charset: {
    readonly name: string
    readonly basis: 'bom' | 'declared' | 'detected' | 'assumed'
  }
  /** The file name, address or `-`, for people. */
  readonly source: string
  readonly given: GivenFacts
  /** When the world gave it to us, ISO date-time; from the JSON line's `captured`/`first_seen` or the clock of acquire. */
  readonly capturedAt: string
}

/** What comes of one document: a capture, or the failure that it met. */
export type Acquired =
  | { readonly kind: 'capture'; readonly capture: Capture }
  | { readonly kind: 'failed'; readonly source: string; readonly error: OperationError }

/** What a caller may set. */
export interface AcquireOptions {
  /** Facts that win over a document's own, such as `--published`. */
  readonly given?: GivenFacts
  /** The stream that `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>
  /** Bytes that one document, or one line of JSON lines, may have. */
  readonly sizeCap?: number
  /** The clock, an ISO date-time: when the world gave it to us. */
  readonly now?: () => string
  /** What a pasted text is called. */
  readonly sourceName?: string
}
