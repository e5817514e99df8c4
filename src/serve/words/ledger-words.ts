/**
 * A ledger in words for the terminal: parties in the order of a line, initiators, coverage.
 * In: parts of answers. Out: plain strings.
 */
import type { Contact, ContactParty, Coverage, PartyQuery } from '../../record/index.ts'
import { surnameOf } from './contact-words.ts'
import { daysBetween } from './dates.ts'
import { counted } from './words.ts'

/** The parties of a contact in the order of a line, persons by surname: "Austin – Belousov". */
export function partiesInWords({ parties }: Pick<Contact, 'parties'>, first?: PartyQuery): string {
  const country = first === undefined || first.kind === 'person' ? undefined : first.country
  const ordered = [
    ...parties.filter((party) => party.country === country),
    ...parties.filter((party) => party.country !== country),
  ]
  return [...new Set(ordered.map(shortName))].join(' – ')
}

function shortName({ person, name }: ContactParty): string {
  return person === undefined ? name : surnameOf(person)
}

/** Who initiated it and by whose word. */
export function initiatorInWords({
  initiator,
  parties,
}: Pick<Contact, 'initiator' | 'parties'>): string {
  if (initiator === undefined) return '–'
  const party = parties.find(({ person, name }) => (person ?? name) === initiator.name)
  const name = party === undefined ? initiator.name : shortName(party)
  if (initiator.disputed) return `disputed: ${name}`
  return `${name} (${counted(initiator.by.length, 'source')})`
}

/** Coverage in one sentence or two. */
export function coverageInWords({ sources, from, to, gaps, declared }: Coverage): string {
  if (sources.length === 0 || from === undefined || to === undefined)
    return 'The record holds no dated article: nobody looked.'
  const parts = [`${counted(sources.length, 'source')}, ${from} to ${to}.`]
  const longest = [...gaps].sort((left, right) => daysBetween(...right) - daysBetween(...left))[0]
  if (longest !== undefined) {
    const which =
      gaps.length === 1 ? 'Nobody looked' : `${gaps.length} gaps; in the longest nobody looked`
    parts.push(`${which} ${longest[0]} – ${longest[1]}. A silence there proves nothing.`)
  }
  for (const one of declared)
    parts.push(
      `Declared complete ${one.from} – ${one.to} by ${one.by.replace(/^user:/, '')}: ${one.because}.`,
    )
  return parts.join(' ')
}

/** How often a source has a capture: "daily", "every 3 days". */
export function rhythmInWords(every: number | undefined): string {
  if (every === undefined) return 'once'
  return every <= 1 ? 'daily' : `every ${every} days`
}
