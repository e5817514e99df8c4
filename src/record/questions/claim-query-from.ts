/**
 * From a claim that a text makes to a question that the record can answer.
 * In: the claim, the reading it stands in, parties given by a person if any, the day it is made.
 * Out: a claim query, or why there is none. A claim on offices is asked of the offices, so that a new
 * holder does not make every contact a first.
 */
import type { Claim, Entity, Party } from '../../events/index.ts'
import type { Knowledge, OfficeId } from '../../knowledge/index.ts'
import type { Reading } from '../../reading.ts'
import { NO_SIDES } from '../en/verdicts.ts'
import type { ClaimQuery, PartyQuery } from '../question-types.ts'
import { scopeOfSides } from './claim-from-parts.ts'
import { sideBySurname, sidesBySurnames, type SurnameContext } from './by-surname.ts'
import { covers } from './match.ts'
import { portfolioQuery } from './party-from.ts'
import { newerInOfficeSince } from './tenure.ts'

export interface ClaimInput {
  readonly claim: Claim
  readonly reading: Reading
  /** Parties given beside the claim; they win over those in the text. */
  readonly about?: readonly [PartyQuery, PartyQuery]
  /** The day on which the claim is made, an ISO date. */
  readonly on: string
}

export type ClaimAnswer =
  | { readonly kind: 'found'; readonly query: ClaimQuery }
  | { readonly kind: 'unknown'; readonly why: string }

/** The question that a claim puts to the record. */
export function claimQueryFrom(input: ClaimInput, knowledge: Knowledge): ClaimAnswer {
  const { claim, about, on } = input
  const sides = about ?? sidesOf(input, knowledge)
  if (!sides) return { kind: 'unknown', why: NO_SIDES }
  const [left, right] = sides
  return {
    kind: 'found',
    query: {
      kind: claim.kind,
      left,
      right,
      contact: claim.contact,
      scope: about ? scopeOfSides(about) : claim.scope,
      ...(claim.value === undefined ? {} : { value: claim.value }),
      ...(claim.since === undefined ? {} : { since: claim.since }),
      ...sinceOffice(claim, sides, { on, knowledge }),
      ...(claim.counting === undefined ? {} : { counting: claim.counting }),
      on,
    },
  }
}

/** The day from which "since the new minister took office" counts, where the tables know it. */
function sinceOffice(
  { kind, sinceOffice: isSinceOffice }: Claim,
  sides: readonly [PartyQuery, PartyQuery],
  { on, knowledge }: SideContext,
): Pick<ClaimQuery, 'value' | 'since'> {
  const day = isSinceOffice && newerInOfficeSince(sides, on, knowledge)
  if (!day) return {}
  return kind === 'nth' ? { since: day } : { value: day }
}

/** Two sides of different countries: the claim's own parties first, then those of the act it is about. */
function sidesOf(
  { claim, reading, on }: ClaimInput,
  knowledge: Knowledge,
): readonly [PartyQuery, PartyQuery] | undefined {
  const entities = claim.parties
    .map((id) => reading.entities.find((entity) => entity.id === id))
    .filter((entity) => entity !== undefined)
  const act = reading.acts.find((one) => one.id === claim.about)
  const own = entities.map((entity) =>
    sideFrom({ entity, party: act?.parties.find((one) => one.entity === entity.id) }, claim, {
      knowledge,
      on,
    }),
  )
  const told = (act?.parties ?? []).map((party) =>
    sideFrom({ entity: reading.entities.find((one) => one.id === party.entity), party }, claim, {
      knowledge,
      on,
    }),
  )
  const sides = [...own, ...told].filter((side) => side !== undefined)
  const [left] = sides
  const right = sides.find((side) => left !== undefined && countryOf(side) !== countryOf(left))
  if (left && right) return [left, right]
  const names = entities
    .filter((entity) => entity.kind === 'person' && entity.country === undefined)
    .map(({ name }) => name)
  return sidesWithSurnames(left, names, { knowledge, on, scope: claim.scope })
}

function sidesWithSurnames(
  known: PartyQuery | undefined,
  [one, two]: readonly string[],
  context: SurnameContext,
): readonly [PartyQuery, PartyQuery] | undefined {
  if (one === undefined) return undefined
  if (!known) return two === undefined ? undefined : sidesBySurnames([one, two], context)
  const other = sideBySurname(one, known, context)
  return other && [other, known]
}

function countryOf(side: PartyQuery): string | undefined {
  return side.country
}

interface Actor {
  readonly entity: Entity | undefined
  readonly party: Party | undefined
}

interface SideContext {
  readonly knowledge: Knowledge
  readonly on: string
}

function sideFrom(actor: Actor, claim: Claim, context: SideContext): PartyQuery | undefined {
  const { knowledge } = context
  const code = actor.party?.country ?? actor.entity?.country
  const country = code === undefined ? undefined : knowledge.countryOf(code)
  if (!country) return undefined
  const state: PartyQuery = { kind: 'state', country: country.code, label: country.name }
  if (claim.scope === 'states') return state
  if (claim.scope === 'persons') {
    const person = personSide(actor, country.code, knowledge)
    if (person) return person
  }
  const office = officeOf(actor, context)
  if (office !== undefined) {
    const row = knowledge.officeOf(office)
    if (row?.rank === 'principal') return portfolioQuery(country, row.portfolio)
    if (row) return { kind: 'office', office, country: country.code, label: row.title }
  }
  return bodySide(actor, knowledge) ?? personSide(actor, country.code, knowledge) ?? state
}

function personSide(
  { entity, party }: Actor,
  country: string,
  knowledge: Knowledge,
): PartyQuery | undefined {
  const name = party?.person ?? (entity?.kind === 'person' ? entity.name : undefined)
  if (name === undefined) return undefined
  const known = knowledge.personsNamed(name).filter((person) => person.country === country)
  const [only] = known.length === 1 ? known : []
  return { kind: 'person', names: only?.names ?? [name], country, label: only?.name ?? name }
}

/** The office of an actor: as the act or the text gives it, else the one held on the day. */
function officeOf({ entity, party }: Actor, { knowledge, on }: SideContext): OfficeId | undefined {
  const given = party?.office ?? entity?.office?.id
  if (given !== undefined) return given
  if (entity?.known?.kind === 'office') return entity.known.id
  const name = party?.person ?? (entity?.kind === 'person' ? entity.name : undefined)
  const [person] = name === undefined ? [] : knowledge.personsNamed(name)
  if (!person) return undefined
  const held = knowledge
    .termsOf(person.id)
    .filter((term) => covers(term, on))
    .map((term) => knowledge.officeOf(term.office))
  return held.find((office) => office?.rank === 'principal')?.id
}

function bodySide({ entity }: Actor, knowledge: Knowledge): PartyQuery | undefined {
  if (entity?.known?.kind !== 'organization') return undefined
  const { id } = entity.known
  const body = knowledge.organizationsNamed(entity.name).find((one) => one.id === id)
  const country = body?.country === undefined ? undefined : knowledge.countryOf(body.country)
  return body && country ? portfolioQuery(country, body.portfolio) : undefined
}
