/**
 * The fields of a telling on which identity is decided, made once for each telling.
 * In: a telling. Out: its view: kind of contact, window of days, and for each country how its side
 * is known. Headline words are not among them.
 */
import type { Role } from '../../events/index.ts'
import type { CountryCode, Rank } from '../../knowledge/index.ts'
import { dayOf } from '../days.ts'
import {
  blockOf,
  isContactType,
  principalsOf,
  type PartyValue,
  type Said,
  type Telling,
} from '../telling.ts'
import { windowOf, type Window } from './window.ts'

/** Ways to be in contact; `open` words such as "talks" leave the way open. */
export type Family = 'call' | 'meeting' | 'visit' | 'summons' | 'written' | 'open' | 'act'

/** A person as a telling names them. */
export interface Person {
  readonly name: string
  readonly tokens: readonly string[]
  readonly id?: string
  readonly office?: string
  readonly portfolio?: string
  readonly rank?: Rank
}

/** One country's side of an act. */
export interface Side {
  /** Each person once. */
  readonly people: readonly Person[]
  readonly offices: readonly string[]
  readonly portfolios: readonly string[]
}

/** What a telling says on the fields that are compared. */
export interface View {
  readonly telling: Telling
  readonly block: string
  readonly family: Family
  readonly window: Window
  readonly published?: string
  readonly sides: ReadonlyMap<CountryCode, Side>
  /** Countries by role, for acts that one side does to another. */
  readonly actors: readonly CountryCode[]
  readonly targets: readonly CountryCode[]
  /** Countries by role, for visits. */
  readonly visitors: readonly CountryCode[]
  readonly hosts: readonly CountryCode[]
  readonly initiator?: string
  /** How much is said of the day: higher is more. */
  readonly exactness: number
  /** Higher is more: tellings that say more are placed first. */
  readonly precision: number
}

/** The view of a telling. */
export function viewOf(telling: Telling): View {
  const window = windowOf(telling)
  const published = dayOf(telling.published)
  const sides = sidesOf(telling)
  const initiator = telling.initiator?.value.country ?? telling.initiator?.value.name
  return {
    telling,
    block: blockOf(telling),
    family: familyOf(telling),
    window,
    ...(published === undefined ? {} : { published }),
    sides,
    actors: countriesIn(telling, 'actor'),
    targets: countriesIn(telling, 'target'),
    visitors: countriesIn(telling, 'visitor'),
    hosts: countriesIn(telling, 'host'),
    ...(initiator === undefined ? {} : { initiator }),
    exactness: WINDOW_PRECISION[window.kind],
    precision: WINDOW_PRECISION[window.kind] * 10 + Math.min(9, sidePrecision(sides)),
  }
}

const WINDOW_PRECISION: Readonly<Record<Window['kind'], number>> = {
  day: 5,
  stretch: 4,
  by: 3,
  undated: 2,
  loose: 1,
  none: 0,
}

function familyOf(telling: Telling): Family {
  const type = telling.type.value
  if (!isContactType(type)) return 'act'
  switch (type) {
    case 'call':
    case 'meeting':
    case 'visit':
    case 'summons':
      return type
    case 'letter':
    case 'message':
      return 'written'
    default:
      return familyOfChannel(telling.channel?.value)
  }
}

function familyOfChannel(channel: string | undefined): Family {
  if (channel === 'phone' || channel === 'video') return 'call'
  if (channel === 'in-person') return 'meeting'
  return channel === 'letter' || channel === 'message' ? 'written' : 'open'
}

function sidesOf(telling: Telling): ReadonlyMap<CountryCode, Side> {
  const parties = new Map<CountryCode, Said<PartyValue>[]>()
  for (const party of principalsOf(telling)) {
    const { country } = party.value
    if (country !== undefined) parties.set(country, [...(parties.get(country) ?? []), party])
  }
  return new Map([...parties].map(([country, side]) => [country, sideFrom(side)]))
}

function sideFrom(parties: readonly Said<PartyValue>[]): Side {
  const values = parties.map((party) => party.value)
  const people: Person[] = []
  for (const value of values) {
    const person = personFrom(value)
    if (person && !people.some((one) => isOneName(one.tokens, person.tokens))) people.push(person)
  }
  return {
    people,
    offices: defined(values.map((party) => party.office)),
    portfolios: defined(values.map((party) => party.portfolio)),
  }
}

function personFrom({ person, personId, office, portfolio, rank }: PartyValue): Person | undefined {
  if (person === undefined) return undefined
  return {
    name: person,
    tokens: nameTokensOf(person),
    ...(personId === undefined ? {} : { id: personId }),
    ...(office === undefined ? {} : { office }),
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(rank === undefined ? {} : { rank }),
  }
}

function defined<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined)
}

function sidePrecision(sides: ReadonlyMap<CountryCode, Side>): number {
  let known = 0
  for (const side of sides.values()) {
    known += side.people.length > 0 ? 2 : 0
    known += side.offices.length > 0 ? 2 : side.portfolios.length > 0 ? 1 : 0
  }
  return known
}

function countriesIn(telling: Telling, role: Role): readonly CountryCode[] {
  return defined(
    telling.parties
      .filter((party) => party.value.role === role)
      .map((party) => party.value.country),
  )
}

/** The words of a name without case, accents and signs. */
export function nameTokensOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether two names may be one person's: the words of the shorter stand in the longer. */
export function isOneName(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  return shorter.length > 0 && shorter.every((word) => longer.includes(word))
}
