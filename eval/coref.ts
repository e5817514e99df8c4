/**
 * Scores of coreference by the CoNLL 2011 definition: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998),
 * CEAFe (Luo 2005), and their mean.
 * In: clusters of the gold and of ours, each a list of names of mentions. Out: precision, recall, F1 of each.
 * The one idea: a mention that one side lacks is simply not in the other's clusters, as in the reference
 * scorer, so that the same formulas score given mentions and found ones.
 */

export type Clusters = readonly (readonly string[])[]

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface CorefScores {
  readonly muc: Score
  readonly b3: Score
  readonly ceafe: Score
  readonly conll: number
}

/** The three scores and their mean. */
export function scoreClusters(gold: Clusters, ours: Clusters): CorefScores {
  const muc = scoreFrom(mucRecall(ours, gold), mucRecall(gold, ours))
  const b3 = scoreFrom(b3Recall(ours, gold), b3Recall(gold, ours))
  const similarity = bestAlignment(gold, ours)
  const ceafe = scoreFrom(ratio(similarity, ours.length), ratio(similarity, gold.length))
  return { muc, b3, ceafe, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 }
}

function scoreFrom(precision: number, recall: number): Score {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function clusterOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((one) => [one, index] as const)))
}

/** Of the links that hold a cluster together, those that the other side has. */
function mucRecall(key: Clusters, response: Clusters): number {
  const found = clusterOf(response)
  let links = 0
  let kept = 0
  for (const cluster of key) {
    const known = cluster.map((one) => found.get(one))
    const parts =
      new Set(known.filter((part) => part !== undefined)).size +
      known.filter((part) => part === undefined).length
    links += cluster.length - 1
    kept += cluster.length - parts
  }
  return ratio(kept, links)
}

/** For each mention, the share of its cluster that the other side puts with it. */
function b3Recall(key: Clusters, response: Clusters): number {
  const found = clusterOf(response)
  let sum = 0
  let mentions = 0
  for (const cluster of key) {
    for (const one of cluster) {
      const part = found.get(one)
      mentions++
      if (part === undefined) continue
      sum += cluster.filter((other) => found.get(other) === part).length / cluster.length
    }
  }
  return ratio(sum, mentions)
}

/** The greatest sum of similarities over one-to-one pairs of clusters. */
function bestAlignment(gold: Clusters, ours: Clusters): number {
  const found = clusterOf(ours)
  const rows = gold.map((cluster) => {
    const shared = new Map<number, number>()
    for (const one of cluster) {
      const part = found.get(one)
      if (part !== undefined) shared.set(part, (shared.get(part) ?? 0) + 1)
    }
    return new Map(
      [...shared].map(([part, count]) => [
        part,
        (2 * count) / (cluster.length + (ours[part]?.length ?? 0)),
      ]),
    )
  })
  return componentsOf(rows).reduce((sum, component) => sum + heaviest(component), 0)
}

type Row = ReadonlyMap<number, number>

/** Rows that share no column with others can be aligned by themselves. */
function componentsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  let components: { columns: Set<number>; rows: Row[] }[] = []
  for (const row of rows.filter((one) => one.size > 0)) {
    const related = components.filter(({ columns }) =>
      [...row.keys()].some((one) => columns.has(one)),
    )
    const joined = {
      columns: new Set([...row.keys(), ...related.flatMap(({ columns }) => [...columns])]),
      rows: [row, ...related.flatMap((one) => one.rows)],
    }
    components = [...components.filter((one) => !related.includes(one)), joined]
  }
  return components.map((component) => component.rows)
}

/** The Hungarian method by shortest augmenting paths (Jonker and Volgenant 1987), on costs turned about. */
function heaviest(rows: readonly Row[]): number {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const size = Math.max(rows.length, columns.length)
  const weight = (row: number, column: number): number =>
    rows[row - 1]?.get(columns[column - 1] ?? -1) ?? 0
  const state: Assignment = {
    size,
    weight,
    rowPrice: new Float64Array(size + 1),
    columnPrice: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  }
  for (let row = 1; row <= size; row++) assign(row, state)
  let sum = 0
  for (let column = 1; column <= size; column++) sum += weight(at(state.rowOf, column), column)
  return sum
}

interface Assignment {
  readonly size: number
  readonly weight: (row: number, column: number) => number
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  /** The row of each column; 0 for none. Column 0 holds the row that looks for a place. */
  readonly rowOf: Int32Array
}

/** Finds a column for a row, moving others along the cheapest path. */
function assign(row: number, state: Assignment): void {
  const { size, rowOf } = state
  const path = {
    way: new Int32Array(size + 1),
    least: new Float64Array(size + 1).fill(Infinity),
    used: new Uint8Array(size + 1),
  }
  rowOf[0] = row
  let column = 0
  do column = nextColumn(column, state, path)
  while (at(rowOf, column) !== 0)
  while (column !== 0) {
    const previous = at(path.way, column)
    rowOf[column] = at(rowOf, previous)
    column = previous
  }
}

interface Path {
  readonly way: Int32Array
  readonly least: Float64Array
  readonly used: Uint8Array
}

function nextColumn(column: number, state: Assignment, { way, least, used }: Path): number {
  const { size, weight, rowPrice, columnPrice, rowOf } = state
  used[column] = 1
  let [next, delta] = [0, Infinity]
  const from = at(rowOf, column)
  for (let to = 1; to <= size; to++) {
    if (used[to] === 1) continue
    const cost = -weight(from, to) - at(rowPrice, from) - at(columnPrice, to)
    if (cost < at(least, to)) [least[to], way[to]] = [cost, column]
    if (at(least, to) < delta) [delta, next] = [at(least, to), to]
  }
  for (let each = 0; each <= size; each++) {
    if (used[each] !== 1) {
      least[each] = at(least, each) - delta
      continue
    }
    rowPrice[at(rowOf, each)] = at(rowPrice, at(rowOf, each)) + delta
    columnPrice[each] = at(columnPrice, each) - delta
  }
  return next
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0
}
