/**
 * Before and after what was named: "a day before", "the day after", "the day before last Tuesday".
 */
import { awayFromMentioned, shiftedUnit } from '../away.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule, type Place } from '../engine/rule.ts'
import { moved, SMALL } from './ago.ts'
import { aDay, aLength, day, period } from './categories.ts'
import { the, unit } from './words-table.ts'

const BEFORE = phrases({ before: -1, after: 1 })

/** "two days after" ends a phrase; before more words the words are the anchor ("after the vote"). */
function endsPhrase({ after, next }: Place): boolean {
  if (after === undefined || after.kind === 'sign') return true
  return next?.upos === 'AUX' || /^VB[DZP]$/.test(next?.xpos ?? '')
}

export const lengthBefore = rule({
  name: '<length> before',
  yields: period,
  pattern: [aLength, BEFORE],
  build: ([length, direction], context) => moved(length, direction, context),
  accepts: endsPhrase,
})

export const theDayBefore = rule({
  name: 'the <unit> before',
  yields: period,
  pattern: [the, unit, BEFORE],
  build: ([, unit, amount], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromMentioned(
          { amount, unit, rule: amount < 0 ? 'the <unit> before' : 'the <unit> after' },
          context,
        ),
  accepts: endsPhrase,
})

export const dayBeforeDay = rule({
  name: 'the day before <day>',
  yields: day,
  pattern: [optional(the), word('day'), BEFORE, aDay],
  build: ([, , amount, anchor]) => shiftedUnit(anchor, amount, 'day'),
})

export const dayBeforeRules = [lengthBefore, theDayBefore, dayBeforeDay]
