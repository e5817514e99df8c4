/**
 * A contact in words: its parties, its headline, who initiated it, how many sources tell it.
 * In: a contact. Out: plain strings that pages, titles, exports and copied citations share.
 */
import type { Contact, ContactParty, LineAnswer, PartyQuery } from '../../record/index.ts'
import { timeInWords } from './dates.ts'
import { capitalised, counted, listed, PORTFOLIO_WORDS, typeWord } from './words.ts'

/** Roles that name somebody in a headline; the others stand on the event's page. */
const HEADLINE_ROLES: ReadonlySet<ContactParty['role']> = new Set([
  'initiator',
  'participant',
  'host',
  'visitor',
  'summoner',
  'summoned',
  'actor',
  'target',
  'subject',
])

/** The shown name of a party: the person where known, else the office or body. */
export function partyName(party: ContactParty): string {
  return party.person ?? party.name
}

/** The names of those who took part, once each. */
export function partyNames(contact: Contact): readonly string[] {
  const shown = contact.parties.filter((party) => HEADLINE_ROLES.has(party.role))
  return [...new Set((shown.length > 0 ? shown : contact.parties).map(partyName))]
}

/** "Call, 25 June 2024, Lloyd Austin and Andrei Belousov". */
export function headlineOf(contact: Contact): string {
  const status = contact.status === 'held' ? '' : ` (${contact.status})`
  const names = partyNames(contact)
  const who = names.length === 0 ? 'parties unknown' : listed(names)
  return `${capitalised(typeWord(contact.type))}${status}, ${timeInWords(contact.time)}, ${who}`
}

/** "Austin – Belousov": surnames where they are enough, for a narrow column. */
export function shortNames(contact: Contact): string {
  const names = contact.parties
    .filter((party) => HEADLINE_ROLES.has(party.role))
    .map((party) => (party.person === undefined ? party.name : surnameOf(party.person)))
  return [...new Set(names)].join(' – ')
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** "4, 3 independent". */
export function sourcesInWords(contact: Contact): string {
  const all = contact.sources.length
  if (all === 0) return 'none'
  return all === contact.independent ? `${all}` : `${all}, ${contact.independent} independent`
}

/** "4 sources, 3 of them independent". */
export function sourcesInFull(contact: Contact): string {
  const all = counted(contact.sources.length, 'source')
  if (contact.sources.length === contact.independent) return all
  return `${all}, ${contact.independent} of them independent`
}

/** "United States – Russia · defence ministers", or the two labels. */
export function lineTitle(
  answer: Pick<LineAnswer, 'query'>,
  nameOf: (code: string) => string,
): string {
  const { left, right } = answer.query
  const [a, b] = [portfolioOf(left), portfolioOf(right)]
  if (left.kind !== 'person' && right.kind !== 'person' && a !== undefined && a === b)
    return `${nameOf(left.country)} – ${nameOf(right.country)} · ${PORTFOLIO_WORDS[a]}`
  return `${left.label} – ${right.label}`
}

function portfolioOf(party: PartyQuery): keyof typeof PORTFOLIO_WORDS | undefined {
  return party.kind === 'portfolio' ? party.portfolio : undefined
}
