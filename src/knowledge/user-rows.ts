/**
 * A user's own rows: one CSV that can name states, seats, ministries, offices and who held them.
 * In: our tables and the users' files. Out: rows in the columns of our own tables, so
 * that everything after this treats them alike, and the rows that could not be taken, with the reason.
 * The one idea: one line says one thing fully (this office of this state, held by this person), and
 * names the state or the office anew only where our tables do not know it.
 */
import { csvLinesOf } from './csv.ts'
import { lookupKey } from './lookup-key.ts'
import { isPortfolio, isRank, slugOf } from './records.ts'
import { columnIndexes, rowFrom, rowsOf, rowWith, valuesOf, type Row } from './table.ts'
import { oddDates, takeGroup, takeMembership, type KnownBodies } from './user-bodies.ts'
import type { KnowledgeTables, RowProblem, UserRowFiles } from './types.ts'

export interface UserRows {
  readonly countries: readonly Row[]
  readonly seats: readonly Row[]
  readonly organizations: readonly Row[]
  readonly offices: readonly Row[]
  readonly holders: readonly Row[]
  readonly memberships: readonly Row[]
  readonly groups: readonly Row[]
  readonly problems: readonly RowProblem[]
}

interface Known extends KnownBodies {
  /** Codes by every name, slug and code that means the state. */
  readonly states: Map<string, { readonly code: string; readonly slug: string }>
  /** Office ids that exist, with the place (portfolio, principal) they can be called by. */
  readonly offices: Set<string>
  readonly byPlace: Map<string, string>
  /** Offices that every state has. */
  readonly patterns: readonly Row[]
}

interface Taken {
  readonly countries: Row[]
  readonly seats: Row[]
  readonly organizations: Row[]
  readonly offices: Row[]
  readonly holders: Row[]
  readonly memberships: Row[]
  readonly groups: Row[]
  readonly problems: RowProblem[]
}

/** All users' rows, read in order of the files' names. */
export function userRowsOf(tables: KnowledgeTables, files: UserRowFiles): UserRows {
  const names = Object.keys(files).sort()
  const into: Taken = {
    countries: [],
    seats: [],
    organizations: [],
    offices: [],
    holders: [],
    memberships: [],
    groups: [],
    problems: [],
  }
  if (names.length === 0) return into
  const known = knownOf(tables)
  for (const file of names) takeFile({ file, text: files[file] ?? '' }, known, into)
  return into
}

interface UserFile {
  readonly file: string
  readonly text: string
}

function takeFile({ file, text }: UserFile, known: Known, into: Taken): void {
  const [header, ...lines] = csvLinesOf(text)
  if (header === undefined) {
    into.problems.push({
      file,
      line: 1,
      why: 'the file is empty; its first line names the columns',
    })
    return
  }
  const columns = columnIndexes(header.cells)
  const { needs, take } = kindOfFile(columns)
  const missing = needs.filter((name) => !columns.has(name))
  if (missing.length > 0) {
    const why = `no column "${missing.join('" and no column "')}" in the first line`
    into.problems.push({ file, line: header.line, why })
    return
  }
  for (const { line, cells } of lines) {
    const why = take(rowFrom({ file, line, columns, cells }), known, into)
    if (why !== undefined) into.problems.push({ file, line, why })
  }
}

interface FileKind {
  readonly needs: readonly string[]
  readonly take: (row: Row, known: Known, into: Taken) => string | undefined
}

/** What a file tells, by the columns that its first line names. */
function kindOfFile(columns: ReadonlyMap<string, number>): FileKind {
  if (columns.has('office')) return { needs: ['country', 'office'], take: takeRow }
  if (columns.has('body')) return { needs: ['body', 'country'], take: takeMembership }
  if (columns.has('group')) return { needs: ['group'], take: takeGroup }
  return { needs: ['country', 'office'], take: takeRow }
}

/** Takes a row into the tables it speaks of, or says why not. */
function takeRow(row: Row, known: Known, into: Taken): string | undefined {
  const why = oddCell(row)
  if (why !== undefined) return why
  const state = known.states.get(lookupKey(row.cell('country'))) ?? newState(row, known)
  if (typeof state === 'string') return state
  const office = officeIdOf(row, state, known)
  if (office === undefined && row.cell('title') === '')
    return `office "${row.cell('office')}" of ${state.slug} is not known; give its title in column "title"`
  const id = office ?? `${state.slug}/${officeSlug(row.cell('office'), state.slug)}`
  const receiver = known.states.get(lookupKey(row.cell('accredited_to')))
  if (row.cell('accredited_to') !== '' && receiver === undefined)
    return `accredited_to "${row.cell('accredited_to')}" names no state we know`
  if (row.cell('country_name') !== '') into.countries.push(countryRow(row, state))
  for (const seat of valuesOf(row.cell('seats')))
    into.seats.push(rowWith(row, { name: seat, kind: 'building', country: state.code }))
  if (row.cell('ministry') !== '') into.organizations.push(ministryRow(row, state))
  if (row.cell('title') !== '') {
    into.offices.push(officeRow(row, { id, code: state.code, receiver: receiver?.code ?? '' }))
    known.offices.add(id)
    known.byPlace.set(`${state.slug}/${row.cell('portfolio')}`, id)
  }
  if (row.cell('person') !== '') into.holders.push(holderRow(row, id))
  return undefined
}

function oddCell(row: Row): string | undefined {
  if (row.cell('country') === '') return 'no country; give a name, a slug or a code'
  if (row.cell('office') === '') return 'no office'
  const why = oddDates(row)
  if (why !== undefined) return why
  const portfolio = row.cell('portfolio')
  if (portfolio !== '' && !isPortfolio(portfolio)) return `portfolio "${portfolio}" is none of ours`
  const rank = row.cell('rank')
  if (rank !== '' && !isRank(rank)) return `rank "${rank}" is none of ours`
  return undefined
}

interface StateKeys {
  readonly code: string
  readonly slug: string
}

function newState(row: Row, known: Known): StateKeys | string {
  const given = row.cell('country')
  const name = row.cell('country_name')
  if (name === '')
    return `country "${given}" is not known; name it in column "country_name" to add a state`
  const slug = slugOf(given)
  if (slug === '') return `country "${given}" has no letter or digit in it`
  const code = slug.toUpperCase()
  const state = { code, slug }
  for (const words of [given, name, ...valuesOf(row.cell('country_names'))])
    known.states.set(lookupKey(words), state)
  for (const pattern of known.patterns)
    knowOffice(pattern, `${slug}/${pattern.cell('office')}`, known)
  return state
}

function officeIdOf(row: Row, state: StateKeys, known: Known): string | undefined {
  const given = row.cell('office')
  const id = `${state.slug}/${officeSlug(given, state.slug)}`
  if (known.offices.has(id)) return id
  return row.cell('title') === '' ? known.byPlace.get(`${state.slug}/${given}`) : undefined
}

/** The office's own part of its id, whether the country's part was written or not. */
function officeSlug(given: string, slug: string): string {
  return slugOf(given.startsWith(`${slug}/`) ? given.slice(slug.length + 1) : given)
}

function countryRow(row: Row, state: StateKeys): Row {
  return rowWith(row, {
    ...state,
    name: row.cell('country_name'),
    names: row.cell('country_names'),
    demonyms: row.cell('demonyms'),
    capital: row.cell('capital'),
    capital_names: row.cell('capital_names'),
  })
}

function ministryRow(row: Row, state: StateKeys): Row {
  const [name = '', ...names] = valuesOf(row.cell('ministry'))
  return rowWith(row, {
    organization: `${state.slug}/${slugOf(name)}`,
    country: state.code,
    portfolio: row.cell('portfolio'),
    kind: 'ministry',
    name,
    names: names.join(';'),
  })
}

interface OfficeKeys {
  readonly id: string
  readonly code: string
  readonly receiver: string
}

function officeRow(row: Row, { id, code, receiver }: OfficeKeys): Row {
  return rowWith(row, {
    office: id,
    country: code,
    portfolio: row.cell('portfolio'),
    rank: row.cell('rank'),
    title: row.cell('title'),
    titles: row.cell('titles'),
    accredited_to: receiver,
    shared: row.cell('shared'),
  })
}

function holderRow(row: Row, office: string): Row {
  const columns = ['person', 'spellings', 'from', 'to', 'as_of']
  const own = Object.fromEntries(columns.map((column) => [column, row.cell(column)]))
  return rowWith(row, { ...own, office })
}

function knownOf(tables: KnowledgeTables): Known {
  const patterns = rowsOf('every-office.tsv', tables['every-office.tsv'])
  const bodies = bodiesByName(tables)
  const known: Known = {
    states: new Map(),
    bodies,
    offices: new Set(),
    byPlace: new Map(),
    patterns,
  }
  const countries = rowsOf('countries.tsv', tables['countries.tsv'])
  for (const row of countries) {
    const state = { code: row.cell('code'), slug: row.cell('slug') }
    const names = [row.cell('name'), ...valuesOf(row.cell('names')), state.slug, state.code]
    for (const name of names) {
      const key = lookupKey(name)
      if (!known.states.has(key)) known.states.set(key, state)
    }
  }
  for (const file of ['offices.hand.tsv', 'offices.tsv'])
    for (const row of rowsOf(file, tables[file])) knowOffice(row, row.cell('office'), known)
  for (const row of patterns)
    for (const country of countries.filter((one) => one.cell('kind') !== 'territory'))
      knowOffice(row, `${country.cell('slug')}/${row.cell('office')}`, known)
  return known
}

/** Ids of the bodies that are part of no state, by name. */
function bodiesByName(tables: KnowledgeTables): Map<string, string> {
  const file = 'organizations.hand.tsv'
  const bodies = rowsOf(file, tables[file]).filter((row) => row.cell('kind') === 'body')
  return new Map(
    bodies.flatMap((row) =>
      [row.cell('name'), ...valuesOf(row.cell('names')), row.cell('organization')].map(
        (name): [string, string] => [lookupKey(name), row.cell('organization')],
      ),
    ),
  )
}

function knowOffice(row: Row, id: string, known: Known): void {
  known.offices.add(id)
  const place = `${id.slice(0, id.indexOf('/'))}/${row.cell('portfolio')}`
  const isPrincipal = (row.cell('rank') || 'principal') === 'principal'
  if (isPrincipal && !known.byPlace.has(place)) known.byPlace.set(place, id)
}
