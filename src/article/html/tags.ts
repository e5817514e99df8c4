/**
 * The tags of a page in one linear pass, before anything parses it.
 * In: HTML. Out: opening and closing tags with their places, comments and the contents of script,
 * style and the like passed over.
 * The one idea: a page is measured (depth, number of elements) before a parser that recurses sees it.
 * Source: the tokenisation section of the HTML standard, as far as tags need it.
 */

/** A tag at its place; `aside` is a comment or a declaration. */
export interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'aside'
  readonly start: number
  readonly end: number
}

/** Elements whose content is raw: no tag counts until their own end. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'iframe',
])
const TAG_START = /<(?:!--|[!?]|(\/?)([a-z][^\s/>\0]*))/gi

/** The tags of a page, in order; every position of the page is visited a bounded number of times. */
export function* tagsOf(html: string): Generator<Tag> {
  const scan = new RegExp(TAG_START)
  for (let match = scan.exec(html); match; match = scan.exec(html)) {
    const start = match.index
    const name = (match[2] ?? '').toLowerCase()
    if (name === '') {
      const isComment = match[0] === '<!--'
      const end = endAfter(html, isComment ? '-->' : '>', start + 2)
      scan.lastIndex = end
      yield { name, kind: 'aside', start, end }
      continue
    }
    const end = endOfTag(html, scan.lastIndex)
    scan.lastIndex = end
    const kind = match[1] === '/' ? 'close' : 'open'
    yield { name, kind, start, end }
    if (kind === 'open' && RAW.has(name)) scan.lastIndex = startOfRawEnd(html, name, end)
  }
}

/** Just after the next `mark`, or the end of the page. */
function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

/** Just after the ">" that ends a tag; one inside a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const unit = html[at]
    if (unit === '>') return at + 1
    if ((unit === '"' || unit === "'") && html[at - 1] === '=') {
      const close = html.indexOf(unit, at + 1)
      if (close === -1) return html.length
      at = close
    }
    at++
  }
  return html.length
}

function startOfRawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
