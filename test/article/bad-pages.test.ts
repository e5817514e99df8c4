/** Pages that break readers: deep, huge, hidden, misleading. Each is read, and says what was odd. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { captureFromText, type MediaType } from '../../src/acquire/index.ts'
import { articleFrom, type Article } from '../../src/article/index.ts'

function articleOf(content: string, mediaType?: MediaType): Article {
  const capture = captureFromText(content)
  return articleFrom(mediaType === undefined ? capture : { ...capture, mediaType })
}

function codesOf({ problems }: Article): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))]
}

describe('a page of 50,000 nested elements', () => {
  const nests: readonly (readonly [string, string, string])[] = [
    ['closed', '<div>'.repeat(50_000), '</div>'.repeat(50_000)],
    ['unclosed', '<b>'.repeat(50_000), ''],
    ['lists', '<ul><li>'.repeat(25_000), ''],
    [
      'of a whole page',
      `<html><body><article>${'<section>'.repeat(50_000)}`,
      '</article></body></html>',
    ],
  ]
  for (const [how, before, after] of nests)
    it(`is flattened and keeps its words: ${how}`, () => {
      const article = articleOf(`${before}The ministers spoke.<p>Twice.</p>${after}`)
      assert.deepEqual(codesOf(article), ['depth-capped'])
      assert.match(article.text, /The ministers spoke\.\s+Twice\./)
    })
})

describe('a page of 200,000 paragraphs', () => {
  it('is read without a tree', () => {
    const script = '<!-- a comment --><script>run()</script><style>p { color: red }</style>'
    const article = articleOf(`${script}${'<p>One &amp; two &#8211; three.</p>'.repeat(200_000)}`)
    assert.deepEqual(codesOf(article), ['size-capped'])
    assert.equal(article.paragraphs.length, 200_000)
    assert.ok(article.text.startsWith('One & two – three.\n\nOne'))
  })
})

describe('growth', () => {
  /** The least of three times, so that a busy machine does not decide. */
  const millisecondsOf = (content: string, mediaType: MediaType): number => {
    const times = [1, 2, 3].map(() => {
      const before = performance.now()
      articleOf(content, mediaType)
      return performance.now() - before
    })
    return Math.min(...times)
  }
  const probes: readonly (readonly [string, string, MediaType])[] = [
    ['attributes without an end', '<a b="', 'text/html'],
    ['comments without an end', '<!--', 'text/html'],
    ['titles without an end', '<title>', 'text/html'],
    ['brackets', '[a](', 'text/markdown'],
    ['stars', '**a ', 'text/markdown'],
    ['dashes', '— A', 'text/plain'],
    ['short lines', 'By A\n', 'text/plain'],
    ['marks', 'a\u0301', 'text/plain'],
  ]
  for (const [what, piece, mediaType] of probes)
    it(`is linear in ${what}`, () => {
      const small = millisecondsOf(piece.repeat(10_000), mediaType)
      const large = millisecondsOf(piece.repeat(80_000), mediaType)
      assert.ok(large < 30 * small + 200, `${small} ms for one, ${large} ms for eight`)
    })
})

describe('characters that mislead', () => {
  it('stay at their place and are named', () => {
    const article = articleOf('The \u202eneddih\u202c call\u0007 was on Tue\0sday.')
    assert.deepEqual(codesOf(article), [
      'bidi-override',
      'control-characters',
      'replacement-characters',
    ])
    for (const { span } of article.problems) assert.equal(span[1] - span[0], 1)
    assert.equal(article.text, 'The \u202eneddih\u202c call\u0007 was on Tue\ufffdsday.')
  })

  it('are named once when they come by the thousand', () => {
    const article = articleOf(`The e${'\u0301'.repeat(5000)}nvoy spoke.`)
    assert.deepEqual(codesOf(article), ['combining-marks'])
    assert.deepEqual(article.problems[0]?.span, [5, 5005])
  })

  it('are counted when they come one by one', () => {
    const { problems } = articleOf('\u202ea'.repeat(1000))
    assert.equal(problems.length, 20)
    assert.match(problems.at(-1)?.detail ?? '', /980 more/)
  })
})

describe('odd pages', () => {
  it('without a report say so', () => {
    assert.deepEqual(codesOf(articleOf('<html><body><script>go()</script></body></html>')), [
      'no-report',
    ])
    assert.deepEqual(codesOf(articleOf('Load More')), ['no-report'])
  })

  it('never have their script run, and never show it', () => {
    const page = `<html><body onload="go()"><article><p>The ministers spoke.</p><script>document.title = 'x'</script></article></body></html>`
    assert.equal(articleOf(page).text, 'The ministers spoke.')
  })

  it('show markup that was written as text, as text', () => {
    assert.equal(articleOf('<p>He wrote &lt;b&gt;no&lt;/b&gt;.</p>').text, 'He wrote <b>no</b>.')
  })

  it('of a wrong charset say so', () => {
    const capture = captureFromText('The ministers spoke.')
    const charset = { name: 'windows-1252', basis: 'assumed' } as const
    assert.deepEqual(codesOf(articleFrom({ ...capture, charset })), ['charset-assumed'])
  })

  it('with a sentence of 100,000 words are one paragraph', () => {
    const article = articleOf(`The envoy said ${'very '.repeat(100_000)}much.`)
    assert.equal(article.paragraphs.length, 1)
    assert.deepEqual(codesOf(article), [])
  })
})
