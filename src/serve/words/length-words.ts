/**
 * A time as people type it to the value that the record counts with.
 * In: "15 months", "P15M", "March 2023", "2023-03-15". Out: an ISO 8601 duration or an EDTF date; nothing
 * where the words are neither.
 */

const UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const
const MONTHS = [
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

/** The duration or date that the words give. */
export function sinceFrom(words: string): string | undefined {
  return durationOf(words) ?? dateFrom(words)
}

function durationOf(words: string): string | undefined {
  if (/^P\d{1,4}[DWMY]$/.test(words)) return words
  const [, count, unit] = /^(\d{1,4}) (day|week|month|year)s?$/i.exec(words.trim()) ?? []
  const letter = UNITS[unit?.toLowerCase() as keyof typeof UNITS]
  return count === undefined ? undefined : `P${Number(count)}${letter}`
}

/** The EDTF date that the words give: a year, a month or a day. */
export function dateFrom(words: string): string | undefined {
  const text = words.trim()
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text
  const [, first, month = '', last] =
    /^(\d{1,2} )?(\p{L}+) (?:(\d{1,2}), )?\d{4}$/iu.exec(text) ?? []
  const at = MONTHS.indexOf(month.toLowerCase())
  if (at < 0) return undefined
  const day = (first ?? last)?.trim().padStart(2, '0')
  return [text.slice(-4), String(at + 1).padStart(2, '0'), day]
    .filter((part) => part !== undefined)
    .join('-')
}
