/**
 * What the arrival of an article changes of coverage alone, whatever it tells of.
 * In: the article's source and day before it is stored. Out: the days of which claims must be judged again.
 * The one idea: coverage is days, so that only the first capture of a source on a day changes it. While a
 * source's rhythm is still being learned, each further day may change how long it may be silent, and with it
 * every silence that rests on the source.
 */
import { dayOf } from './days.ts'
import type { Reading } from '../reading.ts'
import { watchOf } from './questions/watch.ts'
import { sourceNameOf } from './statements.ts'
import type { StoreState, WatchedDays } from './store/types.ts'

/** From so many days on the rhythm of a source is taken to be known. */
const LEARNED_DAYS = 64

/** The days of which an article that is about to be stored changes the coverage; none where it changes nothing. */
export async function daysFilledBy(
  reading: Reading,
  state: StoreState,
): Promise<WatchedDays | undefined> {
  const { published } = reading.article
  const day = published.kind === 'known' ? dayOf(published.value) : undefined
  if (day === undefined) return undefined
  const source = sourceNameOf(reading)
  if (await state.hasDay(source, day)) return undefined
  const days = await state.daysOfSource(source, LEARNED_DAYS)
  const filled = { source, from: day, to: day, isOpen: true }
  if (days.length >= LEARNED_DAYS) return filled
  const limitOf = (all: readonly string[]): number => watchOf({ days: all, captures: [] }).limit
  const isAsPatient = limitOf(days) === limitOf([...days, day].sort())
  return isAsPatient ? filled : { source, from: '', to: '9999', isOpen: false }
}
