/**
 * English words between and before the two ends of a stretch: data, read by the rules of `range.ts` and
 * by what writes the ends apart.
 */

/** Words between the ends. */
export const JOINT_WORDS: readonly string[] = ['to', 'until', 'till', 'through', 'thru', 'and']

/** Words that open a stretch. */
export const OPENERS: ReadonlySet<string> = new Set(['from', 'between'])

/** What is moved "from July 20 to July 26" has two dates and no stretch. */
export const MOVING: ReadonlySet<string> = new Set([
  'move',
  'postpone',
  'reschedule',
  'shift',
  'delay',
  'push',
  'bring',
  'change',
  'extend',
  'put',
  'switch',
  'slip',
])
