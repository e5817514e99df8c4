/**
 * What a match may begin with: the first words that a pattern allows, so that a rule is tried only where
 * its first word stands. Computed once for a grammar.
 */

export interface Starts {
  readonly texts: ReadonlySet<string>
  /** A run of digits may come first. */
  readonly digits: boolean
  /** The pattern may match nothing, so that what follows it may come first. */
  readonly empty: boolean
}

/** The starts of a category of rules, as far as they are known. */
export type StartsOf = (category: string) => Starts

export const NO_STARTS: Starts = { texts: new Set(), digits: false, empty: false }

/** What any of the given may begin with. */
export function anyOf(list: readonly Starts[]): Starts {
  return {
    texts: new Set(list.flatMap(({ texts }) => [...texts])),
    digits: list.some(({ digits }) => digits),
    empty: list.some(({ empty }) => empty),
  }
}

/** What the given may begin with, one after the other. */
export function firstOf(list: readonly Starts[]): Starts {
  const end = list.findIndex(({ empty }) => !empty)
  const reached = end < 0 ? list : list.slice(0, end + 1)
  return { ...anyOf(reached), empty: end < 0 }
}
