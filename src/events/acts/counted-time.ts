/**
 * The day of an act that is told as so long before or after something else.
 * In: the tokens of the act. Out: the length, the direction, and the token or date it is counted from;
 * later, when all acts are known, the time.
 *   They met  two days  after  the summit.      Lund called Brandt  a day  before  June 1.
 *             length    +1     act                                  length -1      date
 * The one idea: the length is a time of its own (TimeML), so that only the two together name a day.
 */
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { countedFrom, type TimeExpression } from '../../time/index.ts'
import { COUNTING_WORDS } from '../en/time-words.ts'
import { governorsOf, hasRelation, prepositionOf } from '../tree/tree.ts'
import type { Act, ActTime } from '../types.ts'
import { isDay, openedBy, PRECISIONS } from './act-time.ts'
import type { Scene } from './scene.ts'
import type { Offset } from './telling.ts'

/** The length and its anchor under one of the tokens that carry an act. */
export function offsetUnder(
  scene: Scene,
  sentence: Sentence,
  carriers: readonly number[],
): Offset | undefined {
  const times = scene.timesIn(sentence.index)
  for (const { time: length, head } of times) {
    if (length.type !== 'DURATION') continue
    const next = sentence.tokens.find(({ span }) => span[0] >= length.span[1])
    const token = next && hasRelation(next, ['case', 'mark']) ? next.head : -1
    if (next === undefined || token <= next.index || carriers.includes(token)) continue
    const direction = COUNTING_WORDS[prepositionOf(sentence, token)]
    // "a day before June 1": the anchor may hang on the length, and that on the verb.
    const above = governorsOf(sentence, token).find((each) => each !== head) ?? -1
    if (direction === undefined || !carriers.includes(above)) continue
    const date = times.find(({ head, time }) => head === token && time !== length)?.time
    return { length, direction, token, ...(date && { date }) }
  }
  return undefined
}

/** The time of an act from the act or the date that it is counted from. */
export function offsetTime(offset: Offset, anchor: Act | undefined): ActTime | undefined {
  const { length, direction, date } = offset
  const from = anchor === undefined ? dayOfDate(date) : dayOfAct(anchor)
  if (from === undefined) return undefined
  const counted = countedFrom(from, length.timex, direction)
  const named: readonly Span[] = date ? [date.span] : (anchor?.time.evidence ?? [])
  const evidence = [length.span, ...named]
  const common = { basis: 'inferred', rule: OFFSET, anchor: 'expression', from, evidence } as const
  if (counted !== undefined)
    return {
      edtf: counted.edtf,
      precision:
        counted.edtf.includes('/') && counted.grain !== 'week'
          ? 'range'
          : PRECISIONS[counted.grain],
      ...common,
    }
  const bound = direction > 0 ? 'on-or-after' : 'on-or-before'
  return { edtf: openedBy(bound, from), precision: 'day', bound, ...common }
}

/** The rule of a time that is counted from another act or from a date beside it. */
const OFFSET = 'counted from what is named'

function dayOfAct({ time }: Act): string | undefined {
  return isDay(time) ? time.edtf : undefined
}

function dayOfDate(date: TimeExpression | undefined): string | undefined {
  return date?.grain === 'day' && date.edtf?.length === 10 ? date.edtf : undefined
}
