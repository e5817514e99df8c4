/**
 * Whether the times of two tellings allow one event.
 * In: two views. Out: a comparison. The one idea: two days that are told and differ are two events;
 * where a day is only bounded, the closer the bounds the more likely one event, and beyond a day or
 * two nobody knows.
 */
import { REASONS } from '../en/reasons.ts'
import { daysBetween, shareDay, widthOf, type DayStretch } from '../days.ts'
import { compareClocks, isNightAndMorning } from './compare-clocks.ts'
import { keepsApart, leavesOpen, speaksFor, type Comparison } from './comparison.ts'
import type { View } from './view.ts'
import { LOOSE_DAYS, type Window } from './window.ts'

/** Two reports of one contact that was only announced come within a day of each other. */
const BOUND_DAYS = 1
/** Two reports of one contact, one of them undated, are published within a day; two calls may be two days apart. */
const PRESS_DAYS = 1
/** A plan that names no day is of the next days; what comes later may be another. */
const PLAN_DAYS = 10

/** Compares when the two may have happened. */
export function compareWindows(left: View, right: View): Comparison {
  const [one, other] = [left.window, right.window]
  if (one.kind === 'none' || other.kind === 'none') return leavesOpen(REASONS.noTime())
  if (!shareDay(one.days, other.days)) {
    const isOtherWeek = mayMeanDayOf(left, other) || mayMeanDayOf(right, one)
    if (isOtherWeek) return speaksFor(3, REASONS.otherWeek())
    const isFarCall = left.family === 'call' && isNightAndMorning(left, right)
    return isFarCall ? leavesOpen(REASONS.otherZones()) : apart(one, other)
  }
  const clock = compareClocks(left, right)
  if (clock) return clock
  if (isToldLater(left, right) || isToldLater(right, left)) return leavesOpen(REASONS.toldLater())
  if (left.family === 'act' && (one.kind !== 'day' || other.kind !== 'day')) {
    return leavesOpen(REASONS.actWithoutDay())
  }
  if (one.kind === 'loose' || other.kind === 'loose') return compareLoose(left, right)
  if (one.kind === 'undated' || other.kind === 'undated') return compareUndated(left, right)
  if (one.kind === 'by' || other.kind === 'by') return compareBounds(one, other)
  if (one.kind === 'day' && other.kind === 'day')
    return speaksFor(6, REASONS.day(one.days.to ?? ''))
  return compareStretches(left, right)
}

function apart(one: Window, other: Window): Comparison {
  const reason = REASONS.otherDays(one.days, other.days)
  const guessed = one.kind === 'undated' || other.kind === 'undated'
  return guessed ? leavesOpen(reason) : keepsApart(reason)
}

/** Whether a telling of what did not come about was counted to one Thursday, and its words allow the other's. */
function mayMeanDayOf({ telling }: View, { kind, days }: Window): boolean {
  const isOpen = !['held', 'background', 'planned'].includes(telling.status.value)
  return isOpen && kind === 'day' && (telling.time.value.also ?? []).includes(days.from ?? '')
}

/**
 * A month may be the month of a day that is told; a year says too little. Two months that are told
 * may hold two contacts, unless one telling is there to deny or call off what the other tells.
 */
function compareLoose(left: View, right: View): Comparison {
  const [one, other] = [left.window, right.window]
  if (isFarPlan(left, right) || isFarPlan(right, left)) return leavesOpen(REASONS.farPlan())
  if (Math.max(widthOf(one.days), widthOf(other.days)) > LOOSE_DAYS) {
    return leavesOpen(REASONS.noTime())
  }
  if (one.kind !== other.kind) return speaksFor(1, REASONS.looseTime())
  const equal = one.days.from === other.days.from && one.days.to === other.days.to
  const answers = [left, right].some((view) => ANSWERS.includes(view.telling.status.value))
  return equal || answers ? speaksFor(1, REASONS.looseTime()) : leavesOpen(REASONS.overlap())
}

/** Whether one is a plan without a day, and what the other tells lies too far ahead to be taken for it. */
function isFarPlan(plan: View, other: View): boolean {
  const { time, status } = plan.telling
  if (time.value.edtf !== undefined || !AHEAD.includes(status.value)) return false
  const from = other.window.days.from
  if (from === undefined || plan.published === undefined) return true
  return daysBetween(plan.published, from) > PLAN_DAYS
}

const AHEAD: readonly string[] = ['planned', 'possible', 'conditional']

/** Whether one denies or calls off, without a day, what the other may tell only after it. */
function isToldLater(answer: View, other: View): boolean {
  const { time, status } = answer.telling
  if (!ANSWERS.includes(status.value) || ANSWERS.includes(other.telling.status.value)) return false
  if (time.value.edtf !== undefined) return false
  if (answer.published === undefined || other.published === undefined) return true
  return daysBetween(answer.published, other.published) > PRESS_DAYS
}

const ANSWERS: readonly string[] = ['denied', 'cancelled']

function compareBounds(one: Window, other: Window): Comparison {
  if (one.days.to === undefined || other.days.to === undefined) return leavesOpen(REASONS.noTime())
  if (one.kind === 'stretch' || other.kind === 'stretch') {
    const [bound, stretch] = one.kind === 'by' ? [one, other] : [other, one]
    const within = shareDay({ from: bound.days.to ?? '', to: bound.days.to ?? '' }, stretch.days)
    return within ? speaksFor(2, REASONS.boundInStretch()) : leavesOpen(REASONS.farBounds())
  }
  // The day that is told may not lie after the day by which it was over: windows share a day.
  const distance = Math.abs(daysBetween(one.days.to, other.days.to))
  if (distance > BOUND_DAYS) return leavesOpen(REASONS.farBounds())
  const score = one.kind === 'day' || other.kind === 'day' ? 4 : 3
  return speaksFor(score - distance, REASONS.bounds(one.days.to, other.days.to))
}

function compareUndated(left: View, right: View): Comparison {
  const press =
    left.published === undefined || right.published === undefined
      ? Infinity
      : Math.abs(daysBetween(left.published, right.published))
  const dated = left.window.kind === 'undated' ? right.window : left.window
  const undated = left.window.kind === 'undated' ? left : right
  const told = dated.days.to
  const since =
    told === undefined || undated.published === undefined
      ? Infinity
      : daysBetween(told, undated.published)
  const fits = press <= PRESS_DAYS || (dated.kind === 'day' && since >= 0 && since <= PRESS_DAYS)
  return fits ? speaksFor(2, REASONS.sameNews()) : leavesOpen(REASONS.noTime())
}

function compareStretches(left: View, right: View): Comparison {
  const [one, other] = [left.window, right.window]
  if (one.kind === 'day' || other.kind === 'day') return speaksFor(4, REASONS.dayInStretch())
  const [days, others] = [one.days, other.days]
  if (days.from === others.from && days.to === others.to) return speaksFor(4, REASONS.stretch())
  // Nobody visits one state twice in ten days; a trip of many stops holds the visit to one of them.
  const isTrip = left.family === 'visit' && (contains(days, others) || contains(others, days))
  return isTrip ? speaksFor(3, REASONS.stretchInTrip()) : leavesOpen(REASONS.overlap())
}

function contains(days: DayStretch, others: DayStretch): boolean {
  if (days.from === undefined || others.from === undefined) return false
  if (days.to === undefined || others.to === undefined) return false
  return days.from <= others.from && others.to <= days.to
}
