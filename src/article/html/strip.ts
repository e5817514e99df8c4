/**
 * The text of a page too large or too odd for a tree: tags go, block tags part pieces.
 * In: HTML. Out: pieces. Linear, without a tree, and therefore without a choice of the main part.
 */
import type { Piece } from '../layout.ts'
import { tagsOf } from './tags.ts'

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
)
const UNSEEN = new Set('script style noscript template svg title textarea iframe'.split(' '))
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** The pieces of text between a page's block tags. */
export function strippedPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = []
  let words: string[] = []
  let from = 0
  let unseen: string | undefined
  const flush = () => {
    const text = decoded(words.join('')).replace(/\s+/g, ' ').trim()
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

/** Character references by number and the few names that prose uses. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[]
    if (name !== undefined) return NAMED[name] ?? whole
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const isCharacter = point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
    return isCharacter ? String.fromCodePoint(point) : '\ufffd'
  })
}
