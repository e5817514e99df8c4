/**
 * Nights: "tonight", "last night", "overnight", "overnight Tuesday into Wednesday".
 */
import { awayFromPublished } from '../away.ts'
import { addDays } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import { either, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayOf, dayValue } from '../value.ts'
import { aDay, aDayNumber, time } from './categories.ts'
import { PART, partOf, today } from './part-of-day.ts'
import { the } from './words-table.ts'

export const tonight = rule({
  name: 'tonight',
  yields: time,
  pattern: [word('tonight')],
  build: (_, context) => partOf(today(context, 'tonight'), 'NI'),
})

export const lastNight = rule({
  name: 'last night',
  yields: time,
  pattern: [either(word('last'), word('late last')), PART],
  build: ([, part], context) =>
    partOf(awayFromPublished({ amount: -1, unit: 'day', rule: 'last night' }, context), part),
})

export const nightBeforeLast = rule({
  name: 'the night before last',
  yields: time,
  pattern: [the, PART, word('before last')],
  build: ([, part], context) =>
    partOf(awayFromPublished({ amount: -2, unit: 'day', rule: 'last night' }, context), part),
})

export const overnight = rule({
  name: 'overnight',
  yields: time,
  pattern: [word('overnight')],
  build: (_, context) => {
    const day = today(context, 'overnight')
    return partOf(nightBefore(day), 'NI')
  },
})

export const overnightOf = rule({
  name: 'overnight <day>',
  yields: time,
  pattern: [word('overnight', 'overnight on', 'overnight from', 'the night of'), aDay],
  build: ([, day]) => partOf(day, 'NI'),
})

/** "the night of 24 to 25 June", "the night of 24/25 May": it begins on the first day. */
export const nightOfTwo = rule({
  name: 'the night of <day> to <day>',
  yields: time,
  pattern: [word('the night of'), aDayNumber, word('to', '-', '–', '/', 'and'), aDay],
  build: ([, number, , end]) => {
    const last = end.value.kind === 'calendar' ? dayOf(end.value) : undefined
    const first = last && addDays(last, -1)
    return first?.day === number
      ? partOf({ ...end, value: dayValue(first), also: [] }, 'NI')
      : undefined
  },
})

export const overnightInto = rule({
  name: 'overnight <day> into <day>',
  yields: time,
  pattern: [word('overnight', 'overnight on', 'overnight from'), aDay, word('into', 'to'), aDay],
  build: ([, from, , to]) => {
    const night = partOf(from, 'NI')
    if (night?.value.kind !== 'calendar' || to.value.kind !== 'calendar') return undefined
    return { ...night, value: { ...night.value, last: to.value } }
  },
})

/** The night that ends on a day began on the day before. */
function nightBefore(day: Candidate): Candidate {
  const one = day.value.kind === 'calendar' ? dayOf(day.value) : undefined
  return one === undefined ? day : { ...day, value: dayValue(addDays(one, -1)) }
}

export const nightRules = [
  tonight,
  lastNight,
  nightBeforeLast,
  overnight,
  overnightOf,
  nightOfTwo,
  overnightInto,
]
