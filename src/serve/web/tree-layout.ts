/**
 * Where the parts of a drawn dependency tree stand: words in a row, arcs above them.
 * In: words with heads and relations. Out: places in px. Pure, so that a test can hold it to its laws:
 * arcs of one height never overlap, an arc stands above all that it spans, and its label fits on it.
 * The one idea: short arcs first, each as low as what it spans allows (the usual drawing of the field).
 */
import { cellsOf } from '../words/cells.ts'

/** A word as the drawing needs it. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** -1 for the root. */
  readonly head: number
  readonly relation: string
}

/** One arc. */
export interface TreeArc {
  readonly head: number
  readonly dependent: number
  readonly relation: string
  /** 1 for the lowest. */
  readonly level: number
  /** Its left and its right leg, px. */
  readonly from: number
  readonly to: number
  /** Its top, px from the top of the drawing. */
  readonly y: number
}

/** A drawn tree. */
export interface TreeLayout {
  readonly width: number
  readonly height: number
  /** Where arcs end, just above the words. */
  readonly baseline: number
  /** Middles of the words. */
  readonly words: readonly number[]
  readonly arcs: readonly TreeArc[]
  /** The mark of the root: a leg down to its word. */
  readonly roots: readonly { readonly word: number; readonly x: number; readonly y: number }[]
}

/** Letters a little wider than those of most fonts, so that no font makes words run together, px. */
const LETTER = { form: 9, small: 7.5 }
const SPACE = 14
/** Between two legs at one word. */
const LEG_SPACE = 7
const MARGIN = 8
const LEVEL_HEIGHT = 22
/** A tree of many levels is pressed together rather than drawn as a tower. */
const ARCS_HEIGHT_AT_MOST = 480
const LABEL_HEIGHT = 18
/** Room for form, part of speech and lemma. */
const WORDS_HEIGHT = 64

/** Lays out a tree. */
export function treeLayoutFrom(words: readonly TreeWord[]): TreeLayout {
  const arcs = levelled(words)
  const levels = Math.max(0, ...arcs.map(({ level }) => level))
  const offsets = offsetsOf(words, arcs)
  const middles = middlesOf(words, arcs, offsets)
  const step = Math.min(LEVEL_HEIGHT, ARCS_HEIGHT_AT_MOST / (levels + 1))
  const baseline = LABEL_HEIGHT + step * (levels + 1)
  const topOf = (level: number): number => baseline - step * level
  const legAt = (word: number, other: number): number =>
    (middles[word] ?? 0) + (offsets[word]?.get(other) ?? 0)
  const last = words.length - 1
  return {
    width: (middles[last] ?? 0) + roomOf(words[last], offsets[last]) / 2 + MARGIN,
    height: baseline + WORDS_HEIGHT,
    baseline,
    words: middles,
    arcs: arcs.map((arc) => {
      const [left, right] = endsOf(arc)
      return { ...arc, from: legAt(left, right), to: legAt(right, left), y: topOf(arc.level) }
    }),
    roots: rootsOf(words).map((word) => ({
      word,
      x: legAt(word, -1),
      y: topOf(1 + highestBeside(arcs, word)),
    })),
  }
}

type Levelled = Omit<TreeArc, 'from' | 'to' | 'y'>

function endsOf({ head, dependent }: Pick<TreeArc, 'head' | 'dependent'>): [number, number] {
  return head < dependent ? [head, dependent] : [dependent, head]
}

function rootsOf(words: readonly TreeWord[]): readonly number[] {
  return [...words.keys()].filter((word) => words[word]?.head === -1)
}

/** The arcs, short ones first, each one higher than all between its ends. */
function levelled(words: readonly TreeWord[]): readonly Levelled[] {
  const span = ({ head }: TreeWord, word: number): number => Math.abs(head - word)
  const order = [...words.entries()]
    .filter(([, { head }]) => head >= 0)
    .sort(([a, left], [b, right]) => span(left, a) - span(right, b))
  /** The highest arc above each gap; the gap n lies between the words n and n + 1. */
  const highest = new Uint32Array(words.length)
  return order.map(([dependent, { head, relation }]) => {
    const [left, right] = endsOf({ head, dependent })
    let level = 1
    for (let gap = left; gap < right; gap++) level = Math.max(level, 1 + (highest[gap] ?? 0))
    highest.fill(level, left, right)
    return { head, dependent, relation, level }
  })
}

/** The highest arc that begins at, ends at or spans a word. */
function highestBeside(arcs: readonly Levelled[], word: number): number {
  return arcs.reduce((highest, arc) => {
    const [left, right] = endsOf(arc)
    return left <= word && word <= right ? Math.max(highest, arc.level) : highest
  }, 0)
}

/** For each word its legs, by the word at the other end (-1: the mark of the root), as offsets from its middle. */
type Offsets = readonly ReadonlyMap<number, number>[]

/**
 * Legs stand so that no arc crosses another at a word: those to the left by length, then the root's,
 * then those to the right, the longest first.
 */
function offsetsOf(words: readonly TreeWord[], arcs: readonly Levelled[]): Offsets {
  const toLeft: number[][] = words.map(() => [])
  const toRight: number[][] = words.map(() => [])
  for (const [left, right] of arcs.map(endsOf)) {
    toRight[left]?.push(right)
    toLeft[right]?.push(left)
  }
  return words.map(({ head }, word) => {
    const others = [
      ...(toLeft[word] ?? []),
      ...(head === -1 ? [-1] : []),
      ...(toRight[word] ?? []).reverse(),
    ]
    const first = (-LEG_SPACE * (others.length - 1)) / 2
    return new Map(others.map((other, place) => [other, first + place * LEG_SPACE]))
  })
}

/** The middles of the words, moved apart until the label of every arc fits on it. */
function middlesOf(
  words: readonly TreeWord[],
  arcs: readonly Levelled[],
  offsets: Offsets,
): readonly number[] {
  const rooms = words.map((word, index) => roomOf(word, offsets[index]))
  /** From the middle of the word before to the middle of this one. */
  const steps = rooms.map((room, index) =>
    index === 0 ? MARGIN + room / 2 : ((rooms[index - 1] ?? 0) + room) / 2 + SPACE,
  )
  for (const arc of arcs) {
    const [left, right] = endsOf(arc)
    const legs = (offsets[right]?.get(left) ?? 0) - (offsets[left]?.get(right) ?? 0)
    let width = legs
    for (let index = left + 1; index <= right; index++) width += steps[index] ?? 0
    const lacking = cellsOf(arc.relation) * LETTER.small + SPACE - width
    if (lacking > 0) steps[right] = (steps[right] ?? 0) + lacking
  }
  let middle = 0
  return steps.map((step) => (middle += step))
}

/** The room that a word takes with its lemma and its legs. */
function roomOf(word: TreeWord | undefined, legs: ReadonlyMap<number, number> | undefined): number {
  if (!word) return 0
  return Math.max(
    cellsOf(word.form) * LETTER.form,
    cellsOf(word.lemma) * LETTER.small,
    cellsOf(word.upos) * LETTER.small,
    (legs?.size ?? 0) * LEG_SPACE,
  )
}
