/**
 * Cells: what the rules see of a sentence. In: the words of a sentence. Out: runs of letters, runs of
 * digits, single other signs, each with its place and whether it touches the one before.
 * The one idea: finer than words, so that no rule depends on how a tokenizer treats "mid-2014",
 * "24/6/2024", "a.m." or "15-month".
 */
import { normalFormOf, type Span } from '../../text/index.ts'

export interface Cell {
  readonly span: Span
  readonly text: string
  readonly lower: string
  readonly kind: 'letters' | 'digits' | 'sign'
  /** No space between this cell and the one before. */
  readonly glued: boolean
}

const PIECE = /\p{Nd}+|[\p{L}\p{M}]+|\S/gu
const DIGITS = /^[0-9]+$/
const LETTERS = /^[\p{L}\p{M}]/u

/** The cells of the text at a span, offsets as in the whole text. */
export function cellsOf(text: string, [start, end]: Span): readonly Cell[] {
  const normal = normalFormOf(text.slice(start, end))
  const cells: Cell[] = []
  let endBefore = -1
  for (const match of normal.text.matchAll(PIECE)) {
    const piece = match[0]
    const [from, to] = normal.originalSpan([match.index, match.index + piece.length])
    cells.push({
      span: [start + from, start + to],
      text: piece,
      lower: piece.toLowerCase(),
      kind: kindOf(piece),
      glued: match.index === endBefore,
    })
    endBefore = match.index + piece.length
  }
  return cells
}

function kindOf(piece: string): Cell['kind'] {
  if (DIGITS.test(piece)) return 'digits'
  return LETTERS.test(piece) ? 'letters' : 'sign'
}
