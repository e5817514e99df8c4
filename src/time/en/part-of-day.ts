/**
 * Parts of a day: "Monday night", "this morning", "tonight", "early on Tuesday", "overnight".
 */
import { awayFromMentioned, awayFromPublished, unitOfMentioned } from '../away.ts'
import type { Candidate, Context } from '../context.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { type PartOfDay } from '../value.ts'
import { aDay, time } from './categories.ts'
import { hyphen, the } from './words-table.ts'

export const PART = phrases<PartOfDay>({
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

export function partOf(day: Candidate | undefined, part: PartOfDay): Candidate | undefined {
  if (day?.value.kind !== 'calendar' || day.value.grain !== 'day') return undefined
  return { ...day, value: { ...day.value, part } }
}

export function today(context: Context, rule: string): Candidate {
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
  build: ([, amount, part], context) => partAway(amount, part, context),
})

export const partBefore = rule({
  name: 'the <part> before',
  yields: time,
  pattern: [the, PART, phrases({ before: -1, after: 1 })],
  build: ([, part, amount], context) => partAway(amount, part, context),
  // "the night before the vote" is another night.
  accepts: ({ after }) => after === undefined || after.kind === 'sign',
})

function partAway(amount: number, part: PartOfDay, context: Context): Candidate | undefined {
  return partOf(awayFromMentioned({ amount, unit: 'day', rule: 'the next <part>' }, context), part)
}

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

export const partOnDay = rule({
  name: '<part> of <day>',
  yields: time,
  pattern: [
    optional(the),
    optional(EDGE),
    PART,
    optional(word('of', 'on', 'on the', 'of the')),
    aDay,
  ],
  build: ([, mod, part, , day]) => {
    const one = partOf(day, part)
    return one && mod ? { ...one, mod } : one
  },
})

/** "in the afternoon" of the day told before, else of the day of publication. */
export const thePart = rule({
  name: 'the <part>',
  yields: time,
  pattern: [optional(the), PART],
  build: ([, part], context) =>
    context.tense === 'past'
      ? partOf(unitOfMentioned('day', context) ?? today(context, 'today'), part)
      : undefined,
  accepts: ({ cells, before, after }) =>
    after?.kind !== 'letters' &&
    (cells.length > 1
      ? /^(?:in|during|throughout)$/.test(before?.lower ?? '')
      : /^(?:at|before|by|since|until)$/.test(before?.lower ?? '') &&
        AT_PARTS.test(cells[0]?.lower ?? '')),
})

/** Parts that "at" goes with and that are one hour of the day. */
const AT_PARTS = /^(?:dawn|daybreak|dusk|sunset|nightfall|lunchtime)$/

export const partOfDayRules = [
  partOnDay,
  dayPart,
  thisPart,
  thatPart,
  nextPart,
  partBefore,
  midPart,
  thePart,
  edgeOfDay,
]
