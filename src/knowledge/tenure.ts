/**
 * Who held an office on a day.
 * In: the terms of one office, users' own rows before hand-kept before generated ones. Out: stretches
 * of days for which one term vouches, and the holder on a date.
 * The one idea: a row vouches only for the days between the last day its start can mean and the first
 * day its end can mean. What no row vouches for is a gap and is said so; a neighbour never fills it.
 *   2012-11-06 … 2024-05-12 | 2024-05-14 …
 *   Shoigu                  gap  Belousov
 */
import { dayBeside, daysOf, type Days } from './dates.ts'
import type { Holder, Person, Term } from './types.ts'

/** Rows of a lower number win: 0 a user's own, 1 kept by hand, 2 generated. */
export type Layer = 0 | 1 | 2

export interface LayeredTerm {
  readonly term: Term
  readonly layer: Layer
}

/** Days for which a term vouches. */
interface Stretch extends Days {
  readonly term: Term
}

export interface Tenure {
  readonly stretches: readonly Stretch[]
  /** First and last day that any row speaks of, vouched for or not. */
  readonly spoken: Days
}

const END_OF_TIME = '9999-12-31'

/** The tenure of one office from all its terms. */
export function tenureFrom(terms: readonly LayeredTerm[]): Tenure {
  const stretches: Stretch[] = []
  const told = new Set<string>()
  for (const layer of [0, 1, 2] as const) {
    // A person told by a layer above is told there alone: lower rows can only say it less well.
    const inLayer = terms.filter((one) => one.layer === layer && !told.has(one.term.person))
    const wanted = inLayer.flatMap((one) => vouchedDays(one, inLayer))
    const above = [...stretches]
    stretches.push(...wanted.flatMap((stretch) => outside(stretch, above)))
    for (const one of inLayer) told.add(one.term.person)
  }
  return { stretches, spoken: spokenDays(terms) }
}

/** Who held it over all of the date (a day, month or year), or why there is no answer. */
export function holderIn(
  tenure: Tenure | undefined,
  date: string,
  personOf: (term: Term) => Person | undefined,
): Holder {
  if (tenure === undefined) return { kind: 'unknown', why: 'no-row' }
  const days = daysOf(date.slice(0, 10))
  if (days === undefined) return { kind: 'unknown', why: 'not-covered' }
  const touching = tenure.stretches.filter(
    (one) => one.first <= days.last && one.last >= days.first,
  )
  const persons = new Set(touching.map((one) => one.term.person))
  if (persons.size > 1) return { kind: 'unknown', why: 'several' }
  if (touching.length > 0 && coversAll(touching, days)) {
    const term = touching[0]?.term
    const person = term && personOf(term)
    if (term && person) return { kind: 'known', person, term }
  }
  const isWithinRows = days.last >= tenure.spoken.first && days.first <= tenure.spoken.last
  return { kind: 'unknown', why: isWithinRows ? 'gap' : 'not-covered' }
}

function coversAll(stretches: readonly Stretch[], days: Days): boolean {
  let next = days.first
  for (const one of [...stretches].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (one.first > next) return false
    if (one.last >= days.last) return true
    if (one.last >= next) next = dayBeside(one.last, 1)
  }
  return false
}

/** The days a row vouches for: none if it gives neither start nor day-precise sighting. */
function vouchedDays(one: LayeredTerm, inLayer: readonly LayeredTerm[]): readonly Stretch[] {
  const { term } = one
  const first = (term.from && daysOf(term.from)?.last) ?? sightingOf(term)
  const last = lastVouched(one, inLayer)
  if (first === undefined || last === undefined || first > last) return []
  return [{ term, first, last }]
}

function lastVouched(one: LayeredTerm, inLayer: readonly LayeredTerm[]): string | undefined {
  const { term, layer } = one
  if (term.to) return daysOf(term.to)?.first
  if (term.asOf) return daysOf(term.asOf)?.first
  // A user who gives no end means "still in office", until another row of theirs begins.
  return layer === 0 ? dayBeforeNext(term, inLayer) : undefined
}

function dayBeforeNext(term: Term, inLayer: readonly LayeredTerm[]): string {
  const starts = inLayer
    .filter((other) => other.term.person !== term.person)
    .map((other) => (other.term.from && daysOf(other.term.from)?.first) ?? '')
    .filter((start) => start > (term.from ?? ''))
    .sort()
  return starts[0] === undefined ? END_OF_TIME : dayBeside(starts[0], -1)
}

/** A row without a start is a sighting on one day, if its day is known. */
function sightingOf(term: Term): string | undefined {
  const day = term.asOf && daysOf(term.asOf)
  return day && day.first === day.last ? day.first : undefined
}

/** What is left of a stretch outside stretches that win over it. */
function outside(stretch: Stretch, above: readonly Stretch[]): readonly Stretch[] {
  let left: readonly Stretch[] = [stretch]
  for (const winner of above) {
    left = left.flatMap((part) => {
      if (winner.last < part.first || winner.first > part.last) return [part]
      const parts: Stretch[] = []
      if (winner.first > part.first) parts.push({ ...part, last: dayBeside(winner.first, -1) })
      if (winner.last < part.last) parts.push({ ...part, first: dayBeside(winner.last, 1) })
      return parts
    })
  }
  return left
}

function spokenDays(terms: readonly LayeredTerm[]): Days {
  const dates = terms
    .flatMap(({ term }) => [term.from, term.to, term.asOf])
    .flatMap((date) => (date ? [daysOf(date)] : []))
    .flatMap((days) => (days ? [days.first, days.last] : []))
    .sort()
  return { first: dates[0] ?? END_OF_TIME, last: dates.at(-1) ?? '' }
}
