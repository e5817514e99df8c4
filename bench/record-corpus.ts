/**
 * A synthetic record: reports of contacts between states as a watch of many years brings them.
 * In: a seed, how many reports. Out: reports in the order of their publication, a few of them late.
 * The one idea: the shares are those of news, as far as they can be said: some pairs speak daily and most
 * hardly ever (Zipf, flattened at the top), two in five contacts are told again, a tenth of the reports are
 * copies, one in twelve contradicts another on who began it, and one in a hundred makes a claim.
 */
import type { ActSpec, PartySpec, Report, ReportSpec } from '../test/record/readings.ts'
import { projectKnowledge, report } from '../test/record/readings.ts'

const STATES = 60
const FLATTENED = 12
const OUTLETS = 24
const FIRST_DAY = Date.UTC(2004, 0, 1)
const DAY_MS = 86_400_000

/** A linear congruential generator: the same seed, the same record. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export interface Pair {
  readonly left: PartySpec
  readonly right: PartySpec
}

/** Pairs of states, the one in the news most first. */
export function pairsOfStates(): readonly Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < STATES; one++) {
    for (let other = one + 1; other < STATES; other++) {
      pairs.push({ left: ministerOf(one), right: ministerOf(other) })
    }
  }
  return pairs
}

function ministerOf(index: number): PartySpec {
  const country = projectKnowledge().countries[index]
  if (!country) throw new Error(`there is no country ${index}`)
  return { country: country.code, name: `Minister of ${country.name}`, isPerson: true }
}

interface Told {
  readonly act: ActSpec
  readonly day: number
  readonly body: string
}

export interface Corpus {
  readonly count: number
  readonly seed: number
  /** Reports a day. */
  readonly aDay: number
}

/** The reports of a record. */
export function* reportsOf({ count, seed, aDay }: Corpus): Generator<Report> {
  const random = randomFrom(seed)
  const pick = pickerOf(random)
  const late: ReportSpec[] = []
  let told: Told | undefined
  for (let number = 0; number < count; number++) {
    const day = Math.floor(number / aDay)
    const again: Told | undefined = told && random() < 0.38 ? told : undefined
    const isCopy = again !== undefined && random() < 0.25
    const event: Told = again ?? { act: actOf(pick(), { day, random }), day, body: bodyOf(random) }
    told = event
    const spec = reportFrom(event, { random, isCopy, number })
    // One in twenty comes weeks late, as archives are added.
    if (random() < 0.05) late.push(spec)
    else yield report(spec)
    if (late.length > 40) yield report(late.shift() ?? spec)
  }
  for (const spec of late) yield report(spec)
}

function pickerOf(random: () => number): () => Pair {
  const pairs = pairsOfStates()
  const sums: number[] = []
  let sum = 0
  for (let rank = 0; rank < pairs.length; rank++) sums.push((sum += 1 / (rank + FLATTENED)))
  return () => {
    const aim = random() * sum
    const pair = pairs[sums.findIndex((one) => one >= aim)] ?? pairs[0]
    if (!pair) throw new Error('there are no pairs')
    return pair
  }
}

const TYPES = ['call', 'call', 'meeting', 'meeting', 'talks', 'visit', 'summons'] as const

function actOf(
  { left, right }: Pair,
  { day, random }: { readonly day: number; readonly random: () => number },
): ActSpec {
  const type = TYPES[Math.floor(random() * TYPES.length)] ?? 'call'
  const sort = random()
  const between = [left, right]
  if (sort < 0.06) return { between, type, status: 'planned', on: isoDay(day + 5) }
  if (sort < 0.08) return { between, type, status: 'denied', on: isoDay(day) }
  if (sort < 0.14) return { between, type, on: isoDay(day).slice(0, 7) }
  if (sort < 0.3) return { between, type, on: isoDay(day), bound: 'on-or-before' }
  if (sort < 0.34) return { between, type }
  return { between, type, on: isoDay(day) }
}

function bodyOf(random: () => number): string {
  const start = Math.floor(random() * 1_000_000)
  return Array.from({ length: 60 }, (_word, index) => `w${start + index}`).join(' ')
}

interface Telling {
  readonly random: () => number
  readonly isCopy: boolean
  readonly number: number
}

function reportFrom(event: Told, { random, isCopy, number }: Telling): ReportSpec {
  const { act, day, body } = event
  const [left, right] = act.between
  const initiator = random() < 0.5 ? undefined : random() < 0.84 ? left : right
  const on = isoDay(day + (random() < 0.3 ? 1 : 0))
  const isClaiming = random() < 0.01
  return {
    outlet: `Outlet ${Math.floor(random() * OUTLETS)}`,
    published: on,
    body: isCopy ? body : `${body.slice(0, 40)} ${number} ${body.slice(80)}`,
    acts: [{ ...act, ...(initiator && { initiator }) }],
    ...(isClaiming && {
      claims: [{ kind: 'first-since', contact: 'any', scope: 'states', value: 'P6M', act: 0 }],
    }),
  }
}

/** The day so many days after the first, ISO. */
export function isoDay(number: number): string {
  return new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10)
}
