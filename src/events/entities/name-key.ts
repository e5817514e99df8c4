/**
 * The form in which names are compared.
 * In: a name or title. Out: its words without case, accents and joining marks.
 */

/** Words of a name that can be compared: no case, no accents, no joining marks. */
export function nameKey(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}|[.'’"]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
}
