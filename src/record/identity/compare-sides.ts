/**
 * Whether the sides of two tellings allow one event: persons, offices, portfolios, roles.
 * In: two views. Out: a comparison. The one idea: persons are compared as groups. The same group speaks for
 * one event, no shared person forbids it; and who names more persons over more days tells several contacts at
 * once, of which the other telling may be one, so that it is left open.
 */
import { isOneOccasion, isSessionWord } from '../en/occasions.ts'
import { REASONS } from '../en/reasons.ts'
import { keepsApart, leavesOpen, SILENT, speaksFor, type Comparison } from './comparison.ts'
import { isOneSpelling } from './spellings.ts'
import { isOneName, type Person, type Side, type View } from './view.ts'

/** Compares the sides that both tellings name. */
export function compareSides(left: View, right: View): Comparison {
  if (left.family === 'act') return compareRoles(left, right)
  if (left.family === 'visit' && right.family === 'visit') {
    const roles = compareVisitRoles(left, right)
    if (roles.verdict === 'different') return roles
  }
  const listing = { left: mayListMore(left, right), right: mayListMore(right, left) }
  const found: Comparison[] = []
  for (const [country, side] of left.sides) {
    const other = right.sides.get(country)
    if (other) found.push(compareSide(side, other, listing))
  }
  const apart = found.find((one) => one.verdict === 'different')
  const open = found.find((one) => one.verdict === 'unsure')
  const score = found.reduce((sum, one) => sum + one.score, 0)
  if (apart || open) return apart ?? open ?? SILENT
  if (score === 0 && (isSessionBeside(left, right) || isSessionBeside(right, left))) {
    return leavesOpen(REASONS.session())
  }
  return speaksFor(score, ...found.flatMap((one) => one.reasons))
}

/** Whether one tells a session of a body that meets by itself, by its states alone, and the other who met whom. */
function isSessionBeside(session: View, other: View): boolean {
  const isSession = session.telling.type.words.some(({ quote }) => isSessionWord(quote))
  return isSession && !namesPeople(session) && namesPeople(other)
}

function namesPeople({ sides }: View): boolean {
  return [...sides.values()].some(({ people }) => people.length > 0)
}

/** Which of two tellings may name one more who was there. */
interface Listing {
  readonly left: boolean
  readonly right: boolean
}

/**
 * The more a telling says of the day, the less it can stand for several contacts; and its word may say that all
 * who are listed met at once.
 */
function mayListMore(list: View, other: View): boolean {
  if (list.exactness > other.exactness) return true
  const isOneDay = list.window.kind === 'day' && other.window.kind === 'day'
  return isOneDay && list.telling.type.words.some(({ quote }) => isOneOccasion(quote))
}

function compareSide(left: Side, right: Side, listing: Listing): Comparison {
  if (left.people.length > 0 && right.people.length > 0) return comparePeople(left, right, listing)
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

function comparePeople(left: Side, right: Side, listing: Listing): Comparison {
  const more = left.people.filter((one) => !right.people.some((other) => isOnePerson(one, other)))
  const fewer = right.people.filter((one) => !left.people.some((other) => isOnePerson(one, other)))
  const shared = left.people.find((one) => !more.includes(one))
  if (!shared) {
    const names = [namesOf(left), namesOf(right)] as const
    const isSpelling = left.people.some((one) =>
      right.people.some((other) => isOneSpelling(one.tokens, other.tokens)),
    )
    return isSpelling
      ? leavesOpen(REASONS.likeNames(...names))
      : keepsApart(REASONS.otherPersons(...names))
  }
  if (more.length === 0 && fewer.length === 0) return speaksFor(3, REASONS.person(shared.name))
  const isOneList = fewer.length === 0 ? listing.left : more.length === 0 && listing.right
  return isOneList
    ? speaksFor(2, REASONS.person(shared.name))
    : leavesOpen(REASONS.partlyOtherPersons(namesOf(left), namesOf(right)))
}

const namesOf = ({ people }: Side): readonly string[] => people.map(({ name }) => name)

/** By name; by surname and office, since given names are shortened; by a spelling of it, in one office. */
function isOnePerson(left: Person, right: Person): boolean {
  if (left.id !== undefined && left.id === right.id) return true
  if (isOneName(left.tokens, right.tokens)) return true
  if (isOneHolder(left, right) && isOneSpelling(left.tokens, right.tokens)) return true
  if (left.tokens.at(-1) !== right.tokens.at(-1)) return false
  return (
    (left.office !== undefined && left.office === right.office) ||
    (left.portfolio !== undefined && left.portfolio === right.portfolio)
  )
}

/** Whether both hold one office that only one holds at a time. */
function isOneHolder(left: Person, right: Person): boolean {
  return left.rank === 'principal' && left.office !== undefined && left.office === right.office
}

function compareVisitRoles(left: View, right: View): Comparison {
  if (clash(left.visitors, right.visitors) || clash(left.hosts, right.hosts)) {
    return keepsApart(REASONS.otherRoles())
  }
  return SILENT
}

function compareRoles(left: View, right: View): Comparison {
  if (clash(left.actors, right.actors) || clash(left.targets, right.targets)) {
    return keepsApart(REASONS.otherRoles())
  }
  return speaksFor(1, REASONS.roles())
}

function clash(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((country) => other.includes(country))
}
