/**
 * Cabinets of early 2019 from the CIA's list of world leaders.
 * In: offices with their holders, by state. Out: who was seen in which office; ambassadors' offices.
 * The list gives no dates and some of its lines are stale, so its rows only say "seen in 2019-02": they
 * make a person known, and never answer who held an office on a day.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Held } from './held.ts'
import { sourceNameFrom } from './names.ts'
import { SHARED, type Cells, type Places } from './tables.ts'

const FOLDER = join(SHARED, 'knowledge', 'cia-2019', 'j', 'dist', 'json')
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label'
const SEEN = '2019-02'

interface Thing {
  readonly [LABEL]: string
  readonly datatypeProperties: Readonly<Record<string, string>>
  readonly objectProperties: readonly Readonly<Record<string, { readonly [LABEL]: string }>>[]
}

const PORTFOLIOS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Min\.|Minister|Secretary|Secretary of State) (?:of|for) (?:National |People's )?Defen[sc]e\b/,
    'defence',
  ],
  [/^Minister (?:of|for) (?:the )?Armed Forces\b/, 'defence'],
  [
    /^(?:Min\.|Minister|Secretary|Secretary of State) (?:of|for) (?:Europe & )?(?:Foreign|External) (?:Affairs|Relations|& Commonwealth)/,
    'foreign',
  ],
  [/^Secretary of State$/, 'foreign'],
  [
    /^(?:Min\.|Minister) (?:of|for) (?:the )?(?:Interior|Internal Affairs|Home Affairs)\b/,
    'interior',
  ],
  [/^(?:Min\.|Minister) (?:of|for) (?:the )?(?:Economy & )?Finance\b/, 'finance'],
  [/^(?:Min\.|Minister) (?:of|for) (?:the )?Justice\b/, 'justice'],
  [/^(?:Min\.|Minister) (?:of|for) (?:the )?(?:Trade|Commerce)\b/, 'trade'],
  [/^(?:Min\.|Minister) (?:of|for) (?:the )?Energy\b/, 'energy'],
]
const HEADS: Readonly<Record<string, string>> = {
  President: 'president',
  'Prime Minister': 'prime-minister',
  Premier: 'prime-minister',
  Chancellor: 'chancellor',
}

export interface Cabinets {
  readonly held: readonly Held[]
  readonly offices: readonly Cells[]
}

/** The Factbook's two-letter codes by the names this list gives, as slugs of ours. */
export function slugsByCode(places: Places): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  for (const thing of thingsIn('countries.json')) {
    const code =
      thing.datatypeProperties['http://williamrobertfunk.com/ontologies/country#countryCodeGEC']
    const slug = places.slugOf(plainName(thing[LABEL]))
    if (code !== undefined && slug !== undefined) slugs.set(code, slug)
  }
  return slugs
}

/** Reads the list; lines with several holders, acting ones, and other portfolios are left out. */
export function cabinetsFrom(places: Places): Cabinets {
  const held: Held[] = []
  const offices = new Map<string, Cells>()
  for (const thing of thingsIn('government-offices.json')) {
    const title = Object.values(thing.datatypeProperties)[0] ?? ''
    const slug = places.slugOf(plainName(labelsOf(thing, 'hasCountry')[0] ?? ''))
    const persons = labelsOf(thing, 'hasGovernmentOfficial')
    if (slug === undefined || persons.length !== 1 || /acting|interim/i.test(title + persons[0]))
      continue
    const office = officeOf(title, slug, places)
    const name = sourceNameFrom(persons[0] ?? '')
    if (office === undefined || name === undefined) continue
    if (office.endsWith('/ambassador-to-the-united-states') && !places.isKept(office))
      offices.set(office, ambassadorCells(office))
    held.push({
      office,
      person: name.name,
      spellings: name.spellings,
      surname: name.surname,
      from: '',
      to: '',
      asOf: SEEN,
      edition: SEEN,
      source: 'cia-leaders-2019',
    })
  }
  return { held, offices: [...offices.values()] }
}

function officeOf(title: string, slug: string, places: Places): string | undefined {
  if (title === 'Ambassador to the US') return `${slug}/ambassador-to-the-united-states`
  if (title === 'Permanent Representative to the UN, New York')
    return `${slug}/permanent-representative-to-the-un`
  const head = HEADS[title]
  if (head !== undefined) return `${slug}/${head}`
  const portfolio = PORTFOLIOS.find(([pattern]) => pattern.test(title))?.[1]
  return portfolio === undefined ? undefined : places.officeOf(slug, portfolio)
}

function ambassadorCells(office: string): Cells {
  return {
    office,
    portfolio: 'embassy',
    rank: 'envoy',
    title: 'Ambassador to the United States',
    titles:
      'ambassador to the united states;ambassador to the us;ambassador in washington;envoy to washington',
    accredited_to: 'USA',
    source: 'cia-leaders-2019',
  }
}

function thingsIn(file: string): readonly Thing[] {
  return Object.values(
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Thing>,
  )
}

function labelsOf(thing: Thing, relation: string): readonly string[] {
  return thing.objectProperties.flatMap((property) =>
    Object.entries(property)
      .filter(([name]) => name.endsWith(relation))
      .map(([, value]) => value[LABEL]),
  )
}

/** "Korea, North" as "North Korea"; "Holy See (Vatican City)" as "Holy See". */
function plainName(label: string): string {
  const [name = '', before] = label.replace(/\s*\([^)]*\)/, '').split(', ')
  return before === undefined ? name : `${before} ${name}`.replace(/^The /i, '')
}
