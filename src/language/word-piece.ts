/**
 * WordPiece: words to the ids that the encoder knows.
 * In: words. Out: ids of the pieces with [CLS] and [SEP], the case of each word, its first and last
 * piece. The one idea: every word is cut on its own, longest known piece first, lower-cased and
 * without accents; what the lower-casing loses is told again by the word's shape.
 * Source: Wu et al. 2016; the uncased vocabulary of BERT.
 */

export interface Pieces {
  readonly ids: readonly number[]
  /**
   * 0 lower or no letters, 1 first letter upper, 2 all upper, 3 upper further in, 4 for the marks at the
   * ends; 5 more in every second sentence.
   */
  readonly shapes: readonly number[]
  /** Index in `ids` of each word's first and last piece. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

export interface WordPiece {
  /** The pieces of one word, never empty; shared and not to be changed. */
  piecesOf(word: string): readonly number[]
  /** Whether the word is made of known pieces only. */
  isKnown(word: string): boolean
}

const UNKNOWN = 100
const START = 101
const END = 102
const END_SHAPE = 4
const SHAPES = 5
/** A longer stretch of letters is no word of any language: one unknown piece. */
const LETTERS_AT_MOST = 100
/** What stands beyond in a row of marks or an address tells nothing more. */
const PIECES_AT_MOST = 60
const UNITS_AT_MOST = 1000
const REMEMBERED_AT_MOST = 20_000
const PUNCTUATION = /[\p{P}\p{S}]/u
const IDEOGRAPH = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]/u

/** A WordPiece over a vocabulary of one piece a line. */
export function wordPieceFrom(vocabulary: string): WordPiece {
  const ids = new Map<string, number>()
  vocabulary.split('\n').forEach((line, id) => ids.set(line.replace(/\r$/, ''), id))
  const remembered = new Map<string, readonly number[]>()
  const piecesOf = (word: string): readonly number[] => {
    const known = remembered.get(word)
    if (known) return known
    const pieces = cutWord(word, ids)
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear()
    remembered.set(word, pieces)
    return pieces
  }
  return { piecesOf, isKnown: (word) => !piecesOf(word).includes(UNKNOWN) }
}

/** The encoder's input for the words of sentences that stand together. */
export function piecesFrom(
  sentences: readonly (readonly string[])[],
  wordPiece: WordPiece,
): Pieces {
  const ids = [START]
  const shapes = [END_SHAPE]
  const first: number[] = []
  const last: number[] = []
  sentences.forEach((words, number) => {
    for (const word of words) {
      const shape = shapeOf(word) + (number % 2) * SHAPES
      first.push(ids.length)
      for (const piece of wordPiece.piecesOf(word)) {
        ids.push(piece)
        shapes.push(shape)
      }
      last.push(ids.length - 1)
    }
  })
  ids.push(END)
  shapes.push(END_SHAPE)
  return { ids, shapes, first, last }
}

function cutWord(word: string, ids: ReadonlyMap<string, number>): readonly number[] {
  const pieces: number[] = []
  for (const run of runsOf(lowered(word.slice(0, UNITS_AT_MOST)))) {
    pieces.push(...cutRun(run, ids))
    if (pieces.length >= PIECES_AT_MOST) return pieces.slice(0, PIECES_AT_MOST)
  }
  return pieces.length > 0 ? pieces : [UNKNOWN]
}

function lowered(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

/** Punctuation and ideographs stand alone, whatever stands beside them. */
function runsOf(word: string): readonly string[] {
  const runs: string[] = []
  let run = ''
  for (const character of word) {
    if (!PUNCTUATION.test(character) && !IDEOGRAPH.test(character)) {
      run += character
      continue
    }
    if (run) runs.push(run)
    runs.push(character)
    run = ''
  }
  if (run) runs.push(run)
  return runs
}

function cutRun(run: string, ids: ReadonlyMap<string, number>): readonly number[] {
  if (run.length > LETTERS_AT_MOST) return [UNKNOWN]
  const pieces: number[] = []
  let start = 0
  while (start < run.length) {
    let end = run.length
    let id: number | undefined
    for (; end > start && id === undefined; end--)
      id = ids.get(start === 0 ? run.slice(start, end) : `##${run.slice(start, end)}`)
    if (id === undefined) return [UNKNOWN]
    pieces.push(id)
    start = end + 1
  }
  return pieces
}

/** The case of a word: 0 lower or no letters, 1 first letter upper, 2 all upper, 3 upper further in. */
export function shapeOf(word: string): number {
  const upper = word.toUpperCase()
  const lower = word.toLowerCase()
  if (word === lower) return 0
  if (word === upper && word.length > 1) return 2
  const head = [...word][0] ?? ''
  return head !== head.toLowerCase() ? 1 : 3
}
