/**
 * Years of two digits: "in '89".
 */
import { inferred } from '../context.ts'
import { digits, glued, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import { yearValue } from '../value.ts'
import { period } from './categories.ts'

export const shortYear = rule({
  name: "'<yy>",
  yields: period,
  pattern: [word("'"), glued(digits({ from: 0, to: 99, written: [2] }))],
  build: ([, year], { published, story }) => {
    // The last such year up to the publication's, or up to where a history has got to.
    const now = story?.year ?? published?.year ?? 2000
    const inCentury = Math.floor(now / 100) * 100 + year
    const steps = [{ rule: 'short year', detail: 'the last one that ends so' }]
    const value = yearValue(inCentury > now ? inCentury - 100 : inCentury)
    const anchor = published ? 'published' : 'unknown'
    return inferred({ value, anchor: story ? 'expression' : anchor, steps })
  },
  accepts: ({ before, after }) =>
    /^(?:in|of|since|summer|fall|spring|winter)$/.test(before?.lower ?? '') && after?.lower !== 's',
})

export const shortYearRules = [shortYear]
