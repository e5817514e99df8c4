/**
 * The day that "today" means in a report.
 * In: the publication as the article gives it. Out: its day, and whether the place of writing may have
 * been on the day before.
 * The one idea: a stamp in UTC shortly after midnight is still the evening before in the Americas, and
 * the stamp does not say where it was written. A stamp with an offset of its own, or a bare day, does.
 */
import { dayFromIso } from './calendar.ts'
import type { Day } from './value.ts'

export interface Publication {
  readonly published: Day | undefined
  /** The local day may be the day before `published`. */
  readonly isDayOpen: boolean
}

/** Midnight to 05:59, so written in UTC. */
const EARLY_IN_UTC = /T0[0-5]:?[0-5]\d.*(?:Z|[+-]00(?::?00)?)$/i

/** The day of publication from a date or a stamp. */
export function publicationFrom(stamp: string | undefined): Publication {
  const published = stamp === undefined ? undefined : dayFromIso(stamp)
  const isDayOpen = published !== undefined && EARLY_IN_UTC.test(stamp ?? '')
  return { published, isDayOpen }
}
