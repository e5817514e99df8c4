/**
 * Rows turned into records: states, offices, organizations, seats, persons, terms, titles.
 * In: the rows of all tables, each with its layer. Out: one list of each kind, duplicates folded so
 * that the row of the lower layer number wins (a user's own, then hand-kept, then generated).
 */
import { lookupKey } from './lookup-key.ts'
import { valuesOf, type Row } from './table.ts'
import type { Layer, LayeredTerm } from './tenure.ts'
import type {
  Country,
  CountryKind,
  GenericTitle,
  Office,
  OfficeId,
  Organization,
  OrganizationId,
  Person,
  PersonId,
  Portfolio,
  Rank,
  Seat,
  Source,
  Term,
} from './types.ts'

const PORTFOLIOS: readonly string[] = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'foreign',
  'defence',
  'armed-forces',
  'security',
  'intelligence',
  'interior',
  'finance',
  'trade',
  'energy',
  'justice',
  'parliament',
  'embassy',
  'mission',
  'other',
] satisfies readonly Portfolio[]
const KINDS: readonly CountryKind[] = ['self-governing', 'territory', 'disputed', 'former']
const RANKS: readonly string[] = [
  'principal',
  'deputy',
  'spokesperson',
  'envoy',
  'staff',
] satisfies readonly Rank[]

/** Whether the words are one of the portfolios. */
export function isPortfolio(words: string): words is Portfolio {
  return PORTFOLIOS.includes(words)
}

/** Whether the words are one of the ranks. */
export function isRank(words: string): words is Rank {
  return RANKS.includes(words)
}

/** A slug: lower case, hyphens between words. */
export function slugOf(words: string): string {
  return lookupKey(words).replaceAll(' ', '-')
}

/** A state from its row. */
export function countryFrom(row: Row): Country {
  const name = row.cell('name')
  const capital = row.cell('capital')
  const [of, successor] = [row.cell('of'), row.cell('successor')]
  return {
    code: row.cell('code'),
    kind: kindOfCountry(row.cell('kind')),
    slug: row.cell('slug') || slugOf(name),
    name,
    names: unique([name, ...valuesOf(row.cell('names'))]),
    demonyms: valuesOf(row.cell('demonyms')),
    ...(capital === '' ? {} : { capital }),
    ...(row.cell('alpha2') === '' ? {} : { alpha2: row.cell('alpha2') }),
    ...(of === '' ? {} : { of }),
    ...spanOfRow(row),
    ...(successor === '' ? {} : { successor }),
    source: sourceOf(row),
  }
}

/** The cells `from` and `to`, where they hold something. */
export function spanOfRow(row: Row): { readonly from?: string; readonly to?: string } {
  const [from, to] = [row.cell('from'), row.cell('to')]
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
}

function kindOfCountry(words: string): CountryKind {
  return KINDS.find((kind) => kind === words) ?? 'state'
}

/** The seats a state's row gives: its capital in every spelling. */
export function capitalsFrom(row: Row, country: Country): readonly Seat[] {
  const names = [row.cell('capital'), ...valuesOf(row.cell('capital_names'))]
  return spelledApart(names).map((name) => ({
    name,
    kind: 'capital',
    country: country.code,
    source: sourceOf(row),
  }))
}

/** The seats of one row of the table of seats, one for each of its names. */
export function seatsFrom(row: Row, country: string): readonly Seat[] {
  const portfolio = row.cell('portfolio')
  return spelledApart([row.cell('name'), ...valuesOf(row.cell('names'))]).map((name) => ({
    name,
    kind: row.cell('kind') === 'capital' ? 'capital' : 'building',
    country,
    ...(isPortfolio(portfolio) ? { portfolio } : {}),
    source: sourceOf(row),
  }))
}

/** A town or region in every spelling. */
export function townsFrom(row: Row): readonly Seat[] {
  return spelledApart([row.cell('name'), ...valuesOf(row.cell('names'))]).map((name) => ({
    name,
    kind: 'town',
    country: row.cell('country'),
    source: sourceOf(row),
  }))
}

/** An office from its row. */
export function officeFrom(row: Row, country: string): Office {
  const title = row.cell('title')
  const portfolio = row.cell('portfolio')
  const rank = row.cell('rank')
  const accreditedTo = row.cell('accredited_to')
  return {
    id: row.cell('office') as OfficeId,
    country,
    portfolio: isPortfolio(portfolio) ? portfolio : 'other',
    rank: isRank(rank) ? rank : 'principal',
    title,
    titles: unique([title, ...valuesOf(row.cell('titles'))]),
    ...(accreditedTo === '' ? {} : { accreditedTo }),
    ...(row.cell('shared') === 'yes' ? { shared: true } : {}),
    source: sourceOf(row),
  }
}

/** A ministry or body from its row; without a country it is an international body. */
export function organizationFrom(row: Row, country: string | undefined): Organization {
  const portfolio = row.cell('portfolio')
  const name = row.cell('name')
  return {
    id: row.cell('organization') as OrganizationId,
    ...(country === undefined ? {} : { country }),
    portfolio: isPortfolio(portfolio) ? portfolio : 'other',
    name,
    names: unique([name, ...valuesOf(row.cell('names'))]),
    source: sourceOf(row),
  }
}

/** An armed group, a party or a private body that is no part of a state, from its row. */
export function groupFrom(row: Row): Organization {
  const home = row.cell('home')
  return {
    ...organizationFrom(row, undefined),
    group: groupKindFrom(row.cell('kind')),
    ...(home === '' ? {} : { home }),
  }
}

function groupKindFrom(kind: string): NonNullable<Organization['group']> {
  return kind === 'party' || kind === 'ngo' ? kind : 'armed-group'
}

/** A title without its country, one for each of the row's wordings. */
export function genericTitlesFrom(row: Row): readonly GenericTitle[] {
  const portfolio = row.cell('portfolio')
  const rank = row.cell('rank')
  return valuesOf(row.cell('words')).map((words) => ({
    words,
    portfolio: isPortfolio(portfolio) ? portfolio : 'other',
    rank: isRank(rank) ? rank : 'principal',
  }))
}

/** Every name that one row of holders gives a person, the shown one first. */
export function personNamesFrom(row: Row): readonly string[] {
  const spellings = row.cell('spellings')
  return spellings === ''
    ? [row.cell('person')]
    : unique([row.cell('person'), ...valuesOf(spellings)])
}

export interface PersonNames {
  readonly names: readonly string[]
  readonly key: string
}

/** A person as one row of holders names them, by their names and the look-up key of the first. */
export function personFrom(row: Row, country: string, { names, key }: PersonNames): Person {
  const [name = ''] = names
  const surname = row.cell('surname') || surnameOf(name)
  return {
    id: `person/${key.replaceAll(' ', '-')}` as PersonId,
    name,
    names: unique([...names, ...shortened(name, surname)]),
    surname,
    country,
  }
}

/** "Ana María Bel Otero", whom the press calls Bel: "Ana María Bel" and "Ana Bel". */
function shortened(name: string, surname: string): readonly string[] {
  const words = name.split(' ')
  const own = surname.split(' ')
  const at = words.findIndex(
    (_, start) => start > 0 && own.every((word, i) => words[start + i] === word),
  )
  const end = at + own.length
  if (at < 1 || end === words.length) return []
  return [words.slice(0, end), [words[0] ?? '', ...own]].map((each) => each.join(' '))
}

/** A term from a row of holders. */
export function termFrom(row: Row, person: PersonId, layer: Layer): LayeredTerm {
  const [from, to, asOf] = [row.cell('from'), row.cell('to'), row.cell('as_of')]
  // Thousands of rows: a cell that is empty is left away without an object for it.
  const term: { -readonly [Field in keyof Term]: Term[Field] } = {
    office: row.cell('office') as OfficeId,
    person,
    source: sourceOf(row),
  }
  if (from !== '') term.from = from
  if (to !== '') term.to = to
  if (asOf !== '') term.asOf = asOf
  return { term, layer }
}

/** Where a row comes from: its named source and line, or the user's file and line. */
export function sourceOf(row: Row): Source {
  return { name: row.cell('source') || row.file, row: row.line }
}

/** The values in order, each once, without empties. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}

/** The names that look-up can tell apart, each once. */
function spelledApart(names: readonly string[]): readonly string[] {
  const kept = new Map<string, string>()
  for (const name of names) {
    const key = lookupKey(name)
    if (key !== '' && !kept.has(key)) kept.set(key, name)
  }
  return [...kept.values()]
}

/** The last word, unless a suffix such as "Jr." follows the name. */
function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(Jr|Sr|II|III|IV)\.?,?$/.test(word))
  return (words.at(-1) ?? name).replace(/,$/, '')
}
