/**
 * Silences: the stretches between contacts that took place, and how much of each was watched.
 * In: contacts and coverage. Out: stretches with their days. A stretch that nobody watched proves
 * nothing, so its unwatched days are counted beside it.
 */
import type { Contact, Coverage } from '../../record/index.ts'
import { daysBetween } from '../words/dates.ts'

export interface Silence {
  readonly from: string
  readonly to: string
  readonly days: number
  /** Days of it on which nobody looked. */
  readonly unwatched: number
  /** True where the day of a contact at an end of it is uncertain, so that it may be longer. */
  readonly isLeast: boolean
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
    .sort((a, b) => startOf(a).localeCompare(startOf(b)))
  const found: Silence[] = []
  let quiet: { readonly since: string; readonly isExact: boolean } | undefined
  for (const { from, to } of held) {
    const isExact = from === to
    if (quiet && from !== undefined && from > quiet.since)
      found.push(
        silenceFrom(
          { from: quiet.since, to: from, isOpen: false, isLeast: !(quiet.isExact && isExact) },
          coverage,
        ),
      )
    const isLater = to !== undefined && (quiet === undefined || to > quiet.since)
    if (isLater) quiet = { since: to, isExact }
  }
  const end = coverage.to !== undefined && coverage.to < until ? coverage.to : until
  if (quiet && end > quiet.since)
    found.push(
      silenceFrom({ from: quiet.since, to: end, isOpen: true, isLeast: !quiet.isExact }, coverage),
    )
  return found.filter((silence) => silence.days >= SHORTEST)
}

function startOf(days: Contact['days']): string {
  return days.from ?? days.to ?? ''
}

function silenceFrom(
  stretch: Pick<Silence, 'from' | 'to' | 'isOpen' | 'isLeast'>,
  coverage: Coverage,
): Silence {
  const unwatched = coverage.gaps.reduce((sum, [a, b]) => {
    const [from, to] = [a > stretch.from ? a : stretch.from, b < stretch.to ? b : stretch.to]
    return from <= to ? sum + daysBetween(from, to) + 1 : sum
  }, 0)
  return { ...stretch, days: daysBetween(stretch.from, stretch.to), unwatched }
}
