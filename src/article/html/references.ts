/**
 * Character references of HTML in text that no parser sees: a headline in a feed, a page without a tree.
 * In: text. Out: the same text with references by number, and the few names that prose uses, decoded.
 */
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

/** Decodes the references in a text; what is none stays as it is. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[]
    if (name !== undefined) return NAMED[name] ?? whole
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const isCharacter = point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
    return isCharacter ? String.fromCodePoint(point) : '\ufffd'
  })
}
