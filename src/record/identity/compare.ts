/**
 * Whether two tellings are of one event.
 * In: two views of one block. Out: same, different or unsure, with a score and reasons in words.
 * The one idea: each typed field may forbid, allow or speak for it; one that forbids decides, one
 * that is unsure keeps apart, and only agreement on the day can join. After I. Fellegi and A. Sunter,
 * "A theory for record linkage" (1969): two thresholds, and a middle that is left to people.
 */
import { areCopies } from '../copies.ts'
import { REASONS } from '../en/reasons.ts'
import { compareWindows } from './compare-windows.ts'
import { keepsApart, leavesOpen, SILENT, speaksFor, type Comparison } from './comparison.ts'
import { isOneName, type Side, type View } from './view.ts'

/** Compares two tellings field by field. */
export function compareTellings(left: View, right: View): Comparison {
  const fields = [
    compareKinds(left, right),
    compareStatus(left, right),
    compareTimes(left, right),
    compareSides(left, right),
    comparePlaces(left, right),
    compareInitiators(left, right),
  ]
  const forbidding = fields.filter((field) => field.verdict === 'different')
  if (forbidding.length > 0) return combined('different', forbidding)
  const doubtful = fields.filter((field) => field.verdict === 'unsure')
  if (doubtful.length > 0) return combined('unsure', doubtful)
  return combined('same', fields)
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

function compareKinds(left: View, right: View): Comparison {
  const [one, other] = [left.telling.type.value, right.telling.type.value]
  if (left.family === right.family)
    return speaksFor(one === other ? 2 : 1, REASONS.kind(one, other))
  if (left.family === 'open' || right.family === 'open') {
    const definite = left.family === 'open' ? right.family : left.family
    const may = definite === 'call' || definite === 'meeting'
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

function compareSides(left: View, right: View): Comparison {
  if (left.family === 'act') return compareRoles(left, right)
  const found: Comparison[] = []
  for (const [country, side] of left.sides) {
    const other = right.sides.get(country)
    if (other) found.push(compareSide(side, other))
  }
  return (
    found.find((one) => one.verdict === 'different') ??
    speaksFor(
      found.reduce((sum, one) => sum + one.score, 0),
      ...found.flatMap((one) => one.reasons),
    )
  )
}

function compareSide(left: Side, right: Side): Comparison {
  if (left.persons.length > 0 && right.persons.length > 0) {
    const shared = left.persons.findIndex((one) =>
      right.persons.some((other) => isOneName(one, other)),
    )
    if (shared < 0) return keepsApart(REASONS.otherPersons(left.names, right.names))
    return speaksFor(3, REASONS.person(left.names[shared] ?? ''))
  }
  const office = left.offices.find((one) => right.offices.includes(one))
  if (office !== undefined) return speaksFor(2, REASONS.office(office))
  if (left.offices.length > 0 && right.offices.length > 0) {
    return keepsApart(REASONS.otherOffices(left.offices, right.offices))
  }
  const portfolio = left.portfolios.find((one) => right.portfolios.includes(one))
  if (portfolio !== undefined) return speaksFor(1, REASONS.portfolio(portfolio))
  if (left.portfolios.length > 0 && right.portfolios.length > 0) {
    return keepsApart(REASONS.otherOffices(left.portfolios, right.portfolios))
  }
  return SILENT
}

function compareRoles(left: View, right: View): Comparison {
  const clash = (one: readonly string[], other: readonly string[]): boolean =>
    one.length > 0 && other.length > 0 && !one.some((country) => other.includes(country))
  if (clash(left.actors, right.actors) || clash(left.targets, right.targets)) {
    return keepsApart(REASONS.otherRoles())
  }
  return speaksFor(1, REASONS.roles())
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

function compareInitiators(left: View, right: View): Comparison {
  if (left.initiator === undefined || left.initiator !== right.initiator) return SILENT
  return speaksFor(1, REASONS.initiator())
}
