/**
 * Asides: what stands between a pair of brackets or of dashes in one sentence.
 * In: the words of a sentence. Out: half-open ranges of words, the marks left out.
 * The one idea: a word outside an aside hardly ever hangs on a word within it.
 * ```
 * an attack on Crimea — a peninsula seized in 2014 — in which four died
 *                       aside
 * ```
 */

const DASH = /^(?:-{1,3}|[\u2013\u2014])$/u
const OPENING = /^[([{]$/u
const CLOSING = /^[)\]}]$/u

/** The asides of a sentence; dashes make one only where there are just two of them, each with spaces round it. */
export function asidesIn(
  words: readonly { readonly form: string; readonly isFree: boolean }[],
): readonly (readonly [from: number, to: number])[] {
  const asides: (readonly [number, number])[] = []
  const open: number[] = []
  const dashes: number[] = []
  words.forEach(({ form, isFree }, at) => {
    if (OPENING.test(form)) open.push(at)
    else if (CLOSING.test(form)) {
      const from = open.pop()
      if (from !== undefined && at > from + 1) asides.push([from + 1, at])
    } else if (DASH.test(form) && isFree) dashes.push(at)
  })
  const [first, second] = dashes
  if (dashes.length === 2 && first !== undefined && second !== undefined && second > first + 1)
    asides.push([first + 1, second])
  return asides
}
