/**
 * When was watched, by which sources, how often.
 * In: the days with captures. Out: for a set of sources its days, its rhythm, and how long it may be silent.
 * The one idea: a feed that speaks daily is missed after a week, one that speaks now and then after two;
 * the rhythm is that of the captures themselves. What was counted once is kept with the rows it came from.
 */
import { addDays, daysBetween } from '../days.ts'
import type { CoverageDay } from '../store/types.ts'

/** A stretch of days with both ends known. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** The captures of one source or of several together. */
export interface Watch {
  /** Days with captures, each once, in order. */
  readonly days: readonly string[]
  /** Median of days from one capture to the next; absent below two days. */
  readonly every?: number
  /** More days than this from one capture to the next are a gap. */
  readonly limit: number
  readonly gaps: readonly (readonly [from: string, to: string])[]
}

/** The captures of one source: days in order, with the captures up to and with each. */
export interface SourceWatch extends Watch {
  readonly upTo: readonly number[]
}

/** The days with captures, by source. */
export interface Watches {
  readonly sources: ReadonlyMap<string, SourceWatch>
  /** Of the given sources together; of all where none are given. */
  together(sources: ReadonlySet<string> | undefined): Watch
}

const counted = new WeakMap<readonly CoverageDay[], Watches>()

/** The watches of rows; the same rows are counted once. */
export function watchesOf(rows: readonly CoverageDay[]): Watches {
  const known = counted.get(rows)
  if (known) return known
  const made = watchesFrom(rows)
  counted.set(rows, made)
  return made
}

/** Sets of sources that are remembered. */
const SETS_AT_MOST = 500

function watchesFrom(rows: readonly CoverageDay[]): Watches {
  const bySource = new Map<string, { days: string[]; upTo: number[] }>()
  for (const { source, day, captures } of rows) {
    const known = bySource.get(source) ?? { days: [], upTo: [] }
    if (known.days.length === 0) bySource.set(source, known)
    known.days.push(day)
    known.upTo.push((known.upTo.at(-1) ?? 0) + captures)
  }
  const sources = new Map(
    [...bySource].map(([name, { days, upTo }]) => [name, { ...watchFrom(days), upTo }] as const),
  )
  const sets = new Map<string, Watch>()
  return {
    sources,
    together(names) {
      const key = names ? [...names].sort().join('\n') : '\n'
      const known = sets.get(key)
      if (known) return known
      const days = new Set<string>()
      for (const [name, watch] of sources) {
        if (names === undefined || names.has(name)) for (const day of watch.days) days.add(day)
      }
      const watch = watchFrom([...days].sort())
      if (sets.size >= SETS_AT_MOST) sets.clear()
      sets.set(key, watch)
      return watch
    },
  }
}

/** No rhythm is read off fewer days than this. */
const RHYTHM_DAYS = 8
/** Whatever the rhythm: a week of silence may be chance, more than two weeks are not. */
const SHORTEST_LIMIT = 7
const LONGEST_LIMIT = 14
/** So many times the wait that nine of ten captures keep to. */
const PATIENCE = 3

function watchFrom(days: readonly string[]): Watch {
  const waits = days
    .slice(1)
    .map((day, index) => daysBetween(days[index] ?? day, day))
    .sort((left, right) => left - right)
  const every = waits[Math.floor(waits.length / 2)]
  const usual = waits[Math.floor(waits.length * 0.9)] ?? 0
  const limit =
    days.length < RHYTHM_DAYS
      ? LONGEST_LIMIT
      : Math.min(LONGEST_LIMIT, Math.max(SHORTEST_LIMIT, PATIENCE * usual))
  return { days, ...(every === undefined ? {} : { every }), limit, gaps: gapsIn(days, limit) }
}

/** The stretches between captures that are longer than the limit. */
export function gapsIn(
  days: readonly string[],
  limit: number,
): readonly (readonly [string, string])[] {
  const gaps: (readonly [string, string])[] = []
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (before === undefined || daysBetween(before, day) <= limit) return
    gaps.push([addDays(before, 1), addDays(day, -1)])
  })
  return gaps
}

/** The days of a stretch among days in order. */
export function daysWithin(
  days: readonly string[],
  window: { readonly from?: string; readonly to?: string } | undefined,
): readonly string[] {
  if (window === undefined) return days
  const from = window.from === undefined ? 0 : placeOf(days, window.from)
  const to = window.to === undefined ? days.length : placeAfter(days, window.to)
  return from === 0 && to === days.length ? days : days.slice(from, to)
}

/** How many of the days lie before a day. */
export function placeOf(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the days lie before a day or on it. */
export function placeAfter(days: readonly string[], day: string): number {
  const place = placeOf(days, day)
  return days[place] === day ? place + 1 : place
}

/** The stretches of a window in which a watch was silent for longer than it may be. */
export function silencesIn(window: Stretch, { days, limit }: Watch): readonly Stretch[] {
  const watched = daysWithin(days, window)
  // With no capture at all even a short window was not watched.
  if (watched.length === 0) return window.from <= window.to ? [{ ...window }] : []
  // The two ends of the window stand for captures of their own, so that a hole at an end is seen.
  const marks = [addDays(window.from, -1), ...watched, addDays(window.to, 1)]
  return gapsIn(marks, limit).map(([from, to]) => ({ from, to }))
}
