/**
 * The day that "today" means in a report.
 * In: the publication as the article gives it, and the place of its dateline. Out: the day there, and
 * whether the place of writing may have been on the day before.
 * The one idea: a stamp in UTC shortly after midnight is still the evening before in the Americas, and
 * the stamp does not say where it was written. A stamp with an offset of its own, a bare day or a dateline
 * does.
 *
 *   WELLINGTON — Police cleared the port overnight.   stamped 2024-06-25T19:30Z: Wednesday 26 June there
 */
import type { Article } from '../article/index.ts'
import { addDays, dayFromIso, dayInZone, isoFrom } from './calendar.ts'
import { DATELINE_ZONES } from './en/dateline-zones.ts'
import type { DayRange, Derivation } from './types.ts'
import type { Day } from './value.ts'

export interface Publication {
  readonly published: Day | undefined
  /** The local day may be the day before `published`. */
  readonly isDayOpen: boolean
  /** How the day differs from that of the stamp: it is another one where the report was written. */
  readonly local?: Derivation
}

/** Midnight to 05:59, so written in UTC. */
const EARLY_IN_UTC = /T0[0-5]:?[0-5]\d.*(?:Z|[+-]00(?::?00)?)$/i
const IN_UTC = /T\d\d:?\d\d.*(?:Z|[+-]00(?::?00)?)$/i

/** The publication of an article. */
export function publicationOf({ published, dateline }: Dated): Publication {
  return publicationFrom(published.kind === 'known' ? published.value : undefined, dateline?.value)
}

type Dated = Pick<Article, 'published' | 'dateline'>

/** The day on which an article was published where it was written, ISO; nothing where it is unknown. */
export function publicationDay(article: Dated): string | undefined {
  const { published } = publicationOf(article)
  return published && isoFrom(published)
}

/** The days on which an article may have been published where it was written; nothing where none is known. */
export function publicationDays(article: Dated): Required<DayRange> | undefined {
  const { published, isDayOpen } = publicationOf(article)
  if (published === undefined) return undefined
  const to = isoFrom(published)
  return { from: isDayOpen ? isoFrom(addDays(published, -1)) : to, to }
}

/** From a date or a stamp; `dateline` is its words, the place first. */
function publicationFrom(stamp: string | undefined, dateline?: string): Publication {
  const published = stamp === undefined ? undefined : dayFromIso(stamp)
  if (stamp === undefined || published === undefined) return { published, isDayOpen: false }
  const place = dateline?.split(',')[0]?.trim()
  const zone = IN_UTC.test(stamp) ? DATELINE_ZONES.get(place?.toLowerCase() ?? '') : undefined
  const there = zone === undefined ? undefined : dayInZone(stamp, zone)
  if (zone === undefined || there === undefined)
    return { published, isDayOpen: EARLY_IN_UTC.test(stamp) }
  const isSame = isoFrom(there) === isoFrom(published)
  const detail = `${stamp} is ${isoFrom(there)} in ${place} (${zone})`
  return {
    published: there,
    isDayOpen: false,
    ...(!isSame && { local: { rule: 'local day of the dateline', detail } }),
  }
}
