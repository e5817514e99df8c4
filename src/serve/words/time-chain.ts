/**
 * The rules that made a time, in the order in which they made it.
 * In: a reading, a time expression or the time of an act. Out: a line a step: rule and what it found.
 */
import type { Act, ActTime } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { textAt } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import { dateInWords, edtfInWords, isGoingOn } from './dates.ts'

/** The steps of a time expression, and the values that its words allow besides. */
export function chainOfTime({ derivation, also }: TimeExpression): readonly string[] {
  const steps = derivation.map(({ rule, detail }) => `${rule}: ${detail}`)
  const others = also.map(edtfInWords)
  return others.length === 0 ? steps : [...steps, `the words allow too: ${others.join(', ')}`]
}

/** The steps of an act's time: those of the words that give it, then what the act made of them. */
export function chainOfAct(reading: Reading, { time }: Pick<Act, 'time'>): readonly string[] {
  return [...wordSteps(reading, time), ...boundSteps(time)]
}

/** The steps of any time of an act, such as that of its announcement. */
export function wordSteps(reading: Reading, { evidence }: ActTime): readonly string[] {
  const told = reading.times.filter(({ span }) =>
    evidence.some((one) => one[0] === span[0] && one[1] === span[1]),
  )
  return told.flatMap((time) => [
    `the words “${textAt(reading.article.text, time.span)}”`,
    ...chainOfTime(time),
  ])
}

function boundSteps({ rule, bound, edtf = '', from }: ActTime): readonly string[] {
  const [name = '', byStatus] = rule.split(', by the status of the act')
  if (name === 'before its announcement')
    return [`${name}: what was announced on ${dateInWords(from ?? '')} was over by then`]
  if (name === 'after what it answers')
    return [`${name}: it followed what was on ${dateInWords(from ?? '')}`]
  if (name === 'limit of publication')
    return [`${name}: ${edtfInWords(edtf)}, as no time of it is told`]
  const moved =
    byStatus === undefined
      ? []
      : [`by the status of the act: ${edtfInWords(edtf)}, the other day that the words allow`]
  const begun = isGoingOn({ edtf, ...(bound && { bound }) })
    ? [`the word before them lets it begin then: ${edtfInWords(edtf)}`]
    : []
  const limit =
    bound === undefined ? [] : [`the word before them makes a limit of it: ${edtfInWords(edtf)}`]
  return [...moved, ...begun, ...limit]
}
