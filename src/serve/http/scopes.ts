/**
 * The same line as persons, offices and states. In: the question and the line's last contact, whose
 * parties tell who held the offices. Out: addresses, as far as the record knows them.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import type { Contact, ContactParty, PartyQuery } from '../../record/index.ts'
import { lineAddress, partyAddress, type Parameters } from '../web/addresses.ts'
import type { LineChoices } from '../web/line-switches.tsx'

export interface ScopeInput {
  readonly parties: readonly [PartyQuery, PartyQuery]
  readonly contact: Contact | undefined
  readonly knowledge: Knowledge
  readonly parameters: Parameters
}

type Side = readonly [PartyQuery, ContactParty | undefined]

/** The switch between persons, offices and states. */
export function scopesOf({
  parties,
  contact,
  knowledge,
  parameters,
}: ScopeInput): LineChoices['scopes'] {
  const sides = parties.map((party): Side => [party, partyOf(contact, party)])
  const shown = scopeOf(parties[0])
  const link = (each: (side: Side) => string | undefined): { address?: string } => {
    const [left, right] = sides.map(each)
    return left === undefined || right === undefined
      ? {}
      : { address: lineAddress([left, right], parameters) }
  }
  return [
    { words: 'persons', isShown: shown === 'persons', ...link(([, party]) => party?.person) },
    {
      words: 'offices',
      isShown: shown === 'offices',
      ...link(([, party]) => officesAddress(party, knowledge)),
    },
    {
      words: 'states',
      isShown: shown === 'states',
      ...link(([query, party]) => stateAddress(query, party, knowledge)),
    },
  ]
}

function scopeOf(party: PartyQuery): 'persons' | 'offices' | 'states' {
  if (party.kind === 'person') return 'persons'
  return party.kind === 'state' ? 'states' : 'offices'
}

/** The contact's party that stands for a party of the question. */
export function partyOf(contact: Contact | undefined, party: PartyQuery): ContactParty | undefined {
  const all = contact?.parties ?? []
  if (party.kind === 'person')
    return all.find((one) => party.names.includes(one.person ?? one.name))
  const ofCountry = all.filter((one) => one.country === party.country)
  const ofOffice = ofCountry.filter((one) =>
    party.kind === 'portfolio'
      ? one.portfolio === party.portfolio
      : party.kind === 'office' && one.office === party.office,
  )
  return (
    ofOffice.find((one) => one.person !== undefined) ??
    ofCountry.find((one) => one.person !== undefined) ??
    ofOffice[0] ??
    ofCountry[0]
  )
}

function officesAddress(party: ContactParty | undefined, knowledge: Knowledge): string | undefined {
  if (party?.country === undefined || party.portfolio === undefined) return undefined
  return partyAddress(
    { kind: 'portfolio', country: party.country, portfolio: party.portfolio, label: party.name },
    knowledge,
  )
}

function stateAddress(
  query: PartyQuery,
  party: ContactParty | undefined,
  knowledge: Knowledge,
): string | undefined {
  const country = query.country ?? party?.country
  return country === undefined
    ? undefined
    : partyAddress({ kind: 'state', country, label: country }, knowledge)
}
