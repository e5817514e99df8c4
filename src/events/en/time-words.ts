/**
 * English prepositions before a time, by what they make of it for an act.
 * In: nothing. Out: a table; prepositions that are not in it leave the time as it is.
 */

/** Between a length and what it is counted from: "two days after the summit". */
export const COUNTING_WORDS: Readonly<Record<string, 1 | -1>> = {
  after: 1,
  following: 1,
  before: -1,
  'ahead of': -1,
  'prior to': -1,
}

/** `not-a-point`: the time bounds a stretch and does not place the act. */
export const TIME_BOUNDS: Readonly<
  Record<string, 'on-or-before' | 'before' | 'on-or-after' | 'after' | 'not-a-point'>
> = {
  before: 'before',
  by: 'on-or-before',
  after: 'after',
  following: 'after',
  since: 'not-a-point',
  until: 'not-a-point',
  'ahead of': 'before',
  than: 'not-a-point',
}
