/** Laws of articles: any string is read; spans hold; the same capture gives the same article. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { captureFromText, type Capture, type MediaType } from '../../src/acquire/index.ts'
import { articleFrom, type Article } from '../../src/article/index.ts'
import type { Span } from '../../src/text/index.ts'

const SHAPE = captureFromText(
  'A text that lends its shape.',
  {},
  { now: () => '2030-01-01T00:00:00Z' },
)

function captureOf(content: string, mediaType: MediaType, headline?: string): Capture {
  const given = headline === undefined ? {} : { headline }
  return { ...SHAPE, content, mediaType, given }
}

/** Pieces that pages and reports are made of, and pieces that break readers of them. */
const PIECES = [
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<article>',
  '<br>',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<h1>',
  '</h1>',
  '<a href="',
  '">',
  '<li>',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '<title>',
  '<html>',
  '<figcaption>',
  '<time datetime="2031-03-04">',
  '<meta name="date" content="',
  '<',
  '>',
  '"',
  "'",
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\t',
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0301',
  '\ufeff',
  '😀',
  '\u2028',
  'By Ann Example',
  'HALLIN, March 4 (Wire) — ',
  'The ministers spoke on Tuesday.',
  'Share',
  'Related stories',
  'Ann Example is a reporter at the Wire.',
  'Published 4 March 2031',
  '# ',
  '- ',
  '> ',
  '| a | b |',
  '**',
  '[x](y)',
  '---',
  'word',
  '. ',
  '© 2031',
  '1',
  ':',
  'Load More',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
)
const anyType = fc.constantFrom<MediaType>('text/plain', 'text/html', 'text/markdown')
const anyHeadline = fc.option(fc.constantFrom('Ministers speak', 'By Ann Example', '\ud800', ' '), {
  nil: undefined,
})

function assertSpan([start, end]: Span, { text }: Article): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end))
  assert.ok(
    start >= 0 && start <= end && end <= text.length,
    `[${start}, ${end}] of ${text.length}`,
  )
}

function assertSound(article: Article): void {
  const { text, paragraphs, chrome, problems } = article
  assert.doesNotMatch(text, /\p{Surrogate}|\0|\r/u)
  const parts = [...paragraphs.map((span) => span), ...chrome.map(({ span }) => span)]
  for (const span of parts) {
    assertSpan(span, article)
    assert.ok(span[0] < span[1], 'no part is empty')
  }
  for (const { span } of problems) assertSpan(span, article)
  for (const list of [paragraphs, chrome.map(({ span }) => span)])
    list.forEach((span, index) =>
      assert.ok(span[0] >= (list[index - 1]?.[1] ?? 0), 'parts are in order'),
    )
  const ordered = parts.sort((left, right) => left[0] - right[0])
  ordered.forEach((span, index) =>
    assert.ok(span[0] >= (ordered[index - 1]?.[1] ?? 0), 'parts do not touch'),
  )
  assertValues(article)
}

/** Values from the text are the words at their spans. */
function assertValues(article: Article): void {
  const { headline, byline, dateline, agency, published } = article
  for (const value of [headline, byline, dateline, agency]) {
    for (const span of value?.evidence ?? []) assertSpan(span, article)
    const [span] = value?.evidence ?? []
    if (value?.basis === 'text') assert.equal(article.text.slice(span?.[0], span?.[1]), value.value)
  }
  if (published.kind === 'known') for (const span of published.evidence) assertSpan(span, article)
}

describe('any string', () => {
  it('gives an article whose spans hold', () => {
    fc.assert(
      fc.property(anyText, anyType, anyHeadline, (content, mediaType, headline) => {
        assertSound(articleFrom(captureOf(content, mediaType, headline)))
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same article each time', () => {
    fc.assert(
      fc.property(anyText, anyType, (content, mediaType) => {
        const capture = captureOf(content, mediaType)
        assert.deepEqual(articleFrom(capture), articleFrom(capture))
      }),
      { numRuns: 200 },
    )
  })

  it('stays as it was pasted, when it is text', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const article = articleFrom(captureOf(content, 'text/plain'))
        const sound = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
        assert.equal(article.text, sound.replace(/\0|\p{Surrogate}/gu, '\ufffd'))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every word in a paragraph or in what is set apart', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const { text, paragraphs, chrome, dateline } = articleFrom(captureOf(content, 'text/plain'))
        const parts = [...paragraphs, ...chrome.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
        const left: string[] = []
        let at = 0
        for (const [start, end] of [...parts, [text.length, text.length] as const]) {
          left.push(text.slice(at, start))
          at = end
        }
        const words = left.join('').replace(/[\s\p{C}]/gu, '')
        assert.ok(words === '' || dateline !== undefined, JSON.stringify(words))
      }),
      { numRuns: 500 },
    )
  })
})
