/**
 * Persons seen in office on a day, from the Historian's lists of visits and travels and the releases
 * of the Department of State.
 * In: "Met with President X and Foreign Minister Y" of a trip to one state; "spoke with Turkish Foreign
 * Minister Z" of a release. Out: one sighting a day: this person, in this office, on this day.
 * The one idea: a sighting vouches for its own day only; between two of them nothing is filled in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareName } from './names.ts'
import type { Held } from './held.ts'
import { SHARED, type Places } from './tables.ts'

const TITLES: readonly (readonly [string, string])[] = [
  ['Foreign Minister', 'foreign'],
  ['Minister of Foreign Affairs', 'foreign'],
  ['Foreign Secretary', 'foreign'],
  ['External Affairs Minister', 'foreign'],
  ['Defense Minister', 'defence'],
  ['Minister of Defense', 'defence'],
  ['President', 'president'],
  ['Prime Minister', 'prime-minister'],
  ['Chancellor', 'chancellor'],
]
const HEADS = ['president', 'prime-minister', 'chancellor']
const FIRST_YEAR = '2009'
/** A family name of two words, without the given name. */
const PARTICLE = /^(?:Di|De|Da|Dos|Al|El|Le|La|Ben|Bin|Van|Von) /
/** A given name and a family name at least, particles between them. */
const NAME = String.raw`((?:Dr\. |Sheikh |Prince |Cardinal )?\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|bin|bint|al|al-\p{Lu}\p{L}+|el|de|da|dos|la|van|von|der|den))*? \p{Lu}[\p{L}'’-]+)`

interface Place {
  readonly slug: string
  readonly day: string
  readonly source: string
}

type OfficeOf = (slug: string, portfolio: string) => string | undefined

/** All sightings since 2009, in offices that a table names. */
export function sightingsFrom(places: Places, offices: ReadonlySet<string>): readonly Held[] {
  const officeOf: OfficeOf = (slug, portfolio) => {
    if (!HEADS.includes(portfolio)) return places.officeOf(slug, portfolio)
    const head = `${slug}/${portfolio}`
    return offices.has(head) || places.isKept(head) ? head : undefined
  }
  const found = [
    ...visits(places, officeOf),
    ...travels(places, officeOf),
    ...releases(places, officeOf),
  ]
  return found.filter((one) => !PARTICLE.test(one.person))
}

function visits(places: Places, officeOf: OfficeOf): readonly Held[] {
  return elements(join(SHARED, 'knowledge', 'has_visits', 'data'), 'visit').flatMap((visit) => {
    const slug = places.slugOf(stateName(fieldOf(visit, 'from')))
    const day = fieldOf(visit, 'start-date')
    if (slug === undefined || day < FIRST_YEAR) return []
    const place = { slug, day, source: 'historian-visits' }
    return personsIn(fieldOf(visit, 'visitor'), place, officeOf).slice(0, 1)
  })
}

/** Trips of one day or two whose remarks name whom the secretary met there. */
function travels(places: Places, officeOf: OfficeOf): readonly Held[] {
  const folder = join(SHARED, 'knowledge', 'has_travels', 'secretary-travels')
  return elements(folder, 'trip').flatMap((trip) => {
    const slug = places.slugOf(stateName(fieldOf(trip, 'country')))
    const day = fieldOf(trip, 'start-date')
    const sentence = (/^Met with ([^.]*(?:\.(?= [A-Z][a-z]+ ?[A-Z])[^.]*)?)/.exec(
      fieldOf(trip, 'remarks'),
    ) ?? [])[1]
    if (slug === undefined || sentence === undefined || day < FIRST_YEAR) return []
    if (/conference|ministerial|attended|also|leaders/i.test(sentence)) return []
    return personsIn(sentence, { slug, day, source: 'historian-travels' }, officeOf)
  })
}

function releases(places: Places, officeOf: OfficeOf): readonly Held[] {
  const lines = readFileSync(join(SHARED, 'documents', 'state-releases-2021.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.flatMap((line) => {
    const { content, pubDate } = JSON.parse(line) as { content: string; pubDate: string }
    const day = new Date(pubDate).toISOString().slice(0, 10)
    const text = content
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#8217;/g, '’')
      .replace(/\s+/g, ' ')
    return TITLES.flatMap(([title, portfolio]) => {
      const pattern = new RegExp(
        String.raw`(?:spoke|met|spoke today|met today)(?: today| yesterday| virtually)? with (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) ${title} ${NAME}(?= today| yesterday|\.| in | to | at | on | and the )`,
        'gu',
      )
      return [...text.matchAll(pattern)].flatMap(([, state = '', person = '']) => {
        const slug = places.slugOf(state) ?? places.slugOfDemonym(state)
        const office = slug && officeOf(slug, portfolio)
        return office
          ? [heldFrom(person, office, { slug, day, source: 'state-releases-2021' })]
          : []
      })
    })
  })
}

function personsIn(text: string, place: Place, officeOf: OfficeOf): readonly Held[] {
  return TITLES.flatMap(([title, portfolio]) => {
    const pattern = new RegExp(
      String.raw`(?:^|, |and |with )${title} ${NAME}(?=$|[,.;]| and )`,
      'gu',
    )
    const office = officeOf(place.slug, portfolio)
    if (office === undefined) return []
    const found = [...text.matchAll(pattern)].map(([, person = '']) => person)
    return found.length === 1 ? [heldFrom(found[0] ?? '', office, place)] : []
  })
}

function heldFrom(person: string, office: string, place: Place): Held {
  const name = bareName(person.replaceAll('’', "'"))
  return {
    office,
    person: name,
    spellings: [],
    surname: name.split(' ').at(-1) ?? name,
    from: '',
    to: '',
    asOf: place.day,
    edition: place.day,
    source: place.source,
  }
}

function elements(folder: string, tag: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(new RegExp(`<${tag}(?: [^>]*)?>`))
        .slice(1),
    )
}

function fieldOf(element: string, tag: string): string {
  const [, text = ''] = new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(element) ?? []
  return text.replace(/\s+/g, ' ').trim()
}

/** "Korea, South" as "South Korea"; "China, People's Republic of" as "China". */
function stateName(text: string): string {
  const [name = '', before = ''] = text.split(', ')
  return /^(?:North|South)$/.test(before) ? `${before} ${name}` : name
}
