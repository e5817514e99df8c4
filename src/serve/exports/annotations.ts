/**
 * W3C Web Annotations, one a value, each with the position and the quotation of its words.
 * Source: Web Annotation Data Model (W3C Recommendation, 2017).
 */
import type { Reading } from '../../reading.ts'
import { textAt, type Span } from '../../text/index.ts'

/** How much text stands before and after a quotation, for finding it again. */
const CONTEXT = 32

interface Body {
  readonly kind: string
  readonly value: string
}

/** All values of a reading that have words, as JSON lines. */
export function annotationsFrom(reading: Reading): string {
  return [...valuesOf(reading)]
    .map(([span, body], index) => `${JSON.stringify(annotation(reading, { index, span, body }))}\n`)
    .join('')
}

function* valuesOf(reading: Reading): Generator<readonly [Span, Body]> {
  for (const name of reading.names) yield [name.span, { kind: 'name', value: name.type }]
  for (const time of reading.times)
    yield [time.span, { kind: 'time', value: time.edtf ?? time.timex }]
  for (const one of reading.attributions)
    for (const span of one.content)
      yield [span, { kind: 'attribution', value: `${one.id} ${one.kind} ${one.stance}` }]
  for (const act of reading.acts)
    yield [
      act.trigger,
      { kind: 'act', value: `${act.id} ${act.type} ${act.status} ${act.time.edtf ?? 'undated'}` },
    ]
  for (const act of reading.acts)
    for (const party of act.parties)
      for (const span of party.evidence)
        yield [
          span,
          { kind: 'party', value: `${act.id} ${party.role} ${party.country ?? ''}`.trim() },
        ]
  for (const claim of reading.claims)
    yield [claim.span, { kind: 'claim', value: `${claim.kind} ${claim.value ?? ''}`.trim() }]
  for (const open of reading.leftOpen)
    for (const span of open.evidence) yield [span, { kind: 'left-open', value: open.question }]
}

function annotation(
  { article }: Reading,
  { index, span, body }: { readonly index: number; readonly span: Span; readonly body: Body },
): Readonly<Record<string, unknown>> {
  const [start, end] = span
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${article.id}#${index}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: {
      type: 'TextualBody',
      value: body.value,
      purpose: 'classifying',
      format: 'text/plain',
      kind: body.kind,
    },
    target: {
      source: article.url ?? article.source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: textAt(article.text, span),
          prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
          suffix: article.text.slice(end, end + CONTEXT),
        },
      ],
    },
  }
}
