/**
 * Facts that stand beside a text, under the many names that feeds, archives and people give them.
 * In: fields by name. Out: headline, byline, outlet, address, times of publication, change and capture.
 * The one idea: names are matched without regard to case, dashes and underscores; the first name of a
 * list that holds something wins.
 */
import { isoDateFrom } from './dates.ts'
import type { GivenFacts } from './types.ts'

/** Field names of each fact, best first. */
const NAMES = {
  published: [
    'published',
    'datePublished',
    'pubDate',
    'publishedAt',
    'publicationDate',
    'publishDate',
    'date',
    'versionCreated',
  ],
  modified: [
    ...['modified', 'dateModified', 'modifiedAt', 'lastModified'],
    ...['updated', 'dateUpdated', 'updatedAt', 'lastUpdated'],
  ],
  headline: ['headline', 'title', 'name'],
  byline: ['byline', 'creator', 'author', 'authors', 'by'],
  outlet: ['outlet', 'source', 'publisher', 'siteName'],
  url: ['url', 'link', 'address', 'canonical', 'uri'],
  captured: ['captured', 'capturedAt', 'firstSeen', 'fetched', 'fetchedAt', 'crawled'],
} as const

/** What stands beside a text. */
export interface Facts {
  readonly given: GivenFacts
  readonly capturedAt?: string
}

/** Fields whose names have been made comparable. */
export type Fields = ReadonlyMap<string, unknown>

/** Makes the names of an object's fields comparable; of two that fall together the first stays. */
export function fieldsOf(object: object): Fields {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(object)) {
    const key = comparable(name)
    if (!fields.has(key)) fields.set(key, value)
  }
  return fields
}

/** The words of the first field among `names` that has any. */
export function wordsIn(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const words = wordsOf(fields.get(comparable(name)))
    if (words !== undefined) return words
  }
  return undefined
}

/** The facts in an object's fields; a publication date that is no date is left out. */
export function factsFrom(object: object): Facts {
  const fields = fieldsOf(object)
  const url = wordsIn(fields, NAMES.url)
  const address = url !== undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(url) ? url : undefined
  const capturedAt = dateIn(fields, NAMES.captured)
  const facts = {
    published: dateIn(fields, NAMES.published),
    modified: dateIn(fields, NAMES.modified),
    headline: wordsIn(fields, NAMES.headline),
    byline: wordsIn(fields, NAMES.byline),
    outlet: wordsIn(fields, NAMES.outlet) ?? hostOf(address),
    url: address,
  }
  return { given: stated(facts), ...(capturedAt === undefined ? {} : { capturedAt }) }
}

/** The facts without those that are not there; white space inside each is made single. */
export function stated(
  facts: Readonly<Partial<Record<keyof GivenFacts, string | undefined>>>,
): GivenFacts {
  const entries = Object.entries(facts)
    .map(([name, words]) => [name, (words ?? '').replace(/\s+/g, ' ').trim()] as const)
    .filter(([, words]) => words !== '')
  return Object.fromEntries(entries)
}

/** The host of an address without a leading "www.", as the name of a source that gives no other. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^www\./, '') || undefined
}

function dateIn(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(comparable(name))
    const date =
      typeof value === 'number' || typeof value === 'string' ? isoDateFrom(value) : undefined
    if (date !== undefined) return date
  }
  return undefined
}

/** A string, the `name` of an object, or the same of each member of a list. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) {
    const words = value.slice(0, 50).map((one) => (Array.isArray(one) ? undefined : wordsOf(one)))
    return words.filter((one) => one !== undefined).join(', ') || undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const name: unknown = 'name' in value ? value.name : undefined
  return typeof name === 'string' && name.trim() !== '' ? name : undefined
}

function comparable(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}
