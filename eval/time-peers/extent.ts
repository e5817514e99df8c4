/**
 * Extents as TIMEX3 has them: without the preposition, with the article, the two ends of a range apart. A
 * library may have a preposition in an expression and no article, and has a range as one.
 * ```
 * They were in Geneva from May 25 to June 4.
 *                     ---- end 1     end 2
 * ```
 */
import type { Span } from '../../src/text/index.ts'

const LEADING =
  /^(?:[\s,;:(–—-]|(?:in|on|at|of|by|from|since|before|after|until|till|to|for|during|within|between|through|throughout|and)\s)+/i
const TRAILING = /(?:[\s,;:)"”’'–—-]|(?<=[a-z])['’]s|(?<!\b[a-z])\.)+$/i

/** A name of a day or month has no article of its own: "the Oct. 23 killing". */
const ARTICLE = /\bthe\s$/i
const NAME =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|^the\s/i

/** The span without prepositions and signs at its edges, with the article before it. */
export function timexSpan(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const lead = LEADING.exec(words)?.[0].length ?? 0
  const tail = TRAILING.exec(words.slice(lead))?.[0].length ?? 0
  if (lead + tail >= words.length) return [start, end]
  const first = start + lead
  const article = NAME.test(words.slice(lead)) ? undefined : ARTICLE.exec(text.slice(0, first))
  return [first - (article?.[0].length ?? 0), end - tail]
}

/** Not that of "third-quarter". */
const DASH = /-(?!(?:quarter|half|year|month|week|weekend|day|hour|minute|decade)s?\b)/gi
/** What may stand between the ends, the surest first. */
const BETWEEN = [/\s(?:to|and|through|thru|until|till)\s/gi, /\s?[–—]\s?|\s-\s/g, DASH]

/** The ends of a range, where the words tell them apart. */
export function endsOf(text: string, span: Span): readonly [Span, Span] | undefined {
  const words = text.slice(...span)
  for (const pattern of BETWEEN) {
    const [found, another] = [...words.matchAll(pattern)]
    if (found === undefined) continue
    const middle = span[0] + found.index
    return another === undefined
      ? [timexSpan(text, [span[0], middle]), timexSpan(text, [middle + found[0].length, span[1]])]
      : undefined
  }
  return undefined
}
