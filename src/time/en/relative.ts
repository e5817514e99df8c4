/**
 * Times seen from another: "yesterday", "this week", "last month", "two years ago", "a day before",
 * "the previous month", "that year".
 */
import { awayFromMentioned, awayFromPublished, unitOfMentioned, unknownUnit } from '../away.ts'
import { inferred, unanchored, type Candidate, type Context } from '../context.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { Unit } from '../value.ts'
import { aLength, aPeriod, day, period, type Length } from './categories.ts'
import { the, unit } from './words-table.ts'

const DAYS_AWAY = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

export const deicticDay = rule({
  name: 'today',
  yields: day,
  pattern: [phrases(DAYS_AWAY)],
  build: ([amount], context) =>
    awayFromPublished({ amount, unit: 'day', rule: dayName(amount) }, context),
  accepts: ({ before, after, cells }) =>
    // "USA Today" and "today's" of a title are not the day.
    !(cells[0]?.text === 'Today' && before?.kind === 'letters' && /^\p{Lu}/u.test(before.text)) &&
    after?.text !== '@',
})

function dayName(amount: number): string {
  return Object.entries(DAYS_AWAY).find(([, away]) => away === amount)?.[0] ?? 'today'
}

const SMALL: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])
const FROM_PUBLISHED = phrases({
  this: 0,
  'the current': 0,
  current: 0,
  last: -1,
  past: -1,
  'the past': -1,
  'the last': -1,
  next: 1,
  'the coming': 1,
  'the next': 1,
})

export const steppedUnit = rule({
  name: 'last <unit>',
  yields: period,
  pattern: [FROM_PUBLISHED, optional(word('calendar', 'fiscal')), unit],
  build: ([amount, , unit], context) =>
    SMALL.has(unit) ? undefined : steppedFrom(amount, unit, context),
  // "the last days", "the past weeks" name no one unit.
  accepts: ({ cells }) => !/(?:s|ies)$/.test(cells.at(-1)?.lower ?? ''),
})

function steppedFrom(amount: number, unit: Unit, context: Context): Candidate {
  const name = amount === 0 ? `this ${unit}` : `${amount < 0 ? 'last' : 'next'} ${unit}`
  // "this day", "the next day" continue a story; they do not look from the publication.
  if (unit === 'day') return awayFromMentioned({ amount, unit, rule: name }, context)
  return awayFromPublished({ amount, unit, rule: name }, context)
}

export const storyUnit = rule({
  name: 'the previous <unit>',
  yields: period,
  pattern: [
    optional(the),
    phrases({ previous: -1, preceding: -1, prior: -1, following: 1, subsequent: 1 }),
    unit,
  ],
  build: ([, amount, unit], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromMentioned(
          { amount, unit, rule: amount < 0 ? 'the previous <unit>' : 'the following <unit>' },
          context,
        ),
  accepts: ({ cells }) => !/(?:s|ies)$/.test(cells.at(-1)?.lower ?? ''),
})

export const sameUnit = rule({
  name: 'that <unit>',
  yields: period,
  pattern: [word('that', 'that same', 'the same'), unit],
  build: ([, unit], context) =>
    SMALL.has(unit)
      ? undefined
      : (unitOfMentioned(unit, context) ??
        unanchored(unknownUnit(unit), 'no time is named before')),
})

/** A length from an anchor; an unknown number has no value but a direction. */
function steppedBy(
  length: Length,
  direction: 1 | -1,
): { readonly amount: number; readonly unit: Unit } | undefined {
  const { amount, unit } = length.value
  return amount === 'unknown' ? undefined : { amount: amount * direction, unit }
}

export const ago = rule({
  name: '<length> ago',
  yields: period,
  pattern: [aLength, word('ago', 'back')],
  build: ([length], context) => {
    const step = steppedBy(length, -1)
    if (step === undefined)
      return inferred({
        value: { kind: 'reference', reference: 'past' },
        anchor: 'published',
        steps: [{ rule: 'some time ago', detail: 'the number is not said' }],
      })
    return withMod(awayFromPublished({ ...step, rule: '<length> ago' }, context), length)
  },
})

function withMod(candidate: Candidate, { mod }: Length): Candidate {
  return mod === undefined ? candidate : { ...candidate, mod }
}

export const fromNow = rule({
  name: '<length> from now',
  yields: period,
  pattern: [optional(word('in')), aLength, word('from now', 'from today', 'hence')],
  build: ([, length], context) => {
    const step = steppedBy(length, 1)
    return (
      step && withMod(awayFromPublished({ ...step, rule: '<length> from now' }, context), length)
    )
  },
})

export const before = rule({
  name: '<length> before',
  yields: period,
  pattern: [
    aLength,
    phrases({
      before: -1,
      earlier: -1,
      later: 1,
      after: 1,
      afterwards: 1,
      afterward: 1,
      previously: -1,
    }),
  ],
  build: ([length, direction], context) => {
    const step = steppedBy(length, direction === -1 ? -1 : 1)
    if (step === undefined)
      return unanchored(unknownUnit(length.value.unit), 'the number is not said')
    return withMod(
      awayFromMentioned(
        { ...step, rule: direction === -1 ? '<length> before' : '<length> later' },
        context,
      ),
      length,
    )
  },
})

export const theDayBefore = rule({
  name: 'the <unit> before',
  yields: period,
  pattern: [the, unit, phrases({ before: -1, after: 1, earlier: -1, later: 1 })],
  build: ([, unit, amount], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromMentioned(
          { amount, unit, rule: amount < 0 ? 'the <unit> before' : 'the <unit> after' },
          context,
        ),
})

export const partOfPeriod = rule({
  name: 'earlier <period>',
  yields: period,
  pattern: [
    phrases({
      earlier: 'START',
      early: 'START',
      later: 'END',
      late: 'END',
      'earlier in': 'START',
      'later in': 'END',
      'early in': 'START',
      'late in': 'END',
    }),
    aPeriod,
  ],
  build: ([mod, inner]) => ({ ...inner, mod }),
})

export const relativeRules = [
  deicticDay,
  steppedUnit,
  storyUnit,
  sameUnit,
  ago,
  fromNow,
  before,
  theDayBefore,
  partOfPeriod,
]
