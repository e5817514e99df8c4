/**
 * Two lists of contacts set against each other: which tell the same one, and in what they agree.
 * In: contacts of a gold and of somebody who answers it. Out: pairs, one to one, the likest first.
 * The one idea: two contacts may be one when they share two sides, when the words allow both types, and
 * when the days do not contradict; an unknown day contradicts none. One told as having been is not one
 * told as planned or denied, unless the same words tell both.
 */
import type { ActStatus, ContactType, Role } from '../../src/events/index.ts'
import { daysOfEdtf, shareDay, type DayStretch } from '../../src/record/days.ts'
import { overlaps, type Span } from '../../src/text/index.ts'

export interface Side {
  /** A state's code, or `IGO-` and the name of a body. */
  readonly country: string
  readonly role: Role
}

export interface ComparedContact {
  readonly type: ContactType
  readonly status: ActStatus
  readonly parties: readonly Side[]
  /** Several where either of them may be meant; absent when the day is unknown. */
  readonly days?: readonly DayStretch[]
  /** Where the contact is told. */
  readonly told: readonly Span[]
}

export type Pair<Gold, Ours> = readonly [gold: Gold, ours: Ours]

/** The pairs that tell the same contact; each contact stands in one pair at most. */
export function pairsOf<Gold extends ComparedContact, Ours extends ComparedContact>(
  gold: readonly Gold[],
  ours: readonly Ours[],
): readonly Pair<Gold, Ours>[] {
  const likely = gold
    .flatMap((one) =>
      ours
        .filter((other) => mayBeOne(one, other))
        .map((other) => ({ pair: [one, other] as const, likeness: likenessOf(one, other) })),
    )
    .sort((left, right) => right.likeness - left.likeness)
  const taken = new Set<ComparedContact>()
  return likely.flatMap(({ pair }) => {
    if (pair.some((one) => taken.has(one))) return []
    for (const one of pair) taken.add(one)
    return [pair]
  })
}

/** Types that the same words may allow: how the two sides spoke, or by what they wrote. */
const TYPES_ALIKE: readonly ReadonlySet<ContactType>[] = [
  new Set<ContactType>(['call', 'meeting', 'talks', 'contact']),
  new Set<ContactType>(['letter', 'message']),
]

function mayBeOne(left: ComparedContact, right: ComparedContact): boolean {
  const alike =
    left.type === right.type ||
    TYPES_ALIKE.some((types) => types.has(left.type) && types.has(right.type))
  if (!alike || sharedCountries(left, right) < 2) return false
  // Told in other words, a plan or a denial is another contact than one that was.
  if (!isToldTogether(left, right) && hasBeen(left) !== hasBeen(right)) return false
  const [days, others] = [left.days ?? [{}], right.days ?? [{}]]
  return days.some((one) => others.some((other) => shareDay(one, other)))
}

/** Whether it is told as having been; a plan or a denial is not. */
export function hasBeen({ status }: ComparedContact): boolean {
  return status === 'held' || status === 'background'
}

function isToldTogether(left: ComparedContact, right: ComparedContact): boolean {
  return left.told.some((span) => right.told.some((other) => overlaps(span, other)))
}

function likenessOf(left: ComparedContact, right: ComparedContact): number {
  const isTold = isToldTogether(left, right)
  const points = [
    left.type === right.type,
    left.status === right.status,
    sameDays(left, right),
    isTold,
    isTold,
  ].filter(Boolean).length
  const all = new Set([...countriesOf(left), ...countriesOf(right)])
  return points + sharedCountries(left, right) / all.size
}

/** Stands for the country of a party whose country is not known; it is nobody's. */
export const UNKNOWN_SIDE = '?'

function countriesOf({ parties }: ComparedContact): ReadonlySet<string> {
  return new Set(parties.map(({ country }) => country).filter((one) => one !== UNKNOWN_SIDE))
}

function sharedCountries(left: ComparedContact, right: ComparedContact): number {
  const others = countriesOf(right)
  return [...countriesOf(left)].filter((one) => others.has(one)).length
}

/** Whether both have the same countries and no others. */
export function sameCountries(left: ComparedContact, right: ComparedContact): boolean {
  return sameSets(countriesOf(left), countriesOf(right))
}

/** Whether the countries in some of the roles are the same. */
export function sameRoles(
  left: ComparedContact,
  right: ComparedContact,
  roles: readonly Role[],
): boolean {
  return sameSets(inRoles(left, roles), inRoles(right, roles))
}

/** The countries in some of the roles, each with its role. */
export function inRoles({ parties }: ComparedContact, roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    parties
      .filter(({ role }) => roles.includes(role))
      .map(({ country, role }) => `${role} ${country}`),
  )
}

/** Whether both mean the same days; two unknown days are the same. */
export function sameDays(
  { days: left }: ComparedContact,
  { days: right }: ComparedContact,
): boolean {
  if (left === undefined || right === undefined) return left === right
  return left.some((one) => right.some((other) => one.from === other.from && one.to === other.to))
}

function sameSets(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((one) => right.has(one))
}

/** The days of an EDTF value; of each of several in `[2021-05-20,2021-05-21]`. */
export function daysFrom(edtf: string): readonly DayStretch[] {
  return edtf
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map(daysOfEdtf)
}
