/** Holders of offices and members of bodies as they go out. In: an answer of `who`. Out: its JSON. */
import type { Membership, Term } from '../../../knowledge/index.ts'
import type { MembershipsAnswer, NamedMembership } from '../../members.ts'
import type { HoldersAnswer, NamedTerm } from '../../who.ts'
import type { HoldersWire } from './answer-shapes.ts'

type TermWire = HoldersWire['offices'][number]['terms'][number]

/** The JSON of an answer; `holder` is null on a day that no row vouches for, and `why` says why. */
export function holdersToWire(answer: HoldersAnswer): HoldersWire {
  const { asked, bodies, offices, on, persons, states } = answer
  return {
    asked,
    on,
    offices: offices.map(({ country, holder, office, terms }) => ({
      office: office.id,
      title: office.title,
      country,
      holder:
        holder.kind === 'known'
          ? { person: holder.person.id, name: holder.person.name, ...datesOf(holder.term) }
          : null,
      why: holder.kind === 'known' ? null : holder.why,
      terms: terms.map(termToWire),
    })),
    persons: persons.map(({ held, person, terms }) => ({
      person: person.id,
      name: person.name,
      held: held.map(termToWire),
      terms: terms.map(termToWire),
    })),
    bodies: bodies.map(({ body, memberships }) => ({
      body: body.id,
      name: body.name,
      ...membershipsToWire(memberships),
    })),
    states: states.map(({ isOnDay, memberships, state }) => ({
      country: state.code,
      name: state.name,
      onDay: isOnDay,
      from: state.from ?? null,
      to: state.to ?? null,
      ...membershipsToWire(memberships),
    })),
  }
}

type MembershipsWire = Pick<
  HoldersWire['bodies'][number],
  'known' | 'assumedFrom' | 'members' | 'unsure'
>

function membershipsToWire({ asOf, kind, members, unsure }: MembershipsAnswer): MembershipsWire {
  return {
    known: kind !== 'unknown',
    assumedFrom: asOf ?? null,
    members: members.map(membershipToWire),
    unsure: unsure.map(membershipToWire),
  }
}

function membershipToWire({
  membership,
  name,
}: NamedMembership): MembershipsWire['members'][number] {
  const { body, country, permanent } = membership
  return { body, country, name, permanent: permanent === true, ...datesOf(membership) }
}

function termToWire({ office, person, term }: NamedTerm): TermWire {
  return { office: term.office, title: office, person: term.person, name: person, ...datesOf(term) }
}

function datesOf({
  asOf,
  from,
  source,
  to,
}: Term | Membership): Omit<TermWire, 'office' | 'title' | 'person' | 'name'> {
  return {
    from: from ?? null,
    to: to ?? null,
    asOf: asOf ?? null,
    source: { name: source.name, row: source.row },
  }
}
