/**
 * The form in which names are compared.
 * In: a name or title. Out: its words without case, accents and joining marks.
 */

/** "Jr.", "III": which of one name, seldom said twice. */
const GENERATIONS = /^(jr|sr|ii|iii|iv)$/

/** Words of a name that can be compared: no case, no accents, no joining marks, no "III". */
export function nameKey(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}|[.'’"]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word, at) => word !== '' && !(at > 0 && GENERATIONS.test(word)))
}
