/**
 * Whom a bare surname in a claim means: the holder, on the day, of the other side's counterpart office.
 *   Austin  had spoken to  Russia's defence minister
 *   ?                      defence, RUS             → the Austin who then held the defence portfolio
 * Two surnames mean two holders of one portfolio in two countries. Only a single answer is one.
 */
import type { Country, Knowledge, Portfolio } from '../../knowledge/index.ts'
import type { PartyQuery } from '../question-types.ts'
import { covers } from './match.ts'
import { portfolioQuery } from './party-from.ts'

interface Candidate {
  readonly country: Country
  readonly portfolio: Portfolio
  readonly person: PartyQuery
}

export interface SurnameContext {
  readonly knowledge: Knowledge
  /** ISO date on which the claim is made. */
  readonly on: string
  readonly scope: 'offices' | 'persons' | 'states'
}

/** The side that a surname means beside a known one. */
export function sideBySurname(
  name: string,
  other: PartyQuery,
  context: SurnameContext,
): PartyQuery | undefined {
  if (other.kind !== 'portfolio') return undefined
  const fitting = candidatesOf(name, context).filter(
    ({ country, portfolio }) => portfolio === other.portfolio && country.code !== other.country,
  )
  const [only] = fitting
  return only && fitting.length === 1 ? queryOf(only, context) : undefined
}

/** The two sides that two surnames mean. */
export function sidesBySurnames(
  [left, right]: readonly [string, string],
  context: SurnameContext,
): readonly [PartyQuery, PartyQuery] | undefined {
  const others = candidatesOf(right, context)
  const pairs = candidatesOf(left, context).flatMap((one) =>
    others
      .filter((two) => two.portfolio === one.portfolio && two.country.code !== one.country.code)
      .map((two) => [one, two] as const),
  )
  const [only] = pairs
  return only && pairs.length === 1
    ? [queryOf(only[0], context), queryOf(only[1], context)]
    : undefined
}

/** The principal offices that persons of the name held on the day. */
function candidatesOf(name: string, { knowledge, on }: SurnameContext): readonly Candidate[] {
  const found = knowledge.personsNamed(name).flatMap((person) =>
    knowledge.termsOf(person.id).flatMap((term) => {
      const office = covers(term, on) ? knowledge.officeOf(term.office) : undefined
      const country = office?.rank === 'principal' ? knowledge.countryOf(office.country) : undefined
      if (!office || !country) return []
      const { names, name: label } = person
      const query: PartyQuery = { kind: 'person', names, country: country.code, label }
      return [{ country, portfolio: office.portfolio, person: query }]
    }),
  )
  // Several sources may give one term.
  return [...new Map(found.map((one) => [keyOf(one), one])).values()]
}

function keyOf({ country, portfolio, person }: Candidate): string {
  return `${country.code}/${portfolio}/${person.label}`
}

function queryOf({ country, portfolio, person }: Candidate, { scope }: SurnameContext): PartyQuery {
  return scope === 'persons' ? person : portfolioQuery(country, portfolio)
}
