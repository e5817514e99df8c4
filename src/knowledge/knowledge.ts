/**
 * The knowledge: tables as text turned into one typed, read-only view with fast look-ups.
 * In: the tables of `data/knowledge` and users' own CSV files, by file name. Out: a `Knowledge`.
 * The one idea: everything is indexed once under one look-up key; after that a look-up is a hash.
 * Pure: no file is read here, and equal tables give an equal version.
 */
import { createHash } from 'node:crypto'
import { withoutArticle } from './en/country-phrases.ts'
import { indexBy, type Index } from './index-by.ts'
import { looksLikeName, lookupKey } from './lookup-key.ts'
import { organizationSearch, titleSearch } from './phrase-search.ts'
import { recordsFrom, type Records } from './tables-read.ts'
import { holderIn, tenureFrom, type LayeredTerm, type Tenure } from './tenure.ts'
import type {
  GenericTitle,
  Knowledge,
  KnowledgeTables,
  Person,
  Term,
  UserRowFiles,
} from './types.ts'

/** The look-ups that phrase search builds on. */
export type NameLookup<Value> = (words: string) => readonly Value[]

/** Reads the tables into a view; what is missing or odd in them is left out, never thrown at. */
export function knowledgeFrom(tables: KnowledgeTables, userRows: UserRowFiles = {}): Knowledge {
  const records = recordsFrom(tables, userRows)
  const names = namesOf(records)
  return {
    version: versionOf(tables, userRows),
    countries: records.countries,
    offices: records.offices,
    ...names,
    ...officesOf(records, names),
    ...personsOf(records),
  }
}

/** Hash over all tables and users' files, whatever the order in which they are given. */
function versionOf(tables: KnowledgeTables, userRows: UserRowFiles): string {
  const hash = createHash('sha256')
  for (const [folder, files] of [['tables', tables] as const, ['user', userRows] as const])
    for (const name of Object.keys(files).sort())
      hash.update(`${folder}/${name}\n${(files[name] ?? '').replaceAll('\r\n', '\n')}\n`)
  return hash.digest('hex').slice(0, 16)
}

type Names = Pick<
  Knowledge,
  'countryOf' | 'countriesNamed' | 'countriesOfDemonym' | 'seatsNamed' | 'genericTitle'
>

function namesOf(records: Records): Names {
  const byCode = new Map(records.countries.map((one) => [one.code, one]))
  const byTitle = new Map(records.titles.map((one) => [lookupKey(one.words), one]))
  const lookup = lookupIn(records.commonWords)
  return {
    countryOf: (code) => byCode.get(code),
    countriesNamed: lookup(indexBy(records.countries, (one) => nameKeysOf(one.names))),
    countriesOfDemonym: lookup(indexBy(records.countries, (one) => nameKeysOf(one.demonyms))),
    seatsNamed: lookup(indexBy(records.seats, (one) => [nameKey(one.name)])),
    genericTitle: (words) => longestTitle(words, byTitle),
  }
}

type Offices = Pick<
  Knowledge,
  'officeOf' | 'officesOf' | 'officesTitled' | 'organizationsNamed' | 'organizationsOf'
>

function officesOf(records: Records, names: Names): Offices {
  const byId = new Map(records.offices.map((one) => [one.id, one]))
  const byPlace = indexBy(records.offices, (one) => [`${one.country} ${one.portfolio}`])
  const bodies = indexBy(records.organizations, (one) => [`${one.country ?? ''} ${one.portfolio}`])
  const { countriesNamed, countriesOfDemonym, genericTitle } = names
  const statesIn = (words: string) => {
    const named = countriesNamed(words)
    return named.length > 0 ? named : countriesOfDemonym(words)
  }
  const officesIn: Knowledge['officesOf'] = (country, portfolio) =>
    byPlace.get(`${country} ${portfolio}`) ?? []
  const lookup = lookupIn(records.commonWords)
  return {
    officeOf: (id) => byId.get(id),
    officesOf: officesIn,
    officesTitled: titleSearch({
      titled: lookup(indexBy(records.offices, (one) => nameKeysOf(one.titles))),
      statesIn,
      genericTitle,
      officesOf: officesIn,
    }),
    organizationsNamed: organizationSearch({
      named: lookup(indexBy(records.organizations, (one) => nameKeysOf(one.names))),
      statesIn,
    }),
    organizationsOf: (country, portfolio) => bodies.get(`${country} ${portfolio}`) ?? [],
  }
}

type Persons = Pick<
  Knowledge,
  'personOf' | 'personsNamed' | 'termsOf' | 'termsOfOffice' | 'holderOn'
>

function personsOf(records: Records): Persons {
  const byId = new Map(records.persons.map((one) => [one.id, one]))
  const byName = indexBy(records.persons, (one) => one.names.map(lookupKey))
  const bySurname = indexBy(records.persons, surnameKeys)
  const byPerson = indexBy(records.terms, ({ term }) => [term.person])
  const byOffice = indexBy(records.terms, ({ term }) => [term.office])
  const shared = new Set(records.offices.filter((one) => one.shared).map((one) => one.id))
  const tenures = new Map<string, Tenure | undefined>()
  const tenureOf = (office: string): Tenure | undefined => {
    if (!tenures.has(office)) tenures.set(office, tenureOfTerms(byOffice.get(office)))
    return tenures.get(office)
  }
  const personOfTerm = (term: Term): Person | undefined => byId.get(term.person)
  return {
    personOf: (id) => byId.get(id),
    personsNamed: (words) => {
      const key = lookupKey(words)
      return [...new Set([...(byName.get(key) ?? []), ...(bySurname.get(key) ?? [])])]
    },
    termsOf: (person) => (byPerson.get(person) ?? []).map(({ term }) => term),
    termsOfOffice: (office) => (byOffice.get(office) ?? []).map(({ term }) => term),
    holderOn: (office, date) =>
      shared.has(office)
        ? { kind: 'unknown', why: byOffice.has(office) ? 'several' : 'no-row' }
        : holderIn(tenureOf(office), date, personOfTerm),
  }
}

function tenureOfTerms(terms: readonly LayeredTerm[] | undefined): Tenure | undefined {
  return terms === undefined ? undefined : tenureFrom(terms)
}

/** Surnames of every spelling: the marked one, and the last word of the others. */
function surnameKeys(person: Person): readonly string[] {
  const spelled = person.names.slice(1).map((name) => name.split(' ').at(-1) ?? '')
  return [person.surname, ...spelled].map(lookupKey)
}

function nameKey(words: string): string {
  return lookupKey(withoutArticle(words))
}

/** Keys of lists of names that many rows share (the titles that every state's minister bears). */
const keysOfNames = new WeakMap<readonly string[], readonly string[]>()

function nameKeysOf(names: readonly string[]): readonly string[] {
  const known = keysOfNames.get(names)
  if (known !== undefined) return known
  const keys = names.map(nameKey)
  keysOfNames.set(names, keys)
  return keys
}

/** A look-up by name that takes "Turkey" and "U.S." and leaves "turkey" and "us" alone. */
function lookupIn(commonWords: ReadonlySet<string>) {
  return <Value>(index: Index<Value>): NameLookup<Value> =>
    (words) => {
      const key = nameKey(words)
      if (commonWords.has(key) && !looksLikeName(words)) return []
      return index.get(key) ?? []
    }
}

function longestTitle(
  words: string,
  titles: ReadonlyMap<string, GenericTitle>,
): GenericTitle | undefined {
  const tokens = lookupKey(words).split(' ')
  for (let start = Math.max(0, tokens.length - 8); start < tokens.length; start++) {
    const title = titles.get(tokens.slice(start).join(' '))
    if (title) return title
  }
  return undefined
}
