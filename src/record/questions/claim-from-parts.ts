/**
 * A claim given by its parts: kind, parties, kind of contact, since when, how often, said on which day.
 * In: the parts as values. Out: a claim query, or the part that is missing or makes no sense.
 * The one idea: what a sentence would have to say for its kind is asked for, so that no claim is guessed.
 */
import type { ClaimContact, ClaimKind } from '../../events/index.ts'
import { dayBefore, daysOfEdtf, durationFrom } from '../days.ts'
import type { ClaimQuery, PartyQuery } from '../question-types.ts'

export interface ClaimParts {
  readonly kind: ClaimKind
  readonly sides: readonly [PartyQuery, PartyQuery]
  readonly contact?: ClaimContact
  /** EDTF date or ISO 8601 duration of one unit: since when, for how long. */
  readonly since?: string
  /** EDTF date: of which day the last contact is said to be. */
  readonly day?: string
  /** Which contact it is said to be, or how many there are said to have been. */
  readonly count?: number
  readonly counting?: 'all' | 'others'
  /** The day on which it is said, ISO date. */
  readonly on: string
}

/** The part that stands in the way. */
export type ClaimPart = 'since' | 'day' | 'count'

export type PartsAnswer =
  | { readonly kind: 'found'; readonly query: ClaimQuery }
  | { readonly kind: 'missing' | 'impossible' | 'later'; readonly part: ClaimPart }

/** The claim that the parts make. */
export function claimFromParts(parts: ClaimParts): PartsAnswer {
  const { kind, sides, contact, since, day, count, counting, on } = parts
  const needed = NEEDED[kind]
  if (needed !== undefined && parts[needed] === undefined) return { kind: 'missing', part: needed }
  if (count !== undefined && !(Number.isInteger(count) && count >= 0)) {
    return { kind: 'impossible', part: 'count' }
  }
  const problem = timeProblem('since', since, on) ?? timeProblem('day', day, on)
  if (problem) return problem
  const value = { 'first-ever': undefined, last: day, nth: count }
  const told = kind in value ? value[kind as keyof typeof value] : since
  const [left, right] = sides
  return {
    kind: 'found',
    query: {
      kind,
      left,
      right,
      contact: contact ?? 'any',
      scope: scopeOfSides(sides),
      ...(told === undefined ? {} : { value: told }),
      ...(kind === 'nth' && since !== undefined ? { since } : {}),
      ...(kind === 'nth' ? { counting: counting ?? 'all' } : {}),
      on,
    },
  }
}

const NEEDED: Readonly<Partial<Record<ClaimKind, ClaimPart>>> = {
  'first-since': 'since',
  last: 'day',
  nth: 'count',
}

/** What two sides that are given say of the scope. */
export function scopeOfSides(sides: readonly PartyQuery[]): ClaimQuery['scope'] {
  if (sides.every((side) => side.kind === 'state')) return 'states'
  return sides.every((side) => side.kind === 'person') ? 'persons' : 'offices'
}

function timeProblem(
  part: 'since' | 'day',
  value: string | undefined,
  on: string,
): Exclude<PartsAnswer, { kind: 'found' }> | undefined {
  if (value === undefined) return undefined
  const begins = part === 'since' ? beginningOf(value, on) : daysOfEdtf(value).from
  if (begins === undefined) return { kind: 'impossible', part }
  return begins > on ? { kind: 'later', part } : undefined
}

/** The first day of a window that is given as a date, or as a length back from a day. */
function beginningOf(value: string, on: string): string | undefined {
  const duration = durationFrom(value)
  return duration ? dayBefore(on, duration) : daysOfEdtf(value).from
}

/** Whether a claim speaks of a time after the day on which it is made: nobody can know that. */
export function speaksOfLater({ kind, value, since, on }: ClaimQuery): boolean {
  const times = [kind === 'nth' ? undefined : value, since]
  return times.some(
    (time) => typeof time === 'string' && (beginningOf(time, on) ?? '') > on.slice(0, 10),
  )
}
