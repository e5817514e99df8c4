/**
 * When an act was, by itself: its own time with how far it is known and why, apart from the days on which
 * it was made known and reported.
 * In: an act and the reading it stands in. Out: the three dates. Pure.
 */
import type { Article } from '../article/index.ts'
import { textAt } from '../text/index.ts'
import { publicationDays } from '../time/index.ts'
import { timeAtPublication } from './acts/act-time.ts'
import { HELPERS_OF_FUTURE } from './en/time-words.ts'
import type { Act, ActStatus, ActTime } from './types.ts'

/**
 * `stated`: the words say it whole. `derived`: counted from an anchor. `bound`: only a limit is known,
 * "before the announcement". `unknown`: nothing places it.
 */
export type KnownTime = 'stated' | 'derived' | 'bound' | 'unknown'

export interface EventTime {
  readonly how: KnownTime
  readonly time: ActTime
  /** When it was made known; absent where no day of that is told. */
  readonly announced?: ActTime
  /** When it was reported, ISO; absent where the article's day is unknown. */
  readonly published?: string
}

/**
 * The three dates of an act; none is ever taken for another. Of an act without a time of its own the day of
 * publication is a limit: what was held was not after it, what will be is not before it.
 */
export function eventTime(act: Act, { article }: { readonly article: Article }): EventTime {
  const announced = act.announced?.time
  const published = article.published.kind === 'known' ? article.published.value : undefined
  const time = limitOf(act, article) ?? act.time
  return {
    how: howKnown(time),
    time,
    ...(announced?.edtf !== undefined && { announced }),
    ...(published !== undefined && { published }),
  }
}

/** The limit that publication sets to an act of which no time is told; its words, if any, stay the evidence. */
function limitOf(
  { status, statusEvidence, time, announced }: Act,
  article: Article,
): ActTime | undefined {
  const days = publicationDays(article)
  if (days === undefined || time.edtf !== undefined || time.evidence.length > 0) return undefined
  if (OVER.has(status)) return timeAtPublication('on-or-before', days.to)
  const isAhead =
    status === 'planned' &&
    announced === undefined &&
    statusEvidence.some((span) => HELPERS_OF_FUTURE.has(textAt(article.text, span).toLowerCase()))
  return isAhead ? timeAtPublication('on-or-after', days.from) : undefined
}

/** What a report tells as done. */
const OVER: ReadonlySet<ActStatus> = new Set(['held', 'background', 'attempted'])

/** How far the time of an act is known. */
export function howKnown({ basis, bound, edtf }: ActTime): KnownTime {
  if (edtf === undefined || basis === 'unknown') return 'unknown'
  if (bound !== undefined) return 'bound'
  return basis === 'stated' ? 'stated' : 'derived'
}
