/**
 * TimeML from an article and its times: the text unchanged, TIMEX3 inline.
 * In: article and times. Out: one XML document with the document's creation time where it is known.
 * Source: TimeML 1.2.1; the layout is that of the TempEval-3 data.
 */
import type { Article } from '../article/index.ts'
import type { TimeExpression, TimexPoint } from './types.ts'

const SCHEMA =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"'

/** The article as TimeML. */
export function timemlFrom(article: Article, times: readonly TimeExpression[]): string {
  const { published } = article
  const created =
    published.kind === 'known'
      ? `<TIMEX3 ${attributes({
          tid: 't0',
          type: 'DATE',
          value: published.value,
          temporalFunction: 'false',
          functionInDocument: 'CREATION_TIME',
        })}>${escaped(published.value)}</TIMEX3>`
      : ''
  return [
    '<?xml version="1.0" ?>',
    `<TimeML ${SCHEMA}>`,
    '',
    `<DOCID>${escaped(article.source)}</DOCID>`,
    '',
    `<DCT>${created}</DCT>`,
    '',
    `<TEXT>${taggedText(article.text, times)}</TEXT>`,
    '',
    '</TimeML>',
    '',
  ].join('\n')
}

function taggedText(text: string, times: readonly TimeExpression[]): string {
  const parts: string[] = []
  const all = times.flatMap(partsOf)
  const numbers = new Map(all.map(({ span }, index) => [span[0], `t${index + 1}`]))
  const idOf = (point: TimexPoint | undefined): string | undefined =>
    point === 'published' ? 't0' : point && numbers.get(point.span[0])
  let at = 0
  for (const time of all) {
    const [start, end] = time.span
    parts.push(escaped(text.slice(at, start)), openTag(time, idOf))
    parts.push(escaped(text.slice(start, end)), '</TIMEX3>')
    at = end
  }
  return [...parts, escaped(text.slice(at))].join('')
}

/** A range is two TIMEX3, one for each end. */
function partsOf({ parts, ...time }: TimeExpression): readonly TimeExpression[] {
  return parts === undefined ? [time] : parts.map((part) => ({ ...time, ...part }))
}

function openTag(
  time: TimeExpression,
  idOf: (point: TimexPoint | undefined) => string | undefined,
): string {
  return `<TIMEX3 ${attributes({
    tid: idOf(time),
    type: time.type,
    value: time.timex,
    mod: time.mod,
    quant: time.quant,
    freq: time.freq,
    beginPoint: idOf(time.beginPoint),
    endPoint: idOf(time.endPoint),
    anchorTimeID: time.anchor === 'published' ? 't0' : undefined,
  })}>`
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
      // Signs that XML has no place for.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
  )
}
