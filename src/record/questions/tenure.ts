/**
 * Since when two parties could speak as who they are, and since when the newer holds its office.
 * In: two party queries, the knowledge. Out: for two persons the first day on which both held an office
 * that the tables know; for offices and states none, for they have no first day.
 */
import type { Knowledge, Term } from '../../knowledge/index.ts'
import { daysOfEdtf } from '../days.ts'
import type { PartyQuery } from '../question-types.ts'
import { covers } from './match.ts'

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

/** When the newer of the two took the office held on a day, an EDTF date; absent where a table does not know. */
export function newerInOfficeSince(
  sides: readonly [PartyQuery, PartyQuery],
  on: string,
  knowledge: Knowledge,
): string | undefined {
  const days = sides.map((side) => inOfficeSince(side, on, knowledge))
  const known = days.filter((day) => day !== undefined)
  return known.length === sides.length ? known.toSorted().at(-1) : undefined
}

function inOfficeSince(side: PartyQuery, on: string, knowledge: Knowledge): string | undefined {
  const held = termsOf(side, on, knowledge).filter((term) => covers(term, on))
  const begun = new Set(held.map(({ from }) => from?.slice(0, 10)))
  const [only] = begun
  return begun.size === 1 ? only : undefined
}

/** The terms of office that a side may mean: a person's own, or those of who holds the office on the day. */
function termsOf(side: PartyQuery, on: string, knowledge: Knowledge): readonly Term[] {
  if (side.kind === 'state') return []
  if (side.kind === 'person') {
    return side.names
      .flatMap((name) => knowledge.personsNamed(name))
      .flatMap((person) => knowledge.termsOf(person.id))
      .filter((term) => knowledge.officeOf(term.office)?.rank === 'principal')
  }
  const offices =
    side.kind === 'office'
      ? [side.office]
      : knowledge
          .officesOf(side.country, side.portfolio)
          .filter(({ rank }) => rank === 'principal')
          .map(({ id }) => id)
  return offices.flatMap((office) => {
    const holder = knowledge.holderOn(office, on)
    return holder.kind === 'known'
      ? knowledge.termsOf(holder.person.id).filter((term) => term.office === office)
      : []
  })
}
