/**
 * Units of the calendar seen from an anchor: "last year", "two days later", "that week".
 * The anchor is the publication or a time named before; when it is unknown the value stays without it.
 */
import { addDays, daysOf, isoFrom, unitValueAt, unitValueAway } from './calendar.ts'
import { inferred, unanchored, type Candidate, type Context } from './context.ts'
import { dayOf, dayValue, type CalendarValue, type Day, type Unit } from './value.ts'

export interface Away {
  readonly amount: number
  readonly unit: Unit
  readonly rule: string
}

/** The value of a unit whose place is unknown. */
export function unknownUnit(unit: Unit): CalendarValue {
  const isShort = unit === 'hour' || unit === 'minute' || unit === 'second'
  return { kind: 'calendar', grain: isShort ? 'day' : unit }
}

/** So many units from the publication. */
export function awayFromPublished({ amount, unit, rule }: Away, context: Context): Candidate {
  const { published } = context
  if (published === undefined) return unanchored(unknownUnit(unit), 'the publication is not known')
  const value = unitValueAway(published, amount, unit)
  if (value === undefined) return unanchored(unknownUnit(unit), 'beyond the calendar')
  const from = isoFrom(published)
  const candidate = inferred({
    value,
    anchor: 'published',
    steps: [{ rule, detail: `${counted(amount, unit)} from ${from}`, from }],
  })
  return unit === 'day' ? openFrom(candidate, context) : candidate
}

/** A day counted from the publication; it is as open as the publication's own day. */
export function openFrom(candidate: Candidate, { published, isDayOpen }: Context): Candidate {
  const day = candidate.value.kind === 'calendar' ? dayOf(candidate.value) : undefined
  if (!isDayOpen || published === undefined || day === undefined) return candidate
  return {
    ...candidate,
    isEitherDay: true,
    also: [dayValue(addDays(day, -1))],
    steps: [...candidate.steps, { rule: EITHER, detail: openDetail(published) }],
  }
}

/** The step of a day that may be the one before. */
export const EITHER = 'either of two days'

function openDetail(published: Day): string {
  const before = isoFrom(addDays(published, -1))
  return `the stamp is UTC, early on ${isoFrom(published)}: where it was written it may have been ${before}`
}

/** So many units from the last time named before; only that time can be the anchor. */
export function awayFromMentioned({ amount, unit, rule }: Away, context: Context): Candidate {
  const isShort = unit === 'hour' || unit === 'minute' || unit === 'second'
  const mentioned =
    unit === 'quarter' && context.reported !== undefined
      ? context.reported
      : context.mentioned(isShort ? 'day' : unit)
  const anchor = mentioned && firstDayOf(mentioned)
  if (anchor === undefined) return unanchored(unknownUnit(unit), 'no time is named before')
  const value = unitValueAway(anchor, amount, unit)
  if (value === undefined) return unanchored(unknownUnit(unit), 'beyond the calendar')
  const from = isoFrom(anchor)
  return inferred({
    value,
    anchor: 'expression',
    steps: [{ rule, detail: `${counted(amount, unit)} from ${from}, named before`, from }],
  })
}

/** The unit that holds the last time named before: "that year". */
export function unitOfMentioned(unit: Unit, context: Context): Candidate | undefined {
  const mentioned = context.mentioned(unit)
  const anchor = mentioned && firstDayOf(mentioned)
  if (anchor === undefined) return undefined
  const from = isoFrom(anchor)
  return inferred({
    value: unitValueAt(anchor, unit),
    anchor: 'expression',
    steps: [{ rule: `that ${unit}`, detail: `the ${unit} of ${from}, named before`, from }],
  })
}

/** A candidate moved by so many units from its own first day. */
export function shiftedUnit(from: Candidate, amount: number, unit: Unit): Candidate | undefined {
  const anchor = from.value.kind === 'calendar' ? firstDayOf(from.value) : undefined
  const value = anchor && unitValueAway(anchor, amount, unit)
  if (anchor === undefined || value === undefined) return undefined
  const counting = isoFrom(anchor)
  const step = {
    rule: `the ${unit} before or after`,
    detail: `${counted(amount, unit)} from ${counting}`,
    from: counting,
  }
  return { ...from, value, steps: [...from.steps, step] }
}

function counted(amount: number, unit: Unit): string {
  if (amount === 0) return `the ${unit}`
  return `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'back' : 'on'}`
}

function firstDayOf(value: CalendarValue): Day | undefined {
  return daysOf(value)?.[0]
}
