/**
 * The text of a page too large or too odd for a tree: tags go, block tags part pieces.
 * In: HTML. Out: pieces. Linear, without a tree, and therefore without a choice of the main part.
 */
import type { Piece } from '../layout.ts'
import { withoutReferences } from './references.ts'
import { tagsOf } from './tags.ts'

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
)
const UNSEEN = new Set('script style noscript template svg title textarea iframe'.split(' '))
/** The pieces of text between a page's block tags. */
export function strippedPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = []
  let words: string[] = []
  let from = 0
  let unseen: string | undefined
  const flush = () => {
    const text = withoutReferences(words.join('')).replace(/\s+/g, ' ').trim()
    if (text !== '') pieces.push({ kind: 'paragraph', text })
    words = []
  }
  for (const { name, kind, start, end } of tagsOf(html)) {
    if (unseen === undefined) words.push(html.slice(from, start))
    from = end
    if (unseen === name && kind === 'close') unseen = undefined
    else if (UNSEEN.has(name) && kind === 'open') unseen ??= name
    if (!INLINE.has(name) && kind !== 'aside') flush()
  }
  if (unseen === undefined) words.push(html.slice(from))
  flush()
  return pieces
}
