/**
 * Days that the text tells as over or as still ahead.
 * In: a text whose page gives no day. Out: for each full date told as over, that the text is not older;
 * for each told as ahead, that it is not younger. What is quoted was ahead when it was said, and may be
 * over by now.
 */
import { compareSpans, type Span } from '../../text/index.ts'
import { isoFrom } from '../calendar.ts'
import { toldSide, type Told } from './en/told.ts'
import {
  statedDays,
  type Constraint,
  type Stretch,
  type TextTime,
  type UndatedText,
} from './constraint.ts'

/** A constraint for each full date that is told as over or ahead. */
export function constraintsOfTold({ times }: UndatedText): readonly Constraint[] {
  return times.flatMap((one) => {
    const stretch = statedDays(one)
    const told = stretch && toldOf(one)
    return stretch && told ? [constraintFrom(one, told, stretch)] : []
  })
}

/** On which side a date is told, if its words may be believed. */
export function toldOf({ time, sentence, isQuoted }: TextTime): Told | undefined {
  const told = toldSide(sentence, time.span)
  return told?.side === 'ahead' && isQuoted ? undefined : told
}

function constraintFrom({ time }: TextTime, told: Told, [from, to]: Stretch): Constraint {
  const words = time.edtf ?? time.timex
  const evidence = evidenceOf(told, time.span)
  if (told.side === 'over')
    return {
      rule: 'told as over',
      detail: `${words} is told as over: published on or after ${isoFrom(from)}`,
      evidence,
      days: { kind: 'stretch', from },
    }
  return {
    rule: 'told as ahead',
    detail: `${words} is told as still ahead: published on or before ${isoFrom(to)}`,
    evidence,
    days: { kind: 'stretch', to },
  }
}

/** The words that show the side, and the date; neighbours are one span. */
export function evidenceOf({ words }: Told, date: Span): readonly Span[] {
  const spans: Span[] = []
  for (const span of [...words, date].sort(compareSpans)) {
    const last = spans.at(-1)
    const isNext = last !== undefined && span[0] - last[1] <= 1
    if (isNext) spans.splice(-1, 1, [last[0], Math.max(last[1], span[1])])
    else spans.push(span)
  }
  return spans
}
