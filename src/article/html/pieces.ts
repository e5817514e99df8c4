/**
 * The pieces of text in an element, in reading order.
 * In: an element. Out: paragraphs, headings, list items, table rows, captions, byline lines.
 * The one idea: the text is built by us from the tree, block by block, so that it is the same however
 * the page was indented; white space is single within a piece.
 */
import { BYLINE_NAME, CAPTION_NAME } from '../en/page-cues.ts'
import type { BlockKind, Piece } from '../layout.ts'
import { isElement, wordsOf, type PageElement, type PageNode } from './dom.ts'

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const PASSED_OVER = new Set(
  'script style noscript template svg head title textarea select option'.split(' '),
)
const HOLDS_BLOCKS = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, section, br'

/** The pieces of an element; empty ones are left out. */
export function piecesOf(root: PageElement): readonly Piece[] {
  const gatherer = new Gatherer()
  gatherer.visit(root, 'paragraph')
  gatherer.flush()
  return gatherer.pieces
}

/** Walks the tree and closes a piece at each block's edge. Depth is bounded before parsing. */
class Gatherer {
  readonly pieces: Piece[] = []
  private kind: BlockKind = 'paragraph'
  private readonly words: string[] = []

  visit(node: PageNode, kind: BlockKind): void {
    if (node.nodeType === 3) this.words.push(node.textContent ?? '')
    if (!isElement(node) && node.nodeType !== 9) return
    const element = node as PageElement
    const name = element.localName
    if (PASSED_OVER.has(name)) return
    if (name === 'br') return this.lineEnd(kind)
    if (!BLOCKS.has(name)) return this.children(element, kind)
    this.flush()
    this.kind = kindOf(element, kind)
    if (name === 'tr' && element.querySelector(HOLDS_BLOCKS) === null) this.row(element)
    else this.children(element, this.kind)
    this.flush()
    this.kind = kind
  }

  /** Ends the piece. */
  flush(): void {
    const text = this.words.join('').replace(/\s+/g, ' ').trim()
    this.words.length = 0
    if (text !== '') this.pieces.push({ kind: this.kind, text })
  }

  private children(element: PageElement, kind: BlockKind): void {
    for (const child of element.childNodes) this.visit(child, kind)
  }

  /** A line break ends the piece, unless a sentence of prose goes on over it. */
  private lineEnd(kind: BlockKind): void {
    const text = this.words.join('').trimEnd()
    if (/[\p{Ll},]$/u.test(text) && text.length > 60) this.words.push(' ')
    else this.flush()
    this.kind = kind
  }

  private row(element: PageElement): void {
    const cells = [...element.childNodes].filter(isElement).map(wordsOf)
    this.words.push(cells.filter((cell) => cell !== '').join(' | '))
    this.kind = 'row'
  }
}

function kindOf(element: PageElement, outer: BlockKind): BlockKind {
  const name = element.localName
  if (name === 'figcaption' || outer === 'caption') return 'caption'
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    400,
  )
  if (CAPTION_NAME.test(names)) return 'caption'
  if (BYLINE_NAME.test(names) && wordsOf(element).length < 200) return 'byline'
  if (outer === 'byline') return outer
  if (/^h[1-6]$/.test(name)) return 'heading'
  return name === 'li' || outer === 'item' ? 'item' : 'paragraph'
}
