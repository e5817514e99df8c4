/**
 * Times that come again: "daily", "every day", "twice a week", "each of the months".
 */
import { stated } from '../context.ts'
import { either, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { SetValue, Unit } from '../value.ts'
import { aLength, expression } from './categories.ts'
import { hyphen, unit, weekday } from './words-table.ts'

function everyUnit(unit: Unit, amount = 1): SetValue {
  return { kind: 'set', every: { kind: 'duration', amount, unit } }
}

export const adverbOfSet = rule({
  name: 'daily',
  yields: expression,
  pattern: [
    phrases<Unit>({
      daily: 'day',
      weekly: 'week',
      monthly: 'month',
      yearly: 'year',
      annually: 'year',
      hourly: 'hour',
      nightly: 'day',
    }),
  ],
  build: ([unit]) => stated(everyUnit(unit)),
  // "the Daily Mail", "the daily Le Monde": a paper.
  accepts: ({ cells, after, tokens }) => {
    const isTitle = [cells[0], after].every((cell) => /^\p{Lu}\p{Ll}/u.test(cell?.text ?? ''))
    return !isTitle && tokens[0]?.upos !== 'NOUN' && tokens[0]?.upos !== 'PROPN'
  },
})

export const timesDaily = rule({
  name: 'twice daily',
  yields: expression,
  pattern: [
    phrases({ once: 1, twice: 2, thrice: 3 }),
    optional(hyphen),
    phrases<Unit>({
      daily: 'day',
      weekly: 'week',
      monthly: 'month',
      yearly: 'year',
      annually: 'year',
    }),
  ],
  build: ([times, , unit]) => stated({ ...everyUnit(unit), ...frequencyOf(times) }),
})

export const EVERY = phrases({ every: 'EVERY', each: 'EACH' } as const)

export const everyLength = rule({
  name: 'every <unit>',
  yields: expression,
  pattern: [EVERY, either(unit)],
  build: ([quantity, unit]) => stated({ ...everyUnit(unit), quantity }),
})

export const everySoMany = rule({
  name: 'every <length>',
  yields: expression,
  pattern: [EVERY, aLength],
  build: ([quantity, { value }]) => stated({ kind: 'set', every: value, quantity }),
})

export const everyWeekday = rule({
  name: 'every <weekday>',
  yields: expression,
  pattern: [EVERY, weekday],
  build: ([quantity, weekday]) =>
    stated({ kind: 'set', every: { kind: 'calendar', grain: 'day', weekday }, quantity }),
})

/** How often; 0 is not said. */
const TIMES = phrases({
  once: 1,
  twice: 2,
  thrice: 3,
  'two times': 2,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
  'several times': 0,
  'many times': 0,
  'a few times': 0,
})

export const timesPer = rule({
  name: 'twice a <unit>',
  yields: expression,
  pattern: [TIMES, word('a', 'an', 'per', 'each', 'every'), optional(word('single')), unit],
  build: ([times, , , unit]) => stated({ ...everyUnit(unit), ...frequencyOf(times) }),
})

export const timesEvery = rule({
  name: 'once every <length>',
  yields: expression,
  pattern: [TIMES, EVERY, aLength],
  build: ([times, quantity, { value }]) =>
    stated({ kind: 'set', every: value, quantity, ...frequencyOf(times) }),
})

function frequencyOf(times: number): { readonly frequency?: number } {
  return times > 0 ? { frequency: times } : {}
}

/** What is counted or measured stands before: "$33 million a year", "two calls a day". */
const COUNTED = new Set(['NOUN', 'NUM', 'SYM'])

export const perUnit = rule({
  name: '<amount> a <unit>',
  yields: expression,
  pattern: [word('a', 'per', 'an'), unit],
  build: ([, unit]) => stated(everyUnit(unit)),
  accepts: ({ previous, before }) =>
    before?.text === ')' || (before?.kind !== 'sign' && COUNTED.has(previous?.upos ?? '')),
})

export const setRules = [
  adverbOfSet,
  timesDaily,
  everyLength,
  everySoMany,
  everyWeekday,
  timesPer,
  timesEvery,
  perUnit,
]
