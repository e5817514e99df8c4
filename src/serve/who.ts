/**
 * Who held an office on a day, and which offices a person held, with the rows that say so; where the words name
 * neither, who belonged to a body, and to what a state belonged.
 * In: the knowledge, words that name an office, a person, a body or a state, a day. Out: the answer for each that the words can
 * mean. A day for which no row vouches has no holder; the terms around it are listed and never taken for it.
 */
import { bodiesNamed, statesNamed, type BodyAnswer, type StateAnswer } from './members.ts'
import type { Holder, Knowledge, Office, Person, Term } from '../knowledge/index.ts'

export interface OfficeAnswer {
  readonly office: Office
  readonly country: string
  readonly holder: Holder
  /** All terms that the tables have, oldest first. */
  readonly terms: readonly NamedTerm[]
}

export interface NamedTerm {
  readonly term: Term
  readonly person: string
  readonly office: string
}

export interface PersonAnswer {
  readonly person: Person
  /** Offices that a row gives the person on the day. */
  readonly held: readonly NamedTerm[]
  readonly terms: readonly NamedTerm[]
}

export interface HoldersAnswer {
  readonly asked: string
  readonly on: string
  readonly offices: readonly OfficeAnswer[]
  readonly persons: readonly PersonAnswer[]
  readonly bodies: readonly BodyAnswer[]
  readonly states: readonly StateAnswer[]
}

/** What the words can mean: offices, else bodies, else states, else persons. */
export function holdersOf(knowledge: Knowledge, asked: string, on: string): HoldersAnswer {
  const offices = knowledge.officesTitled(asked)
  const bodies = offices.length > 0 ? [] : bodiesNamed(knowledge, asked, on)
  const isOther = offices.length === 0 && bodies.length === 0
  const states = isOther ? statesNamed(knowledge, asked, on) : []
  const persons = isOther && states.length === 0 ? knowledge.personsNamed(asked) : []
  return {
    bodies,
    states,
    asked,
    on,
    offices: offices.map((office) => ({
      office,
      country: knowledge.countryOf(office.country)?.name ?? office.country,
      holder: knowledge.holderOn(office.id, on),
      terms: named(knowledge, knowledge.termsOfOffice(office.id)),
    })),
    persons: persons.map((person) => personAnswer(knowledge, person, on)),
  }
}

function personAnswer(knowledge: Knowledge, person: Person, on: string): PersonAnswer {
  const terms = named(knowledge, knowledge.termsOf(person.id))
  const offices = [...new Set(terms.map(({ term }) => term.office))]
  const held = offices.flatMap((office) => {
    const holder = knowledge.holderOn(office, on)
    return holder.kind === 'known' && holder.person.id === person.id
      ? named(knowledge, [holder.term])
      : []
  })
  return { person, held, terms }
}

function named(knowledge: Knowledge, terms: readonly Term[]): readonly NamedTerm[] {
  return [...terms]
    .sort((left, right) =>
      (left.from ?? left.asOf ?? '') < (right.from ?? right.asOf ?? '') ? -1 : 1,
    )
    .map((term) => {
      const office = knowledge.officeOf(term.office)
      const country = office && knowledge.countryOf(office.country)?.name
      return {
        term,
        person: knowledge.personOf(term.person)?.name ?? term.person,
        office: office
          ? `${office.title}${country === undefined ? '' : `, ${country}`}`
          : term.office,
      }
    })
}
