/**
 * Years, decades and centuries: "2014", "in 1066", "the 1990s", "the nineties", "the 20th century".
 */
import { stated } from '../context.ts'
import { digits, either, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence, type Place } from '../engine/rule.ts'
import { yearValue } from '../value.ts'
import { aDayNumber, aYearNumber, period, yearNumber } from './categories.ts'
import { hyphen, smallNumber, tens, the } from './words-table.ts'

export const yearInDigits = rule({
  name: '<year>',
  yields: yearNumber,
  pattern: [digits({ from: 1000, to: 2199, written: [4] })],
  build: ([year]) => year,
})

export const yearInWords = rule({
  name: 'nineteen <tens>',
  yields: yearNumber,
  pattern: [
    phrases({ eighteen: 1800, nineteen: 1900, twenty: 2000 }),
    tens,
    optional(sequence([optional(glued(hyphen)), smallNumber])),
  ],
  build: ([century, ten, rest]) => century + ten + (rest?.[1] ?? 0),
})

/** Words before which four digits are a year, whatever they are. */
const YEAR_PREPOSITIONS = new Set([
  'in',
  'since',
  'from',
  'until',
  'till',
  'by',
  'during',
  'before',
  'after',
  'of',
  'through',
  'between',
  'early',
  'late',
  'mid',
  'throughout',
  'circa',
  'about',
])
const MONEY = new Set(['$', '£', '€', '¥', '#', '/', '+', '='])
const SHARES = new Set([
  '%',
  '°',
  '/',
  'percent',
  'dollars',
  'feet',
  'metres',
  'meters',
  'miles',
  'km',
  'kilometres',
  'kilometers',
  'kg',
  'tons',
  'tonnes',
  'hours',
  'people',
  'troops',
  'soldiers',
  'am',
  'pm',
  'gmt',
  'hrs',
])

function isYear({ cells, before, after, heads }: Place): boolean {
  if (
    before !== undefined &&
    (MONEY.has(before.text) || (cells[0]?.glued && /[.,:\p{L}]/u.test(before.text)))
  )
    return false
  if (
    after !== undefined &&
    (SHARES.has(after.lower) ||
      (after.glued && /[,.:\p{L}]/u.test(after.text) && isDigitsNext(after)))
  )
    return false
  const year = Number(cells[0]?.text)
  if (before !== undefined && YEAR_PREPOSITIONS.has(before.lower)) return !isCounted(heads)
  return year >= 1800 && year <= 2100 && !isCounted(heads)
}

function isDigitsNext(after: { readonly text: string }): boolean {
  return after.text !== '.' && after.text !== ','
}

/** Whether the digits count something: "1999 soldiers". */
function isCounted(heads: Place['heads']): boolean {
  return heads.some((head) => head.xpos === 'NNS')
}

export const bareYear = rule({
  name: '<year> alone',
  yields: period,
  pattern: [aYearNumber],
  build: ([year]) => stated(yearValue(year)),
  accepts: isYear,
})

export const theYear = rule({
  name: 'the year <year>',
  yields: period,
  pattern: [optional(the), word('year'), aYearNumber],
  build: ([, , year]) => stated(yearValue(year)),
})

export const yearRange = rule({
  name: '<year>-<year>',
  yields: period,
  pattern: [
    aYearNumber,
    hyphen,
    either(
      sequence([digits({ from: 1000, to: 2199, written: [4] })]),
      sequence([digits({ from: 0, to: 99, written: [2] })]),
    ),
  ],
  build: ([from, , [written]]) => {
    const to = written < 100 ? Math.floor(from / 100) * 100 + written : written
    return to > from ? stated({ ...yearValue(from), last: yearValue(to) }) : undefined
  },
  accepts: isYear,
})

export const decadeInDigits = rule({
  name: 'the <year>s',
  yields: period,
  pattern: [optional(the), aYearNumber, optional(glued(word("'"))), glued(word('s'))],
  build: ([, year]) =>
    year % 10 === 0
      ? stated({ kind: 'calendar', grain: year % 100 === 0 ? 'century' : 'decade', year })
      : undefined,
})

export const shortDecade = rule({
  name: "the '<tens>s",
  yields: period,
  pattern: [
    optional(the),
    word("'"),
    glued(digits({ from: 10, to: 90, written: [2] })),
    optional(glued(word("'"))),
    glued(word('s')),
  ],
  build: ([, , tens]) =>
    tens % 10 === 0 ? stated({ kind: 'calendar', grain: 'decade', year: 1900 + tens }) : undefined,
})

export const decadeInWords = rule({
  name: 'the nineties',
  yields: period,
  pattern: [
    the,
    phrases({
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    }),
  ],
  build: ([, tens]) => stated({ kind: 'calendar', grain: 'decade', year: 1900 + tens }),
})

export const century = rule({
  name: 'the <ordinal> century',
  yields: period,
  pattern: [optional(the), aDayNumber, optional(hyphen), word('century')],
  build: ([, number]) => stated({ kind: 'calendar', grain: 'century', year: (number - 1) * 100 }),
})

export const yearRules = [
  yearInDigits,
  yearInWords,
  bareYear,
  theYear,
  yearRange,
  decadeInDigits,
  shortDecade,
  decadeInWords,
  century,
]
