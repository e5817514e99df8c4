/**
 * Units seen from publication or story: "yesterday", "this week", "last month", "the previous month",
 * "that year".
 */
import { awayFromMentioned, awayFromPublished, unitOfMentioned, unknownUnit } from '../away.ts'
import { unanchored, type Candidate, type Context } from '../context.ts'
import { optional, phrases, word } from '../engine/pattern.ts'
import { rule, type Place } from '../engine/rule.ts'
import type { Unit } from '../value.ts'
import { period } from './categories.ts'
import { the, unit } from './words-table.ts'

const SMALL: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

/** "the last days" name no one unit. */
function isSingular({ cells }: Place): boolean {
  return !/(?:s|ies)$/.test(cells.at(-1)?.lower ?? '')
}

function isThisDay({ cells }: Place): boolean {
  return cells.length === 2 && cells[0]?.lower === 'this' && cells[1]?.lower === 'day'
}

const FROM_PUBLISHED = phrases({
  this: 0,
  'the current': 0,
  'this very': 0,
  last: -1,
  'this past': -1,
  'the past': -1,
  'the last': -1,
  next: 1,
  'this coming': 1,
  'the coming': 1,
})

export const steppedUnit = rule({
  name: 'last <unit>',
  yields: period,
  pattern: [
    FROM_PUBLISHED,
    optional(word('calendar', 'fiscal', 'financial', 'school', 'academic')),
    unit,
  ],
  build: ([amount, , unit], context) =>
    isStepped(amount, unit) ? steppedFrom(amount, unit, context) : undefined,
  // "It stands to this day" means now.
  // "The last week of the war" is that war's.
  accepts: (place) =>
    isSingular(place) &&
    !(place.after?.lower === 'of' && place.cells.some(({ lower }) => lower === 'last')) &&
    !(isThisDay(place) && /^(?:to|until)$/.test(place.before?.lower ?? '')),
})

/** "the past decade" is a length, and so is "the last hour". */
function isStepped(amount: number, unit: Unit): boolean {
  return !SMALL.has(unit) && !(amount < 0 && (unit === 'decade' || unit === 'century'))
}

function steppedFrom(amount: number, unit: Unit, context: Context): Candidate {
  const name = amount === 0 ? `this ${unit}` : `${amount < 0 ? 'last' : 'next'} ${unit}`
  // "this day" continues a story; it does not look from the publication.
  if (unit === 'day') return awayFromMentioned({ amount, unit, rule: name }, context)
  if (amount === 0 && context.story !== undefined)
    return (
      unitOfMentioned(unit, context) ?? awayFromPublished({ amount, unit, rule: name }, context)
    )
  return awayFromPublished({ amount, unit, rule: name }, context)
}

export const storyUnit = rule({
  name: 'the previous <unit>',
  yields: period,
  pattern: [
    optional(the),
    phrases({ previous: -1, preceding: -1, prior: -1, following: 1, subsequent: 1, ensuing: 1 }),
    unit,
  ],
  build: ([, amount, unit], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromMentioned(
          { amount, unit, rule: amount < 0 ? 'the previous <unit>' : 'the following <unit>' },
          context,
        ),
  accepts: isSingular,
})

export const nextUnit = rule({
  name: 'the next <unit>',
  yields: period,
  pattern: [the, word('next'), unit],
  build: ([, , unit], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromMentioned({ amount: 1, unit, rule: 'the next <unit>' }, context),
  accepts: isSingular,
})

export const sameUnit = rule({
  name: 'that <unit>',
  yields: period,
  pattern: [word('that', 'that same', 'the same', 'that very'), unit],
  build: ([, unit], context) =>
    SMALL.has(unit)
      ? undefined
      : (unitOfMentioned(unit, context) ??
        unanchored(unknownUnit(unit), 'no time is named before')),
  accepts: isSingular,
})

export const beforeLast = rule({
  name: 'the <unit> before last',
  yields: period,
  pattern: [the, unit, phrases({ 'before last': -2, 'after next': 2 })],
  build: ([, unit, amount], context) =>
    SMALL.has(unit)
      ? undefined
      : awayFromPublished(
          { amount, unit, rule: amount < 0 ? `last ${unit}` : `next ${unit}` },
          context,
        ),
})

/** "later in the day": of the day told before, else of that of publication. */
export const laterInUnit = rule({
  name: 'later in the <unit>',
  yields: period,
  pattern: [
    phrases({ earlier: 'START', later: 'END', early: 'START', late: 'END' }),
    word('in the'),
    phrases<Unit>({ day: 'day', week: 'week', month: 'month' }),
  ],
  build: ([mod, , unit], context) => ({
    ...(unitOfMentioned(unit, context) ??
      awayFromPublished({ amount: 0, unit, rule: `this ${unit}` }, context)),
    mod,
  }),
})

export const relativeRules = [beforeLast, laterInUnit, steppedUnit, storyUnit, nextUnit, sameUnit]
