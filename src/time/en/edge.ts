/**
 * Parts of longer times: "the end of May", "mid-2014", "late last week", "1994 or later", "year-end".
 */
import { glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { aDated, aPeriod, period } from './categories.ts'
import { hyphen, the } from './words-table.ts'

export const EDGE = phrases({
  beginning: 'START',
  start: 'START',
  'early part': 'START',
  'early days': 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
  'latter part': 'END',
  'late part': 'END',
})

export const edgeOf = rule({
  name: 'the end of <period>',
  yields: period,
  pattern: [optional(the), EDGE, word('of'), aDated],
  build: ([, mod, , inner]) => ({ ...inner, mod }),
})

const EARLY = phrases({
  mid: 'MID',
  early: 'START',
  late: 'END',
  'early to mid': 'START',
  'early-to-mid': 'START',
  'mid to late': 'END',
  'mid-to-late': 'END',
  'very early': 'START',
  'very late': 'END',
})

export const earlyPeriod = rule({
  name: 'early <period>',
  yields: period,
  pattern: [EARLY, optional(hyphen), optional(word('in')), aPeriod],
  build: ([mod, , , inner]) => ({ ...inner, mod }),
})

export const theEarlyPeriod = rule({
  name: 'the early <period>',
  yields: period,
  pattern: [the, EARLY, optional(hyphen), aPeriod],
  build: ([, mod, , inner]) => (inner.value.kind === 'calendar' ? { ...inner, mod } : undefined),
  // "the late-November trip" leaves the article to the trip.
  accepts: ({ cells }) =>
    cells.at(-1)?.lower === 's' || cells.slice(1, 4).every((cell) => cell.text !== '-'),
})

export const earlierPeriod = rule({
  name: 'earlier <period>',
  yields: period,
  pattern: [
    phrases({ earlier: 'START', later: 'END', 'earlier in': 'START', 'later in': 'END' }),
    aPeriod,
  ],
  build: ([mod, inner]) => ({ ...inner, mod }),
})

export const orLater = rule({
  name: '<period> or later',
  yields: period,
  pattern: [
    aPeriod,
    phrases({
      'or later': 'ON_OR_AFTER',
      'and beyond': 'ON_OR_AFTER',
      'or earlier': 'ON_OR_BEFORE',
    }),
  ],
  build: ([inner, mod]) => ({ ...inner, mod }),
})

export const before = rule({
  name: 'pre-<period>',
  yields: period,
  pattern: [phrases({ pre: 'BEFORE', post: 'AFTER' }), glued(hyphen), aPeriod],
  build: ([mod, , inner]) => ({ ...inner, mod }),
})

export const edgeRules = [edgeOf, earlyPeriod, theEarlyPeriod, earlierPeriod, orLater, before]
