/**
 * The moment that a caller gives, in the one form in which the record stores and compares moments.
 */
import { OperationError } from '../acquire/index.ts'
import { momentFrom } from './days.ts'

/** The moment in UTC; a caller that gives none has misused us. */
export function momentOf(now: string): string {
  const moment = momentFrom(now)
  if (moment === undefined) {
    throw new OperationError('wrong-use', `"${now}" is no date. Give an ISO date or date-time.`)
  }
  return moment
}
