/** Laws of attribution: any string is read, spans lie in the text, nesting has no circle, the same twice. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Attribution } from '../../src/attribution/index.ts'
import { findAttributions } from '../../src/attribution/index.ts'
import { analyst, readText } from './read-text.ts'

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

  it('reads ten thousand quotation marks of all kinds, and no speaker out of them', async () => {
    const text = '“”«»"‘’\' '.repeat(1100)
    const { attributions } = await readText(text)
    assertLawful(text, attributions)
    assert.ok(attributions.every(({ source }) => source === undefined))
  })
})
