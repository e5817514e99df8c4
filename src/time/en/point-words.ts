/**
 * English words between a length and a date, by the end of the length that the date is: "two days after June 3".
 * In: nothing. Out: a table.
 */
export const POINT_WORDS: ReadonlyMap<string, 'beginPoint' | 'endPoint'> = new Map([
  ['after', 'beginPoint'],
  ['following', 'beginPoint'],
  ['since', 'beginPoint'],
  ['from', 'beginPoint'],
  ['starting', 'beginPoint'],
  ['starting on', 'beginPoint'],
  ['beginning', 'beginPoint'],
  ['beginning on', 'beginPoint'],
  ['before', 'endPoint'],
  ['until', 'endPoint'],
  ['to', 'endPoint'],
  ['up to', 'endPoint'],
  ['ending', 'endPoint'],
  ['ended', 'endPoint'],
  ['ending on', 'endPoint'],
  ['prior to', 'endPoint'],
  ['ahead of', 'endPoint'],
])
