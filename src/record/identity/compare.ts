/**
 * Whether two tellings are of one event.
 * In: two views of one block. Out: same, different or unsure, with a score and reasons in words.
 * The one idea: each typed field may forbid, allow or speak for it; one that forbids decides, one
 * that is unsure keeps apart, and only agreement on the day can join. After I. Fellegi and A. Sunter,
 * "A theory for record linkage" (1969): two thresholds, and a middle that is left to people.
 */
import { areCopies } from '../copies.ts'
import { daysBetween, durationFrom } from '../days.ts'
import { REASONS } from '../en/reasons.ts'
import { compareWindows } from './compare-windows.ts'
import { keepsApart, leavesOpen, SILENT, speaksFor, type Comparison } from './comparison.ts'
import { compareSides } from './compare-sides.ts'
import type { View } from './view.ts'

/** Compares two tellings field by field. */
export function compareTellings(left: View, right: View): Comparison {
  const sides = compareSides(left, right)
  const fields = [
    compareKinds(left, right, sides),
    compareStatus(left, right),
    compareTimes(left, right),
    sides,
    comparePlaces(left, right),
    compareInitiators(left, right),
    compareOrders(left, right),
  ]
  const forbidding = fields.filter((field) => field.verdict === 'different')
  if (forbidding.length > 0) return combined('different', forbidding)
  const doubtful = fields.filter((field) => field.verdict === 'unsure')
  if (doubtful.length > 0) {
    return { ...combined('unsure', doubtful), isFirm: sides.verdict === 'unsure' }
  }
  const all = combined('same', fields)
  if (left.family === 'act' || all.score >= ENOUGH) return all
  return { ...all, verdict: 'unsure', reasons: [REASONS.tooLittle(), ...all.reasons] }
}

/** From here on the fields together say "same"; chosen on the pairs that may be read (`docs/accuracy.md`, Identity). */
export const ENOUGH = 6

/** Two sides known by office at the least: then the kind may stay open, and the day near. */
const KNOWN_SIDES = 4

function isDayless({ window }: View): boolean {
  return window.kind === 'loose' || window.kind === 'undated'
}

function combined(verdict: Comparison['verdict'], fields: readonly Comparison[]): Comparison {
  return {
    verdict,
    score: fields.reduce((sum, field) => sum + field.score, 0),
    reasons: fields.flatMap((field) => field.reasons),
  }
}

/** Where days alone leave it open, one text in two papers still tells one act in the same words. */
function compareTimes(left: View, right: View): Comparison {
  const byDays = compareWindows(left, right)
  if (byDays.verdict !== 'unsure') return byDays
  const [one, other] = [left.telling, right.telling]
  const asTold = one.time.value.edtf === other.time.value.edtf && one.article !== other.article
  if (!asTold || !areCopies(one.signature, other.signature)) return byDays
  return speaksFor(5, REASONS.oneText())
}

function compareKinds(left: View, right: View, sides: Comparison): Comparison {
  const [one, other] = [left.telling.type.value, right.telling.type.value]
  if (left.family === right.family && left.family !== 'open')
    return speaksFor(one === other ? 2 : 1, REASONS.kind(one, other))
  if (left.family === 'open' || right.family === 'open') {
    if ((isDayless(left) || isDayless(right)) && sides.score < KNOWN_SIDES) {
      return leavesOpen(REASONS.openWithoutDay())
    }
    if (one === other && one === 'talks') return speaksFor(1, REASONS.kind(one, other))
    const definite = left.family === 'open' ? right.family : left.family
    const may = definite === 'call' || definite === 'meeting' || definite === 'open'
    return may ? SILENT : leavesOpen(REASONS.openKind(one, other))
  }
  const families = [left.family, right.family]
  if (families.includes('visit') && families.includes('meeting')) {
    return leavesOpen(REASONS.visitAndMeeting())
  }
  return keepsApart(REASONS.otherKind(one, other))
}

function compareStatus(left: View, right: View): Comparison {
  const sought = [left, right].map((view) =>
    ['attempted', 'refused'].includes(view.telling.status.value),
  )
  if (sought[0] === sought[1]) return SILENT
  return keepsApart(REASONS.soughtAndOther())
}

function comparePlaces(left: View, right: View): Comparison {
  const one = left.telling.place?.value
  const other = right.telling.place?.value
  if (!one || !other || left.family === 'call') return SILENT
  if (one.name.toLowerCase() === other.name.toLowerCase())
    return speaksFor(1, REASONS.place(one.name))
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) {
    return keepsApart(REASONS.otherPlaces(one.name, other.name))
  }
  return left.family === 'act' ? leavesOpen(REASONS.otherPlaces(one.name, other.name)) : SILENT
}

/** Two that are counted in one stretch and have two numbers are two. */
function compareOrders(left: View, right: View): Comparison {
  const [one, other] = [left.telling.order?.value, right.telling.order?.value]
  if (!one !== !other) return compareOrderWithNone(left, right)
  if (!one || !other || one.since !== other.since) return SILENT
  const isLongPast =
    left.published === undefined ||
    right.published === undefined ||
    Math.abs(daysBetween(left.published, right.published)) > ORDER_DAYS
  // "This week" is another week in another week's report.
  if (isLongPast && one.since?.startsWith('P') !== false) return SILENT
  return one.nth === other.nth
    ? speaksFor(1, REASONS.order(one.nth))
    : keepsApart(REASONS.otherOrders(one.nth, other.nth))
}

const ORDER_DAYS = 2

/** "The second this week" is not, for sure, what another tells of some day of the week. */
function compareOrderWithNone(left: View, right: View): Comparison {
  const order = (left.telling.order ?? right.telling.order)?.value
  const isOneDay = left.window.kind === 'day' && right.window.kind === 'day'
  if (!order || order.nth < 2 || isOneDay) return SILENT
  const since = durationFrom(order.since ?? '')
  const isOfDays = since?.unit === 'D' || (since?.unit === 'W' && since.count === 1)
  return isOfDays ? leavesOpen(REASONS.oneOfSeveral(order.nth)) : SILENT
}

function compareInitiators(left: View, right: View): Comparison {
  if (left.initiator === undefined || right.initiator === undefined) return SILENT
  if (left.initiator === right.initiator) return speaksFor(1, REASONS.initiator())
  // A letter and the answer to it; of a call two may say that they began it.
  return left.family === 'written' ? keepsApart(REASONS.otherInitiators()) : SILENT
}
