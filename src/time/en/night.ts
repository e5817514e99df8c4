/**
 * Nights: "tonight", "last night", "overnight", "overnight Tuesday into Wednesday".
 */
import { awayFromPublished } from '../away.ts'
import { addDays } from '../calendar.ts'
import type { Candidate } from '../context.ts'
import { either, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { dayOf, dayValue } from '../value.ts'
import { aDay, time } from './categories.ts'
import { PART, partOf, today } from './part-of-day.ts'

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

export const nightRules = [tonight, lastNight, overnight, overnightOf, overnightInto]
