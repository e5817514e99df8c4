/**
 * Lengths that begin or end with a date beside them.
 *   They met  two days  after  June 3.      net income for  the year  ended  June 30
 *             P2D              beginPoint                   P1Y              endPoint
 * In: the times of a sentence in the order of the text. Out: the same, such lengths with the date they hang on.
 */
import { POINT_WORDS } from './en/point-words.ts'
import type { Placed } from './placed.ts'
import type { TimeExpression } from './types.ts'

/** The times with the ends of their lengths. */
export function withPoints(text: string, placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one, index) => {
    const next = placed[index + 1]?.time
    const side = one.time && next && sideOf(text, one.time, next)
    if (one.time === undefined || next === undefined || side === undefined) return one
    const { span, timex } = next
    return { ...one, time: { ...one.time, [side]: { span, timex } } }
  })
}

/** Words between a length and its date are few. */
const BETWEEN_AT_MOST = 20

function sideOf(
  text: string,
  length: TimeExpression,
  date: TimeExpression,
): 'beginPoint' | 'endPoint' | undefined {
  const isPair = length.type === 'DURATION' && (date.type === 'DATE' || date.type === 'TIME')
  const [from, to] = [length.span[1], date.span[0]]
  if (!isPair || to - from > BETWEEN_AT_MOST || date.timex.endsWith('_REF')) return undefined
  return POINT_WORDS.get(text.slice(from, to).trim().toLowerCase())
}
