/**
 * Since when two parties could speak as who they are.
 * In: two party queries, the knowledge. Out: for two persons the first day on which both held an office
 * that the tables know; for offices and states none, for they have no first day.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import { daysOfEdtf } from '../days.ts'
import type { PartyQuery } from '../question-types.ts'

/** The first day on which both persons held an office; absent where a party is no person or has no row. */
export function firstDayOf(
  sides: readonly [PartyQuery, PartyQuery],
  knowledge: Knowledge,
): string | undefined {
  const days = sides.map((side) => firstDayInOffice(side, knowledge))
  const known = days.filter((day) => day !== undefined)
  return known.length === sides.length ? known.toSorted().at(-1) : undefined
}

function firstDayInOffice(side: PartyQuery, knowledge: Knowledge): string | undefined {
  if (side.kind !== 'person') return undefined
  const terms = side.names
    .flatMap((name) => knowledge.personsNamed(name))
    .flatMap((person) => knowledge.termsOf(person.id))
  const days = terms.map((term) => daysOfEdtf(term.from ?? '').from)
  // A term without a beginning may have begun at any time.
  if (days.some((day) => day === undefined)) return undefined
  return days.filter((day) => day !== undefined).toSorted()[0]
}
