/**
 * What stands between quotation marks.
 * In: a text and its paragraphs. Out: whether a place is quoted. A mark counts within its paragraph; a
 * quotation that goes on into the next opens there again, as printed texts do.
 */
import type { Span } from '../text/index.ts'

const MARK = /["“”«»]/g
const OPENING = /[“«]/
const CLOSING = /[”»]/

/** Tells of a place of the text whether it is quoted. */
export function quotationIn(text: string, paragraphs: readonly Span[]): (place: Span) => boolean {
  const quoted = paragraphs.flatMap((paragraph) => quotedIn(text, paragraph))
  return ([start]) => {
    const next = firstStartingAfter(quoted, start)
    const before = quoted[next - 1]
    return before !== undefined && start < before[1]
  }
}

function quotedIn(text: string, [start, end]: Span): readonly Span[] {
  const quoted: Span[] = []
  let open: number | undefined
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    if (open === undefined) {
      if (!CLOSING.test(mark)) open = start + index
    } else if (!OPENING.test(mark)) {
      quoted.push([open, start + index])
      open = undefined
    }
  }
  return open === undefined ? quoted : [...quoted, [open, end]]
}

function firstStartingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
