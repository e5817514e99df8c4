/**
 * Which contact was the last.
 * In: contacts that count. Out: those whose order in time is known, in that order.
 * The one idea: a contact is as late as its earliest possible day. One told without a time may lie years
 * back, and one "in 2024" is not later than one of July; neither is ever taken for the last.
 */
import { addDays } from '../days.ts'
import type { Contact } from '../types.ts'
import { CLAIM_DAYS } from './timing.ts'

/** The contacts with a time of their own that is over, the last one last. */
export function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  return contacts
    .filter((contact) => isDated(contact) && contact.days.to !== undefined)
    .map((contact) => ({ contact, key: `${earliestDayOf(contact)} ${contact.days.to ?? ''}` }))
    .sort((left, right) => (left.key < right.key ? -1 : Number(left.key > right.key)))
    .map(({ contact }) => contact)
}

/** The same contacts, those told without a time at the end. */
export function undatedLast(contacts: readonly Contact[]): readonly Contact[] {
  return [...contacts.filter(isDated), ...contacts.filter((contact) => !isDated(contact))]
}

/** Whether a source gives its time; the day of a report is none. */
function isDated({ time }: Contact): boolean {
  return time.edtf !== undefined
}

/** "On or before" a day is news of the week before it. */
export function earliestDayOf({ days: { from, to } }: Contact): string {
  return from ?? addDays(to ?? '', -CLAIM_DAYS)
}
