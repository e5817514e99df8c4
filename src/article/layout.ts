/**
 * A page laid out as text: one string and the blocks that stand in it.
 * In: pieces of text in reading order. Out: the text with one blank line between blocks, and a span
 * for each.
 * The one idea: `text` is settled here once; every later stage only points into it.
 */
import type { Span } from '../text/index.ts'

/** What a block is by the page's own structure; words have not been looked at. */
export type BlockKind =
  'headline' | 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'byline' | 'navigation'

/** A block before it has its place. */
export interface Piece {
  readonly kind: BlockKind
  readonly text: string
}

/** A paragraph, heading, list item or table row at its place in the text. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

/** The whole text with its blocks in order; no two of them overlap. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A headline may repeat a line this far down, after a section's name or a date. */
const HEADLINE_AMONG_FIRST = 4

/** Lays pieces out with a blank line between them, the headline first. */
export function layoutOf(pieces: readonly Piece[], headline: string | undefined): Layout {
  const titled = withHeadline(pieces, headline)
  const blocks: Block[] = []
  let at = 0
  for (const { kind, text } of titled) {
    blocks.push({ kind, span: [at, at + text.length] })
    at += text.length + 2
  }
  return { text: titled.map((piece) => piece.text).join('\n\n'), blocks }
}

/** Puts a headline that is known beside the text above it, unless one of its first lines says the same. */
export function layoutUnder(headline: string | undefined, layout: Layout): Layout {
  if (headline === undefined) return layout
  const { text, blocks } = layout
  const first = blocks.slice(0, HEADLINE_AMONG_FIRST)
  const same = first.findIndex(({ span }) => isSameLine(text.slice(span[0], span[1]), headline))
  if (same !== -1)
    return {
      text,
      blocks: blocks.map((block, index) =>
        index === same ? { ...block, kind: 'headline' } : block,
      ),
    }
  const shift = headline.length + 2
  const shifted = blocks.map(({ kind, span }): Block => ({
    kind,
    span: [span[0] + shift, span[1] + shift],
  }))
  return {
    text: `${headline}\n\n${text}`,
    blocks: [{ kind: 'headline', span: [0, headline.length] }, ...shifted],
  }
}

/** The headline first, and no line among the next few that says it again. */
function withHeadline(pieces: readonly Piece[], headline: string | undefined): readonly Piece[] {
  if (headline === undefined) return pieces
  const rest = pieces.filter(
    ({ text }, index) => index >= HEADLINE_AMONG_FIRST || !isSameLine(text, headline),
  )
  return [{ kind: 'headline', text: headline }, ...rest]
}

function isSameLine(left: string, right: string): boolean {
  return left.length < 2 * right.length + 20 && comparable(left) === comparable(right)
}

function comparable(line: string): string {
  return line
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
