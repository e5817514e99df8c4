/**
 * How much room words take where each sign has cells of one width: terminals, text set in columns.
 * In: any string. Out: cells. Wide signs (East Asian, emoji) take two, marks on a letter none.
 * Source: Unicode UAX #11 (East Asian width) and UAX #29 (grapheme clusters), in their coarse outline.
 */

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const PLAIN = /^[ -~]*$/
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u
const EMPTY = /^[\p{M}\p{Cf}]+$/u

/** The cells that words take on one line. */
export function cellsOf(words: string): number {
  if (PLAIN.test(words)) return words.length
  let cells = 0
  for (const { segment } of clusters.segment(words)) cells += cellsOfSign(segment)
  return cells
}

function cellsOfSign(sign: string): number {
  if (EMPTY.test(sign)) return 0
  return WIDE.test(sign) ? 2 : 1
}

/** The words with spaces after them up to a number of cells; longer words stay as they are. */
export function padded(words: string, cells: number): string {
  return words + ' '.repeat(Math.max(0, cells - cellsOf(words)))
}
