/**
 * A contact in words: its parties, its headline, who initiated it, how many sources tell it.
 * In: a contact. Out: plain strings that pages, titles, exports and copied citations share.
 */
import type { Contact, ContactParty, LineAnswer, PartyQuery } from '../../record/index.ts'
import type { ActTime } from '../../events/index.ts'
import { timeInWords } from './dates.ts'
import { shownBy } from './shown-by.ts'
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

/** Whether a person's correction chose a value. */
export function isCorrection(rule: string | undefined): rule is string {
  return rule?.startsWith('corrected by ') === true
}

/** The time that is shown; one that a person corrected has the correction as its rule. */
export function knownTime({ time, rules }: Pick<Contact, 'time' | 'rules'>): ActTime {
  return isCorrection(rules.time) ? { ...time, basis: 'stated', rule: rules.time } : time
}

/** How the time of a contact is known: "the Tuesday before publication". */
export function dateShownBy(contact: Pick<Contact, 'time' | 'rules' | 'type'>): string {
  return shownBy(knownTime(contact), typeWord(contact.type))
}

/** The same as a sentence of its own: "The date is inferred: the Tuesday before publication." */
export function dateSentence(contact: Pick<Contact, 'time' | 'rules' | 'type'>): string {
  const words = dateShownBy(contact)
  const { basis } = knownTime(contact)
  if (basis === 'unknown') return `The date is unknown: ${words}.`
  return `The date is ${basis === 'inferred' ? `inferred: ${words}` : words}.`
}

/** "25 June 2024, by Pat Ryder": when and by whom it was made known. */
export function announcementInWords({ by, time }: NonNullable<Contact['announced']>): string {
  const day = time?.edtf === undefined ? 'day not told' : timeInWords(time)
  return by === undefined ? day : `${day}, by ${by}`
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
