/**
 * When an article was published, in words, where its own dates are all that tells of it.
 * In: days of which an end may be open, a step of the proof. Out: "between 25 June and 2 July 2024".
 */
import type { PublishedProof } from '../../article/index.ts'
import { textAt } from '../../text/index.ts'
import { dateInWords, daysOfEdtf, type Days } from './dates.ts'

/** How the days between which something lies are known. */
export const BY_OWN_DATES = 'by the text’s own dates'

/** The stretch of days in words, without the day or the year that its ends share. */
export function betweenInWords({ from, to }: Days): string {
  if (from === undefined)
    return to === undefined ? 'on an unknown day' : `on or before ${dateInWords(to)}`
  if (to === undefined) return `on or after ${dateInWords(from)}`
  const whole = [from.slice(0, 4), from.slice(0, 7)].find((unit) => isAllOf(unit, { from, to }))
  if (whole !== undefined) return `in ${dateInWords(whole)}`
  const [first, last] = [dateInWords(from), dateInWords(to)]
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  return `between ${isSameYear ? first.slice(0, -' 2024'.length) : first} and ${last}`
}

function isAllOf(unit: string, { from, to }: Days): boolean {
  const days = daysOfEdtf(unit)
  return days.from === from && days.to === to
}

/** The words that a step of the proof rests on, as they stand in the text. */
export function proofQuote({ evidence }: PublishedProof, text: string): string {
  return evidence.map((span) => textAt(text, span)).join(' … ')
}
