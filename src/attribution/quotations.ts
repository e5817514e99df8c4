/**
 * Words in quotation marks.
 * In: an article. Out: quotations with their marks, in order, none inside another of its kind.
 * Marks may be curly, straight, guillemets, doubled or single; a mark that is never closed ends
 * with its paragraph, so that one slip cannot swallow the article. One scan a paragraph.
 */
import type { Article } from '../article/index.ts'
import type { Span } from '../text/index.ts'

export interface Quotation {
  /** From the opening to the closing mark, both included. */
  readonly span: Span
  readonly paragraph: number
  /** The closing mark is missing: often the next paragraph goes on. */
  readonly isOpen: boolean
}

/** All outermost quotations of an article, in order. */
export function findQuotations(
  article: Pick<Article, 'text' | 'paragraphs'>,
): readonly Quotation[] {
  return article.paragraphs.flatMap((span, paragraph) =>
    quotationsOf(article.text.slice(span[0], span[1])).map(({ start, end, isOpen }) => ({
      span: [span[0] + start, span[0] + end] as const,
      paragraph,
      isOpen,
    })),
  )
}

interface Found {
  readonly start: number
  readonly end: number
  readonly isOpen: boolean
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly side: 'open' | 'close' | 'either'
}

function quotationsOf(text: string): readonly Found[] {
  const double = paired(text, doubleMarks(text))
  const single = singleQuotations(text)
  let next = 0
  const outside = single.filter(({ start }) => {
    while (next < double.length && (double[next]?.end ?? 0) <= start) next++
    return !((double[next]?.start ?? Infinity) <= start)
  })
  return [...double, ...outside].sort((left, right) => left.start - right.start)
}

const DOUBLE_MARK = /``|''|‘‘|’’|[“”„‟«»"＂″]/gu

function doubleMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(DOUBLE_MARK)) {
    const [words] = match
    const { index } = match
    const before = text[index - 1] ?? ' '
    const after = text[index + words.length] ?? ' '
    const isInches = words === '"' && /\d/.test(before) && marks.length % 2 === 0
    if (isInches) continue
    marks.push({ at: index, length: words.length, side: sideOf(words, before, after) })
  }
  return marks
}

function sideOf(mark: string, before: string, after: string): Mark['side'] {
  if (/[“„‟«`‘]/u.test(mark)) return 'open'
  if (/[”»’]/u.test(mark)) return 'close'
  if (/[\s([—–-]/u.test(before) && /\S/u.test(after)) return 'open'
  if (/\S/u.test(before) && /[\s)\].,;:?!—–]/u.test(after)) return 'close'
  return 'either'
}

/** Pairs marks from left to right; an opening mark inside an open quotation ends the one before. */
function paired(text: string, marks: readonly Mark[]): readonly Found[] {
  const opening = marks.filter((mark) => mark.side === 'open').length
  const closing = marks.filter((mark) => mark.side === 'close').length
  const nests = opening === closing && opening + closing === marks.length
  const found: Found[] = []
  let start: number | undefined
  let depth = 0
  for (const mark of marks) {
    const opens = mark.side === 'open' || (mark.side === 'either' && start === undefined)
    if (opens && start !== undefined && nests) depth++
    else if (opens) {
      if (start !== undefined) found.push(cutShort(text, start, mark.at))
      start = mark.at
    } else if (depth > 0) depth--
    else if (start !== undefined) {
      found.push({ start, end: mark.at + mark.length, isOpen: false })
      start = undefined
    }
  }
  if (start !== undefined) found.push(cutShort(text, start, text.length))
  return found
}

function cutShort(text: string, start: number, end: number): Found {
  return { start, end: start + text.slice(start, end).trimEnd().length, isOpen: true }
}

const SINGLE_MARK = /[‘’']/gu

/** Single marks are quotation marks only in pairs; alone they are apostrophes. */
function singleQuotations(text: string): readonly Found[] {
  const closings: { readonly at: number; readonly isSure: boolean }[] = []
  const openings: number[] = []
  for (const match of text.matchAll(SINGLE_MARK)) {
    const at = match.index
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const isLoose = before === "'" || after === "'"
    if (isLoose) continue
    if (match[0] !== '’' && /[\s([—–]/u.test(before) && /\p{L}/u.test(after)) openings.push(at)
    else if (match[0] !== '‘' && /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
      closings.push({ at, isSure: !/s/iu.test(before) })
  }
  return pairedSingles(openings, closings)
}

function pairedSingles(
  openings: readonly number[],
  closings: readonly { readonly at: number; readonly isSure: boolean }[],
): readonly Found[] {
  const found: Found[] = []
  let next = 0
  for (const [position, start] of openings.entries()) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    while (next < closings.length && (closings[next]?.at ?? 0) < start) next++
    const limit = openings[position + 1] ?? Infinity
    let close = closings[next]
    // "the ministers' call": after an s it may be an apostrophe, unless no better one follows.
    for (let at = next; at < closings.length; at++) {
      const candidate = closings[at]
      if (candidate === undefined || candidate.at > limit) break
      if (candidate.isSure) {
        close = candidate
        break
      }
    }
    if (close !== undefined && close.at < limit)
      found.push({ start, end: close.at + 1, isOpen: false })
  }
  return found
}
