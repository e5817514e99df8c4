/**
 * All tables read into lists of records, users' own rows first.
 * In: tables as text by file name. Out: states, offices, organizations, seats, persons, terms, titles,
 * memberships; all but the states are read when they are first asked for.
 * The one idea: what every state has (a foreign ministry, a defence minister) stands once, as a
 * pattern, and is written out for each state whose own rows do not name its own.
 */
import { capitalsFrom, countryFrom, genericTitlesFrom, officeFrom } from './records.ts'
import { organizationFrom, personFrom, seatsFrom, termFrom, townsFrom, unique } from './records.ts'
import { groupFrom, personNamesFrom } from './records.ts'
import { lookupKey } from './lookup-key.ts'
import { membershipLookups, type MembershipLookups } from './memberships.ts'
import { once } from './once.ts'
import { eachRow, rowsOf, valuesOf, type Row } from './table.ts'
import { userRowsOf } from './user-rows.ts'
import type { Layer, LayeredTerm } from './tenure.ts'
import type {
  Country,
  GenericTitle,
  KnowledgeTables,
  Office,
  OfficeId,
  Organization,
  OrganizationId,
  Person,
  Seat,
  UserRowFiles,
} from './types.ts'

/** The lists of records, each read when it is first asked for. */
export interface Records {
  readonly countries: readonly Country[]
  readonly offices: () => readonly Office[]
  readonly organizations: () => readonly Organization[]
  readonly seats: () => readonly Seat[]
  readonly people: () => People
  readonly titles: () => readonly GenericTitle[]
  readonly memberships: () => MembershipLookups
  /** Words that are a name only in this form ("us", "turkey"), by look-up key. */
  readonly commonWords: ReadonlyMap<string, NameForm>
}

export interface People {
  readonly persons: readonly Person[]
  readonly terms: readonly LayeredTerm[]
}

/** A capital ("Turkey"), or mostly capitals ("WHO", "LeT"). */
export type NameForm = 'capital' | 'capitals'

interface LayeredRow {
  readonly row: Row
  readonly layer: Layer
}

/** Reads all tables; a file that is missing is an empty table. */
export function recordsFrom(tables: KnowledgeTables, userRows: UserRowFiles): Records {
  const user = userRowsOf(tables, userRows)
  const countryRows = [...user.countries, ...rowsOf('countries.tsv', tables['countries.tsv'])]
  const countries = firstOfEach(countryRows.map(countryFrom), (one) => one.code)
  const states: States = {
    bySlug: new Map(countries.map((one) => [one.slug, one.code])),
    governed: countries.filter((one) => one.kind !== 'territory'),
  }
  const layered = (kind: 'offices' | 'organizations'): readonly LayeredRow[] => [
    ...user[kind].map((row): LayeredRow => ({ row, layer: 0 })),
    ...rowsOf(`${kind}.hand.tsv`, tables[`${kind}.hand.tsv`]).map(inLayer(1)),
    ...rowsOf(`${kind}.tsv`, tables[`${kind}.tsv`]).map(inLayer(2)),
  ]
  const ofTable = (name: string): readonly Row[] => rowsOf(`${name}.tsv`, tables[`${name}.tsv`])
  const offices = once(() => officesFrom(layered('offices'), ofTable('every-office'), states))
  return {
    countries,
    offices,
    organizations: once(() => {
      const groups = [...user.groups, ...ofTable('groups')].map(groupFrom)
      const bodies = organizationsFrom(layered('organizations'), ofTable('every-ministry'), states)
      return firstOfEach([...bodies, ...groups], (one) => one.id)
    }),
    seats: once(() => [
      ...[...user.seats, ...ofTable('seats')].flatMap((row) => seatsFrom(row, row.cell('country'))),
      ...countryRows.flatMap((row) => capitalsFrom(row, countryFrom(row))),
      ...ofTable('towns').flatMap((row) => townsFrom(row)),
    ]),
    people: once(() => peopleFrom(holderRows(tables, user.holders), offices())),
    titles: once(() => ofTable('titles').flatMap(genericTitlesFrom)),
    memberships: once(() => membershipLookups(user.memberships, ofTable('memberships'))),
    commonWords: new Map(ofTable('common-words').map(commonWordFrom)),
  }
}

/** Rows of holders, a user's own first: thousands, none of which is kept. */
function* holderRows(tables: KnowledgeTables, own: readonly Row[]): Generator<LayeredRow> {
  for (const row of own) yield { row, layer: 0 }
  for (const row of eachRow('holders.hand.tsv', tables['holders.hand.tsv'])) yield { row, layer: 1 }
  for (const row of eachRow('holders.tsv', tables['holders.tsv'])) yield { row, layer: 2 }
}

function commonWordFrom(row: Row): readonly [string, NameForm] {
  return [lookupKey(row.cell('word')), row.cell('form') === 'capitals' ? 'capitals' : 'capital']
}

function inLayer(layer: Layer): (row: Row) => LayeredRow {
  return (row) => ({ row, layer })
}

function slugBefore(id: string): string {
  return id.slice(0, Math.max(id.indexOf('/'), 0))
}

interface States {
  readonly bySlug: ReadonlyMap<string, string>
  /** Those that have a government of their own, with the offices and ministries of one. */
  readonly governed: readonly Country[]
}

/** Offices by their own rows, then by pattern for each state that has none of that portfolio and rank. */
function officesFrom(
  rows: readonly LayeredRow[],
  patterns: readonly Row[],
  states: States,
): readonly Office[] {
  const own = rows.map(({ row }) => {
    const slug = slugBefore(row.cell('office'))
    // An office of an international body has no state's code.
    const body = `IGO-${slug.toUpperCase()}`
    return officeFrom(row, row.cell('country') || (states.bySlug.get(slug) ?? body))
  })
  const offices = new Map<string, Office>()
  for (const office of own) offices.set(office.id, merged(offices.get(office.id), office))
  const places = new Set([...offices.values()].map(placeOf))
  const written = patterns.map((row) => officeFrom(row, ''))
  for (const { slug, code: country } of states.governed) {
    for (const pattern of written) {
      const id = `${slug}/${pattern.id}` as OfficeId
      const office = { ...pattern, id, country }
      if (!places.has(placeOf(office)) && !offices.has(id)) offices.set(id, office)
    }
  }
  return [...offices.values()]
}

function placeOf(office: Office): string {
  return `${office.country} ${office.portfolio} ${office.rank}`
}

/** The row that came first wins; the titles of both are kept. */
function merged(first: Office | undefined, second: Office): Office {
  if (first === undefined) return second
  return { ...first, titles: unique([...first.titles, ...second.titles]) }
}

/** Bodies by their own rows; a state's own ministry also goes by the names that such ministries share. */
function organizationsFrom(
  rows: readonly LayeredRow[],
  patterns: readonly Row[],
  states: States,
): readonly Organization[] {
  const byPlace = new Map<string, Row>(patterns.map((row) => [row.cell('portfolio'), row]))
  const taken = new Set<string>()
  const own = rows.map(({ row }) => {
    const country = row.cell('country') || states.bySlug.get(slugBefore(row.cell('organization')))
    const organization = organizationFrom(row, country)
    const pattern = byPlace.get(organization.portfolio)
    if (row.cell('kind') !== 'ministry' || pattern === undefined || country === undefined)
      return organization
    taken.add(`${country} ${organization.portfolio}`)
    const shared = [pattern.cell('name'), ...valuesOf(pattern.cell('names'))]
    return { ...organization, names: unique([...organization.names, ...shared]) }
  })
  const shared = patterns.map((row) => organizationFrom(row, undefined))
  const written = states.governed.flatMap(({ slug, code: country }) =>
    shared
      .filter((pattern) => !taken.has(`${country} ${pattern.portfolio}`))
      .map((pattern) => ({ ...pattern, country, id: `${slug}/${pattern.id}` as OrganizationId })),
  )
  return firstOfEach([...own, ...written], (one) => one.id)
}

function peopleFrom(rows: Iterable<LayeredRow>, offices: readonly Office[]): People {
  const countries = new Map<string, string>(offices.map((one) => [one.id, one.country]))
  const persons = new Map<string, Person>()
  const terms: LayeredTerm[] = []
  const byState = new Map<string, Aliases>()
  for (const { row, layer } of rows) {
    const country = countries.get(row.cell('office'))
    if (country === undefined || row.cell('person') === '') continue
    const aliases = byState.get(country) ?? new Map<string, Person['id']>()
    byState.set(country, aliases)
    const person = sameOrNew({ row, country, persons, aliases })
    if (persons.get(person.id) !== person) persons.set(person.id, person)
    terms.push(termFrom(row, person.id, layer))
  }
  return { persons: [...persons.values()], terms }
}

/** Who goes by which name in one state, by look-up key. */
type Aliases = Map<string, Person['id']>

interface PersonSearch {
  readonly row: Row
  readonly country: string
  readonly persons: ReadonlyMap<string, Person>
  readonly aliases: Aliases
}

/** A person known under one of the names in the same state is that person; else a new one. */
function sameOrNew({ row, country, persons, aliases }: PersonSearch): Person {
  const names = personNamesFrom(row)
  const keys = names.map(lookupKey)
  const alias = keys.map((key) => aliases.get(key)).find((id) => id !== undefined)
  const known = alias === undefined ? undefined : persons.get(alias)
  const person =
    known ?? newPerson(personFrom(row, country, { names, key: keys[0] ?? '' }), persons)
  for (const key of keys) if (!aliases.has(key)) aliases.set(key, person.id)
  if (names.every((name) => person.names.includes(name))) return person
  return { ...person, names: unique([...person.names, ...names]) }
}

/** A namesake in another state has the state in their id. */
function newPerson(found: Person, persons: ReadonlyMap<string, Person>): Person {
  if (!persons.has(found.id)) return found
  return { ...found, id: `${found.id}-${found.country.toLowerCase()}` as Person['id'] }
}

function firstOfEach<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] {
  const kept = new Map<string, Value>()
  for (const value of values) if (!kept.has(keyOf(value))) kept.set(keyOf(value), value)
  return [...kept.values()]
}
