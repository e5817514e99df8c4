/**
 * Months: "March 2023", "in May", "this May", "last May", "May last year".
 */
import { isoFrom } from '../calendar.ts'
import { inferred, stated, unanchored, type Candidate, type Context } from '../context.ts'
import { optional, word } from '../engine/pattern.ts'
import { rule, type Place } from '../engine/rule.ts'
import { grainOf } from '../grain.ts'
import { nearestMonth } from '../nearest.ts'
import { monthValue } from '../value.ts'
import { aPeriod, aYearNumber, period } from './categories.ts'
import { comma, month } from './words-table.ts'

export const monthYear = rule({
  name: '<month> <year>',
  yields: period,
  pattern: [month, optional(comma), optional(word('of')), aYearNumber],
  build: ([month, , , year]) => stated(monthValue(year, month)),
})

/** Verbs, and where no tags are given also nouns and names, that look like months. */
const DOUBTFUL = /^(?:may|march|april|june|august)$/
const COMPANY =
  /^(?:in|since|until|till|by|during|from|to|through|of|last|next|and|early|late|mid|before|after|between|this|-)$/

function isMonth({ cells, before, after, tokens }: Place): boolean {
  const [token] = tokens
  if (token !== undefined && (token.upos === 'AUX' || token.upos === 'VERB')) return false
  if (!DOUBTFUL.test(cells[0]?.lower ?? '') || COMPANY.test(before?.lower ?? '')) return true
  // A name of a person stands before or after another name; an article that opens a sentence is none.
  const isNameBefore = /^\p{Lu}/u.test(before?.text ?? '') && !ARTICLES.test(before?.text ?? '')
  const isBesideName = /^\p{Lu}/u.test(after?.text ?? '') || isNameBefore
  return token?.xpos === 'NNP' && !isBesideName && !MARCHING.test(after?.lower ?? '')
}

const ARTICLES = /^(?:The|A)$/
/** "the March on Rome". */
const MARCHING = /^(?:on|to|against|toward|towards|through|into)$/

export const bareMonth = rule({
  name: '<month>',
  yields: period,
  pattern: [month],
  build: ([month], context) => nearestMonth(month, context),
  accepts: isMonth,
})

interface MonthStep {
  readonly month: number
  readonly words: string
}

/** "last May" is the May before this one, "next May" the one after, "this May" the year's own. */
function steppedMonth({ month, words }: MonthStep, { published, tense }: Context): Candidate {
  if (published === undefined)
    return unanchored({ kind: 'calendar', grain: 'month', month }, 'the publication is not known')
  const { year } = published
  const isPast = published.month > month
  const years: Readonly<Record<string, number>> = {
    last: isPast ? year : year - 1,
    next: isPast || published.month === month ? year + 1 : year,
    this: isPast && tense === 'future' ? year + 1 : year,
  }
  return inferred({
    value: monthValue(years[words] ?? year, month),
    anchor: 'published',
    steps: [{ rule: `${words} <month>`, detail: `seen from ${isoFrom(published)}` }],
  })
}

export const namedMonth = rule({
  name: 'this <month>',
  yields: period,
  pattern: [word('this', 'last', 'next'), month],
  build: ([words, month], context) => steppedMonth({ month, words }, context),
})

export const monthOfYear = rule({
  name: '<month> of <relative year>',
  yields: period,
  pattern: [month, optional(word('of')), aPeriod],
  build: ([month, , year]) => {
    const { value } = year
    if (value.kind !== 'calendar' || value.grain !== 'year' || value.year === undefined)
      return undefined
    return { ...year, value: monthValue(value.year, month) }
  },
})

export const theMonthOf = rule({
  name: 'the month of <month>',
  yields: period,
  pattern: [word('the month of'), aPeriod],
  build: ([, inner]) => (grainOf(inner.value) === 'month' ? inner : undefined),
})

export const monthRules = [theMonthOf, monthYear, bareMonth, namedMonth, monthOfYear]
