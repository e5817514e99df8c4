/**
 * The days that all constraints allow together.
 * In: constraints in the order of the text. Out: one stretch with those that decide its ends, nothing, or
 * the ones that contradict each other.
 * The one idea: each constraint only ever moves the ends towards each other, so that one more sentence
 * never makes the stretch wider. Words without a year move an end to the next day that they allow, until
 * nothing moves any more.
 */
import { compareDays } from '../calendar.ts'
import type { Day } from '../value.ts'
import type { Constraint, Stretch } from './constraint.ts'

export type Narrowed =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'stretch'
      readonly from?: Day
      readonly to?: Day
      /** Those that decide the ends. */
      readonly by: readonly Constraint[]
    }
  | { readonly kind: 'contradiction'; readonly by: readonly Constraint[] }

/** What all constraints allow. */
export function narrow(constraints: readonly Constraint[]): Narrowed {
  const yearly = constraints.filter(({ days }) => days.kind === 'yearly')
  const { ends, isSettled } = settled(plainEnds(constraints), yearly)
  const { from, to } = ends
  if (from === undefined && to === undefined) return { kind: 'nothing' }
  const by = [...new Set([...(from?.by ?? []), ...(to?.by ?? [])])]
  if (!isSettled || !isPossible(ends)) return { kind: 'contradiction', by }
  return { kind: 'stretch', ...(from && { from: from.day }), ...(to && { to: to.day }), by }
}

interface End {
  readonly day: Day
  /** What has brought the end here. */
  readonly by: readonly Constraint[]
}

interface Ends {
  readonly from?: End
  readonly to?: End
}

function isPossible({ from, to }: Ends): boolean {
  return from === undefined || to === undefined || compareDays(from.day, to.day) <= 0
}

/** The latest first day and the earliest last day; of equal ones the first told. */
function plainEnds(constraints: readonly Constraint[]): Ends {
  let from: End | undefined
  let to: End | undefined
  for (const one of constraints) {
    if (one.days.kind !== 'stretch') continue
    const { from: first, to: last } = one.days
    if (first && (!from || compareDays(first, from.day) > 0)) from = { day: first, by: [one] }
    if (last && (!to || compareDays(last, to.day) < 0)) to = { day: last, by: [one] }
  }
  return { ...(from && { from }), ...(to && { to }) }
}

/** Rounds after which words without a year are taken never to agree. */
const ROUNDS_AT_MOST = 60

interface Settled {
  readonly ends: Ends
  /** False when the ends would move on for ever: no day suits all. */
  readonly isSettled: boolean
}

function settled(plain: Ends, yearly: readonly Constraint[]): Settled {
  let ends = plain
  for (let round = 0; round < ROUNDS_AT_MOST; round++) {
    const before = ends
    for (const one of yearly) ends = isPossible(ends) ? movedBy(one, ends) : ends
    if (ends === before || !isPossible(ends)) return { ends, isSettled: true }
  }
  return { ends, isSettled: false }
}

function movedBy(one: Constraint, ends: Ends): Ends {
  const { from, to } = ends
  const first = from && firstAllowed(one, from.day)
  const last = to && lastAllowed(one, to.day)
  const isLater = from && first && compareDays(first, from.day) > 0
  const isEarlier = to && last && compareDays(last, to.day) < 0
  if (!isLater && !isEarlier) return ends
  return {
    ...ends,
    ...(isLater && { from: { day: first, by: withOne(from.by, one) } }),
    ...(isEarlier && { to: { day: last, by: withOne(to.by, one) } }),
  }
}

function withOne(by: readonly Constraint[], one: Constraint): readonly Constraint[] {
  return by.includes(one) ? by : [...by, one]
}

/** Within so many years every day of the year falls on every weekday, but 29 February in a few. */
const YEARS_SEEN = 12

function firstAllowed(one: Constraint, day: Day): Day | undefined {
  for (let away = -2; away <= YEARS_SEEN; away++) {
    const [from, to] = stretchIn(one, day.year + away) ?? []
    if (from === undefined || to === undefined || compareDays(to, day) < 0) continue
    return compareDays(from, day) > 0 ? from : day
  }
  return undefined
}

function lastAllowed(one: Constraint, day: Day): Day | undefined {
  for (let away = 2; away >= -YEARS_SEEN; away--) {
    const [from, to] = stretchIn(one, day.year + away) ?? []
    if (from === undefined || to === undefined || compareDays(from, day) > 0) continue
    return compareDays(to, day) < 0 ? to : day
  }
  return undefined
}

function stretchIn({ days }: Constraint, year: number): Stretch | undefined {
  return days.kind === 'yearly' ? days.inYear(year) : undefined
}
