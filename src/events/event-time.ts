/**
 * When an act was, by itself: its own time with how far it is known and why, apart from the days on which
 * it was made known and reported.
 * In: an act and the reading it stands in. Out: the three dates. Pure.
 */
import type { Article } from '../article/index.ts'
import type { Act, ActTime } from './types.ts'

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

/** The three dates of an act; none is ever taken for another. */
export function eventTime(act: Act, { article }: { readonly article: Article }): EventTime {
  const announced = act.announced?.time
  const published = article.published.kind === 'known' ? article.published.value : undefined
  return {
    how: howKnown(act.time),
    time: act.time,
    ...(announced?.edtf !== undefined && { announced }),
    ...(published !== undefined && { published }),
  }
}

/** How far the time of an act is known. */
export function howKnown({ basis, bound, edtf }: ActTime): KnownTime {
  if (edtf === undefined || basis === 'unknown') return 'unknown'
  if (bound !== undefined) return 'bound'
  return basis === 'stated' ? 'stated' : 'derived'
}
