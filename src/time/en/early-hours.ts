/**
 * Hours that are a part of a day: "the early hours of Tuesday", "the predawn hours", "the evening hours".
 */
import { unitOfMentioned } from '../away.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import type { PartOfDay } from '../value.ts'
import { aDay, time } from './categories.ts'
import { PART, partOf, today } from './part-of-day.ts'
import { the } from './words-table.ts'

const HOURS = phrases<PartOfDay>({
  'early hours': 'MO',
  'small hours': 'MO',
  'wee hours': 'MO',
  'morning hours': 'MO',
  'early morning hours': 'MO',
  'predawn hours': 'MO',
  'pre-dawn hours': 'MO',
  'afternoon hours': 'AF',
  'evening hours': 'EV',
  'late hours': 'NI',
  'night hours': 'NI',
  'nighttime hours': 'NI',
  'late night hours': 'NI',
})

export const hoursOf = rule({
  name: 'the early hours of <day>',
  yields: time,
  pattern: [optional(the), HOURS, optional(sequence([word('of', 'on'), aDay, optional(PART)]))],
  build: ([, part, day], context) =>
    partOf(day?.[1] ?? unitOfMentioned('day', context) ?? today(context, 'today'), part),
})

export const earlyHoursRules = [hoursOf]
