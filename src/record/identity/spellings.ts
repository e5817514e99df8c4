/**
 * Whether two names may be one in two spellings, as names from other scripts have.
 * In: the words of two names, lower case, without accents. Out: yes or no. The one idea: a letter or two may
 * differ in a long word, none in a short one; and one paper writes in two words what another writes in one.
 * ```
 * badr abdelatty     abdullah bin zayed
 * badr abdel aaty    abdallah bin zayed al nahyan
 * ```
 */

/** Letters that are no accented ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** Whether two names may be two spellings of one. */
export function isOneSpelling(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left.map(plain), right.map(plain)]
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length >= 2 && shorter.every((word) => longer.some((each) => areAlike(word, each))))
    return true
  return areAlike(one.join(''), other.join(''))
}

function plain(word: string): string {
  return Array.from(word, (letter) => PLAIN[letter] ?? letter).join('')
}

/** A word of five letters may differ in one, one of ten in two. */
function areAlike(one: string, other: string): boolean {
  if (one === other) return true
  const allowed = Math.min(2, Math.floor(Math.min(one.length, other.length) / 5))
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed
}

/** V. Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals" (1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, index) => index)
  for (let left = 1; left <= one.length; left++) {
    const next = [left]
    for (let right = 1; right <= other.length; right++) {
      const swap = (row[right - 1] ?? 0) + (one[left - 1] === other[right - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[right] ?? 0) + 1, (next[right - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
