/**
 * Lengths of time as expressions: "15 months", "the past few weeks", "the 14-day wait", "weeks".
 */
import { awayFromPublished } from '../away.ts'
import { inferred, stated, type Candidate, type Context } from '../context.ts'
import { optional, word } from '../engine/pattern.ts'
import { rule, type Place } from '../engine/rule.ts'
import type { Unit } from '../value.ts'
import { stepFrom } from './ago.ts'
import { aLength, aNumeral, expression, type Length } from './categories.ts'
import { the, unit } from './words-table.ts'

function candidateFrom({ value, mod }: Length): Candidate {
  return { ...stated(value), ...(mod !== undefined && { mod }) }
}

/** "6-year-old" and "52 years old" tell an age, "three quarters of" a share, "60 Minutes" a title. */
function isLength({ cells, after, next, tokens }: Place): boolean {
  const last = cells.at(-1)
  const word = next?.form.toLowerCase() ?? ''
  if (after?.lower === 'old' || (after?.text === '-' && /^(?:old|long)$/.test(word))) return false
  if (last?.lower === 'quarters' && after?.lower === 'of') return false
  const isTitle = /^\p{Lu}\p{Ll}/u.test(last?.text ?? '')
  return !(isTitle && tokens.at(-1)?.upos === 'PROPN')
}

export const bareLength = rule({
  name: '<length>',
  yields: expression,
  pattern: [aLength, optional(word('period'))],
  build: ([length, period], context) =>
    period === undefined && context.isAheadIn ? inLength(length, context) : candidateFrom(length),
  accepts: isLength,
})

/** "will meet in two days" names the day. */
function inLength(length: Length, context: Context): Candidate {
  const step = stepFrom(length, 1)
  if (step === undefined || !Number.isInteger(step.amount) || KEPT.has(length.value.unit))
    return candidateFrom(length)
  const day = awayFromPublished({ ...step, rule: 'in <length>' }, context)
  return { ...day, ...(length.mod !== undefined && { mod: length.mod }) }
}

/** Units that name no day ahead. */
const KEPT: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second', 'decade', 'century'])

export const SIDES = word(
  'past',
  'last',
  'next',
  'coming',
  'first',
  'previous',
  'final',
  'following',
  'preceding',
  'latest',
  'recent',
)

function recent(length: Length, anchor: 'published' | 'unknown'): Candidate {
  const steps = [
    { rule: 'the past <length>', detail: 'a length that ends or begins at the anchor' },
  ]
  return inferred({ value: length.value, anchor, steps })
}

export const recentLength = rule({
  name: 'the past <length>',
  yields: expression,
  pattern: [optional(word('at least', 'each of')), optional(the), SIDES, aLength],
  build: ([, , , length], { published }) =>
    recent(length, published === undefined ? 'unknown' : 'published'),
})

export const pastDecade = rule({
  name: 'the past decade',
  yields: expression,
  pattern: [optional(the), word('past', 'last', 'next', 'coming'), word('decade', 'century')],
  build: ([, , unit], { published }) =>
    recent(
      { value: { kind: 'duration', amount: 1, unit: unit as Unit } },
      published === undefined ? 'unknown' : 'published',
    ),
})

export const definiteLength = rule({
  name: 'the <length>',
  yields: expression,
  pattern: [the, aNumeral, unit],
  build: ([, amount, unit]) => stated({ kind: 'duration', amount, unit }),
  accepts: isLength,
})

const PLURAL = /(?:s|ies)$/

export const bareUnits = rule({
  name: '<units>',
  yields: expression,
  pattern: [optional(word('recent', 'coming', 'the coming')), unit],
  build: ([, unit]) => stated({ kind: 'duration', amount: 'unknown', unit }),
  accepts: (place) =>
    PLURAL.test(place.cells.at(-1)?.lower ?? '') &&
    !/^(?:quarters|minutes|weekends)$/.test(place.cells.at(-1)?.lower ?? '') &&
    place.after?.text !== '-' &&
    isLength(place),
})

export const durationRules = [bareLength, recentLength, pastDecade, definiteLength, bareUnits]
