/**
 * How it is shown when a text was published, where only its own dates tell: in words, in the terminal, on
 * the page of the article, and as JSON in the shape of the schema.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { renderToString } from 'preact-render-to-string'
import type { Published } from '../../src/article/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Terminal } from '../../src/serve/cli/terminal.ts'
import { readingInWords } from '../../src/serve/cli/views/reading.ts'
import * as shapes from '../../src/serve/http/wire.ts'
import { PublishedProof, PublishedWords } from '../../src/serve/web/published.tsx'
import { betweenInWords } from '../../src/serve/words/published-words.ts'
import { firstReading } from './fake-articles.ts'

const PROOF = {
  rule: 'told as ahead',
  detail: '2024-07-02 is told as still ahead: published on or before 2024-07-02',
  evidence: [[0, 9] as const],
}
const BETWEEN: Published = {
  kind: 'unknown',
  why: 'No date was given.',
  between: { from: '2024-06-25', to: '2024-07-02', proof: [PROOF] },
}
const INFERRED: Published = {
  kind: 'known',
  value: '2024-06-25',
  basis: 'inferred',
  rule: '<named day>, <date>',
  evidence: [[0, 9]],
  proof: [PROOF],
}

const TERMINAL: Terminal = {
  isTerminal: false,
  width: 200,
  hasColour: false,
  hasUnicode: true,
  out: process.stdout,
  log: process.stderr,
}

function readingWith(published: Published): Reading {
  const reading = firstReading()
  return { ...reading, article: { ...reading.article, published } }
}

function pageOf(published: Published): string {
  const reading = readingWith(published)
  return [PublishedWords, PublishedProof]
    .map((part) => part({ reading }))
    .map((node) => (node === null ? '' : renderToString(node)))
    .join('')
}

describe('when a text was published, by its own dates', () => {
  it('is told in words without what both ends share', () => {
    assert.deepEqual(
      [
        { from: '2024-06-25', to: '2024-07-02' },
        { from: '2023-12-26', to: '2025-02-22' },
        { from: '2024-06-01', to: '2024-06-30' },
        { from: '2024-01-01', to: '2024-12-31' },
        { from: '2024-06-25' },
        { to: '2024-07-02' },
      ].map((days) => betweenInWords(days)),
      [
        'between 25 June and 2 July 2024',
        'between 26 December 2023 and 22 February 2025',
        'in June 2024',
        'in 2024',
        'on or after 25 June 2024',
        'on or before 2 July 2024',
      ],
    )
  })

  it('stands in the terminal with its proof', () => {
    const text = readingInWords(readingWith(BETWEEN), TERMINAL)
    const quote = readingWith(BETWEEN).article.text.slice(0, 9)
    assert.match(
      text,
      /^Published(?: by .+)? between 25 June and 2 July 2024, by the text’s own dates$/m,
    )
    assert.ok(text.includes(`      ${PROOF.detail} [told as ahead] “${quote}”`))
  })

  it('stands on the page with its mark and its proof', () => {
    const page = pageOf(BETWEEN)
    assert.match(page, /between 25 June and 2 July 2024<\/time>/)
    assert.match(page, /by the text’s own dates; the day is unknown/)
    assert.match(page, /<li>.*is told as still ahead.*<q><bdi>/)
    assert.match(pageOf(INFERRED), /25 June 2024<\/time>.*inferred.*<li>/s)
    assert.doesNotMatch(pageOf({ kind: 'unknown', why: 'No date was given.' }), /<li>/)
  })

  it('goes out as JSON in the promised shape', () => {
    const ajv = new Ajv({ strict: false })
    for (const published of [BETWEEN, INFERRED]) {
      const wire = shapes.readingToWire(readingWith(published))
      assert.ok(ajv.validate(shapes.ReadingShape, wire), ajv.errorsText(ajv.errors))
    }
    const proof = [{ ...PROOF, evidence: [[0, 9]] }]
    assert.deepEqual(shapes.readingToWire(readingWith(BETWEEN)).article.published, {
      unknown: 'No date was given.',
      between: { from: '2024-06-25', to: '2024-07-02', proof },
    })
    assert.deepEqual(shapes.readingToWire(readingWith(INFERRED)).article.published, {
      value: '2024-06-25',
      basis: 'inferred',
      rule: '<named day>, <date>',
      evidence: [[0, 9]],
      proof,
    })
  })
})
