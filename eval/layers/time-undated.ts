/**
 * What a text by itself tells of its publication, on reports whose day is known and is taken away.
 * In: documents with their analyses. Out: how many are placed on a day or between days, and how many of
 * these wrongly, since the day that the gold has lies outside.
 */
import type { Published } from '../../src/article/index.ts'
import type { Figures } from '../layer.ts'
import type { Part } from './time-report.ts'

interface Tally {
  documents: number
  /** Placed on a day, or with one end at least. */
  placed: number
  wrong: number
}

export type UndatedTallies = Readonly<Record<Part, Tally>>

/** Nothing counted yet. */
export function emptyUndated(): UndatedTallies {
  const empty = (): Tally => ({ documents: 0, placed: 0, wrong: 0 })
  return { read: empty(), scoredOnly: empty() }
}

/** Adds a document: its day, and what was found without it. */
export function countUndated(tally: Tally, created: string, found: Published): void {
  const day = created.slice(0, 10)
  tally.documents += 1
  const days =
    found.kind === 'known' ? { from: found.value, to: found.value } : (found.between ?? undefined)
  if (days === undefined) return
  tally.placed += 1
  if ((days.from ?? day) > day || (days.to ?? day) < day) tally.wrong += 1
}

/** The counts of both parts. */
export function undatedFigures({ read, scoredOnly }: UndatedTallies): Figures {
  return { read: { ...read }, scoredOnly: { ...scoredOnly } }
}

/** A line for people. */
export function undatedReport({ read, scoredOnly }: UndatedTallies): string {
  const words = ({ documents, placed, wrong }: Tally): string =>
    `${placed} of ${documents} placed, ${wrong} wrongly`
  return `publication taken away: read ${words(read)}; only scored ${words(scoredOnly)}`
}
