/**
 * A capture: what came in, as it came, with the little that came beside it.
 * Everything downstream is a function of this and of the knowledge.
 */
declare const captureBrand: unique symbol
/** `sha256:` and 64 hexadecimal digits over the media type, the given facts and the bytes. */
export type CaptureId = string & { readonly [captureBrand]: true }

export type MediaType = 'text/plain' | 'text/html' | 'text/markdown'

/** Facts that came beside the bytes: from a JSON line's fields or from the command line. */
export interface GivenFacts {
  /** ISO date or date-time: `2024-06-25`, `2024-06-25T14:00:00Z`. */
  readonly published?: string
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
