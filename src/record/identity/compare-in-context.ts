/**
 * Two tellings, compared with regard to whether one article tells both.
 * In: two views. Out: a comparison. The one idea: who tells two acts in one article means two, unless day,
 * kind and parties leave nothing between them, or one is only a general word for the other.
 * ```
 * Mirel met today with Brandt to discuss the border.
 *       act                   its purpose, no act of its own
 * ```
 */
import { REASONS } from '../en/reasons.ts'
import { compareSides } from './compare-sides.ts'
import { compareTellings } from './compare.ts'
import { speaksFor, type Comparison } from './comparison.ts'
import type { View } from './view.ts'

/** Compares two tellings; those of one article are two acts unless nothing stands between them. */
export function compareInContext(left: View, right: View): Comparison {
  if (left.telling.article !== right.telling.article) return compareAcross(left, right)
  if (isGeneralWordFor(left, right) || isGeneralWordFor(right, left)) {
    return speaksFor(ONE_TELLING, REASONS.generalWord())
  }
  const comparison = compareTellings(left, right)
  const dated = left.window.kind === 'day' && right.window.kind === 'day'
  const alike = dated && left.telling.type.value === right.telling.type.value
  if (comparison.verdict === 'same' && alike) return comparison
  return { verdict: 'different', score: 0, reasons: [REASONS.oneArticle(), ...comparison.reasons] }
}

/** What is told of more states than the other is never joined with it by rule. */
function compareAcross(left: View, right: View): Comparison {
  const compared = compareTellings(left, right)
  if (left.block === right.block || compared.verdict !== 'same') return compared
  const [one, other] = [left.sides.size, right.sides.size]
  const reason =
    one === other
      ? REASONS.otherStates()
      : REASONS.moreStates(Math.max(one, other), Math.min(one, other))
  return { ...compared, verdict: 'unsure', reasons: [reason, ...compared.reasons] }
}

/** Above every comparison of two articles: the sentence itself says which act is meant. */
const ONE_TELLING = 20

/** Whether a telling without day and kind names the act that the other tells: in its sentence, or with its persons. */
function isGeneralWordFor(general: View, act: View): boolean {
  if (general.family !== 'open' || !isDefinite(act)) return false
  if (general.block !== act.block || compareSides(general, act).verdict === 'different')
    return false
  const isDayless = general.telling.time.value.edtf === undefined
  if (isDayless && isInSentenceOf(general, act)) return true
  const hasOneDay = isDayless || act.telling.time.value.edtf === undefined
  const sameStatus = general.telling.status.value === act.telling.status.value
  return hasOneDay && sameStatus && hasSamePersons(general, act)
}

function isDefinite({ family }: View): boolean {
  return family === 'call' || family === 'meeting' || family === 'summons' || family === 'written'
}

function isInSentenceOf({ telling }: View, act: View): boolean {
  const [start, end] = telling.sentence.span
  return act.telling.existence.words.some(({ span }) => start <= span[0] && span[1] <= end)
}

function hasSamePersons(left: View, right: View): boolean {
  const known = [...left.sides].filter(([, side]) => side.people.length > 0)
  if (known.length < 2) return false
  return compareSides(left, right).score >= PERSON_SCORE * known.length
}

const PERSON_SCORE = 3
