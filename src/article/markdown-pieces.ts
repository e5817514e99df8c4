/**
 * The pieces of a Markdown page, without its marks.
 * In: Markdown. Out: headings, paragraphs, list items and rows as plain text.
 * The one idea: reports use little of Markdown, so its lines are read one by one; what is not
 * recognised stays as it stands. Source: CommonMark 0.31, the block and emphasis marks only.
 */
import type { BlockKind, Piece } from './layout.ts'

const HEADING = /^#{1,6}[ \t]+(\S.*)$/
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/
const RULE = /^(?:[-*_][ \t]*){3,}$|^=+$/
const TABLE_RULE = /^\|?[ \t:|-]+$/
const FENCE = /^(?:```|~~~)/

/** Splits Markdown into pieces of plain text. */
export function markdownPieces(content: string): readonly Piece[] {
  const pieces: Piece[] = []
  let kind: BlockKind = 'paragraph'
  let lines: string[] = []
  const flush = () => {
    const text = withoutMarks(lines.join(' ')).replace(/\s+/g, ' ').trim()
    if (text !== '') pieces.push({ kind, text })
    kind = 'paragraph'
    lines = []
  }
  for (const raw of content.split('\n')) {
    const line = raw.trim().replace(/^(?:>[ \t]?)+/, '')
    const start = startOf(line)
    if (start === undefined) lines.push(line)
    else {
      flush()
      kind = start.kind
      lines = start.text === '' ? [] : [start.text]
      if (start.isWhole) flush()
    }
  }
  flush()
  return pieces
}

interface Start {
  readonly kind: BlockKind
  readonly text: string
  /** Whether the line is the whole piece. */
  readonly isWhole: boolean
}

/** The piece that a line begins; nothing when the line goes on with the one above. */
function startOf(line: string): Start | undefined {
  if (line === '' || RULE.test(line) || FENCE.test(line))
    return { kind: 'paragraph', text: '', isWhole: true }
  const heading = HEADING.exec(line)?.[1]
  if (heading !== undefined)
    return { kind: 'heading', text: heading.replace(/[ \t]#+$/, ''), isWhole: true }
  const item = ITEM.exec(line)?.[1]
  if (item !== undefined) return { kind: 'item', text: item, isWhole: false }
  if (!line.startsWith('|')) return undefined
  return { kind: 'row', text: TABLE_RULE.test(line) ? '' : cellsOf(line), isWhole: true }
}

function cellsOf(line: string): string {
  const cells = line.split('|').map((cell) => cell.trim())
  return cells.filter((cell) => cell !== '').join(' | ')
}

/** Links and images become their words, emphasis goes, escapes are undone. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[([^[\]]+)\]\([^()\s]*(?: "[^"()]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_*])([*_])(?=\S)([^*_]+)\1(?![\p{L}\p{N}_*])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
}
