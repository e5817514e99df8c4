/**
 * Years: "2014", "in 1066", "480 BC", "1914-18", "nineteen ninety-seven", "fiscal 1989".
 */
import { stated } from '../context.ts'
import { digits, either, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence, type Place } from '../engine/rule.ts'
import { yearValue } from '../value.ts'
import { aYearNumber, period, yearNumber } from './categories.ts'
import { hyphen, smallNumber, tens, the } from './words-table.ts'

export const yearInDigits = rule({
  name: '<year>',
  yields: yearNumber,
  pattern: [digits({ from: 1000, to: 2199, written: [4] })],
  build: ([year]) => year,
})

const TEENS = { eighteen: 1800, nineteen: 1900, twenty: 2000 }

export const yearInWords = rule({
  name: 'nineteen <tens>',
  yields: yearNumber,
  pattern: [
    phrases(TEENS),
    optional(hyphen),
    tens,
    optional(sequence([optional(glued(hyphen)), smallNumber])),
  ],
  build: ([century, , ten, rest]) => century + ten + (rest?.[1] ?? 0),
})

/** Words before which four digits are a year even when they are few or many. */
const PREPOSITIONS =
  /^(?:in|since|from|until|till|by|during|before|after|of|through|between|throughout|circa|to|and)$/
const MONEY = /^[$£€¥#/+=*]$/
const SHARES =
  /^(?:%|°|percent|dollars|feet|metres|meters|miles|km|kilometres|kilometers|kg|tons|tonnes|hours|people|troops|soldiers|men|am|pm|gmt|hrs)$/
const SIZES = /^(?:some|about|nearly|over|than|least|most|almost|approximately|only|another)$/
/** "Resolution 1701", "Flight 2001": a number that is a name. */
const LABELLED =
  /^(?:resolution|resolutions|flight|room|page|pages|paragraph|line|number|no|suite|chapter|gate|box|channel|model|route|highway|train|squadron|phone|extension|rule|proposition)$/
const DECIMAL = /^\d+[.,]\d/
/** Years that reports name without any preposition. */
const COMMON = { from: 1500, to: 2049 }

/** "about 1910" is a number, but where it hangs on a verb as a time does. */
function isSize(before: string, tokens: Place['tokens']): boolean {
  if (!SIZES.test(before)) return false
  return !(/^(?:about|around)$/.test(before) && /^(?:obl|nmod)/.test(tokens[0]?.relation ?? ''))
}

/** Whether digits in these surroundings are a year. */
export function isYear({ cells, before, after, tokens, heads }: Place): boolean {
  if (cells[0]?.kind === 'letters') return true
  const year = Number(cells[0]?.text)
  if (LABELLED.test(before?.lower ?? '') || DECIMAL.test(tokens[0]?.form ?? '')) return false
  if (before !== undefined && (MONEY.test(before.text) || isSize(before.lower, tokens)))
    return false
  if (cells[0]?.glued && /[.,:\p{L}\p{Nd}]/u.test(before?.text ?? '')) return false
  if (
    after !== undefined &&
    (SHARES.test(after.lower) || (after.glued && /[\p{L}%]/u.test(after.text)))
  )
    return false
  if (PREPOSITIONS.test(before?.lower ?? ''))
    return year >= 1800 || tokens[0]?.relation !== 'nummod'
  const isCounting = tokens[0]?.relation === 'nummod' && heads.some((head) => head.xpos === 'NNS')
  return year >= COMMON.from && year <= COMMON.to && (!isCounting || year >= 1900)
}

export const bareYear = rule({
  name: '<year> alone',
  yields: period,
  pattern: [aYearNumber],
  build: ([year]) => stated(yearValue(year)),
  accepts: isYear,
})

export const namedYear = rule({
  name: 'the year <year>',
  yields: period,
  pattern: [optional(the), word('year', 'fiscal', 'fiscal year', 'calendar', 'fy'), aYearNumber],
  build: ([, , year]) => stated(yearValue(year)),
})

export const yearTwoThousand = rule({
  name: 'the year two thousand',
  yields: period,
  pattern: [the, word('year two thousand')],
  build: () => stated(yearValue(2000)),
})

export const yearRange = rule({
  name: '<year>-<year>',
  yields: period,
  pattern: [
    aYearNumber,
    hyphen,
    either(
      digits({ from: 1000, to: 2199, written: [4] }),
      digits({ from: 0, to: 99, written: [2] }),
    ),
  ],
  build: ([from, , written]) => {
    const to = written < 100 ? Math.floor(from / 100) * 100 + written : written
    return to > from ? stated({ ...yearValue(from), last: yearValue(to) }) : undefined
  },
  accepts: isYear,
})

/** "the 2009/10 season", "winter 1941/42": a year that goes on into the next. */
export const yearIntoNext = rule({
  name: '<year>/<yy>',
  yields: period,
  pattern: [aYearNumber, glued(word('/')), glued(digits({ from: 0, to: 99, written: [2] }))],
  build: ([from, , written]) =>
    (from + 1) % 100 === written ? stated(yearValue(from)) : undefined,
  accepts: isYear,
})

export const yearRules = [
  yearInDigits,
  yearInWords,
  bareYear,
  namedYear,
  yearTwoThousand,
  yearRange,
  yearIntoNext,
]
