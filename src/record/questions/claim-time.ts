/**
 * The time of which a claim speaks, by which a change finds it and by which the ledger is read for it.
 */
import { addDays, dayBefore, daysOfEdtf, durationFrom } from '../days.ts'
import type { ClaimQuery } from '../question-types.ts'
import { CLAIM_DAYS } from './timing.ts'

/** The first day of which a contact may decide the claim; empty for all time. */
export function beginningOf({ kind, value, since, on }: ClaimQuery): string {
  const start = kind === 'nth' ? since : value
  if (typeof start !== 'string') return ''
  const duration = durationFrom(start)
  const day = duration ? dayBefore(on, duration) : daysOfEdtf(start).from
  return day === undefined ? '' : addDays(day, -2 * CLAIM_DAYS)
}
