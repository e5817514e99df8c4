/**
 * When a telling's act may have happened, and how firmly that is known.
 * In: a telling. Out: a window of days with the kind of knowledge behind it.
 * The one idea: a day that is stated, a day by which it was over, and no day at all but a date of
 * publication are three different things, and only the first may tell two contacts apart for sure.
 */
import type { ActStatus } from '../../events/index.ts'
import { addDays, dayOf, daysOfEdtf, widthOf, type DayStretch } from '../days.ts'
import type { Telling } from '../telling.ts'

/**
 * `day`: one day. `stretch`: a stated stretch of at most ten days. `by`: over by its last day, as when
 * only the announcement is dated. `undated`: no time told, the window is around publication.
 * `loose`: a month or more. `none`: no idea.
 */
export type WindowKind = 'day' | 'stretch' | 'by' | 'undated' | 'loose' | 'none'

export interface Window {
  readonly kind: WindowKind
  readonly days: DayStretch
}

/** News is told within a week of the act. */
const NEWS_DAYS = 7
/** Something announced happens within a month, if no day is told. */
const AHEAD_DAYS = 31
const STRETCH_DAYS = 10
/** Two months: what a vague time may span and still point at one contact. */
export const LOOSE_DAYS = 63
/** Two tellings so many days apart are still compared, and named as near each other. */
export const NEAR_DAYS = 7
const NONE: Window = { kind: 'none', days: {} }

/** The window of a telling. */
export function windowOf(telling: Telling): Window {
  const { edtf, bound } = telling.time.value
  const days = edtf === undefined ? {} : daysOfEdtf(edtf)
  if (days.from === undefined && days.to === undefined) return undatedWindow(telling)
  const known = bound === undefined ? overByThen(days, telling) : days
  if (bound === 'on-or-after' || bound === 'after' || known.to === undefined) {
    return aheadOf(days.from ?? days.to)
  }
  if (bound === 'on-or-before' || bound === 'before' || days.from === undefined) {
    return upTo(bound === 'before' ? addDays(known.to, -1) : known.to, telling.status.value)
  }
  const width = widthOf(days.to === undefined ? known : days)
  if (width === 1) return { kind: 'day', days: known }
  return { kind: width <= STRETCH_DAYS ? 'stretch' : 'loose', days: known }
}

/** What a report tells as held lies no later than the report: "this week", on a Tuesday, ends that day. */
export function overByThen(days: DayStretch, telling: Telling): DayStretch {
  const published = dayOf(telling.published)
  const { from, to } = days
  const isOver = telling.status.value === 'held' || telling.status.value === 'background'
  if (!isOver || published === undefined) return days
  // What began then and went on is known up to the report.
  if (to === undefined)
    return from !== undefined && from <= published ? { from, to: published } : days
  if (to <= published) return days
  return from === undefined || from <= published ? { ...days, to: published } : days
}

function upTo(day: string, status: ActStatus): Window {
  // What is told as background may lie years before the day it is told on.
  if (status === 'background') return NONE
  return { kind: 'by', days: { from: addDays(day, -NEWS_DAYS), to: day } }
}

function aheadOf(day: string | undefined): Window {
  if (day === undefined) return NONE
  return { kind: 'loose', days: { from: day, to: addDays(day, AHEAD_DAYS) } }
}

function undatedWindow(telling: Telling): Window {
  const published = dayOf(telling.published)
  if (published === undefined || telling.status.value === 'background') return NONE
  switch (telling.status.value) {
    case 'planned':
    case 'conditional':
    case 'possible':
      return aheadOf(published)
    case 'cancelled':
    case 'denied':
      return {
        kind: 'loose',
        days: { from: addDays(published, -AHEAD_DAYS), to: addDays(published, AHEAD_DAYS) },
      }
    case 'held':
    case 'refused':
    case 'attempted':
      return { kind: 'undated', days: { from: addDays(published, -NEWS_DAYS), to: published } }
  }
}
