/**
 * English lines in which a report speaks of itself: that it was taken back, or that it was corrected.
 * Each is matched against one whole block with straight quotes. A report says "this article" of itself
 * alone; what it tells of another's is news.
 */
const REPORT = '(?:article|story|report|piece|post|item|readout|release|page)'
const LABEL = "(?:(?:editor'?s?'? note|note|notice|important)(?: ?[:.–—-] ?| ))?"

/** A line that takes the report back. */
export const RETRACTION = new RegExp(
  [
    `^\\W{0,2}${LABEL}this ${REPORT}\\b[^.]{0,60}? has been (?:retracted|withdrawn)\\b`,
    `^\\W{0,2}${LABEL}this (?:article|story) (?:was|is) (?:retracted|withdrawn)\\b`,
    `^\\W{0,2}${LABEL}(?:[\\w'&-]+ ){1,6}(?:has|have) (?:retracted|withdrawn) this ${REPORT}\\b`,
    '^\\W{0,2}(?:retraction|retracted)(?: notice)?(?:, [\\w ]{1,30})?(?: ?[:.–—] ?| - |$)',
  ].join('|'),
  'i',
)

/** A line that says what was corrected. */
const CORRECTION = new RegExp(
  [
    `^\\W{0,2}(?:[\\w'(), :.–—-]{0,80} )?(?:an|the) (?:earlier|previous|original) version of this ${REPORT}\\b`,
    `^\\W{0,2}${LABEL}this ${REPORT}\\b[^.]{0,60}? (?:has been|was) (?:corrected|amended)\\b`,
    `^\\W{0,2}(?:correction|corrected|clarification)(?: ?\\([^()]{1,40}\\)|,? [\\w ,]{1,30})? ?[:–—] ?\\S`,
  ].join('|'),
  'i',
)

/** Either of the two. */
export const NOTICE = new RegExp(`${RETRACTION.source}|${CORRECTION.source}`, 'i')

/** A headline that opens with the word. */
export const RETRACTED_HEADLINE = /^\W{0,2}(?:retracted|retraction|withdrawn)\s?[:|–—]/i
