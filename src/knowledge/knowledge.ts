/**
 * The knowledge: tables as text turned into one typed, read-only view with fast look-ups.
 * In: the tables of `data/knowledge` and users' own CSV files, by file name. Out: a `Knowledge`.
 * The one idea: everything is indexed once, when first asked for, under one look-up key; after that a
 * look-up is a hash.
 * Pure: no file is read here, and equal tables give an equal version.
 */
import { embassiesOf } from './embassies.ts'
import { createHash } from 'node:crypto'
import { withoutArticle } from './en/country-phrases.ts'
import { daysOf, mayHoldOn } from './dates.ts'
import { indexBy, indexByNames } from './index-by.ts'
import { looksLikeAcronym, looksLikeName, lookupKey } from './lookup-key.ts'
import { once } from './once.ts'
import { organizationSearch, titleSearch, type StatesIn } from './phrase-search.ts'
import { recordsFrom, type NameForm, type Records } from './tables-read.ts'
import { holderIn, tenureFrom, type LayeredTerm, type Tenure } from './tenure.ts'
import type {
  Country,
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
    get offices() {
      return records.offices()
    },
    ...names,
    ...officesOf(records, names),
    ...bodiesOf(records, names),
    ...personsOf(records),
    membersOn: (body, date) => records.memberships().ofBody(body, date),
    bodiesOn: (country, date) => records.memberships().ofCountry(country, date),
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
  const { commonWords, countries, seats, titles } = records
  const byCode = new Map(countries.map((one) => [one.code, one]))
  const byTitle = once(() => new Map(titles().map((one) => [lookupKey(one.words), one])))
  const named = lookupIn(commonWords, () => byNames(countries, (one) => one.names))
  const ofPeople = lookupIn(commonWords, () => byNames(countries, (one) => one.demonyms))
  return {
    countryOf: (code) => byCode.get(code),
    countriesNamed: (words, on) => statesOn(named(words), on),
    countriesOfDemonym: (words, on) => statesOn(ofPeople(words), on),
    seatsNamed: lookupIn(commonWords, () => byNames(seats(), (one) => [one.name])),
    genericTitle: (words) => longestTitle(words, byTitle()),
  }
}

/** Those that were states on a date; all of them where none is given. */
function statesOn(countries: readonly Country[], on: string | undefined): readonly Country[] {
  const days = on === undefined ? undefined : daysOf(on.slice(0, 10))
  return days === undefined ? countries : countries.filter((one) => mayHoldOn(one, days))
}

type Offices = Pick<
  Knowledge,
  'embassyTo' | 'endsTitle' | 'officeOf' | 'officesOf' | 'officesTitled'
>

function officesOf(records: Records, names: Names): Offices {
  const { commonWords, countries, offices, titles } = records
  const lastWords = once(
    () =>
      new Set(
        [
          ...titles().map(({ words }) => words),
          ...offices().flatMap((one) => [one.title, ...one.titles]),
          ...countries.flatMap((one) => one.names),
        ].map((words) => lookupKey(words).split(' ').at(-1)),
      ),
  )
  const byId = once(() => new Map(offices().map((one) => [one.id, one])))
  const byPlace = once(() => indexBy(offices(), (one) => [`${one.country} ${one.portfolio}`]))
  const officesIn: Knowledge['officesOf'] = (country, portfolio) =>
    byPlace().get(`${country} ${portfolio}`) ?? []
  return {
    endsTitle: (word) => lastWords().has(lookupKey(word)),
    ...embassiesOf({ countries, officeOf: (id) => byId().get(id), officesOf: officesIn }),
    officesOf: officesIn,
    officesTitled: titleSearch({
      titled: lookupIn(commonWords, () => byNames(offices(), (one) => one.titles)),
      statesIn: statesIn(names),
      genericTitle: names.genericTitle,
      officesOf: officesIn,
    }),
  }
}

function statesIn({ countriesNamed, countriesOfDemonym }: Names): StatesIn {
  return ({ isFirst, state }) => {
    const named = countriesNamed(state)
    return named.length > 0 || !isFirst ? named : countriesOfDemonym(state)
  }
}

type Bodies = Pick<Knowledge, 'organizationOf' | 'organizationsNamed' | 'organizationsOf'>

function bodiesOf({ commonWords, organizations }: Records, names: Names): Bodies {
  const byId = once(() => new Map(organizations().map((one) => [one.id, one])))
  const byPlace = once(() =>
    indexBy(organizations(), (one) => [`${one.country ?? ''} ${one.portfolio}`]),
  )
  return {
    organizationOf: (id) => byId().get(id),
    organizationsNamed: organizationSearch({
      named: lookupIn(commonWords, () => byNames(organizations(), (one) => one.names)),
      statesIn: statesIn(names),
    }),
    organizationsOf: (country, portfolio) => byPlace().get(`${country} ${portfolio}`) ?? [],
  }
}

type Persons = Pick<
  Knowledge,
  'personOf' | 'personsNamed' | 'termsOf' | 'termsOfOffice' | 'holderOn'
>

function personsOf({ offices, people }: Records): Persons {
  const byId = once(() => new Map(people().persons.map((one) => [one.id, one])))
  const byName = once(() => indexBy(people().persons, (one) => one.names.map(lookupKey)))
  const bySurname = once(() => indexBy(people().persons, surnameKeys))
  const byPerson = once(() => indexBy(people().terms, ({ term }) => [term.person]))
  const byOffice = once(() => indexBy(people().terms, ({ term }) => [term.office]))
  const shared = once(() => new Set(offices().flatMap((one) => (one.shared ? [one.id] : []))))
  const tenures = new Map<string, Tenure | undefined>()
  const tenureOf = (office: string): Tenure | undefined => {
    if (!tenures.has(office)) tenures.set(office, tenureOfTerms(byOffice().get(office)))
    return tenures.get(office)
  }
  const personOfTerm = (term: Term): Person | undefined => byId().get(term.person)
  return {
    personOf: (id) => byId().get(id),
    personsNamed: (words) => {
      const key = lookupKey(words)
      return [...new Set([...(byName().get(key) ?? []), ...(bySurname().get(key) ?? [])])]
    },
    termsOf: (person) => (byPerson().get(person) ?? []).map(({ term }) => term),
    termsOfOffice: (office) => (byOffice().get(office) ?? []).map(({ term }) => term),
    holderOn: (office, date) =>
      shared().has(office)
        ? { kind: 'unknown', why: byOffice().has(office) ? 'several' : 'no-row' }
        : holderIn(tenureOf(office), date, personOfTerm),
  }
}

function tenureOfTerms(terms: readonly LayeredTerm[] | undefined): Tenure | undefined {
  return terms === undefined ? undefined : tenureFrom(terms)
}

/**
 * Surnames of every spelling: the marked one, and the last word of the others. Where words follow the marked one
 * ("Danilo Medina Sánchez", "Motegi Toshimitsu"), the last is a mother's or a given name.
 */
function surnameKeys({ names, surname }: Person): readonly string[] {
  const marked = lookupKey(surname)
  const spelled = names.slice(1).filter((name) => {
    const key = ` ${lookupKey(name)} `
    return key.endsWith(` ${marked} `) || !key.includes(` ${marked} `)
  })
  return [marked, ...spelled.map((name) => lookupKey(name.split(' ').at(-1) ?? ''))]
}

function byNames<Value>(
  values: Iterable<Value>,
  namesOf: (value: Value) => readonly string[],
): (key: string) => readonly Value[] {
  return indexByNames(values, namesOf, nameKey)
}

function nameKey(words: string): string {
  return lookupKey(withoutArticle(words))
}

/** A look-up by name that takes "Turkey" and "U.S." and leaves "turkey" and "us" alone. */
function lookupIn<Value>(
  commonWords: ReadonlyMap<string, NameForm>,
  read: () => (key: string) => readonly Value[],
): NameLookup<Value> {
  const index = once(read)
  return (words) => {
    const key = nameKey(words)
    const form = commonWords.get(key)
    if (form === 'capital' && !looksLikeName(words)) return []
    if (form === 'capitals' && !looksLikeAcronym(withoutArticle(words))) return []
    return index()(key)
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
