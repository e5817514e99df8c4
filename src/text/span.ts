/**
 * Spans: where words stand in a text.
 * A span is half-open, in UTF-16 units, the unit of JavaScript strings and of every JSON consumer
 * we know of, so that `text.slice(start, end)` gives the words and nothing has to be converted.
 */
export type Span = readonly [start: number, end: number]

/** The words at a span. */
export function textAt(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

/** Whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

/** Whether the two spans share at least one unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left[0] < right[1] && right[0] < left[1]
}

/** The smallest span that holds all of the given ones; they must not be empty in number. */
export function cover(first: Span, ...rest: readonly Span[]): Span {
  let [start, end] = first
  for (const span of rest) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  return [start, end]
}

/** Orders spans by start, then the longer first. */
export function compareSpans(left: Span, right: Span): number {
  return left[0] - right[0] || right[1] - left[1]
}
