/**
 * English prepositions before a time, by what they make of it for an act.
 * In: nothing. Out: a table; prepositions that are not in it leave the time as it is.
 */

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
