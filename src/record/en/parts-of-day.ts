/**
 * English words for parts of a day, with the hours that each may mean, generously.
 * In: the words of a time. Out: a stretch of hours; the night goes on after midnight.
 */

const HOURS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/\b(?:early hours|before dawn|small hours)\b/i, 0, 6],
  [/\b(?:morning|breakfast)\b/i, 5, 12],
  [/\b(?:noon|midday|lunchtime|lunch)\b/i, 11, 15],
  [/\bafternoon\b/i, 12, 18],
  [/\b(?:evening|dinner)\b/i, 17, 24],
  [/\b(?:night|tonight|midnight)\b/i, 19, 30],
]

/** The hours that the words of a time allow; nothing where they name no part of a day. */
export function hoursFrom(words: string): readonly [from: number, to: number] | undefined {
  const named = HOURS.find(([pattern]) => pattern.test(words))
  return named && [named[1], named[2]]
}
