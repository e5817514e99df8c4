/**
 * Other people's time taggers beside ours, in the same run and under the same scorer; never a dependency
 * of the program. In: documents. Out: for each its time expressions as TIMEX3 has them, or what is missing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/index.ts'
import type { TimeDocument } from '../layers/time-gold.ts'
import type { OurTime } from '../layers/time-score.ts'

export interface TimePeer {
  readonly version: string
  /** Expressions for each document, in the order of the documents. */
  readonly find: (documents: readonly TimeDocument[]) => Promise<readonly (readonly OurTime[])[]>
}

export type OpenedPeer =
  | { readonly kind: 'ready'; readonly peer: TimePeer }
  | { readonly kind: 'missing'; readonly what: string }

/** For the few documents that have no day of their own: most of these libraries cannot do without. */
const DAY_WHERE_NONE_IS_KNOWN = '2000-01-01'

export interface Passage {
  readonly text: string
  /** When the document was made: an ISO date, or a date with a time. */
  readonly created: string
}

/** A library that reads one passage at a time. */
export function passagePeer(
  version: string,
  find: (passage: Passage) => readonly OurTime[],
): OpenedPeer {
  const peer: TimePeer = {
    version,
    find: (documents) =>
      Promise.resolve(documents.map((document) => timesByParagraph(document, find))),
  }
  return { kind: 'ready', peer }
}

/** Paragraph by paragraph, as our room reads, with the offsets in the whole text. */
function timesByParagraph(
  { text, paragraphs, created = DAY_WHERE_NONE_IS_KNOWN }: TimeDocument,
  find: (passage: Passage) => readonly OurTime[],
): readonly OurTime[] {
  return paragraphs.flatMap(([start, end]) =>
    find({ text: text.slice(start, end), created }).map((time) => ({
      ...time,
      span: [time.span[0] + start, time.span[1] + start] as Span,
    })),
  )
}

/** The day of an ISO date or date-time. */
export function dayIn(created: string): string {
  return created.slice(0, 'YYYY-MM-DD'.length)
}

/** The version of a package that the project pins for its own development. */
export function pinnedVersionOf(name: string): string {
  const path = join(import.meta.dirname, '..', '..', 'package.json')
  const { devDependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  return devDependencies[name] ?? 'of no known version'
}
