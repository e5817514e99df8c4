/**
 * Nights whose day stands later in the clause.
 *   They were caught in an  overnight  raid  on Monday.      published Wednesday
 *                           Monday           day
 * In: the times of a sentence in the order of the text. Out: the same, "overnight" counted from the day that the
 * same verb has, unless that verb is one of saying.
 */
import type { Sentence } from '../language/index.ts'
import { addDays, dayFromIso, isoFrom } from './calendar.ts'
import { SPEECH_WORDS } from './en/speech-words.ts'
import { clauseAt } from './engine/clause.ts'
import type { Placed } from './placed.ts'

const OVERNIGHT = 'overnight'
const DAY = /^\d{4}-\d\d-\d\d$/

/** The times with the nights that a later day of their clause tells. */
export function withNights(sentence: Sentence, placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one, index) => {
    const next = placed[index + 1]?.time
    if (one.time?.rule !== OVERNIGHT || next === undefined || !DAY.test(next.timex)) return one
    const day = next.basis === 'inferred' ? dayFromIso(next.timex) : undefined
    const [clause, other] = [clauseAt(sentence, one.time.span), clauseAt(sentence, next.span)]
    const isShared = clause !== undefined && clause.verb.index === other?.verb.index
    if (day === undefined || !isShared || SPEECH_WORDS.has(clause.verb.form.toLowerCase()))
      return one
    const from = isoFrom(day)
    const why = { rule: 'overnight <day>', detail: `the night of ${from}, told with it`, from }
    // "Overnight" is the night before the day it is told on.
    const time = one.countedOn?.(addDays(day, 1), why)
    return time === undefined ? one : { ...one, time: { ...time, rule: why.rule } }
  })
}
