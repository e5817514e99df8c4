/**
 * Lit text: a stretch of text cut so that every value's words can be lit, also where they nest or cross.
 * In: text, a stretch of it, spans with their values. Out: a tree of text and lit nodes. Spans that
 * nest stay whole; of two that cross, the later one is cut at the end of the earlier one.
 * Invariant: the leaves joined give the stretch again, whatever the spans.
 */
import { compareSpans, textAt, type Span } from '../../text/index.ts'

/** A span with the values whose words it holds. */
export interface LitSpan {
  readonly span: Span
  /** Ids of values in the margin. */
  readonly values: readonly string[]
  /** Classes of the stylesheet. */
  readonly look: string
  /** What a pointer that rests on the words is told. */
  readonly title?: string
}

export type LitNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'lit'
      readonly lit: LitSpan
      /** False on the later pieces of a span that was cut. */
      readonly isStart: boolean
      readonly children: readonly LitNode[]
    }

interface Piece {
  readonly lit: LitSpan
  readonly span: Span
  readonly isStart: boolean
}

/** The nodes of a stretch of text. */
export function litNodesOf(
  text: string,
  stretch: Span,
  lits: readonly LitSpan[],
): readonly LitNode[] {
  const pieces = merged(lits).flatMap((lit) => {
    const span: Span = [Math.max(lit.span[0], stretch[0]), Math.min(lit.span[1], stretch[1])]
    return span[0] < span[1] ? [{ lit, span, isStart: span[0] === lit.span[0] }] : []
  })
  return nodesOf(text, stretch, pieces)
}

/** Spans that stand at the same place become one with the values of all. */
function merged(lits: readonly LitSpan[]): readonly LitSpan[] {
  const byPlace = new Map<string, LitSpan>()
  for (const lit of lits) {
    const place = lit.span.join('-')
    const known = byPlace.get(place)
    byPlace.set(place, known ? joined(known, lit) : lit)
  }
  return [...byPlace.values()]
}

function joined(left: LitSpan, right: LitSpan): LitSpan {
  const title = left.title ?? right.title
  const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean)
  return {
    span: left.span,
    values: unique([...left.values, ...right.values]),
    look: unique(`${left.look} ${right.look}`.split(' ')).join(' '),
    ...(title !== undefined && { title }),
  }
}

function nodesOf(text: string, [from, to]: Span, pieces: readonly Piece[]): readonly LitNode[] {
  const nodes: LitNode[] = []
  let waiting = [...pieces].sort((a, b) => compareSpans(a.span, b.span))
  let position = from
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const [start, end] = piece.span
    if (start > position) nodes.push({ kind: 'text', text: textAt(text, [position, start]) })
    const inside = waiting.filter((one) => one.span[0] < end)
    const after = waiting.filter((one) => one.span[0] >= end)
    const rests = inside.filter((one) => one.span[1] > end).map((one) => restOf(one, end))
    const children = nodesOf(
      text,
      piece.span,
      inside.map((one) => clipped(one, end)),
    )
    nodes.push({ kind: 'lit', lit: piece.lit, isStart: piece.isStart, children })
    waiting = [...rests, ...after].sort((a, b) => compareSpans(a.span, b.span))
    position = end
  }
  if (position < to) nodes.push({ kind: 'text', text: textAt(text, [position, to]) })
  return nodes
}

function clipped(piece: Piece, end: number): Piece {
  return { ...piece, span: [piece.span[0], Math.min(piece.span[1], end)] }
}

function restOf(piece: Piece, end: number): Piece {
  return { ...piece, span: [end, piece.span[1]], isStart: false }
}
