/**
 * Words that tie a text to the days around its publication: a history has few of them. Eras do the opposite.
 */

/** Finds each such word. */
const NEWS =
  /\b(?:said|says|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year|night|quarter))\b/gi

/** Finds each year that is told by its era: "218 BC", "AD 79". */
const ERAS = /\b\d{1,4} ?(?:BCE?\b|B\.C\.|CE\b|AD\b)|\b(?:AD|A\.D\.) ?\d{1,4}\b/g

/** What tells a history and news apart in English. */
export const STORY_WORDS = { news: NEWS, eras: ERAS }
