/**
 * Years and quarters of accounts, by the day on which they end: "the year ended June 30".
 */
import { addDays, unitValueAt } from '../calendar.ts'
import { stated } from '../context.ts'
import { ahead, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { dayOf } from '../value.ts'
import { aDay, expression } from './categories.ts'
import { the } from './words-table.ts'

const ENDED = sequence([word('ended', 'ending', 'to', 'that ended', 'which ended'), aDay] as const)
const FISCAL = optional(word('fiscal', 'financial'))

export const yearEnded = rule({
  name: 'the year ended <day>',
  yields: expression,
  pattern: [optional(the), FISCAL, word('year'), ahead(ENDED)],
  build: () => stated({ kind: 'duration', amount: 1, unit: 'year' }),
})

/** From its end into its middle, so that a quarter that is not the calendar's falls into the one it is mostly in. */
const DAYS_TO_MIDDLE = 45

export const quarterEnded = rule({
  name: 'the quarter ended <day>',
  yields: expression,
  pattern: [the, FISCAL, optional(word('latest')), word('quarter'), ahead(ENDED)],
  build: ([, , , , [, end]], { mentionedAs }) => {
    // A quarter that was named is the one that is meant: its own number may be that of another calendar.
    if (mentionedAs('quarter') !== undefined) return undefined
    const day = end.value.kind === 'calendar' ? dayOf(end.value) : undefined
    return day && { ...end, value: unitValueAt(addDays(day, -DAYS_TO_MIDDLE), 'quarter'), also: [] }
  },
})

export const yearEndedRules = [yearEnded, quarterEnded]
