/**
 * Whose officials stand in an article without their state.
 * In: an article. Out: the state of the government whose page it is, and that of the place it was sent from.
 *   BUJUMBURA, Feb 26 - Foreign Minister Ana Bel …      https://www.gov.example/news
 *   state of the dateline: Burundi                      state of the publisher
 */
import type { Article } from '../../article/index.ts'
import type { CountryCode, Knowledge } from '../../knowledge/index.ts'
import { GOVERNMENT_SITES } from '../government-sites-table.ts'

/** The state of a government's own page. */
export function publisherOf(url: string | undefined): CountryCode | undefined {
  const host = url === undefined ? undefined : /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]
  if (host === undefined) return undefined
  const name = host.toLowerCase()
  return GOVERNMENT_SITES.find(([ending]) => name === ending || name.endsWith(`.${ending}`))?.[1]
}

/** The one state in which the place of the dateline lies: "SEOUL, Aug. 27", "NIAMEY, Niger". */
export function reportedFrom({ dateline }: Article, knowledge: Knowledge): CountryCode | undefined {
  const parts = (dateline?.value ?? '').split(/[,(/]/).map((part) => capitalised(part.trim()))
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
