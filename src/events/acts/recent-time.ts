/**
 * The stretch of an act that is told as of the last or the coming days.
 *   Troops  shelled  the port three times  over the past two weeks.     published 26 June 2024
 *           act                            2024-06-12/2024-06-26
 * In: the tokens that carry an act, its status. Out: the days from one end of the length to publication.
 * The one idea: the length ends or begins now (TimeML's `endPoint` and `beginPoint`), so that both ends are known.
 */
import type { Sentence } from '../../language/index.ts'
import { countedFrom, type TimeExpression } from '../../time/index.ts'
import { SINGLING_WORDS } from '../en/time-words.ts'
import { tokenAt } from '../tree/tree.ts'
import type { Scene } from './scene.ts'
import type { ToldStatus } from './status.ts'
import type { ToldTime } from './telling.ts'

export interface OfStretch {
  readonly carriers: readonly number[]
  readonly status: ToldStatus
}

/** The stretch under one of the verbs that carry the act; "the first call in the past two years" has none. */
export function stretchUnder(
  scene: Scene,
  sentence: Sentence,
  { carriers, status }: OfStretch,
): ToldTime | undefined {
  const side = SIDES[status.status]
  if (scene.day === undefined || side === undefined) return undefined
  if (sentence.tokens.some(({ lemma }) => SINGLING_WORDS.has(lemma.toLowerCase()))) return undefined
  const placed = scene.timesIn(sentence.index).find(({ time, head }) => {
    const governor = tokenAt(sentence, head).head
    const isUnder = carriers.includes(governor) && tokenAt(sentence, governor).upos === 'VERB'
    return isUnder && time[side] === 'published'
  })
  const edtf = placed && stretchOf(placed.time, side, scene.day)
  if (placed === undefined || edtf === undefined) return undefined
  const days = side === 'endPoint' ? { to: scene.day } : { from: scene.day }
  return { time: { ...placed.time, edtf, days, grain: 'day', basis: 'inferred' } }
}

/** On which side of now the length of an act lies. */
const SIDES: Readonly<Record<string, 'beginPoint' | 'endPoint'>> = {
  held: 'endPoint',
  attempted: 'endPoint',
  planned: 'beginPoint',
}

function stretchOf(
  { timex }: TimeExpression,
  side: 'beginPoint' | 'endPoint',
  day: string,
): string | undefined {
  const hours = /^PT(\d+)H$/.exec(timex)?.[1]
  const length = hours === undefined ? timex : `P${Math.ceil(Number(hours) / 24)}D`
  const other = countedFrom(day, length, side === 'endPoint' ? -1 : 1)?.edtf.split('/')
  if (other === undefined) return undefined
  return side === 'endPoint' ? `${other[0]}/${day}` : `${day}/${other.at(-1)}`
}
