/**
 * English words of number, bound and harm.
 * In: nothing. Out: tables of lower-case words.
 */
import type { Figure } from '../types.ts'

/** Words before a number that make it a bound. */
export const BOUND_PHRASES: Readonly<Record<string, Figure['bound']>> = {
  'at least': '>=',
  'no fewer than': '>=',
  'no less than': '>=',
  'as many as': '<=',
  'up to': '<=',
  'at most': '<=',
  'no more than': '<=',
  'more than': '>',
  over: '>',
  above: '>',
  'fewer than': '<',
  'less than': '<',
  under: '<',
  about: '~',
  around: '~',
  roughly: '~',
  some: '~',
  nearly: '~',
  almost: '~',
  approximately: '~',
}

/** What a word of harm counts. */
export const FIGURE_WORDS: Readonly<Record<string, Figure['what']>> = {
  killed: 'killed',
  killing: 'killed',
  kills: 'killed',
  kill: 'killed',
  dead: 'killed',
  died: 'killed',
  injured: 'injured',
  injuring: 'injured',
  injures: 'injured',
  wounded: 'injured',
  wounding: 'injured',
  wounds: 'injured',
  hurt: 'injured',
  arrested: 'arrested',
  detained: 'arrested',
  missing: 'missing',
  expelled: 'expelled',
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.map((word, value) => [word, value] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
])
