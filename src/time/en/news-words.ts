/**
 * Words that tie a text to the days around its publication: a history has few of them.
 */

/** Finds each such word. */
export const NEWS_WORDS =
  /\b(?:said|says|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year|night|quarter))\b/gi
