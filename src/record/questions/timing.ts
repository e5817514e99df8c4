/**
 * The contact that a claim speaks of, and those before it.
 * In: the day of the claim, the contacts that count, by time. Out: the contact of that time, and the
 * earlier ones. The one idea: a claim is made within days of the contact it speaks of.
 */
import { addDays, daysBetween } from '../days.ts'
import type { Contact } from '../types.ts'

/** A claim is made within so many days of the contact it speaks of. */
export const CLAIM_DAYS = 7

export interface Timing {
  readonly current?: Contact
  /** The day before which earlier contacts lie. */
  readonly until: string
  readonly earlier: readonly Contact[]
  readonly previous?: Contact
}

/** The contact that a claim of a day speaks of, told at most so many days later, and those before it. */
export function timingOf(on: string, counted: readonly Contact[], within = CLAIM_DAYS): Timing {
  const told = counted.filter(({ days }) => days.to !== undefined && days.to <= on)
  const last = told.at(-1)
  const isNew = last?.days.to !== undefined && daysBetween(last.days.to, on) <= within
  const current = isNew ? last : undefined
  const until = current?.days.from ?? current?.days.to ?? addDays(on, 1)
  const earlier = counted.filter((contact) => contact !== current && isBefore(contact, until))
  const previous = earlier.findLast(({ days }) => days.to !== undefined && days.to < until)
  return { ...(current ? { current } : {}), until, earlier, ...(previous ? { previous } : {}) }
}

/** The contacts up to a day, that day included; none of them is the one spoken of. */
export function timingAfter(on: string, counted: readonly Contact[]): Timing {
  const earlier = counted.filter((contact) => isBefore(contact, on))
  const previous = earlier.findLast(({ days }) => days.to !== undefined && days.to <= on)
  return { until: addDays(on, 1), earlier, ...(previous ? { previous } : {}) }
}

function isBefore({ days }: Contact, until: string): boolean {
  const first = days.from ?? days.to
  return first !== undefined && first <= until
}
