/**
 * From a page of HTML to its report.
 * In: HTML. Out: pieces of text in order, the facts of the page's data, problems.
 * The one idea: a fragment (a feed's content) is all report and keeps every word; a page is searched
 * by Readability after our own clean-up, and when that finds next to nothing, the cleaned page is
 * taken whole. Scripts are never run; depth and size are bounded before anything parses.
 */
import { Readability } from '@mozilla/readability'
import type { Piece } from '../layout.ts'
import { removeFurniture, removeUnseen } from './clean-up.ts'
import { documentFrom, wordsOf, type PageDocument, type PageElement } from './dom.ts'
import { measure } from './measure.ts'
import { pageFacts, type PageFacts } from './page-facts.ts'
import { piecesOf } from './pieces.ts'
import { strippedPieces } from './strip.ts'

/** A page's report before it is laid out. */
export interface HtmlPage {
  readonly pieces: readonly Piece[]
  readonly facts: PageFacts
  /** Codes of problems with the page as a whole, with what to say. */
  readonly problems: readonly { readonly code: string; readonly detail: string }[]
}

/** Reads a page of HTML or a fragment of one. */
export function htmlPage(html: string): HtmlPage {
  const measured = measure(html)
  if (measured.kind === 'too many tags') {
    const detail = 'The page has more elements than a tree is built for; all of its text was taken.'
    return { pieces: strippedPieces(html), facts: {}, problems: [{ code: 'size-capped', detail }] }
  }
  const [first] = measured.names
  const document = documentFrom(measured.html, first)
  const facts = pageFacts(document)
  removeUnseen(document)
  const pieces = isPage(measured.names) ? reportOf(document) : piecesOf(document)
  const detail = 'Elements nested too deep were flattened; their text was kept.'
  const problems = measured.kind === 'flattened' ? [{ code: 'depth-capped', detail }] : []
  return { pieces, facts, problems }
}

const PAGE_NAMES = ['html', 'head', 'body', 'main', 'article', 'nav']

/** Whether the markup has an element that makes a page; without one it is a part of a page. */
function isPage(names: ReadonlySet<string>): boolean {
  return PAGE_NAMES.some((name) => names.has(name))
}

/** A report shorter than this share of the cleaned page's paragraphs was missed. */
const MISSED_SHARE = 0.3

function reportOf(document: PageDocument): readonly Piece[] {
  removeFurniture(document)
  const whole = piecesOf(document)
  const inParagraphs = lengthOf(whole.filter(({ text }) => text.length > 80))
  const found = readable(document)
  const report = found === undefined ? [] : piecesOf(found)
  return lengthOf(report) < inParagraphs * MISSED_SHARE || report.length === 0 ? whole : report
}

/** The element that Readability takes for the report, if it bears the page; it changes the document. */
function readable(document: PageDocument): PageElement | undefined {
  if (wordsOf(document.body) === '') return undefined
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node: unknown) => node as PageElement,
    keepClasses: true,
    disableJSONLD: true,
  })
  try {
    return reader.parse()?.content ?? undefined
  } catch {
    // Readability is not ours and walks whatever tree a page makes: a page it cannot bear is taken whole.
    return undefined
  }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}
