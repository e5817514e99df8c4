/**
 * Numbers, as parts of time expressions: "15", "fifteen", "twenty-one", "31st", "several".
 */
import { digits, either, glued, optional, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { amount, aNumeral, dayNumber, numeral } from './categories.ts'
import { hyphen, ordinalEnding, ordinalWord, smallNumber, tens } from './words-table.ts'

const ANY = { from: 0, to: 99999, written: [1, 2, 3, 4, 5] }
const DAY = { from: 1, to: 99, written: [1, 2] }

export const numberInDigits = rule({
  name: '<digits>',
  yields: numeral,
  pattern: [
    digits(ANY),
    optional(sequence([glued(word(',')), glued(digits({ from: 0, to: 999, written: [3] }))])),
  ],
  build: ([number, thousands]) => (thousands === undefined ? number : number * 1000 + thousands[1]),
})

export const numberInWords = rule({
  name: '<number word>',
  yields: numeral,
  pattern: [smallNumber],
  build: ([number]) => number,
})

export const tensInWords = rule({
  name: '<tens>-<number word>',
  yields: numeral,
  pattern: [tens, optional(sequence([optional(glued(hyphen)), smallNumber]))],
  build: ([ten, rest]) => ten + (rest?.[1] ?? 0),
})

export const hundredInWords = rule({
  name: 'a hundred',
  yields: numeral,
  pattern: [either(word('a'), word('one')), word('hundred')],
  build: () => 100,
})

export const dozen = rule({
  name: 'a dozen',
  yields: numeral,
  pattern: [word('a'), word('dozen')],
  build: () => 12,
})

export const knownAmount = rule({
  name: '<number>',
  yields: amount,
  pattern: [aNumeral],
  build: ([number]) => number,
})

export const numberAndHalf = rule({
  name: '<number> and a half',
  yields: amount,
  pattern: [aNumeral, word('and a half')],
  build: ([number]) => number + 0.5,
})

export const single = rule({
  name: 'a',
  yields: amount,
  pattern: [word('a', 'an')],
  build: () => 1,
})

export const vagueAmount = rule({
  name: 'several',
  yields: amount,
  pattern: [
    word(
      'several',
      'many',
      'some',
      'a few',
      'few',
      'a couple of',
      'a number of',
      'various',
      'countless',
      'recent',
      'dozens of',
      'a couple',
    ),
  ],
  build: ([words]) => (words.startsWith('a couple') ? 2 : 'unknown'),
})

export const dayInDigits = rule({
  name: '<day>',
  yields: dayNumber,
  pattern: [digits(DAY), optional(glued(ordinalEnding))],
  build: ([number]) => number,
})

export const dayInWords = rule({
  name: '<ordinal>',
  yields: dayNumber,
  pattern: [ordinalWord],
  build: ([number]) => number,
})

/** Numbers of all kinds; equal lengths cannot differ in value here. */
export const numberRules = [
  numberInDigits,
  numberInWords,
  tensInWords,
  hundredInWords,
  dozen,
  numberAndHalf,
  knownAmount,
  single,
  vagueAmount,
  dayInDigits,
  dayInWords,
]
