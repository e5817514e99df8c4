/**
 * The CoNLL 2018 definition: words, sentences, tags, lemmas and arcs of two analyses of one text.
 * In: gold and our sentences, as words with offsets. Out: F1 of each figure, as counts.
 * The one idea: only the characters other than white space count as places; words with the same
 * place are the same word, the words of a contraction are matched by longest common subsequence.
 * Beyond the definition: `features`, the six that later rooms read.
 * Source: Zeman et al. 2018, the shared task's evaluation.
 */

export interface ScoredWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Mood, Number, Person, Tense, VerbForm and Voice as `sixFeatures` writes them. */
  readonly features: string
  /** Index in its sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
  /** Spans in the text; a part of a contraction carries that of the written word in `surface`. */
  readonly span: readonly [number, number]
  readonly surface?: readonly [number, number]
}

export interface ScoredSentence {
  readonly words: readonly ScoredWord[]
}

const FIGURES = ['words', 'sentences', 'upos', 'xpos', 'features', 'lemmas', 'uas', 'las'] as const
export type Figure = (typeof FIGURES)[number]

/** Counts that add up over documents. */
export interface Counts {
  readonly gold: number
  readonly ours: number
  readonly right: number
}

export type Tally = Readonly<Record<Figure, Counts>>

/** Compares two analyses of the same text. */
export function compareAnalyses(
  text: string,
  gold: readonly ScoredSentence[],
  ours: readonly ScoredSentence[],
): Tally {
  const places = placesOf(text)
  const goldWords = flatten(gold, places)
  const ourWords = flatten(ours, places)
  const pairs = alignedPairs(goldWords, ourWords)
  const ofGold = new Map(pairs.map(([left, right]) => [right, left]))
  const count = (isRight: (gold: Flat, ours: Flat) => boolean): Counts => ({
    gold: goldWords.length,
    ours: ourWords.length,
    right: pairs.filter(([left, right]) => isRight(left, right)).length,
  })
  const sameHead = (left: Flat, right: Flat): boolean =>
    right.head === undefined ? left.head === undefined : ofGold.get(right.head) === left.head
  const sameRelation = (left: Flat, right: Flat): boolean =>
    universal(left.word.relation) === universal(right.word.relation)
  return {
    words: count(() => true),
    sentences: sentenceCounts(gold, ours, places),
    upos: count((left, right) => left.word.upos === right.word.upos),
    xpos: count((left, right) => left.word.xpos === right.word.xpos),
    features: count((left, right) => left.word.features === right.word.features),
    lemmas: count((left, right) => left.word.lemma === '_' || left.word.lemma === right.word.lemma),
    uas: count(sameHead),
    las: count((left, right) => sameHead(left, right) && sameRelation(left, right)),
  }
}

/** The sum of two tallies. */
export function addTallies(left: Tally, right: Tally): Tally {
  return tallyOf((figure) => ({
    gold: left[figure].gold + right[figure].gold,
    ours: left[figure].ours + right[figure].ours,
    right: left[figure].right + right[figure].right,
  }))
}

/** The tally of nothing. */
export function emptyTally(): Tally {
  return tallyOf(() => ({ gold: 0, ours: 0, right: 0 }))
}

function tallyOf(counts: (figure: Figure) => Counts): Tally {
  return Object.fromEntries(FIGURES.map((figure) => [figure, counts(figure)])) as Tally
}

const SIX = ['Mood', 'Number', 'Person', 'Tense', 'VerbForm', 'Voice']

/** The features that later rooms read, in one order, from a FEATS column. */
export function sixFeatures(column: string): string {
  const pairs = column.split('|').filter((pair) => SIX.includes(pair.split('=')[0] ?? ''))
  return pairs.sort().join('|')
}

/** F1 of counts; 0 where there is nothing. */
export function f1({ gold, ours, right }: Counts): number {
  return gold + ours === 0 ? 0 : (2 * right) / (gold + ours)
}

interface Flat {
  readonly word: ScoredWord
  readonly start: number
  readonly end: number
  readonly isPart: boolean
  head?: Flat
}

/** Number of characters that are not white space before each offset. */
function placesOf(text: string): Int32Array {
  const places = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++)
    places[at + 1] = (places[at] ?? 0) + (/\s/u.test(text[at] ?? '') ? 0 : 1)
  return places
}

function flatten(sentences: readonly ScoredSentence[], places: Int32Array): readonly Flat[] {
  return sentences.flatMap(({ words }) => {
    const flat: Flat[] = words.map((word) => {
      const [start, end] = word.surface ?? word.span
      return {
        word,
        start: places[start] ?? 0,
        end: places[end] ?? 0,
        isPart: word.surface !== undefined,
      }
    })
    for (const one of flat) {
      const head = flat[one.word.head]
      if (head) one.head = head
    }
    return flat
  })
}

function sentenceCounts(
  gold: readonly ScoredSentence[],
  ours: readonly ScoredSentence[],
  places: Int32Array,
): Counts {
  const keyOf = ({ words }: ScoredSentence): string => {
    const [first, last] = [words[0], words[words.length - 1]]
    const start = (first?.surface ?? first?.span ?? [0])[0]
    const end = (last?.surface ?? last?.span ?? [0, 0])[1]
    return `${places[start]}:${places[end]}`
  }
  const keys = new Set(gold.map(keyOf))
  return {
    gold: gold.length,
    ours: ours.length,
    right: ours.filter((sentence) => keys.has(keyOf(sentence))).length,
  }
}

/** Words at the same place, contractions by their longest common subsequence. */
function alignedPairs(gold: readonly Flat[], ours: readonly Flat[]): readonly [Flat, Flat][] {
  const pairs: [Flat, Flat][] = []
  let left = 0
  let right = 0
  while (left < gold.length && right < ours.length) {
    const [one, other] = [gold[left], ours[right]]
    if (!one || !other) break
    if (!one.isPart && !other.isPart) {
      if (one.start === other.start && one.end === other.end) pairs.push([one, other])
      if (one.start < other.start || (one.start === other.start && one.end <= other.end)) left++
      if (other.start < one.start || (one.start === other.start && other.end <= one.end)) right++
      continue
    }
    const [leftEnd, rightEnd] = regionEnds(gold, ours, [left, right])
    pairs.push(...subsequence(gold.slice(left, leftEnd), ours.slice(right, rightEnd)))
    left = leftEnd
    right = rightEnd
  }
  return pairs
}

/** The ends of the stretch that the written words at the two places cover together. */
function regionEnds(
  gold: readonly Flat[],
  ours: readonly Flat[],
  [left, right]: readonly [number, number],
): readonly [number, number] {
  let end = Math.max(spanEnd(gold[left]), spanEnd(ours[right]))
  if ((gold[left]?.start ?? 0) >= spanEnd(ours[right])) end = spanEnd(ours[right])
  if ((ours[right]?.start ?? 0) >= spanEnd(gold[left])) end = spanEnd(gold[left])
  let [leftEnd, rightEnd] = [left, right]
  for (let grew = true; grew;) {
    grew = false
    while (leftEnd < gold.length && (gold[leftEnd]?.start ?? 0) < end) {
      end = Math.max(end, spanEnd(gold[leftEnd]))
      leftEnd++
      grew = true
    }
    while (rightEnd < ours.length && (ours[rightEnd]?.start ?? 0) < end) {
      end = Math.max(end, spanEnd(ours[rightEnd]))
      rightEnd++
      grew = true
    }
  }
  return [leftEnd, rightEnd]
}

function spanEnd(flat: Flat | undefined): number {
  return flat?.end ?? 0
}

function subsequence(gold: readonly Flat[], ours: readonly Flat[]): readonly [Flat, Flat][] {
  const same = (left: number, right: number): boolean =>
    gold[left]?.word.form.toLowerCase() === ours[right]?.word.form.toLowerCase()
  const lengths = Array.from({ length: gold.length + 1 }, () => new Int32Array(ours.length + 1))
  for (let left = gold.length - 1; left >= 0; left--)
    for (let right = ours.length - 1; right >= 0; right--)
      (lengths[left] ?? [])[right] = same(left, right)
        ? 1 + (lengths[left + 1]?.[right + 1] ?? 0)
        : Math.max(lengths[left + 1]?.[right] ?? 0, lengths[left]?.[right + 1] ?? 0)
  const pairs: [Flat, Flat][] = []
  let [left, right] = [0, 0]
  while (left < gold.length && right < ours.length) {
    const [one, other] = [gold[left], ours[right]]
    if (!one || !other) break
    if (same(left, right)) {
      pairs.push([one, other])
      left++
      right++
    } else if ((lengths[left + 1]?.[right] ?? 0) >= (lengths[left]?.[right + 1] ?? 0)) left++
    else right++
  }
  return pairs
}

function universal(relation: string): string {
  return relation.split(':')[0] ?? relation
}
