/**
 * English words that tie a date to the day of writing: data and patterns, read in `undated/`.
 */

/** Days seen from the day of writing. */
export const NAMED_DAY =
  /^(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)|the day (?:before yesterday|after tomorrow))$/i

/** Calendar units seen from the day of writing; "the past month" and "last fiscal year" are others. */
export const NAMED_UNIT = /^(?:this|last|next|the current) (?:week|weekend|month|quarter|year)$/i

/** Years that begin on other days than the calendar's. */
export const OTHER_YEAR = /\b(?:fiscal|financial|school|academic)\b/i

/** Lengths that end on the day of writing. */
export const LENGTH_AGO = /\sago$/i

/** Between a named day and its date: "yesterday, June 24, 2024", "last month, in May 2024". */
export const BEFORE_DATE = /^(?:,|,? ?\(| [–—-])? ?(?:that is,? )?(?:on |in )?(?:the )?$/i

/** Between a date and its named day: "26 June 2024, today", "26 June 2024 (today)". */
export const AFTER_DATE = /^(?:,| ?\() ?$/

/** What follows an aside; "'s" and a verb go on: "last year, 2023 was". */
export const CLOSED = /^ ?(?:[,.;:)!?–—]|$)/

/** Goes on with what a day owns: "today's". */
export const OWNING = /^['’]s\b/

/** Between a length and the date that it is counted from. */
export const SINCE = /^ since\b/i

/** Words that single out one of a kind: "the first call in 15 months". */
export const FIRST: ReadonlySet<string> = new Set(['first'])

/** Words that point at the one before: "the last time they spoke". */
export const LAST: ReadonlySet<string> = new Set(['last', 'previous', 'latest', 'recent'])

/** Words before a length without an event of a kind: "the first in 15 months". */
export const WITHIN: ReadonlySet<string> = new Set(['in', 'for'])

/** Verbs that name no deed of their own. */
export const LIGHT: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'announce',
  'add',
  'take',
  'make',
  'time',
])
