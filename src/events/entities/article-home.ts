/**
 * Whose officials stand in an article without their state.
 * In: an article. Out: the state of the government whose page it is, and that of the place it was sent from.
 *   BUJUMBURA, Feb 26 - Foreign Minister Ana Bel …      https://www.gov.example/news
 *   state of the dateline: Burundi                      state of the publisher
 */
import type { Article } from '../../article/index.ts'
import type { CountryCode, Knowledge } from '../../knowledge/index.ts'
import { SHARED_SEATS } from '../en/bodies-lexicon.ts'
import { bodyCode } from './piece.ts'
import { GOVERNMENT_LABELS, GOVERNMENT_SITES, OTHER_ENDINGS } from '../government-sites-table.ts'

/** Whose page it is, by its address, else by the name of its outlet. */
export function publisherOf(
  { outlet, url }: Pick<Article, 'outlet' | 'url'>,
  knowledge: Knowledge,
): CountryCode | undefined {
  return (
    ownerOfSite(url, knowledge) ?? (outlet === undefined ? undefined : namedIn(outlet, knowledge))
  )
}

/** The state or body of an official address: `www.gov.example.br`. */
function ownerOfSite(url: string | undefined, knowledge: Knowledge): CountryCode | undefined {
  const host = url === undefined ? undefined : /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]
  if (host === undefined) return undefined
  const name = host.toLowerCase()
  const listed = GOVERNMENT_SITES.find(([own]) => name === own || name.endsWith(`.${own}`))?.[1]
  if (listed !== undefined) return listed
  const labels = name.split('.')
  const [label = '', ending = ''] = labels.slice(-2)
  if (!GOVERNMENT_LABELS.has(label)) return undefined
  const alpha2 = OTHER_ENDINGS[ending] ?? ending.toUpperCase()
  return knowledge.countries.find((country) => country.alpha2 === alpha2)?.code
}

/** The one state or body that a name of an outlet has in it: "Akorda Chronicle", "Embassy of Tovia". */
function namedIn(outlet: string, knowledge: Knowledge): CountryCode | undefined {
  const words = outlet.split(/[^\p{L}\p{N}.'’-]+/u).filter((word) => word !== '')
  const found = new Set<CountryCode>()
  let at = 0
  while (at < words.length) {
    const [code, length] = longestName(words.slice(at, at + NAME_AT_MOST), knowledge)
    if (code !== undefined) found.add(code)
    at += length
  }
  const [only] = found
  return found.size === 1 ? only : undefined
}

const NAME_AT_MOST = 5

function longestName(
  words: readonly string[],
  knowledge: Knowledge,
): readonly [code: CountryCode | undefined, length: number] {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    const codes = new Set([
      ...knowledge.countriesNamed(name).map(({ code }) => code),
      ...knowledge.countriesOfDemonym(name).map(({ code }) => code),
      ...knowledge.seatsNamed(name).map(({ country }) => country),
      ...knowledge.organizationsNamed(name).map(({ country, id }) => country ?? bodyCode(id)),
    ])
    const [only] = codes
    if (codes.size === 1) return [only, length]
  }
  return [undefined, 1]
}

/** The one state in which the place of the dateline lies: "SEOUL, Aug. 27", "NIAMEY, Niger". */
export function reportedFrom({ dateline }: Article, knowledge: Knowledge): CountryCode | undefined {
  const parts = (dateline?.value ?? '').split(/[,(/]/).map((part) => capitalised(part.trim()))
  if (parts.some((part) => SHARED_SEATS.has(part))) return undefined
  const states = parts
    .filter((part) => part !== '')
    .flatMap((part) => [
      ...knowledge.seatsNamed(part).map(({ country }) => country),
      ...knowledge.countriesNamed(part).map(({ code }) => code),
    ])
  const [first, ...others] = states
  return others.every((each) => each === first) ? first : undefined
}

/** "SEOUL" as names are written. */
function capitalised(words: string): string {
  return words
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ')
}
