/**
 * Silences: the stretches between contacts that took place, and how much of each was watched.
 * In: contacts and coverage. Out: stretches with their days. A stretch that nobody watched proves
 * nothing, so its unwatched days are counted beside it.
 */
import type { Contact, Coverage } from '../../record/index.ts'
import { daysBetween } from './dates.ts'

export interface Silence {
  readonly from: string
  readonly to: string
  readonly days: number
  /** Days of it on which nobody looked. */
  readonly unwatched: number
  /** True for the stretch after the last contact. */
  readonly isOpen: boolean
}

const SHORTEST = 2

/** The silences between dated contacts that took place, in order of time. */
export function silencesOf(
  contacts: readonly Contact[],
  coverage: Coverage,
  until: string,
): readonly Silence[] {
  const held = contacts
    .filter((contact) => contact.status === 'held' || contact.status === 'background')
    .map((contact) => contact.days)
    .flatMap((days) => {
      const from = days.from ?? days.to
      return from === undefined ? [] : [{ from, to: days.to ?? from }]
    })
    .sort((a, b) => a.from.localeCompare(b.from))
  const found: Silence[] = []
  let quietSince = held[0]?.to
  for (const { from, to } of held.slice(1)) {
    if (quietSince !== undefined && from > quietSince)
      found.push(silenceFrom({ from: quietSince, to: from, isOpen: false }, coverage))
    if (quietSince === undefined || to > quietSince) quietSince = to
  }
  const end = coverage.to !== undefined && coverage.to < until ? coverage.to : until
  if (quietSince !== undefined && end > quietSince)
    found.push(silenceFrom({ from: quietSince, to: end, isOpen: true }, coverage))
  return found.filter((silence) => silence.days >= SHORTEST)
}

/** The longest silence between two contacts. */
export function longestSilence(silences: readonly Silence[]): Silence | undefined {
  const closed = silences.filter((silence) => !silence.isOpen)
  return closed.reduce<Silence | undefined>(
    (longest, one) => (longest && longest.days >= one.days ? longest : one),
    undefined,
  )
}

function silenceFrom(
  stretch: Pick<Silence, 'from' | 'to' | 'isOpen'>,
  coverage: Coverage,
): Silence {
  const unwatched = coverage.gaps.reduce((sum, [a, b]) => {
    const [from, to] = [a > stretch.from ? a : stretch.from, b < stretch.to ? b : stretch.to]
    return from <= to ? sum + daysBetween(from, to) + 1 : sum
  }, 0)
  return { ...stretch, days: daysBetween(stretch.from, stretch.to), unwatched }
}
