/**
 * One window of text: from its sentences to tags, ends and trees.
 * In: sentences as rules cut them, or as given. Out: sentences as the encoder sees them, each word with
 * tags, head and relation. The one idea: rules propose where sentences end, the encoder mends it, and
 * reads the window again where it did.
 */
import { bestTree, type ArcScores } from './arborescence.ts'
import { asidesIn } from './asides.ts'
import type { Encoder, ScoredWord, WindowScores } from './encoder.ts'
import { bestProjectiveTree, isProjective } from './projective.ts'
import type { Word } from './words.ts'

/** Words that are parsed together: a sentence, or a part of an overlong one. */
export interface Stretch {
  readonly paragraph: number
  readonly words: readonly Word[]
  /** A later part of an overlong sentence. */
  readonly isContinued: boolean
}

/** What the encoder says of one word in its sentence. */
export interface Tagged extends Pick<ScoredWord, 'upos' | 'xpos' | 'features' | 'nameScores'> {
  /** Index of the head word in the stretch; -1 for the root. */
  readonly head: number
  readonly relation: string
}

export interface TaggedStretch extends Stretch {
  readonly tagged: readonly Tagged[]
}

/** Whether the ends of sentences are certain or only proposed. */
export type Ends = 'given' | 'proposed'

/** Reads one window. */
export async function readWindow(
  window: readonly Stretch[],
  ends: Ends,
  encoder: Encoder,
): Promise<readonly TaggedStretch[]> {
  const scores = await encoder.read(formsOf(window))
  const mended = ends === 'given' ? window : withMendedEnds(window, scores.words)
  const isChanged = mended !== window
  return taggedFrom(mended, isChanged ? await encoder.read(formsOf(mended)) : scores)
}

function formsOf(window: readonly Stretch[]): readonly (readonly string[])[] {
  return window.map(({ words }) => words.map(({ form }) => form))
}

/** The window cut anew where the encoder sees ends; the same window where it agrees with the rules. */
function withMendedEnds(
  window: readonly Stretch[],
  scores: readonly ScoredWord[],
): readonly Stretch[] {
  const places = window.flatMap(placesIn)
  const ends = places.map(({ word, isProposed, isCertain }, at) =>
    isCertain ? isProposed : isEnd(word, places[at + 1]?.word, scores[at]),
  )
  if (places.every(({ isProposed }, at) => isProposed === ends[at])) return window
  const mended: { paragraph: number; words: Word[]; isContinued: boolean }[] = []
  places.forEach(({ word, stretch: { paragraph, isContinued }, isFirst }, at) => {
    const open = at > 0 && !ends[at - 1] ? mended[mended.length - 1] : undefined
    if (open) open.words.push(word)
    else mended.push({ paragraph, words: [word], isContinued: isFirst && isContinued })
  })
  return mended
}

interface Placed {
  readonly word: Word
  readonly stretch: Stretch
  readonly isFirst: boolean
  /** Whether a stretch ends here now. */
  readonly isProposed: boolean
  /** A paragraph, a window or a part of an overlong sentence ends here, come what may. */
  readonly isCertain: boolean
}

function placesIn(stretch: Stretch, at: number, window: readonly Stretch[]): readonly Placed[] {
  const next = window[at + 1]
  const isClosed = next?.paragraph !== stretch.paragraph || next.isContinued
  return stretch.words.map((word, place) => {
    const isProposed = place === stretch.words.length - 1
    return { word, stretch, isFirst: place === 0, isProposed, isCertain: isProposed && isClosed }
  })
}

/** No sentence ends within a written word. */
function isEnd(word: Word, next: Word | undefined, score: ScoredWord | undefined): boolean {
  const isInside = next?.surface !== undefined && next.surface[0] === word.surface?.[0]
  return !isInside && (score?.endScore ?? 0) > 0
}

/** The stretches with their tags and trees. */
async function taggedFrom(
  window: readonly Stretch[],
  scores: WindowScores,
): Promise<readonly TaggedStretch[]> {
  const starts: number[] = []
  let size = 0
  for (const { words } of window) {
    starts.push(size)
    size += words.length
  }
  const trees = window.map(({ words }, at) => treeOf(scores, starts[at] ?? 0, words))
  const heads = trees.flatMap((tree, at) =>
    tree.map((head) => (head === 0 ? 0 : head + (starts[at] ?? 0))),
  )
  const relations = await scores.relations(heads)
  return window.map((stretch, at) => {
    const start = starts[at] ?? 0
    const tagged = (trees[at] ?? []).map((head, word): Tagged => {
      const { upos, xpos, features, nameScores } = scores.words[start + word] ?? UNSCORED
      return {
        upos,
        xpos,
        features,
        nameScores,
        head: head - 1,
        relation: relations[start + word] ?? 'dep',
      }
    })
    return { ...stretch, tagged }
  })
}

const UNSCORED = { upos: 'X', xpos: 'FW', features: '_', nameScores: new Float32Array() } as const

/** Heads of the words of one stretch by the best tree; 0 is the root, `h + 1` its word `h`. */
function treeOf(scores: WindowScores, start: number, words: readonly Word[]): readonly number[] {
  const size = words.length
  const rows = words.map((_, word) => {
    const row = new Float64Array(size + 1)
    row[0] = scores.arc(start + word, 0)
    for (let head = 0; head < size; head++)
      row[head + 1] = head === word ? -Infinity : scores.arc(start + word, start + head + 1)
    return logSoftmax(row)
  })
  for (const [from, to] of asidesIn(words.map(freely))) keepOutside(rows, from, to)
  return plainest(rows)
}

/** How much likelier, in nats, a tree with crossing arcs must be. Chosen on the dev parts. */
const CROSSING = 2

/** The best tree; one without crossing arcs where it is nearly as good. */
function plainest(rows: ArcScores): readonly number[] {
  const tree = bestTree(rows)
  if (isProjective(tree)) return tree
  const plain = bestProjectiveTree(rows)
  return totalOf(rows, plain) > totalOf(rows, tree) - CROSSING ? plain : tree
}

function totalOf(rows: ArcScores, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (rows[word]?.[head] ?? 0), 0)
}

/** How much likelier, in nats, an arc into an aside must be than another. */
const INTO_ASIDE = 3

/** Words beyond the marks of an aside, `from` to `to`, hang on words within it only for good reasons. */
function keepOutside(rows: readonly Float64Array[], from: number, to: number): void {
  rows.forEach((row, word) => {
    if (word >= from - 1 && word <= to) return
    for (let head = from; head < to; head++) row[head + 1] = (row[head + 1] ?? 0) - INTO_ASIDE
  })
}

/** Whether a word has spaces on both sides: a dash that does opens or closes an aside. */
function freely(
  { form, span, spaceAfter }: Word,
  at: number,
  words: readonly Word[],
): { readonly form: string; readonly isFree: boolean } {
  const before = words[at - 1]
  return { form, isFree: spaceAfter && before !== undefined && before.span[1] < span[0] }
}

function logSoftmax(row: Float64Array): Float64Array {
  let most = -Infinity
  for (const score of row) if (score > most) most = score
  let total = 0
  for (const score of row) total += Math.exp(score - most)
  const norm = most + Math.log(total)
  return row.map((score) => score - norm)
}
