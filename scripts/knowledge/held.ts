/**
 * What a source says of an office: a person held it, from when, and up to when the source vouches.
 * In: such rows from several sources. Out: rows of `holders.tsv`, rows of one person joined where the
 * sources agree, and each cut short before the next person begins.
 * The one idea: never say more than a source saw. A source's edition vouches up to a month before it.
 */
import { lookupKey } from '../../src/knowledge/index.ts'
import type { Cells } from './tables.ts'

export interface Held {
  readonly office: string
  readonly person: string
  readonly spellings: readonly string[]
  readonly surname: string
  /** ISO date of any precision, or empty. */
  readonly from: string
  readonly to: string
  /** Last date for which the source vouches, or empty. */
  readonly asOf: string
  /** When the source first said so; later editions correct earlier ones. */
  readonly edition: string
  readonly source: string
}

/** Starts so close together are one start told twice: an election and an oath. */
const SAME_START_DAYS = 60
/** Spellings of one family name differ in a letter or two. */
const SHARED_LETTERS = 4

/** A day some days earlier. */
export function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

/** The first day a date of any precision can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** What the sources say, names that a table tells to be spellings of another under that one. */
export function spelledAsOne(held: readonly Held[], spellings: readonly Cells[]): readonly Held[] {
  const keyOf = (office = '', person = ''): string => `${office} ${lookupKey(person)}`
  const rows = new Map(spellings.map((row) => [keyOf(row['office'], row['spelling']), row]))
  return held.map((one) => {
    const person = rows.get(keyOf(one.office, one.person))?.['person']
    const same = held.find((other) => other.office === one.office && other.person === person)
    if (same === undefined) return one
    const { surname } = same
    return { ...one, person: same.person, surname, spellings: [...one.spellings, one.person] }
  })
}

/** All that the sources say, joined and cut, in order of office and time. */
export function holdersFrom(held: readonly Held[]): readonly Cells[] {
  const byOffice = new Map<string, Held[]>()
  for (const one of held) byOffice.set(one.office, [...(byOffice.get(one.office) ?? []), one])
  return [...byOffice.keys()].sort().flatMap((office) => rowsOfOffice(byOffice.get(office) ?? []))
}

function rowsOfOffice(held: readonly Held[]): readonly Cells[] {
  const begun = held.filter((one) => one.from !== '').sort(byTime)
  const seen = held.filter((one) => one.from === '').sort(byTime)
  const terms = cutShort(joined(begun))
  const stretched = terms.map((term, index) => stretchedBy(term, terms[index + 1], seen))
  const left = seen.filter((one) => !stretched.some((term) => vouchesFor(term, one)))
  return [...stretched, ...spelledOnce(left, stretched)].sort(byTime).map(cellsFrom)
}

/** Rows of one person in a row are one term, up to the latest date that any vouches for. */
function joined(begun: readonly Held[]): readonly Held[] {
  const kept: Held[] = []
  for (const one of begun) {
    const last = kept.at(-1)
    const isOne = last !== undefined && isOneTerm(last, one)
    // Two persons cannot begin on one day: a later edition changed the name and forgot the date.
    if (last !== undefined && !isOne && isSameStart(last, one)) continue
    if (last !== undefined && isOne) kept[kept.length - 1] = joinedWith(last, one)
    else kept.push(one)
  }
  return kept
}

/** Two rows of one term: one person, or two spellings that begin on one day. */
function isOneTerm(last: Held, one: Held): boolean {
  return isSamePerson(last, one) || (isSameStart(last, one) && isAlike(last, one))
}

function joinedWith(last: Held, one: Held): Held {
  const newer = one.edition > last.edition ? one : last
  const isClose = firstDay(one.from) <= daysBefore(firstDay(last.from), -SAME_START_DAYS)
  const names = [newer.person, ...newer.spellings, last.person, ...last.spellings, one.person]
  return {
    ...newer,
    from: isClose ? newer.from : last.from,
    spellings: [...new Set([...names, ...one.spellings])].filter((name) => name !== newer.person),
    asOf: later(last.asOf, one.asOf),
    to: later(last.to, one.to),
  }
}

/** Nobody is vouched for beyond the day before the next person begins. */
function cutShort(terms: readonly Held[]): readonly Held[] {
  return terms.map((term, index) => {
    const next = terms[index + 1]
    if (next === undefined || term.asOf === '') return term
    const before = daysBefore(firstDay(next.from), 1)
    return term.asOf < before ? term : { ...term, asOf: before }
  })
}

/** A later sighting of the same person, nobody else between, carries the row up to it. */
function stretchedBy(term: Held, next: Held | undefined, seen: readonly Held[]): Held {
  let stretched = term
  for (const sighting of seen) {
    if (sighting.asOf < firstDay(term.from) || sighting.asOf.length < 10) continue
    if (next !== undefined && sighting.asOf >= firstDay(next.from)) break
    if (!isSamePerson(term, sighting) && sighting.asOf <= stretched.asOf) continue
    if (!isSamePerson(term, sighting)) break
    if (sighting.asOf <= stretched.asOf) continue
    const source = [...new Set([...stretched.source.split(';'), sighting.source])].join(';')
    stretched = { ...stretched, asOf: sighting.asOf, source }
  }
  return stretched
}

/** A sighting that a term already tells, however it spells the name. */
function vouchesFor(term: Held, sighting: Held): boolean {
  const isWithin =
    sighting.asOf >= firstDay(term.from) && sighting.asOf <= later(term.asOf, term.to)
  return isWithin && (isSamePerson(term, sighting) || isAlike(term, sighting))
}

/** Sightings of one person under one spelling, the others beside it; one a day. */
function spelledOnce(seen: readonly Held[], terms: readonly Held[]): readonly Held[] {
  const kept: Held[] = []
  for (const one of seen) {
    const known = [...terms, ...kept].find(
      (other) => isSamePerson(other, one) || isAlike(other, one),
    )
    const isTold = kept.some((other) => other.asOf === one.asOf && known?.person === other.person)
    if (isTold) continue
    if (known === undefined) kept.push(one)
    else
      kept.push({
        ...one,
        person: known.person,
        surname: known.surname,
        spellings: [one.person, ...one.spellings].filter((name) => name !== known.person),
      })
  }
  return kept
}

/** Two rows that give the office to someone from the same day speak of one person. */
function isSameStart(left: Held, right: Held): boolean {
  return left.from === right.from && left.from.length === 10
}

/** The same name, or the same family name and beginning of the given name. */
function isSamePerson(left: Held, right: Held): boolean {
  if (lookupKey(left.person) === lookupKey(right.person)) return true
  const isOneFamily = lookupKey(left.surname) === lookupKey(right.surname)
  return isOneFamily && givenStart(left) === givenStart(right)
}

/** Two spellings in one office that share a family name of some length and begin alike; not two called "Mario". */
export function isAlike(left: Held, right: Held): boolean {
  const isShared = hasFamilyNameIn(left, right) || hasFamilyNameIn(right, left)
  return isShared && givenStart(left).slice(0, 2) === givenStart(right).slice(0, 2)
}

function hasFamilyNameIn(one: Held, other: Held): boolean {
  const words = lookupKey(other.person).split(' ')
  return lookupKey(one.surname)
    .split(' ')
    .some((family) => words.some((word) => isNear(family, word)))
}

/** The same word of some length, give or take one letter. */
function isNear(word: string, other: string): boolean {
  const longest = Math.max(word.length, other.length)
  if (
    Math.min(word.length, other.length) < SHARED_LETTERS ||
    Math.abs(word.length - other.length) > 1
  )
    return false
  let start = 0
  while (start < longest && word[start] === other[start]) start++
  let end = 0
  while (end < longest - start && word.at(-1 - end) === other.at(-1 - end)) end++
  return start + end >= longest - 1
}

/** The first letters of a name without its family name. */
function givenStart(one: Held): string {
  const family = new Set(lookupKey(one.surname).split(' '))
  const given = lookupKey(one.person)
    .split(' ')
    .filter((word) => !family.has(word))
  return given.join(' ').slice(0, 3)
}

function cellsFrom(one: Held): Cells {
  return {
    office: one.office,
    person: one.person,
    spellings: one.spellings.join(';'),
    surname: one.surname,
    from: one.from,
    to: one.to,
    as_of: one.asOf,
    source: one.source,
  }
}

function later(left: string, right: string): string {
  return left > right ? left : right
}

function byTime(left: Held, right: Held): number {
  const key = (one: Held): string =>
    `${firstDay(one.from || one.asOf)} ${one.edition} ${one.asOf} ${one.person}`
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0
}
