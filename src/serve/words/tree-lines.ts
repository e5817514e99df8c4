/**
 * A dependency tree as text, one line a word in the order of the sentence, so that it can be read down.
 * In: the head of each word, -1 for the root. Out: for each word the lines that stand before it.
 * ```
 *    ╭─ The         A head and its dependents share one upright: ┬ ┴ ┼ is the head on it, ╭ ├ ╰ a
 *  ╭─┴─ ministers   dependent. Uprights of deeper heads stand further to the right, so every line
 * ─┼─── met         runs rightwards to its word. Lines that cross (the tree is not projective)
 *  ╰─── .           pass without touching: ─│─.
 * ```
 */

/** The signs of a drawing. */
export interface TreeSigns {
  readonly across: string
  readonly upright: string
  /** A dependent at the upper end of an upright, between its ends, at its lower end. */
  readonly dependent: readonly [upper: string, middle: string, lower: string]
  /** A head at the upper end of its upright, between its ends, at its lower end. */
  readonly head: readonly [upper: string, middle: string, lower: string]
}

export const BOX_SIGNS: TreeSigns = {
  across: '─',
  upright: '│',
  dependent: ['╭', '├', '╰'],
  head: ['┬', '┼', '┴'],
}

export const ASCII_SIGNS: TreeSigns = {
  across: '-',
  upright: '|',
  dependent: ['.', '|', '`'],
  head: ['+', '+', '+'],
}

/** The line of one head: from its first to its last word, the head's own row included. */
interface Upright {
  readonly head: number
  readonly from: number
  readonly to: number
  readonly column: number
}

/** The lines before each word; all are of one length. */
export function treeLinesFrom(heads: readonly number[], signs = BOX_SIGNS): readonly string[] {
  const { uprights, columns } = uprightsOf(heads)
  const standing: (Upright | undefined)[] = Array.from({ length: columns })
  const beginning = [...uprights.values()].sort((a, b) => b.from - a.from)
  return heads.map((head, row) => {
    for (let next = beginning.at(-1); next?.from === row; next = beginning.at(-1)) {
      standing[next.column] = next
      beginning.pop()
    }
    const line = lineOf({ row, start: uprights.get(head)?.column ?? -1, standing }, signs)
    standing.forEach((upright, column) => {
      if (upright?.to === row) standing[column] = undefined
    })
    return line
  })
}

interface Row {
  readonly row: number
  /** The column of the head's upright, where the line to the word begins; -1 at the root. */
  readonly start: number
  readonly standing: readonly (Upright | undefined)[]
}

function lineOf({ row, start, standing }: Row, signs: TreeSigns): string {
  const cells = standing.map((upright, column) => {
    const after = column >= start ? signs.across : ' '
    if (!upright) return (column > start ? signs.across : ' ') + after
    if (upright.head === row) return placed(signs.head, upright, row) + after
    if (column === start) return placed(signs.dependent, upright, row) + after
    return signs.upright + after
  })
  return (start < 0 ? signs.across : ' ') + cells.join('')
}

function placed(
  [upper, middle, lower]: TreeSigns['head'],
  { from, to }: Upright,
  row: number,
): string {
  if (row === from) return upper
  return row === to ? lower : middle
}

interface Uprights {
  /** By their heads. */
  readonly uprights: ReadonlyMap<number, Upright>
  readonly columns: number
}

/**
 * Each upright stands to the right of that of its head's own head, in the first column where no
 * other stands beside the same words. Breadth first, without recursion: a tree may be very deep.
 */
function uprightsOf(heads: readonly number[]): Uprights {
  const dependents: number[][] = heads.map(() => [])
  for (const [word, head] of heads.entries()) dependents[head]?.push(word)
  const columns: Upright[][] = []
  const uprights = new Map<number, Upright>()
  const waiting = [...heads.keys()].filter((word) => heads[word] === -1)
  for (const head of waiting) {
    const own = dependents[head] ?? []
    const [first, last] = [own[0], own[own.length - 1]]
    if (first === undefined || last === undefined) continue
    for (const word of own) waiting.push(word)
    const [from, to] = [Math.min(head, first), Math.max(head, last)]
    let column = (uprights.get(heads[head] ?? -1)?.column ?? -1) + 1
    while (columns[column]?.some((other) => other.from <= to && other.to >= from)) column++
    const upright = { head, from, to, column }
    const beside = (columns[column] ??= [])
    beside.push(upright)
    uprights.set(head, upright)
  }
  return { uprights, columns: columns.length }
}
