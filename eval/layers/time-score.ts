/**
 * Scores time expressions by the TempEval-3 definition.
 * relaxed: extents that overlap; strict: the same extents; type and value: F1 of overlapping ones whose
 * attribute is the same too. Where the gold has no type or value, those figures are of the rest.
 * Source: UzZaman et al., "SemEval-2013 Task 1: TempEval-3".
 */
import type { Span } from '../../src/text/index.ts'
import type { Figures } from '../layer.ts'
import type { GoldTime } from './time-gold.ts'

export interface OurTime {
  readonly span: Span
  readonly type: string
  readonly timex: string
}

export interface Tally {
  gold: number
  ours: number
  relaxed: number
  strict: number
  /** Overlapping ones whose gold has a type, and those of them that are right. */
  typed: number
  type: number
  valued: number
  value: number
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return { gold: 0, ours: 0, relaxed: 0, strict: 0, typed: 0, type: 0, valued: 0, value: 0 }
}

/** The sum of tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies)
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

export interface Pair {
  readonly gold?: GoldTime
  readonly ours?: OurTime
}

/** Gold and ours side by side, in the order of the text; each stands in one pair. */
export function pairsOf(gold: readonly GoldTime[], ours: readonly OurTime[]): readonly Pair[] {
  const left = new Set(ours)
  const pairs: Pair[] = gold.map((one) => {
    const match = partnerOf(one, left)
    if (match !== undefined) left.delete(match)
    return match === undefined ? { gold: one } : { gold: one, ours: match }
  })
  return [...pairs, ...[...left].map((one): Pair => ({ ours: one }))]
}

function partnerOf({ span }: GoldTime, ours: ReadonlySet<OurTime>): OurTime | undefined {
  const near = [...ours].filter((one) => one.span[0] < span[1] && span[0] < one.span[1])
  return near.find((one) => one.span[0] === span[0] && one.span[1] === span[1]) ?? near[0]
}

/** Adds the pairs of a document. */
export function count(tally: Tally, pairs: readonly Pair[]): void {
  for (const { gold, ours } of pairs) {
    tally.gold += gold === undefined ? 0 : 1
    tally.ours += ours === undefined ? 0 : 1
    if (gold === undefined || ours === undefined) continue
    tally.relaxed += 1
    if (gold.span[0] === ours.span[0] && gold.span[1] === ours.span[1]) tally.strict += 1
    if (gold.type !== undefined) tally.typed += 1
    if (gold.type === ours.type) tally.type += 1
    if (gold.value !== undefined) tally.valued += 1
    if (gold.value === ours.timex || gold.also?.includes(ours.timex)) tally.value += 1
  }
}

/** The figures of a tally, as fractions. */
export function figuresOf(tally: Tally): Figures & Readonly<Record<string, number>> {
  const relaxed = f1(tally.relaxed, tally)
  return {
    relaxed,
    strict: f1(tally.strict, tally),
    type: relaxed * share(tally.type, tally.typed),
    value: relaxed * share(tally.value, tally.valued),
    relaxedPrecision: share(tally.relaxed, tally.ours),
    relaxedRecall: share(tally.relaxed, tally.gold),
    count: tally.gold,
  }
}

function f1(right: number, { gold, ours }: Tally): number {
  return share(2 * right, gold + ours)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
