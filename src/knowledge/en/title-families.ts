/**
 * Titles that any state's head may bear, and which of them no president and no monarch bears.
 * In: words of a generic title and the titles of an office. Out: whether the office may be called so.
 */

const ELECTED = /\bpresident/i
const CROWNED =
  /\b(king|queen|emir|amir|sultan|monarch|emperor|empress|sovereign|grand duke|prince|pope|pontiff)\b/i

/** "Japan's president" is not its emperor, and "France's king" nobody. */
export function mayBeCalled(words: string, titles: readonly string[]): boolean {
  for (const family of [ELECTED, CROWNED])
    if (family.test(words)) return titles.some((title) => family.test(title))
  return true
}
