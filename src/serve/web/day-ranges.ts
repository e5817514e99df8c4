/**
 * Stretches of days and what is left of them. In: stretches, ISO dates. Out: the parts of a stretch
 * that no other covers.
 */

/** ISO dates, the first before the last. */
export type Stretch = readonly [from: string, to: string]

/** The parts of a stretch outside of the others. */
export function withoutStretches(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  let parts: readonly Stretch[] = [stretch]
  for (const [from, to] of others)
    parts = parts.flatMap(([start, end]): readonly Stretch[] => {
      if (to <= start || from >= end) return [[start, end]]
      const before: readonly Stretch[] = from > start ? [[start, from]] : []
      const after: readonly Stretch[] = to < end ? [[to, end]] : []
      return [...before, ...after]
    })
  return parts
}
