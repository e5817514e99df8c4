/**
 * The blocks of a page saved as text.
 * In: text. Out: the same text, untouched, and the span of each paragraph in it.
 * The one idea: a blank line always parts paragraphs; a single line end parts them too unless it is a
 * wrap, that is, unless the next line's first word would not have fitted into the text's width. Lines of which
 * a few are that wide, and that all begin with a capital, are a list; its longest line is no wrap.
 */
import type { Block, Layout } from './layout.ts'

/** Lines of a text wrapped by hand or by a mailer are this wide; wider lines are paragraphs. */
const WIDTH_AT_LEAST = 40
const WIDTH_AT_MOST = 120
/** Of the line ends within paragraphs of a wrapped text this share at least are wraps. */
const WRAPS_AT_LEAST = 0.4

interface Line {
  readonly start: number
  readonly end: number
}

/** Finds the paragraphs of a text and leaves the text as it is. */
export function plainLayout(text: string): Layout {
  const lines = linesOf(text)
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  const isWrapped =
    width >= WIDTH_AT_LEAST && width <= WIDTH_AT_MOST && isMostlyWrapped(text, lines, width)
  const blocks: Block[] = []
  let open: Line | undefined
  let last: Line | undefined
  for (const line of lines) {
    const joins = isWrapped && last !== undefined && isWrap(text, [last, line], width)
    if (open && !joins) blocks.push(blockFrom(open))
    if (line.start === line.end) open = last = undefined
    else {
      open = joins && open ? { start: open.start, end: line.end } : line
      last = line
    }
  }
  if (open) blocks.push(blockFrom(open))
  return { text, blocks }
}

/** Whether wraps are usual among the line ends that no blank line follows, or one of them parts a sentence. */
function isMostlyWrapped(text: string, lines: readonly Line[], width: number): boolean {
  const isBare = ({ start, end }: Line): boolean => start === end
  const ends = lines.flatMap((line, at): (readonly [Line, Line])[] => {
    const next = lines[at + 1]
    return next === undefined || isBare(line) || isBare(next) ? [] : [[line, next]]
  })
  const wraps = ends.filter((pair) => isWrap(text, pair, width))
  const isWithin = wraps.some(([, { start }]) => /^\p{Ll}/u.test(text.slice(start, start + 2)))
  return isWithin || wraps.length >= WRAPS_AT_LEAST * ends.length
}

/** Whether the line end between two lines only keeps to the width. */
function isWrap(text: string, [line, next]: readonly [Line, Line], width: number): boolean {
  if (next.start === next.end) return false
  const rest = text.slice(next.start, Math.min(next.end, next.start + width))
  const word = /^\S*/.exec(rest)?.[0].length ?? 0
  return line.end - line.start + 1 + word > width
}

/** The lines without the white space round them; a blank line has no length. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    lines.push(trimmed(text, from, to))
    from = to + 1
  }
  return lines
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isBlank(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff || unit === 0x3000
}

function blockFrom({ start, end }: Line): Block {
  return { kind: 'paragraph', span: [start, end] }
}
