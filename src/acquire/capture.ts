/**
 * From text and the facts beside it to a capture with its id.
 * In: text, media type, given facts. Out: a capture.
 * The one idea: the id is a hash over media type, given facts and content, never over the path or
 * the clock, so that the same report met twice is the same capture wherever it stood.
 */
import { createHash } from 'node:crypto'
import { OperationError } from './operation-error.ts'
import { hostOf, stated } from './facts.ts'
import { splitFrontMatter } from './front-matter.ts'
import { wellFormed } from './decode.ts'
import type { Capture, CaptureId, GivenFacts, MediaType } from './types.ts'

/** Decoded text before it is a capture. */
export interface Draft {
  readonly content: string
  readonly mediaType: MediaType
  readonly charset: Capture['charset']
  readonly source: string
  /** Facts that came with this text. */
  readonly own?: GivenFacts
  /** When the world gave it to us, if the text says so itself. */
  readonly capturedAt?: string
}

/** What a caller lays over the facts of each text. */
export interface Overlay {
  /** Facts that win over a text's own, such as `--published`. */
  readonly given: GivenFacts
  /** The clock: an ISO date-time. */
  readonly now: () => string
}

/** The capture of a text, its heading taken off; fails with `file-empty` when no text is left. */
export function captureFrom(draft: Draft, { given, now }: Overlay): Capture {
  const fronted =
    draft.mediaType === 'text/html'
      ? { given: {}, body: draft.content }
      : splitFrontMatter(draft.content)
  const content = wellFormed(fronted.body)
  if (content.trim() === '') throw emptyError(draft.source)
  const facts = withOutlet({ ...fronted.given, ...draft.own, ...stated(given) })
  return {
    id: captureIdOf({ mediaType: draft.mediaType, given: facts, content }),
    mediaType: draft.mediaType,
    content,
    charset: draft.charset,
    source: draft.source,
    given: facts,
    capturedAt:
      draft.capturedAt ?? ('capturedAt' in fronted ? fronted.capturedAt : undefined) ?? now(),
  }
}

/** The error of a text that holds nothing. */
export function emptyError(source: string): OperationError {
  return new OperationError(
    'file-empty',
    `${source} is empty. Give a file that holds the text of a report.`,
    { detail: { source } },
  )
}

/** Whether text is written as HTML: it begins as a page, or holds elements that only markup has. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000)
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(head) || ELEMENT.test(text)
}

/** An opening tag of common markup; the class stops at the next "<", so that the scan is linear. */
const ELEMENT =
  /<(?:p|div|br|h[1-6]|ul|ol|li|span|a|b|i|strong|em|table|article|section|blockquote)(?:\s[^<>]*)?\/?>/i

function withOutlet(given: GivenFacts): GivenFacts {
  const facts = stated({ ...given })
  const host = hostOf(facts.url)
  return facts.outlet === undefined && host !== undefined ? { ...facts, outlet: host } : facts
}

/** The id that a capture must have. Facts are hashed as a sorted list of pairs, so that their order does not matter. */
export function captureIdOf({
  mediaType,
  given,
  content,
}: Pick<Capture, 'mediaType' | 'given' | 'content'>): CaptureId {
  // A page that was touched and says the same is the same report.
  const pairs = Object.entries(given)
    .filter(([name]) => name !== 'modified')
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const hash = createHash('sha256')
  hash.update(`${JSON.stringify([mediaType, pairs])}\n`)
  hash.update(content)
  return `sha256:${hash.digest('hex')}` as CaptureId
}
