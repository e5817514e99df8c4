/**
 * Lengths that are counted from a date up to the day of writing.
 * In: a text whose page gives no day. Out: the days on which one would count so.
 *   In the 15 months since the call of 15 March 2023, the two have not spoken.
 *          length          date                               told of now
 *   In March 2023, 15 months ago, the two spoke.
 *      date        length
 */
import { compareSpans, type Span } from '../../text/index.ts'
import { isoFrom } from '../calendar.ts'
import { AFTER_DATE, BEFORE_DATE, CLOSED, LENGTH_AGO, SINCE } from './en/day-words.ts'
import { lookAt } from './en/up-to-now.ts'
import {
  statedDays,
  type Constraint,
  type Stretch,
  type TextTime,
  type UndatedText,
} from './constraint.ts'
import { countBackFrom, countFrom, stretchAfter, type Count } from './count.ts'
import { firstAndLast, type FirstAndLast } from './first-and-last.ts'
import { neighboursIn, type Neighbours, type WordedTime } from './neighbours.ts'

/** A constraint for each length that is counted up to the day of writing. */
export function constraintsOfLengths(text: UndatedText): readonly Constraint[] {
  return [
    ...neighboursIn(text).flatMap((pair) => sinceConstraint(pair) ?? agoConstraint(pair) ?? []),
    ...firstAndLast(text).flatMap((one) => firstConstraint(one) ?? []),
  ]
}

function sinceConstraint({ first, second, between }: Neighbours): Constraint | undefined {
  const count = SINCE.test(between) && !first.isQuoted ? countFrom(first.time) : undefined
  const since = count && statedDays(second)
  const look = since && lookAt(first.sentence, first.time.span)
  if (count === undefined || since === undefined || look === undefined) return undefined
  return counted({
    rule: '<length> since <date>',
    count,
    since,
    date: toldDate(second),
    evidence: [first.time.span, second.time.span],
    isOver: look === 'then',
  })
}

function agoConstraint(pair: Neighbours): Constraint | undefined {
  const { first, second, between, after } = pair
  const isBefore = between.trim() !== '' && BEFORE_DATE.test(between)
  if (isBefore && CLOSED.test(after)) return agoBeside(first, second)
  return AFTER_DATE.test(between) && CLOSED.test(after) ? agoBeside(second, first) : undefined
}

function agoBeside(ago: WordedTime, date: WordedTime): Constraint | undefined {
  const count = LENGTH_AGO.test(ago.words) && !ago.isQuoted ? countBackFrom(ago.readOn) : undefined
  const since = count && statedDays(date)
  if (count === undefined || since === undefined) return undefined
  const evidence = [ago.time.span, date.time.span].sort(compareSpans)
  return counted({ rule: '<length> ago, <date>', count, since, date: toldDate(date), evidence })
}

function firstConstraint({ length, date }: FirstAndLast): Constraint | undefined {
  const count = countFrom(length.time)
  const since = statedDays(date)
  if (count === undefined || since === undefined) return undefined
  const evidence = [length.time.span, date.time.span].sort(compareSpans)
  return counted({
    rule: 'first in <length>, last on <date>',
    count,
    since,
    date: toldDate(date),
    evidence,
  })
}

function toldDate({ time }: TextTime): string {
  return time.edtf ?? time.timex
}

interface CountedInput {
  readonly rule: string
  readonly count: Count
  readonly since: Stretch
  /** The date as it is told, EDTF. */
  readonly date: string
  readonly evidence: readonly Span[]
  /** The length was over when something happened, so that only its end bounds the writing. */
  readonly isOver?: boolean
}

function counted({ rule, count, since, date, evidence, isOver = false }: CountedInput): Constraint {
  const { from, to } = stretchAfter(since, count)
  const days = { ...(from && { from }), ...(to && !isOver && { to }) }
  const { amount, unit } = count
  const length = `${amount} ${unit}${amount === 1 ? '' : 's'}`
  return {
    rule,
    detail: `${length} are counted from ${date}: published ${whenIn(days)}`,
    evidence,
    days: { kind: 'stretch', ...days },
  }
}

function whenIn({ from, to }: ReturnType<typeof stretchAfter>): string {
  if (from === undefined) return to === undefined ? 'at any time' : `on or before ${isoFrom(to)}`
  return to === undefined
    ? `on or after ${isoFrom(from)}`
    : `from ${isoFrom(from)} to ${isoFrom(to)}`
}
