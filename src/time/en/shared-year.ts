/**
 * Months and seasons that have the year of what is named with them: "March and April 2019", "the spring and
 * early summer of 1943".
 */
import { stated } from '../context.ts'
import { ahead, either, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { monthValue, type Season } from '../value.ts'
import { aYearNumber, period } from './categories.ts'
import { SEASON, seasonOf } from './season.ts'
import { comma, month, the } from './words-table.ts'

const AND = word('and', 'or', 'to', ', and', ',', '/', '-', '–')
const EDGE = optional(word('early', 'late', 'mid', 'mid-', 'early in', 'late in'))
const OF = optional(either(word('of'), comma))
const MONTH_AND_YEAR = sequence([month, OF, aYearNumber] as const)
const SEASON_AND_YEAR = sequence([SEASON, OF, aYearNumber] as const)

export const monthAndMonth = rule({
  name: '<month> and <month> <year>',
  yields: period,
  pattern: [month, ahead(sequence([AND, EDGE, MONTH_AND_YEAR] as const))],
  build: ([number, [, , [next, , year]]]) =>
    stated(monthValue(number < next ? year : year - 1, number)),
})

export const monthsAndMonth = rule({
  name: '<month>, <month> and <month> <year>',
  yields: period,
  pattern: [month, ahead(sequence([AND, month, AND, EDGE, MONTH_AND_YEAR] as const))],
  build: ([number, [, , , , [next, , year]]]) =>
    stated(monthValue(number < next ? year : year - 1, number)),
})

const ORDER: readonly Season[] = ['SP', 'SU', 'FA', 'WI']

export const seasonAndSeason = rule({
  name: '<season> and <season> <year>',
  yields: period,
  pattern: [
    optional(the),
    SEASON,
    ahead(sequence([AND, optional(the), EDGE, SEASON_AND_YEAR] as const)),
  ],
  build: ([, name, [, , , [next, , year]]]) =>
    stated(seasonOf(name, ORDER.indexOf(name) < ORDER.indexOf(next) ? year : year - 1)),
})

export const seasonsAndSeason = rule({
  name: '<season>, <season> and <season> <year>',
  yields: period,
  pattern: [
    optional(the),
    SEASON,
    ahead(
      sequence([AND, optional(the), SEASON, AND, optional(the), EDGE, SEASON_AND_YEAR] as const),
    ),
  ],
  build: ([, name, [, , , , , , [next, , year]]]) =>
    stated(seasonOf(name, ORDER.indexOf(name) < ORDER.indexOf(next) ? year : year - 1)),
})

export const sharedYearRules = [monthAndMonth, monthsAndMonth, seasonAndSeason, seasonsAndSeason]
