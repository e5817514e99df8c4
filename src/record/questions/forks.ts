/**
 * Other ways to read a claim: any contact or calls only, persons or offices or states, strict or lenient.
 * In: the claim as understood. Out: the claims that it may also have meant, each with its name.
 */
import type { Knowledge, Portfolio } from '../../knowledge/index.ts'
import { FORKS } from '../en/forks.ts'
import type { ClaimQuery, Definition, PartyQuery } from '../question-types.ts'
import { covers } from './match.ts'
import { portfolioQuery } from './party-from.ts'

export interface Fork {
  readonly reading: string
  readonly claim: ClaimQuery
  readonly definition: Definition
  /** The contact of the day itself breaks a silence that is claimed on that day. */
  readonly ofTheDay?: 'counted'
  /** Silence is asked of every kind of contact, not only of the kind of the one spoken of. */
  readonly kinds?: 'every'
}

export interface AsUnderstood {
  readonly claim: ClaimQuery
  readonly definition: Definition
}

/** The other readings of a claim. */
export function forkedReadings(
  { claim, definition }: AsUnderstood,
  knowledge: Knowledge,
): readonly Fork[] {
  const kinds: readonly Fork[] = (['call', 'any'] as const)
    .filter((kind) => kind === 'any' || kind !== claim.contact)
    .map((kind) => ({
      reading: FORKS.kind[kind],
      claim: { ...claim, contact: kind },
      definition,
      ...(kind === 'any' ? { kinds: 'every' } : {}),
    }))
  const other: Definition = definition === 'strict' ? 'lenient' : 'strict'
  return [
    ...kinds,
    ...scopeForks(claim, knowledge).map((one) => ({ ...one, definition })),
    { reading: FORKS.definition[other], claim, definition: other },
    ...(claim.kind === 'none-since'
      ? [{ reading: FORKS.ofTheDay, claim, definition, ofTheDay: 'counted' } as const]
      : []),
  ]
}

function scopeForks(claim: ClaimQuery, knowledge: Knowledge): readonly Omit<Fork, 'definition'>[] {
  const scopes = ['persons', 'offices', 'states'] as const
  return scopes.flatMap((scope) => {
    const left = asScope(claim.left, scope, { on: claim.on, knowledge })
    const right = asScope(claim.right, scope, { on: claim.on, knowledge })
    if (!left || !right || (isSame(left, claim.left) && isSame(right, claim.right))) return []
    const reading = FORKS.scope(scope, left.label, right.label)
    return [{ reading, claim: { ...claim, left, right, scope } }]
  })
}

function isSame(left: PartyQuery, right: PartyQuery): boolean {
  return left.kind === right.kind && left.label === right.label
}

interface DayContext {
  readonly on: string
  readonly knowledge: Knowledge
}

/** A party read as a person, an office or a state, as of the day of the claim. */
function asScope(
  party: PartyQuery,
  scope: ClaimQuery['scope'],
  context: DayContext,
): PartyQuery | undefined {
  switch (scope) {
    case 'states':
      return asState(party, context)
    case 'offices':
      return party.kind === 'person' ? asPortfolio(party, context) : officeOrNothing(party)
    case 'persons':
      return party.kind === 'person' ? party : asHolder(party, context)
  }
}

function officeOrNothing(party: PartyQuery): PartyQuery | undefined {
  return party.kind === 'state' ? undefined : party
}

function asState(party: PartyQuery, { knowledge }: DayContext): PartyQuery | undefined {
  const country = party.country === undefined ? undefined : knowledge.countryOf(party.country)
  return country ? { kind: 'state', country: country.code, label: country.name } : undefined
}

function asPortfolio(
  party: PartyQuery & { readonly kind: 'person' },
  { knowledge, on }: DayContext,
): PartyQuery | undefined {
  const offices = party.names
    .flatMap((name) => knowledge.personsNamed(name))
    .flatMap((person) => knowledge.termsOf(person.id))
    .filter((term) => covers(term, on))
    .map((term) => knowledge.officeOf(term.office))
  const office = offices.find((one) => one?.rank === 'principal')
  const country = office && knowledge.countryOf(office.country)
  return office && country ? portfolioQuery(country, office.portfolio) : undefined
}

function asHolder(party: PartyQuery, { knowledge, on }: DayContext): PartyQuery | undefined {
  if (party.kind === 'state' || party.kind === 'person') return undefined
  const offices =
    party.kind === 'office'
      ? [party.office]
      : principalsOf(party.country, party.portfolio, knowledge)
  const holders = offices
    .map((office) => knowledge.holderOn(office, on))
    .flatMap((holder) => (holder.kind === 'known' ? [holder.person] : []))
  const [person] = holders
  if (!person || holders.some((other) => other.id !== person.id)) return undefined
  return { kind: 'person', names: person.names, country: person.country, label: person.name }
}

function principalsOf(country: string, portfolio: Portfolio, knowledge: Knowledge) {
  return knowledge
    .officesOf(country, portfolio)
    .filter((office) => office.rank === 'principal')
    .map((office) => office.id)
}
