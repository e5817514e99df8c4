/** Laws of attribution: any string is read, spans lie in the text, nesting has no circle, the same twice. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Attribution } from '../../src/attribution/index.ts'
import { findAttributions } from '../../src/attribution/index.ts'
import { findQuotations } from '../../src/attribution/quotations.ts'
import type { Span } from '../../src/text/index.ts'
import { analyst, readText, type ReadText } from './read-text.ts'

after(async () => (await analyst()).close())

/** Pieces that make speech, marks in all conditions, and plain disorder. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    ' ',
    '\n\n',
    ', ',
    '. ',
    ': ',
    '; ',
    ' — ',
  ],
  ...['he said', 'the ministry said', 'according to', 'Ryder', 'that the call was short'],
  ...['We will answer', 'declined to say why', 'Q: ', 'MR. PRICE: ', 'denied', 'citing Reuters'],
  ...['\u0000', '\ud800', '😀', 'ﬁ', '\u200b', '\t', '(', ')', '…'],
)
const disorder = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 50 }),
)

function assertLawful(text: string, attributions: readonly Attribution[]): void {
  const ids = new Map(attributions.map((one) => [one.id, one]))
  for (const one of attributions) {
    for (const [from, to] of [one.cue, ...one.content, ...(one.source ? [one.source] : [])])
      assert.ok(
        0 <= from && from < to && to <= text.length,
        `${one.id} [${from}, ${to}) in ${text.length}`,
      )
    let above = one.within
    for (let depth = 0; above !== undefined; depth++) {
      assert.ok(depth <= attributions.length, 'a circle of attributions')
      above = ids.get(above)?.within
    }
  }
}

describe('laws of attribution', () => {
  it('reads any string into spans of it, without a circle, the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(disorder, async (text) => {
        const { article, analysis, attributions } = await readText(text)
        assertLawful(text, attributions)
        assert.deepEqual(findAttributions(article, analysis), attributions)
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('does not let an unclosed mark swallow the paragraphs after it', async () => {
    const { article, attributions } = await readText(
      '“We will answer, the minister said.\n\nThe ship left the port.\n\nNobody was hurt, the navy said.',
    )
    const words = attributions.flatMap(({ content }) =>
      content.map((span) => article.text.slice(...span)),
    )
    assert.ok(words.every((one) => !one.includes('The ship left')))
    assert.ok(words.includes('Nobody was hurt'))
  })

  it('pairs marks in time in proportion to their number', () => {
    const cost = (marks: number): number => {
      const text = `“Yes,” he 'said'. "No. `.repeat(marks / 6)
      const started = performance.now()
      findQuotations({ text, paragraphs: [[0, text.length]] })
      return performance.now() - started
    }
    cost(6000)
    const few = Math.min(cost(6000), cost(6000), cost(6000))
    const many = Math.min(cost(60_000), cost(60_000), cost(60_000))
    assert.ok(
      many < 40 * (few + 1),
      `${few.toFixed(1)} ms, and ${many.toFixed(1)} ms for ten times`,
    )
  })

  it('reads ten thousand quotation marks of all kinds, and no speaker out of them', async () => {
    const text = '“”«»"‘’\' '.repeat(1100)
    const { attributions } = await readText(text)
    assertLawful(text, attributions)
    assert.ok(attributions.every(({ source }) => source === undefined))
  })

  it('finds speakers in time in proportion to the paragraphs', async () => {
    const line = await readText('“Yes,” he said. “No.”\n\n"Never," said the envoy.')
    const cost = (copies: number): number => {
      const { article, analysis } = repeated(line, copies)
      const started = performance.now()
      const found = findAttributions(article, analysis)
      const taken = performance.now() - started
      assert.ok(found.length >= copies)
      return taken
    }
    cost(200)
    const few = Math.min(cost(200), cost(200))
    const many = Math.min(cost(2000), cost(2000))
    assert.ok(
      many < 40 * (few + 2),
      `${few.toFixed(0)} ms, and ${many.toFixed(0)} ms for ten times`,
    )
  })
})

/** The same text many times over, as one article. */
function repeated(
  { article, analysis }: ReadText,
  copies: number,
): Pick<ReadText, 'article' | 'analysis'> {
  const length = article.text.length + 2
  const moved = ([from, to]: Span, copy: number): Span => [from + copy * length, to + copy * length]
  const times = Array.from({ length: copies }, (_, copy) => copy)
  const { sentences } = analysis
  return {
    article: {
      ...article,
      text: `${article.text}\n\n`.repeat(copies),
      paragraphs: times.flatMap((copy) => article.paragraphs.map((span) => moved(span, copy))),
    },
    analysis: {
      ...analysis,
      names: [],
      sentences: times.flatMap((copy) =>
        sentences.map((sentence) => ({
          ...sentence,
          index: sentence.index + copy * sentences.length,
          paragraph: sentence.paragraph + copy * article.paragraphs.length,
          span: moved(sentence.span, copy),
          tokens: sentence.tokens.map((token) => ({ ...token, span: moved(token.span, copy) })),
        })),
      ),
    },
  }
}
