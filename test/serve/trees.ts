/** Random trees for tests of what draws them: one root, no cycle, lines that cross allowed. */
import fc from 'fast-check'

/** The heads of a tree of 1 to `most` words, -1 for the root. */
export function headsArbitrary(most = 40): fc.Arbitrary<readonly number[]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((length) =>
      fc.tuple(
        fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }),
        fc.array(fc.nat(), { minLength: length, maxLength: length }),
      ),
    )
    .map(([order, choices]) => {
      const heads = order.map(() => -1)
      // Each word hangs on one that was placed before it, so there is no cycle.
      order.forEach((word, place) => {
        if (place > 0) heads[word] = order[(choices[place] ?? 0) % place] ?? -1
      })
      return heads
    })
}
