/**
 * Whole dates written in English, for lines about publication only; the time room reads the report's own.
 * In: a line. Out: the ISO day and where it stands, if the line holds exactly one whole date.
 * Numbers alone ("06/05/2024") are left: which is the month depends on the country.
 */

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** Three shapes: 26 June 2024 · June 26, 2024 · 2024-06-26. */
const DATE = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b|\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`,
  'gi',
)

/** A day with its place in the line. */
export interface DateInLine {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** The one whole date of a line; nothing when there is none or more than one. */
export function dateInLine(line: string): DateInLine | undefined {
  const found = [...line.matchAll(DATE)]
  const match = found[0]
  if (!match || found.length > 1) return undefined
  const [words, day1, month1, year1, month2, day2, year2, year3, month3, day3] = match
  const year = Number(year1 ?? year2 ?? year3)
  const month = month3 === undefined ? monthFrom(month1 ?? month2 ?? '') : Number(month3)
  const day = Number(day1 ?? day2 ?? day3)
  const iso = dayFrom(year, month, day)
  return iso === undefined
    ? undefined
    : { day: iso, start: match.index, end: match.index + words.length }
}

/** The number of the month that a word names or abbreviates; 0 when it names none. */
function monthFrom(word: string): number {
  return MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1
}

function dayFrom(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1500) return undefined
  return date.toISOString().slice(0, 10)
}

/** What remains of a line besides its date when the line is about its date alone. */
export const DATE_COMPANY =
  /^(?:on |date:? |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?|(?:mon|tue|wed|thu|fri|sat|sun)\.?,? )*$/i

/** Words that make a line with a date the line of publication. */
export const PUBLICATION_CUE =
  /^(?:first )?(?:published|posted|issued|released|publication date|date)\b/i

/** A dateline's date: month and day, or day and month, with or without a year. */
export const DATELINE_DATE = new RegExp(
  `^(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?$`,
  'i',
)
