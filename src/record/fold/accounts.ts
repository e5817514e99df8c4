/**
 * Accounts: the distinct values of a field, each with the sources that give it and their words.
 * In: the tellings of one event. Out: accounts in the order in which headline rules prefer them.
 * The one idea: what counts is how many independent sources give a value, copies of one text being
 * one; then how exact it is; then who published first.
 */
import { independentGroups } from '../copies.ts'
import type { Account, MentionId, Quote } from '../types.ts'
import { canonicalJson, type Said, type Telling } from '../telling.ts'

/** A value as one telling gives it. */
export interface Given<T> {
  readonly said: Said<T>
  readonly telling: Telling
}

/** A distinct value and all who give it. */
export interface Weighed<T> {
  readonly value: T
  readonly given: readonly Given<T>[]
  readonly independent: number
  /** Whether all who gave it have given another since. */
  readonly superseded: boolean
  readonly first: string
}

/** The values that tellings give for a field. */
export function givenBy<T>(
  tellings: readonly Telling[],
  field: (telling: Telling) => Said<T> | undefined,
): readonly Given<T>[] {
  return tellings.flatMap((telling) => {
    const said = field(telling)
    return said ? [{ said, telling }] : []
  })
}

/** The number of the independent source that each telling belongs to. */
export type Independence = ReadonlyMap<MentionId, number>

/** Which tellings are one source: copies of a text, one agency's, one outlet's. */
export function independenceOf(tellings: readonly Telling[]): Independence {
  const numbers = new Map<MentionId, number>()
  independentGroups(tellings).forEach((group, index) => {
    for (const telling of group) numbers.set(telling.mention, index)
  })
  return numbers
}

/** How many independent sources give values. */
export function independentIn<T>(given: readonly Given<T>[], independence: Independence): number {
  return new Set(given.map((one) => independence.get(one.telling.mention))).size
}

/** How values are told apart, and when a later one of the same source takes the place of an earlier. */
export interface Weighing<T> {
  readonly keyOf?: (value: T) => string
  readonly isRevision?: (older: Given<T>, newer: Given<T>) => boolean
}

/** What the same outlet, through the same speakers, has later given another value for. */
function revisedIn<T>(
  given: readonly Given<T>[],
  isRevision: (older: Given<T>, newer: Given<T>) => boolean,
): ReadonlySet<Given<T>> {
  const isLater = (older: Given<T>, newer: Given<T>): boolean =>
    older.telling.source === newer.telling.source &&
    older.said.sayers.join('\n') === newer.said.sayers.join('\n') &&
    (older.telling.published ?? LATE) < (newer.telling.published ?? '')
  return new Set(
    given.filter((older) =>
      given.some((newer) => isLater(older, newer) && isRevision(older, newer)),
    ),
  )
}

/** Another value in the place of the first. */
export function isOther<T>(older: Given<T>, newer: Given<T>): boolean {
  return canonicalJson(older.said.value) !== canonicalJson(newer.said.value)
}

/** Distinct values, the most independently supported first, then the earliest published. */
export function weigh<T>(
  given: readonly Given<T>[],
  independence: Independence,
  { keyOf = canonicalJson, isRevision }: Weighing<T> = {},
): readonly Weighed<T>[] {
  const old = isRevision ? revisedIn(given, isRevision) : new Set<Given<T>>()
  const groups = new Map<string, Given<T>[]>()
  for (const one of given) {
    const key = keyOf(one.said.value)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups]
    .map(([key, all]) => ({ key, weighed: weighedFrom(all, old, independence) }))
    .sort(
      (left, right) => compareWeighed(left.weighed, right.weighed) || byWords(left.key, right.key),
    )
    .map(({ weighed }) => weighed)
}

function weighedFrom<T>(
  given: readonly Given<T>[],
  old: ReadonlySet<Given<T>>,
  independence: Independence,
): Weighed<T> {
  const [one] = given as [Given<T>]
  const standing = given.filter((each) => !old.has(each))
  return {
    value: one.said.value,
    given,
    independent: independentIn(standing, independence),
    superseded: standing.length === 0,
    first: given.map((each) => each.telling.published ?? LATE).sort()[0] ?? LATE,
  }
}

const LATE = '9999'

/** Orders weighed values: more independent sources first, then the earlier published. */
export function compareWeighed<T>(left: Weighed<T>, right: Weighed<T>): number {
  return (
    Number(left.superseded) - Number(right.superseded) ||
    right.independent - left.independent ||
    byWords(left.first, right.first)
  )
}

function byWords(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The account of a value for people: who gives it, through whom, in which words. */
export function accountFrom<T>(weighed: Weighed<T>, shown: string): Account {
  const sayers = weighed.given.flatMap((one) => one.said.sayers.slice(1))
  return {
    value: shown,
    by: sourcesOf(weighed.given),
    ...(sayers.length > 0 ? { sayers: [...new Set(sayers)] } : {}),
    evidence: weighed.given.flatMap(quotesOf),
    independent: weighed.independent,
    ...(weighed.superseded ? { superseded: true as const } : {}),
  }
}

/** The names of the sources of values, each once, in order. */
export function sourcesOf<T>(given: readonly Given<T>[]): readonly string[] {
  return [...new Set(given.map((one) => one.telling.source))].sort()
}

/** The words of a value as quotations. */
export function quotesOf<T>({ said, telling }: Given<T>): readonly Quote[] {
  return said.words.map(({ span, quote }) => ({
    article: telling.article,
    source: telling.source,
    span,
    quote,
  }))
}
