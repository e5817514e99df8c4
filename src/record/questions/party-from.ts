/**
 * From the words that a person types to a party of a question.
 * In: `usa/defence`, `US`, `Lloyd Austin`, `russia/minister-of-defence`, `the Kremlin`. Out: a query,
 * or the choices where the words mean several, or near names where they mean none.
 */
import type { Country, Knowledge, OfficeId, Portfolio } from '../../knowledge/index.ts'
import type { PartyQuery } from '../question-types.ts'
import { PORTFOLIO_WORDS } from '../en/portfolios.ts'

/** What the words name. */
export type PartyAnswer =
  | { readonly kind: 'found'; readonly query: PartyQuery }
  /** Words that each name one of the parties. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }

/** The party that the words name. */
export function partyFrom(words: string, knowledge: Knowledge): PartyAnswer {
  const trimmed = words.normalize('NFC').replace(/\s+/g, ' ').trim()
  const address = addressFrom(trimmed, knowledge)
  if (address) return { kind: 'found', query: address }
  const finders = [statesNamed, personsNamed, officesNamed, bodiesNamed]
  for (const find of finders) {
    const choices = find(trimmed, knowledge)
    const [only] = choices
    if (only && choices.length === 1) return { kind: 'found', query: only }
    if (only) return { kind: 'ambiguous', choices: choices.map((one) => wordsFor(one, knowledge)) }
  }
  return { kind: 'unknown', suggestions: suggestionsFor(trimmed, knowledge) }
}

function wordsFor(query: PartyQuery, knowledge: Knowledge): string {
  if (query.kind === 'state') return knowledge.countryOf(query.country)?.slug ?? query.label
  return query.kind === 'office' ? query.office : query.label
}

/** `country/portfolio` or the id of an office, `country/office`. */
function addressFrom(words: string, knowledge: Knowledge): PartyQuery | undefined {
  const match = /^([^/]+)\/([^/]+)$/.exec(words)
  const [, slug = '', rest = ''] = match ?? []
  const country = match ? countryBySlug(slug, knowledge) : undefined
  if (!country) return undefined
  const name = rest.trim().toLowerCase().replace(/ /g, '-')
  const office = knowledge.officeOf(`${country.slug}/${name}` as OfficeId)
  if (office) return officeQuery(office, knowledge)
  const portfolio = portfolioNamed(name)
  return portfolio === undefined ? undefined : portfolioQuery(country, portfolio)
}

function countryBySlug(slug: string, knowledge: Knowledge): Country | undefined {
  const folded = slug.trim().toLowerCase().replace(/ /g, '-')
  const bySlug = knowledge.countries.find(
    (country) => country.slug === folded || country.code.toLowerCase() === folded,
  )
  if (bySlug) return bySlug
  const named = knowledge.countriesNamed(slug.trim())
  return named.length === 1 ? named[0] : undefined
}

function portfolioNamed(words: string): Portfolio | undefined {
  return PORTFOLIO_WORDS[words]
}

function stateQuery(country: Country): PartyQuery {
  return { kind: 'state', country: country.code, label: country.name }
}

/** The query for the principal offices of a country and portfolio. */
export function portfolioQuery(country: Country, portfolio: Portfolio): PartyQuery {
  const label = `${country.slug}/${portfolio}`
  return { kind: 'portfolio', country: country.code, portfolio, label }
}

function officeQuery(
  office: { readonly id: OfficeId; readonly country: string; readonly title: string },
  knowledge: Knowledge,
): PartyQuery {
  const country = knowledge.countryOf(office.country)?.name ?? office.country
  const label = `${office.title}, ${country}`
  return { kind: 'office', office: office.id, country: office.country, label }
}

function statesNamed(words: string, knowledge: Knowledge): readonly PartyQuery[] {
  const bySlug = knowledge.countries.filter(
    (country) => country.slug === words.toLowerCase() || country.code === words,
  )
  const named = knowledge.countriesNamed(words)
  return [...new Set([...bySlug, ...named])].map(stateQuery)
}

function personsNamed(words: string, knowledge: Knowledge): readonly PartyQuery[] {
  return knowledge.personsNamed(words).map((person) => ({
    kind: 'person',
    names: person.names.length > 0 ? person.names : [person.name],
    country: person.country,
    label: person.name,
  }))
}

function officesNamed(words: string, knowledge: Knowledge): readonly PartyQuery[] {
  const whole = knowledge.officesTitled(words)
  if (whole.length > 0) return whole.map((office) => officeQuery(office, knowledge))
  return countrySplits(words)
    .flatMap(([first, title]) =>
      [...knowledge.countriesNamed(first), ...knowledge.countriesOfDemonym(first)].flatMap(
        (country) => knowledge.officesTitled(title, country.code),
      ),
    )
    .map((office) => officeQuery(office, knowledge))
}

/** The words split after the first, second or third, possessive signs taken off: country, then title. */
function countrySplits(words: string): readonly (readonly [string, string])[] {
  const parts = words.split(' ')
  return parts.slice(0, 3).flatMap((_part, index) => {
    const title = parts.slice(index + 1).join(' ')
    const first = parts
      .slice(0, index + 1)
      .join(' ')
      .replace(/['’]s?$/u, '')
    return title === '' ? [] : [[first, title] as const]
  })
}

function bodiesNamed(words: string, knowledge: Knowledge): readonly PartyQuery[] {
  const bare = words.replace(/^the /i, '')
  const bodies = [...knowledge.seatsNamed(bare), ...knowledge.organizationsNamed(bare)]
  const queries = bodies.flatMap((body): readonly PartyQuery[] => {
    const country = body.country === undefined ? undefined : knowledge.countryOf(body.country)
    if (!country) return []
    return [
      body.portfolio === undefined ? stateQuery(country) : portfolioQuery(country, body.portfolio),
    ]
  })
  return queries.filter(
    (query, index) => queries.findIndex((other) => other.label === query.label) === index,
  )
}

const SUGGESTIONS_AT_MOST = 5

/** Names that are a slip or two away from the words, nearest first. */
function suggestionsFor(words: string, knowledge: Knowledge): readonly string[] {
  const [place = ''] = words.split('/')
  const names = knowledge.countries.flatMap((country) => [country.slug, country.name])
  const wanted = place.toLowerCase()
  const slips = Math.max(1, Math.floor(wanted.length / 4))
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceBetween(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= slips || isBegun(wanted, name.toLowerCase()))
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, SUGGESTIONS_AT_MOST)
    .map(({ name }) => name)
}

function isBegun(words: string, name: string): boolean {
  return words.length >= 3 && name.startsWith(words)
}

const LONGEST_NAME = 60

/** Levenshtein distance; names far longer than any country's are not compared. */
function distanceBetween(left: string, right: string): number {
  if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) return Infinity
  let row = Array.from({ length: right.length + 1 }, (_cell, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(left[i - 1] !== right[j - 1])
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? Infinity
}
