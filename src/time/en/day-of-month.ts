/**
 * Days whose month was named before: "on the 31st", "April 24 and 25".
 */
import { dayFrom } from '../calendar.ts'
import { inferred, unanchored, type Candidate, type Context } from '../context.ts'
import { ahead, digits, glued, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { dayValue } from '../value.ts'
import { dateFrom, itsYear } from './calendar-date.ts'
import { aDayNumber, aPeriod, day, expression, time } from './categories.ts'
import { PART, partOf } from './part-of-day.ts'
import { month, ordinalEnding, the } from './words-table.ts'

/** Words that do not name what a number counts. */
const PLAIN = /^(?:ADP|CCONJ|SCONJ|VERB|AUX|PRON|DET)$/

/** The day of the month that was named before, else of that of publication. */
function dayInTold(day: number, { published, mentioned }: Context): Candidate | undefined {
  const known = mentioned('month')
  const year = known?.year ?? published?.year
  const month = known?.month ?? published?.month
  if (year === undefined || month === undefined)
    return unanchored({ kind: 'calendar', grain: 'day', day }, 'the month is not known')
  const one = dayFrom(year, month, day)
  const detail = known ? 'the month named before' : 'the month of publication'
  return (
    one &&
    inferred({
      value: dayValue(one),
      anchor: known ? 'expression' : 'published',
      steps: [{ rule: 'the <ordinal>', detail }],
    })
  )
}

export const dayOfMonth = rule({
  name: 'the <ordinal>',
  yields: day,
  pattern: [the, aDayNumber],
  build: ([, day], context) => dayInTold(day, context),
  // "the 15" and "the first" are days only with the ending of an ordinal in digits.
  accepts: ({ cells, before, after, next }) =>
    cells.length === 3 &&
    before?.lower === 'on' &&
    (after?.kind !== 'letters' || PLAIN.test(next?.upos ?? '')),
})

/** "the morning of the 14th". */
export const partOfDayOfMonth = rule({
  name: 'the <part> of the <ordinal>',
  yields: time,
  pattern: [optional(the), PART, word('of', 'on'), the, aDayNumber],
  build: ([, part, , , number], context) => partOf(dayInTold(number, context), part),
  accepts: ({ cells }) => cells.at(-1)?.kind === 'letters' && cells.at(-2)?.kind === 'digits',
})

export const dayOfThatMonth = rule({
  name: 'the <ordinal> of <month>',
  yields: day,
  pattern: [the, aDayNumber, word('of'), aPeriod],
  build: ([, number, , inner]) => {
    const { value } = inner
    if (value.kind !== 'calendar' || value.grain !== 'month') return undefined
    if (value.year === undefined || value.month === undefined) return undefined
    const one = dayFrom(value.year, value.month, number)
    return one && { ...inner, value: dayValue(one), also: [] }
  },
})

/** "24 and 25 June": the first of two days has the month of the second. */
export const dayAndDay = rule({
  name: '<day> and <day> <month>',
  yields: day,
  pattern: [
    aDayNumber,
    ahead(
      sequence([
        word('and', 'or', ', and', ','),
        aDayNumber,
        optional(word('of')),
        month,
        itsYear,
      ] as const),
    ),
  ],
  build: ([first, [, second, , inMonth, year]], context) =>
    first < second ? dateFrom({ month: inMonth, day: first, year: year?.[1] }, context) : undefined,
  accepts: ({ cells, before, after }) =>
    cells.length <= 2 && OPENERS_OF_DAY.test(before?.lower ?? '') && after?.kind !== 'digits',
})

const OPENERS_OF_DAY = /^(?:on|between|from|by|of|the)$/

export const andDay = rule({
  name: 'and <day>',
  yields: expression,
  pattern: [digits({ from: 1, to: 31, written: [1, 2] }), optional(glued(ordinalEnding))],
  build: ([day], { mentionedAs }) => {
    const { year, month } = mentionedAs('day') ?? {}
    const one = year === undefined || month === undefined ? undefined : dayFrom(year, month, day)
    return (
      one &&
      inferred({
        value: dayValue(one),
        anchor: 'expression',
        steps: [{ rule: 'and <day>', detail: 'the month named before' }],
      })
    )
  },
  // "April 24 and 25": a number before, no noun that is counted after.
  accepts: ({ cells, before, beforeThat, after, next, tokens }) =>
    /^(?:and|or)$/.test(before?.lower ?? '') &&
    beforeThat?.kind === 'digits' &&
    Number(beforeThat.text) <= 31 &&
    tokens.every((token) => token.span[1] <= (cells.at(-1)?.span[1] ?? 0)) &&
    (after?.kind !== 'letters' || PLAIN.test(next?.upos ?? '')) &&
    after?.text !== '%',
})

export const dayOfMonthRules = [dayOfMonth, partOfDayOfMonth, dayOfThatMonth, dayAndDay, andDay]
