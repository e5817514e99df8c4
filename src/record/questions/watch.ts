/**
 * When was watched, by which sources, how often.
 * In: the days with captures, by source. Out: of each source its rhythm, and how long it may be silent; of
 * several their days together.
 * The one idea: a feed that speaks daily is missed after a week, one that speaks now and then after two;
 * the rhythm is that of the captures themselves. What was counted of a source holds until it has more.
 */
import { addDays, daysBetween } from '../days.ts'
import type { CoverageDays, SourceDays } from '../store/types.ts'

/** A stretch of days with both ends known. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

type Gaps = readonly (readonly [from: string, to: string])[]

/** The captures of one source. */
export interface SourceWatch extends SourceDays {
  /** Median of days from one capture to the next; absent below two days. */
  readonly every?: number
  /** More days than this from one capture to the next are a gap. */
  readonly limit: number
  readonly gaps: Gaps
}

/** The captures of several sources together. */
export interface Watch {
  /** Days with captures, each once, in order. */
  readonly days: readonly string[]
  /** That of the source that may be silent least. */
  readonly limit: number
}

const counted = new WeakMap<SourceDays, SourceWatch>()

/** The watch of a source; what was counted once is kept with its days. */
export function watchOf(source: SourceDays): SourceWatch {
  const known = counted.get(source)
  if (known) return known
  const made = watchFrom(source)
  counted.set(source, made)
  return made
}

/** No rhythm is read off fewer days than this. */
const RHYTHM_DAYS = 8
/** Whatever the rhythm: a week of silence may be chance, more than two weeks are not. */
const SHORTEST_LIMIT = 7
const LONGEST_LIMIT = 14
/** So many times the wait that nine of ten captures keep to. */
const PATIENCE = 3

function watchFrom(source: SourceDays): SourceWatch {
  const { days } = source
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
  return { ...source, ...(every === undefined ? {} : { every }), limit, gaps: gapsIn(days, limit) }
}

type Names = ReadonlySet<string> | undefined

/** The sources of the names, of all where none are given, with their names. */
export function watchesOf(
  days: CoverageDays,
  names: Names,
): readonly (readonly [name: string, watch: SourceWatch])[] {
  return [...days]
    .filter(([name]) => names === undefined || names.has(name))
    .map(([name, source]) => [name, watchOf(source)] as const)
}

const whole = new WeakMap<CoverageDays, Map<string, Watch>>()

/** The captures of the sources together, within a window or over all time. */
export function watchTogether(days: CoverageDays, names: Names, window?: Partial<Stretch>): Watch {
  if (window !== undefined) return together(watchesOf(days, names), window)
  const key = names ? [...names].sort().join('\n') : '\n'
  const known = whole.get(days) ?? new Map<string, Watch>()
  const watch = known.get(key) ?? together(watchesOf(days, names), undefined)
  whole.set(days, known.set(key, watch))
  return watch
}

function together(
  watches: readonly (readonly [string, SourceWatch])[],
  window: Partial<Stretch> | undefined,
): Watch {
  const days = new Set<string>()
  let limit = LONGEST_LIMIT
  for (const [, watch] of watches) {
    const within = daysWithin(watch.days, window)
    if (within.length > 0) limit = Math.min(limit, watch.limit)
    for (const day of within) days.add(day)
  }
  return { days: [...days].sort(), limit }
}

/** The stretches between captures that are longer than the limit. */
export function gapsIn(days: readonly string[], limit: number): Gaps {
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

function placeAfter(days: readonly string[], day: string): number {
  const place = placeOf(days, day)
  return days[place] === day ? place + 1 : place
}

/** The stretches of a window in which the sources were silent for longer than they may be. */
export function silencesIn(window: Stretch, days: CoverageDays, names: Names): readonly Stretch[] {
  if (window.from > window.to) return []
  const { days: watched, limit } = watchTogether(days, names, window)
  // With no capture at all even a short window was not watched.
  if (watched.length === 0) return [{ ...window }]
  // The two ends of the window stand for captures of their own, so that a hole at an end is seen.
  const marks = [addDays(window.from, -1), ...watched, addDays(window.to, 1)]
  return gapsIn(marks, limit).map(([from, to]) => ({ from, to }))
}
