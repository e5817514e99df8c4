/**
 * The dateline: where, and at times when and by whom, a report was sent.
 * In: the beginning of a report's first paragraph. Out: place with date, agency, and where the report
 * itself goes on.
 *
 *   MOSCOW, June 25 (Example Agency) - The minister …
 *   place   date     agency          dash
 *
 * The one idea: a place in capitals and a dash suffice; a place in mixed case needs a date or an
 * agency beside it, or any sentence with a dash would have a dateline.
 */
import type { Span } from '../text/index.ts'
import { DATELINE_DATE } from './en/dates.ts'

/** A dateline with its parts, as spans of the whole text. */
export interface Dateline {
  readonly span: Span
  readonly agency?: Span
  /** Where the report's own words begin. */
  readonly end: number
}

const LONGEST = 160
const PLACE_AT_MOST = 24
/** Place words, then an agency in brackets or slashes, then a dash (or, after an agency, a stop). */
const SHAPE =
  /^([^\n()–—/]{2,80}?)\s*(?:\(([^()\n]{2,60})\)|\/([^/\n]{2,40})\/)?\s*([–—]+|-{1,2}|[.:](?=\s))\s*(?=[\p{Lu}\p{N}"'“‘«(])/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]*\p{Lu}\.?$/u
const PLACE_WORDS =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|l[ae]|el|upon|of|the)){0,4}$/u

/** The dateline at the beginning of a block; undefined when it has none. */
export function findDateline(text: string, [start, end]: Span): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  // "BEIRUT" in a line of its own.
  if (head.length === end - start && head.length <= PLACE_AT_MOST && isPlaceAlone(head))
    return { span: [start, end], end }
  const match = SHAPE.exec(head)
  if (!match) return undefined
  const [whole, said = '', inBrackets, inSlashes, mark = ''] = match
  const words = said.replace(/[\s.]+$/, '')
  const agency = inBrackets ?? inSlashes
  const isMarked = /[–—-]/.test(mark) || inSlashes !== undefined || (mark === ':' && hasDate(words))
  const isTight = mark.startsWith('-') && !/\s$/.test(whole)
  if (isTight && agency === undefined) return undefined
  if (!isMarked || !isPlaceAndDate(words, agency !== undefined)) return undefined
  if (start + whole.length >= end) return undefined
  const agencyStart = agency === undefined ? -1 : start + head.indexOf(agency, words.length)
  return {
    span: [start, start + words.length],
    end: start + whole.length,
    ...(agency === undefined ? {} : { agency: [agencyStart, agencyStart + agency.length] }),
  }
}

function isPlaceAlone(words: string): boolean {
  return CAPITALS.test(words) && PLACE_WORDS.test(words)
}

/** The place, regions and dates of a dateline, parted by commas or stops. */
function partsOf(words: string): readonly string[] {
  return words
    .split(/,|(?<=\p{Ll}{2,})\.(?=\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function hasDate(words: string): boolean {
  const [, ...rest] = partsOf(words)
  return rest.some((_, index) => isDate(rest, index))
}

/** Whether the words are a place, or a place and a date. */
function isPlaceAndDate(words: string, hasAgency: boolean): boolean {
  const [place = '', ...rest] = partsOf(words)
  const dates = rest.filter((_, index) => isDate(rest, index))
  const regions = rest.filter((part) => !/\d/.test(part))
  if (dates.length === 0 && rest.length !== regions.length) return false
  if (!regions.every((part) => PLACE_WORDS.test(part)) || regions.length > 2) return false
  if (CAPITALS.test(place)) return true
  return PLACE_WORDS.test(place) && (hasAgency || dates.length > 0)
}

/** Whether a part is a date, alone or with the year that stands after the next comma. */
function isDate(parts: readonly string[], index: number): boolean {
  const part = parts[index] ?? ''
  if (DATELINE_DATE.test(part)) return true
  return /^\d{4}$/.test(part) && DATELINE_DATE.test(parts[index - 1] ?? '')
}
