/**
 * Counts of attributions against PolNeAR: source, cue and content by exact words and by words, whole
 * triples, and the speakers of direct quotations.
 * In: documents with gold, and ours as spans. Out: tallies, and figures from them.
 * Words are runs of letters and digits; punctuation at the edges decides nothing. PolNeAR marks no
 * attribution inside another, so callers leave out ours inside another's content. Two parts sit in places
 * when Dice's coefficient of their words is one half or more.
 */
import type { Span } from '../../src/text/index.ts'
import type { Figures } from '../layer.ts'
import type { GoldAttribution, GoldDocument } from './polnear.ts'

export const PARTS = ['source', 'cue', 'content'] as const
type Part = (typeof PARTS)[number]

interface Count {
  gold: number
  ours: number
  right: number
}

export interface Tally {
  readonly exact: Record<Part, Count>
  readonly token: Record<Part, Count>
  readonly triple: Count
  /** Direct quotations with a named source: with the right speaker, with none. */
  readonly direct: { all: number; right: number; unknown: number }
}

const zero = (): Count => ({ gold: 0, ours: 0, right: 0 })
/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  exact: { source: zero(), cue: zero(), content: zero() },
  token: { source: zero(), cue: zero(), content: zero() },
  triple: zero(),
  direct: { all: 0, right: 0, unknown: 0 },
})

/** Parts of an attribution as sets of word numbers. */
type Words = Readonly<Record<Part, ReadonlySet<number>>>

/** Counts one document. */
export function addDocument(
  tally: Tally,
  document: GoldDocument,
  ours: readonly GoldAttribution[],
): void {
  const starts = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index)
  const gold = document.attributions.map((one) => wordsOf(one, starts))
  const found = ours.map((one) => wordsOf(one, starts))
  for (const part of PARTS) {
    addExact(
      tally.exact[part],
      gold.map((one) => one[part]),
      found.map((one) => one[part]),
    )
    addTokens(
      tally.token[part],
      gold.map((one) => one[part]),
      found.map((one) => one[part]),
    )
  }
  addTriples(tally.triple, gold, found)
  for (const [index, one] of gold.entries())
    if (isDirect(document, document.attributions[index])) addSpeaker(tally, one, found)
}

function wordsOf(attribution: GoldAttribution, starts: readonly number[]): Words {
  const at = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(spans.flatMap((span) => wordsIn(span, starts)))
  return {
    source: at(attribution.source),
    cue: at(attribution.cue),
    content: at(attribution.content),
  }
}

function wordsIn([from, to]: Span, starts: readonly number[]): readonly number[] {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; (starts[at] ?? Infinity) < to; at++) found.push(at)
  return found
}

type Sets = readonly ReadonlySet<number>[]

function addExact(count: Count, gold: Sets, ours: Sets): void {
  const keys = (sets: Sets): string[] =>
    sets.filter((set) => set.size > 0).map((set) => [...set].join())
  const left = keys(gold)
  const right = keys(ours)
  const rest = [...left]
  count.gold += left.length
  count.ours += right.length
  for (const key of right) {
    const at = rest.indexOf(key)
    if (at < 0) continue
    rest.splice(at, 1)
    count.right++
  }
}

function addTokens(count: Count, gold: Sets, ours: Sets): void {
  const left = new Set(gold.flatMap((set) => [...set]))
  const right = new Set(ours.flatMap((set) => [...set]))
  count.gold += left.size
  count.ours += right.size
  for (const word of right) if (left.has(word)) count.right++
}

function addTriples(count: Count, gold: readonly Words[], ours: readonly Words[]): void {
  const rest = [...gold]
  count.gold += gold.length
  count.ours += ours.length
  for (const one of ours) {
    const at = rest.findIndex((other) => PARTS.every((part) => agree(one[part], other[part])))
    if (at < 0) continue
    rest.splice(at, 1)
    count.right++
  }
}

function agree(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  if (left.size === 0 || right.size === 0) return left.size === right.size
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return 2 * shared >= (left.size + right.size) / 2
}

/** A quotation whose marks hold all of the content. */
function isDirect({ text }: GoldDocument, gold: GoldAttribution | undefined): boolean {
  if (gold === undefined || gold.source.length === 0 || gold.content.length === 0) return false
  return gold.content.every(
    ([from, to]) => /^["“'‘]/u.test(text.slice(from, to)) && /["”'’]$/u.test(text.slice(from, to)),
  )
}

function addSpeaker({ direct }: Tally, gold: Words, ours: readonly Words[]): void {
  const covering = ours.filter((one) => [...one.content].some((word) => gold.content.has(word)))
  const best = covering.find((one) => [...one.source].some((word) => gold.source.has(word)))
  direct.all++
  if (best) direct.right++
  else if (covering.every((one) => one.source.size === 0)) direct.unknown++
}

/** Both together. */
export function sumOf(left: Tally, right: Tally): Tally {
  const add = (a: Count, b: Count): Count => ({
    gold: a.gold + b.gold,
    ours: a.ours + b.ours,
    right: a.right + b.right,
  })
  const byPart = (a: Record<Part, Count>, b: Record<Part, Count>): Record<Part, Count> => ({
    source: add(a.source, b.source),
    cue: add(a.cue, b.cue),
    content: add(a.content, b.content),
  })
  return {
    exact: byPart(left.exact, right.exact),
    token: byPart(left.token, right.token),
    triple: add(left.triple, right.triple),
    direct: {
      all: left.direct.all + right.direct.all,
      right: left.direct.right + right.direct.right,
      unknown: left.direct.unknown + right.direct.unknown,
    },
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function scores({ gold, ours, right }: Count): { precision: number; recall: number; f1: number } {
  return {
    precision: share(right, ours),
    recall: share(right, gold),
    f1: share(2 * right, gold + ours),
  }
}

/** The figures of a tally, as fractions. */
export function figuresOf(tally: Tally): Figures {
  const byPart = (part: Part): Figures => ({
    exact: scores(tally.exact[part]),
    token: scores(tally.token[part]),
  })
  return {
    source: byPart('source'),
    cue: byPart('cue'),
    content: byPart('content'),
    triple: scores(tally.triple).f1,
    directSpeaker: share(tally.direct.right, tally.direct.all),
    unknownSpeaker: share(tally.direct.unknown, tally.direct.all),
  }
}
