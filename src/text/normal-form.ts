/**
 * The normal form of a text, with the way back to the original offsets.
 * In: any string. Out: the same text with one kind of quote, space and ligature, composed (NFC),
 * without invisible characters; every unit of it knows the units of the original it stands for.
 * Rules see the normal form; spans in the record always point into the original.
 * Source: Unicode 15 (UAX #15 normalisation, general category Cf).
 */
import type { Span } from './span.ts'

export interface NormalForm {
  readonly text: string
  /** The span of the original that a span of the normal form stands for. */
  originalSpan(span: Span): Span
}

const REPLACED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\uff07': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\uff02': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u3000': ' ',
  '\u2026': '...',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** Soft hyphen, zero-width space and joiners, bidi marks and isolates, word joiner, BOM. */
const INVISIBLE = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const MARK = /\p{M}/u
/** Beyond this many marks on one letter the rest are dropped: no language stacks so many. */
const MARKS_AT_MOST = 8

/** The normal form of a text. Linear in its length; plain ASCII costs one scan. */
export function normalFormOf(text: string): NormalForm {
  if (isAscii(text)) return { text, originalSpan: (span) => span }
  const form: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const cluster of clustersOf(text)) {
    const shown = shownForm(cluster.text)
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(cluster.start)
      ends.push(cluster.start + cluster.text.length)
    }
    form.push(shown)
  }
  const originalSpan = ([from, to]: Span): Span => {
    const start = starts[from] ?? text.length
    return to <= from ? [start, start] : [start, ends[to - 1] ?? text.length]
  }
  return { text: form.join(''), originalSpan }
}

interface Cluster {
  readonly start: number
  readonly text: string
}

/** A base character with the combining marks and invisible characters after it. */
function* clustersOf(text: string): Generator<Cluster> {
  let start = 0
  let end = 0
  for (const character of text) {
    const isBase = !MARK.test(character)
    if (isBase && end > start) {
      yield { start, text: text.slice(start, end) }
      start = end
    }
    end += character.length
  }
  if (end > start) yield { start, text: text.slice(start, end) }
}

function shownForm(cluster: string): string {
  if (cluster.length === 1) return INVISIBLE.test(cluster) ? '' : (REPLACED[cluster] ?? cluster)
  const kept = [...cluster].filter((character) => !INVISIBLE.test(character))
  const composed = kept
    .slice(0, MARKS_AT_MOST + 1)
    .join('')
    .normalize('NFC')
  return REPLACED[composed] ?? composed
}

function isAscii(text: string): boolean {
  for (let unit = 0; unit < text.length; unit++) if (text.charCodeAt(unit) > 0x7f) return false
  return true
}
