/**
 * Whether a contact is between the parties of a question.
 * In: a contact, two party queries, the knowledge. Out: yes or no. Offices outlive their holders, so
 * that an office is matched by its name or by the person who held it on the day.
 */
import type { CountryCode, Knowledge, Office, Portfolio, Term } from '../../knowledge/index.ts'
import { isOneName, nameTokensOf } from '../identity/view.ts'
import type { Definition, PartyQuery } from '../question-types.ts'
import type { Contact, ContactParty } from '../types.ts'

export interface MatchContext {
  readonly knowledge: Knowledge
  readonly definition: Definition
}

/** Whether two different parties of the contact fit the two queries. */
export function isBetween(
  contact: Contact,
  [left, right]: readonly [PartyQuery, PartyQuery],
  context: MatchContext,
): boolean {
  const day = contact.days.to ?? contact.days.from
  const parties = contact.parties.filter(takesPart)
  const fits = (query: PartyQuery): readonly ContactParty[] =>
    parties.filter((party) => isParty(party, query, { ...context, ...(day ? { day } : {}) }))
  const lefts = fits(left)
  const rights = fits(right)
  return lefts.some((one) => rights.some((other) => one !== other))
}

/** Whether the contact has all the parties, each its own. */
export function hasParties(
  contact: Contact,
  queries: readonly PartyQuery[],
  context: MatchContext,
): boolean {
  const [left, right] = queries
  if (!left) return true
  if (right) return isBetween(contact, [left, right], context)
  const day = contact.days.to ?? contact.days.from
  return contact.parties.some((party) =>
    isParty(party, left, { ...context, ...(day ? { day } : {}) }),
  )
}

function takesPart({ role }: ContactParty): boolean {
  return role !== 'mediator' && role !== 'supplier' && role !== 'subject'
}

interface DayContext extends MatchContext {
  readonly day?: string
}

function isParty(party: ContactParty, query: PartyQuery, context: DayContext): boolean {
  switch (query.kind) {
    case 'state':
      return party.country === query.country
    case 'office':
      return party.office === query.office || heldBy(party, isOffice(query), context)
    case 'portfolio':
      return isOfPortfolio(party, query, context)
    case 'person':
      return isPerson(party, query, context)
  }
}

function isOffice({ office }: { readonly office: string }): (held: Office) => boolean {
  return (held) => held.id === office
}

function isOfPortfolio(
  party: ContactParty,
  query: { readonly country: CountryCode; readonly portfolio: Portfolio },
  context: DayContext,
): boolean {
  if (party.country !== query.country) return false
  if (party.portfolio === query.portfolio) {
    if (party.rank === 'principal') return true
    // A ministry that speaks is not yet its minister.
    if (party.level === 'body') return context.definition === 'lenient'
  }
  return heldBy(
    party,
    (held) =>
      held.country === query.country &&
      held.portfolio === query.portfolio &&
      held.rank === 'principal',
    context,
  )
}

/** Whether the party's person held such an office on the day. */
function heldBy(
  party: ContactParty,
  fits: (office: Office) => boolean,
  { knowledge, day }: DayContext,
): boolean {
  if (party.person === undefined || day === undefined) return false
  // An office that the text gives decides; the tables are asked only where it gives none.
  if (party.office !== undefined) return false
  return knowledge
    .personsNamed(party.person)
    .filter((person) => party.country === undefined || person.country === party.country)
    .flatMap((person) => knowledge.termsOf(person.id))
    .some((term) => {
      const office = knowledge.officeOf(term.office)
      return office !== undefined && fits(office) && covers(term, day)
    })
}

function isPerson(
  party: ContactParty,
  query: { readonly names: readonly string[]; readonly country?: CountryCode },
  { knowledge, day }: DayContext,
): boolean {
  const foreign =
    query.country !== undefined && party.country !== undefined && query.country !== party.country
  if (foreign) return false
  const names = query.names.map(nameTokensOf)
  const isNamed = (words: string): boolean =>
    names.some((name) => isOneName(name, nameTokensOf(words)))
  if (party.person !== undefined) return isNamed(party.person)
  if (party.level === 'person') return isNamed(party.name)
  if (party.office === undefined || day === undefined) return false
  const holder = knowledge.holderOn(party.office, day)
  return holder.kind === 'known' && [holder.person.name, ...holder.person.names].some(isNamed)
}

/** Whether a term of office covers a day; its ends may be months or years. */
export function covers(term: Term, day: string): boolean {
  const begun = term.from === undefined || day.slice(0, term.from.length) >= term.from
  const ended = term.to !== undefined && day.slice(0, term.to.length) > term.to
  return begun && !ended
}

/** The countries in which a query's party may be; none when the query names none and no table knows. */
export function countriesOfQuery(query: PartyQuery, knowledge: Knowledge): readonly CountryCode[] {
  if (query.kind !== 'person') return [query.country]
  if (query.country !== undefined) return [query.country]
  const persons = query.names.flatMap((name) => knowledge.personsNamed(name))
  return [...new Set(persons.map((person) => person.country))]
}
