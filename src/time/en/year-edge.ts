/**
 * Parts of the year that is meant without being named: "the end of the year", "year-end".
 */
import { awayFromPublished, unitOfMentioned, unknownUnit } from '../away.ts'
import { inferred, unanchored, type Candidate, type Context } from '../context.ts'
import { glued, notBefore, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { yearValue, type Unit } from '../value.ts'
import { period } from './categories.ts'
import { EDGE } from './edge.ts'
import { hyphen, the } from './words-table.ts'

/** The year of the publication, or the one that a history tells of. */
export function theYear(context: Context): Candidate {
  return theUnit('year', context)
}

/** The unit of the publication, or the one that a history tells of. */
export function theUnit(unit: Unit, context: Context): Candidate {
  const told = context.story && unitOfMentioned(unit, context)
  if (context.story !== undefined && told === undefined)
    return unanchored(unknownUnit(unit), 'no such time is named before')
  return told ?? awayFromPublished({ amount: 0, unit, rule: `the ${unit}` }, context)
}

/** In the first months the year that is told of is still the last one, whose fourth quarter was named. */
export function yearOfAccounts(context: Context): Candidate {
  const { reported, published, tense } = context
  const isLastYear =
    reported?.quarter === 4 && reported.year === (published?.year ?? 0) - 1 && tense !== 'future'
  if (reported?.year === undefined || !isLastYear) return theYear(context)
  const steps = [{ rule: 'the year', detail: 'the year of the quarter named before' }]
  return inferred({ value: yearValue(reported.year), anchor: 'expression', steps })
}

export const edgeOfThisYear = rule({
  name: 'the end of the year',
  yields: period,
  pattern: [
    optional(the),
    EDGE,
    word('of the'),
    phrases<Unit>({
      year: 'year',
      month: 'month',
      week: 'week',
      decade: 'decade',
      century: 'century',
    }),
  ],
  build: ([, mod, , unit], context) => ({ ...theUnit(unit, context), mod }),
})

export const earlierInYear = rule({
  name: 'earlier in the year',
  yields: period,
  pattern: [
    phrases({ earlier: 'START', later: 'END', early: 'START', late: 'END' }),
    word('in the year'),
  ],
  build: ([mod], context) => ({
    ...theYear(context),
    mod,
  }),
})

const OF_YEAR = /^(?:of|for|in|during|throughout|through|over|within|into)$/
/** What makes "the year" another one than this, or a length. */
const RESTRICTED =
  /^(?:ahead|ended|ending|that|when|which|who|of|before|after|earlier|ago|later|prior|previously|to|from|since|was|[-–])$/

export const yearAlone = rule({
  name: 'the year',
  yields: period,
  pattern: [the, word('year')],
  build: (_, context) => yearOfAccounts(context),
  // "Man of the Year" is a title.
  accepts: ({ cells, before, after }) =>
    cells[1]?.text === 'year' &&
    OF_YEAR.test(before?.lower ?? '') &&
    after?.kind !== 'digits' &&
    !RESTRICTED.test(after?.lower ?? ''),
})

/** No day of it is told: the end of the year, as "the end of the year" is. */
export const yearEnd = rule({
  name: 'year-end',
  yields: period,
  pattern: [word('year', "year's"), optional(hyphen), word('end'), notBefore(glued(hyphen))],
  build: (_, context) => ({ ...theYear(context), mod: 'END' }),
})

export const yearEdgeRules = [edgeOfThisYear, earlierInYear, yearAlone, yearEnd]
