/**
 * Whether the hours of two tellings of one day allow one event.
 * In: two views. Out: a doubt or a bar where hours or parts of one day differ, else nothing; whether two days are a
 * night and the morning after it.
 * The one idea: two hours of one article are two contacts; of two papers they may be those of two time zones.
 * ```
 * They spoke on Tuesday morning, and again in the evening.
 *                       part                      part
 * ```
 */
import { daysBetween } from '../days.ts'
import { hoursFrom } from '../en/parts-of-day.ts'
import { REASONS } from '../en/reasons.ts'
import { keepsApart, leavesOpen, type Comparison } from './comparison.ts'
import type { View } from './view.ts'

/** Two hours, or two parts, told of one day are two contacts. */
export function compareClocks(left: View, right: View): Comparison | undefined {
  if (!differ(left, right)) return undefined
  return left.telling.article === right.telling.article
    ? keepsApart(REASONS.otherHours())
    : leavesOpen(REASONS.otherHours())
}

/** Whether one tells of a night and the other of the morning after it: one call, maybe, in two time zones. */
export function isNightAndMorning(left: View, right: View): boolean {
  return isNightBefore(left, right) || isNightBefore(right, left)
}

function isNightBefore(night: View, morning: View): boolean {
  const [day, next] = [night.window.days.to, morning.window.days.from]
  if (day === undefined || next === undefined || daysBetween(day, next) !== 1) return false
  return (partOf(night)?.[1] ?? 0) >= MIDNIGHT && (partOf(morning)?.[1] ?? MIDNIGHT) <= NOON
}

const NOON = 12
const MIDNIGHT = 24

function differ(left: View, right: View): boolean {
  const [one, other] = [hourOf(left), hourOf(right)]
  if (one !== undefined && other !== undefined) return one !== other
  const [part, otherPart] = [partOf(left), partOf(right)]
  if (part === undefined || otherPart === undefined) return false
  return part[1] <= otherPart[0] || otherPart[1] <= part[0]
}

function hourOf({ telling }: View): string | undefined {
  return /T(\d{2})/.exec(telling.time.value.edtf ?? '')?.[1]
}

/** The hours of the part of the day that its words name, where no more is known than a part. */
function partOf({ telling }: View): readonly [from: number, to: number] | undefined {
  const { value, words } = telling.time
  if (value.precision !== 'part-of-day') return undefined
  return words.map(({ quote }) => hoursFrom(quote)).find((hours) => hours !== undefined)
}
