/**
 * Parts of a day: "Monday night", "this morning", "tonight", "early on Tuesday", "overnight".
 */
import { awayFromMentioned, awayFromPublished, unitOfMentioned } from '../away.ts'
import { addDays } from '../calendar.ts'
import type { Candidate, Context } from '../context.ts'
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { dayOf, dayValue, type PartOfDay } from '../value.ts'
import { aDay, time } from './categories.ts'
import { hyphen, the } from './words-table.ts'

const PART = phrases<PartOfDay>({
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  lunchtime: 'MI',
  nightfall: 'EV',
  noontime: 'MI',
})
const EDGE = phrases({ early: 'START', late: 'END', mid: 'MID', earlier: 'START', later: 'END' })

const EDGE_ON = sequence([EDGE, optional(hyphen), optional(word('on'))] as const)

function partOf(day: Candidate | undefined, part: PartOfDay): Candidate | undefined {
  if (day?.value.kind !== 'calendar' || day.value.grain !== 'day') return undefined
  return { ...day, value: { ...day.value, part } }
}

function today(context: Context, rule: string): Candidate {
  return awayFromPublished({ amount: 0, unit: 'day', rule }, context)
}

export const dayPart = rule({
  name: '<day> <part>',
  yields: time,
  pattern: [optional(EDGE_ON), aDay, optional(EDGE), PART],
  build: ([edge, day, inner, part]) => {
    const one = partOf(day, part)
    const mod = edge?.[0] ?? inner
    return one && mod ? { ...one, mod } : one
  },
})

export const thisPart = rule({
  name: 'this <part>',
  yields: time,
  pattern: [optional(EDGE), word('this'), optional(EDGE), PART],
  build: ([edge, , inner, part], context) => {
    const one = partOf(today(context, 'this <part>'), part)
    const mod = edge ?? inner
    return one && mod ? { ...one, mod } : one
  },
})

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

export const thatPart = rule({
  name: 'that <part>',
  yields: time,
  pattern: [word('that', 'the same'), PART],
  build: ([, part], context) => partOf(unitOfMentioned('day', context), part),
})

export const nextPart = rule({
  name: 'the next <part>',
  yields: time,
  pattern: [the, phrases({ next: 1, following: 1, previous: -1 }), PART],
  build: ([, amount, part], context) =>
    partOf(awayFromMentioned({ amount, unit: 'day', rule: 'the next <part>' }, context), part),
})

export const midPart = rule({
  name: 'mid-<part>',
  yields: time,
  pattern: [word('mid'), optional(hyphen), PART],
  build: ([, , part], context) => {
    const told = unitOfMentioned('day', context) ?? today(context, 'today')
    const one = partOf(told, part)
    return one && { ...one, mod: 'MID' }
  },
})

export const edgeOfDay = rule({
  name: 'early <day>',
  yields: time,
  pattern: [EDGE, optional(hyphen), optional(word('on')), aDay],
  build: ([mod, , , day]) => ({ ...day, mod }),
})

export const partOfDayRules = [
  dayPart,
  thisPart,
  tonight,
  lastNight,
  overnight,
  overnightOf,
  overnightInto,
  thatPart,
  nextPart,
  midPart,
  edgeOfDay,
]
