/** Memberships in words. In: answers about bodies and states. Out: words for the terminal and pages. */
import type { Country } from '../../knowledge/index.ts'
import type { MembershipsAnswer, NamedMembership } from '../members.ts'
import { dateInWords } from './dates.ts'
import { counted } from './words.ts'

/** "32 members", "as the rows last said it (31 October 2025): 32 members". */
export function membersCounted(
  { asOf, kind, members }: MembershipsAnswer,
  unit: readonly [one: string, many: string],
): string {
  if (kind === 'unknown') return 'no row of the tables speaks of it'
  const count = counted(members.length, ...unit)
  return asOf === undefined ? count : `as the rows last said it (${dateInWords(asOf)}): ${count}`
}

/** "Finland, since 4 April 2023", "United Kingdom, 1 January 1973 to 31 January 2020 (permanent)". */
export function membershipInWords({ membership, name }: NamedMembership): string {
  const { from, permanent, to } = membership
  const begin = from === undefined ? undefined : dateInWords(from)
  const days =
    to !== undefined
      ? `${begin ?? 'start not known'} to ${dateInWords(to)}`
      : begin === undefined
        ? 'start not known'
        : `since ${begin}`
  return `${name}, ${days}${permanent ? ' (permanent member)' : ''}`
}

/** Why words that name a state do not mean one on the day: "by the tables no state on that day (from 9 July 2011)". */
export function notOnDay({ from, to }: Country): string {
  const bounds = [
    ...(from === undefined ? [] : [`from ${dateInWords(from)}`]),
    ...(to === undefined ? [] : [`to ${dateInWords(to)}`]),
  ]
  return `by the tables no state on that day (${bounds.join(' ')})`
}
