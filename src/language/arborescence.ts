/**
 * The best tree over scored arcs: maximum spanning arborescence with exactly one root.
 * In: for each word the score of every possible head. Out: the head of each word.
 * The one idea: take each word's best head; where that makes a cycle, melt the cycle into one node,
 * solve the smaller graph, and open the cycle where the solution enters it (Chu and Liu 1965,
 * Edmonds 1967). One root: every root arc pays a fee larger than any two trees can differ by, so
 * that a second one never pays (after Zmigrod, Vieira and Cotterell 2020).
 */

/** Row `d` holds the scores of the heads of word `d` (from 0): column 0 is the root, `h + 1` word `h`. */
export type ArcScores = readonly Float64Array[]

/** The head of each word, as a column of the scores: 0 is the root. Exactly one word gets 0. */
export function bestTree(scores: ArcScores): readonly number[] {
  const size = scores.length
  if (size === 0) return []
  const clean = withoutSelf(scores)
  const greedy = bestHeads(clean)
  if (greedy.filter((head) => head === 0).length === 1 && !cycleOf(greedy)) return greedy
  return solve(withRootFee(clean))
}

function withoutSelf(scores: ArcScores): ArcScores {
  return scores.map((row, dependent) => {
    const copy = row.slice()
    for (let head = 0; head < copy.length; head++)
      if (!Number.isFinite(copy[head])) copy[head] = LOWEST
    copy[dependent + 1] = -Infinity
    return copy
  })
}

/** Stands for minus infinity in arcs that may still be needed to reach every word. */
const LOWEST = -1e6

function withRootFee(scores: ArcScores): ArcScores {
  let spread = 1
  for (const row of scores) {
    let [most, least] = [-Infinity, Infinity]
    for (const score of row) {
      if (score > most) most = score
      if (score > -Infinity && score < least) least = score
    }
    spread += most - least
  }
  for (const row of scores) row[0] = (row[0] ?? 0) - spread
  return scores
}

function bestHeads(scores: ArcScores): number[] {
  return scores.map((row) => {
    let best = 0
    for (let head = 1; head < row.length; head++)
      if ((row[head] ?? -Infinity) > (row[best] ?? -Infinity)) best = head
    return best
  })
}

/** The words of one cycle, if the heads make one. */
function cycleOf(heads: readonly number[]): readonly number[] | undefined {
  const seenFrom = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start++) {
    let word = start
    while (word >= 0 && seenFrom[word] === -1) {
      seenFrom[word] = start
      word = (heads[word] ?? 0) - 1
    }
    if (word >= 0 && seenFrom[word] === start) return cycleThrough(word, heads)
  }
  return undefined
}

function cycleThrough(word: number, heads: readonly number[]): readonly number[] {
  const cycle = [word]
  for (let next = (heads[word] ?? 0) - 1; next !== word; next = (heads[next] ?? 0) - 1)
    cycle.push(next)
  return cycle
}

/** Depth is at most the number of words, since every step melts at least two nodes into one. */
function solve(scores: ArcScores): number[] {
  const heads = bestHeads(scores)
  const cycle = cycleOf(heads)
  if (!cycle) return heads
  const melted = melt(scores, heads, cycle)
  return opened(melted, solve(melted.scores), heads)
}

interface Melted {
  readonly scores: ArcScores
  /** Old word of each new word; the last new word is the cycle and has none. */
  readonly outside: readonly number[]
  /** For each new head column, the word of the cycle that the best arc from it enters. */
  readonly entry: readonly number[]
  /** For each old outside word, the word of the cycle that would govern it. */
  readonly exit: ReadonlyMap<number, number>
}

function melt(scores: ArcScores, heads: readonly number[], cycle: readonly number[]): Melted {
  const inCycle = new Set(cycle)
  const outside = scores.map((_, word) => word).filter((word) => !inCycle.has(word))
  const exit = new Map<number, number>()
  const rows = outside.map((word) => {
    const row = scores[word] ?? new Float64Array()
    const best = argmax(cycle, (member) => row[member + 1] ?? -Infinity)
    exit.set(word, best)
    return Float64Array.of(
      row[0] ?? -Infinity,
      ...outside.map((head) => row[head + 1] ?? -Infinity),
      row[best + 1] ?? -Infinity,
    )
  })
  const gain = (member: number, column: number): number =>
    (scores[member]?.[column] ?? -Infinity) - (scores[member]?.[heads[member] ?? 0] ?? 0)
  const columns = [0, ...outside.map((head) => head + 1)]
  const entry = columns.map((column) => argmax(cycle, (member) => gain(member, column)))
  const own = columns.map((column, at) => gain(entry[at] ?? 0, column))
  return { scores: [...rows, Float64Array.of(...own, -Infinity)], outside, entry, exit }
}

function argmax(members: readonly number[], score: (member: number) => number): number {
  let best = members[0] ?? 0
  let most = -Infinity
  for (const member of members) {
    const value = score(member)
    if (value > most) {
      best = member
      most = value
    }
  }
  return best
}

/** The heads of the graph before the melting, from those after it. */
function opened(melted: Melted, solved: readonly number[], before: readonly number[]): number[] {
  const heads = [...before]
  const cycleColumn = melted.outside.length + 1
  melted.outside.forEach((word, at) => {
    const column = solved[at] ?? 0
    if (column === 0) heads[word] = 0
    else if (column === cycleColumn) heads[word] = (melted.exit.get(word) ?? 0) + 1
    else heads[word] = (melted.outside[column - 1] ?? 0) + 1
  })
  const column = solved[melted.outside.length] ?? 0
  heads[melted.entry[column] ?? 0] = column === 0 ? 0 : (melted.outside[column - 1] ?? 0) + 1
  return heads
}
