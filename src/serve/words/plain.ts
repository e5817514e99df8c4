/**
 * Text of the world where no element can isolate it: titles, attribute values, headers, CSV cells.
 * In: any string. Out: one line without control characters and without marks that reverse the
 * direction of what follows. Source: Unicode UAX #9 (bidirectional formatting characters).
 */

// Bidi marks, embeddings, overrides and isolates; C0 and C1 controls; line and paragraph separators.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** The words on one line, without controls and bidi marks. */
export function plain(words: string): string {
  return words.replace(UNSAFE, ' ').trim()
}

/** The words, cut at a length with an ellipsis. */
export function shortened(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`
}

/** An address of the world that may be a link: http and https only. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined
  try {
    return new URL(address).href
  } catch {
    return undefined
  }
}
