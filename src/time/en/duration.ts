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

const PLURAL = /(?:s|ies)$/
/** "the 1988 quarter" is a quarter of that year. */
const YEAR = /^(?:1[89]|20)\d\d$/

/** "6-year-old" and "52 years old" tell an age, "three quarters of" a share, "60 Minutes" a title. */
function isLength({ cells, after, next, tokens }: Place): boolean {
  const last = cells.at(-1)
  const word = next?.form.toLowerCase() ?? ''
  if (!PLURAL.test(last?.lower ?? '') && cells.some(({ text }) => YEAR.test(text))) return false
  if (after?.lower === 'old' || (after?.text === '-' && /^(?:old|long)$/.test(word))) return false
  if (last?.lower === 'quarters' && after?.lower === 'of') return false
  const isTitle = /^\p{Lu}\p{Ll}/u.test(last?.text ?? '')
  const isNumbered = cells[0]?.kind === 'digits' && cells.length === 2
  return !(isTitle && (isNumbered || tokens.at(-1)?.upos === 'PROPN'))
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

/** Words that say which end of the length is now; the others hang on what the text tells. */
const END_NOW: Readonly<Record<string, NonNullable<Candidate['pointNow']>>> = {
  past: 'end',
  last: 'end',
  latest: 'end',
  next: 'begin',
  coming: 'begin',
}

function recent(length: Length, side: string, { published }: Context): Candidate {
  const steps = [
    { rule: 'the past <length>', detail: 'a length that ends or begins at the anchor' },
  ]
  const anchor = published === undefined ? 'unknown' : 'published'
  const pointNow = published && END_NOW[side]
  return { ...inferred({ value: length.value, anchor, steps }), ...(pointNow && { pointNow }) }
}

export const recentLength = rule({
  name: 'the past <length>',
  yields: expression,
  pattern: [optional(word('at least', 'each of')), optional(the), SIDES, aLength],
  build: ([, , side, length], context) => recent(length, side, context),
  accepts: ({ after }) => after?.lower !== 'of',
})

/** "the last two weeks of the war": a part of something, wherever that is. */
export const lengthOf = rule({
  name: 'the last <length> of',
  yields: expression,
  pattern: [optional(the), SIDES, aLength],
  build: ([, , length]) => candidateFrom(length),
  accepts: ({ after }) => after?.lower === 'of',
})

export const pastDecade = rule({
  name: 'the past decade',
  yields: expression,
  pattern: [optional(the), word('past', 'last', 'next', 'coming'), word('decade', 'century')],
  build: ([, side, unit], context) =>
    recent({ value: { kind: 'duration', amount: 1, unit: unit as Unit } }, side, context),
})

export const definiteLength = rule({
  name: 'the <length>',
  yields: expression,
  pattern: [the, aNumeral, unit],
  build: ([, amount, unit]) => stated({ kind: 'duration', amount, unit }),
  accepts: isLength,
})

export const bareUnits = rule({
  name: '<units>',
  yields: expression,
  pattern: [optional(word('recent', 'coming', 'the coming')), unit],
  build: ([, unit]) => stated({ kind: 'duration', amount: 'unknown', unit }),
  accepts: (place) =>
    PLURAL.test(place.cells.at(-1)?.lower ?? '') &&
    !/^(?:quarters|minutes|weekends)$/.test(place.cells.at(-1)?.lower ?? '') &&
    place.after?.text !== '-' &&
    !(place.before?.text === '-' && place.before.glued) &&
    isLength(place),
})

/** "in the weeks ahead". */
export const unitsAhead = rule({
  name: 'the <units> ahead',
  yields: expression,
  pattern: [the, unit, word('ahead', 'to come')],
  build: ([, unit], { published }) => ({
    ...stated({ kind: 'duration', amount: 'unknown', unit }),
    ...(published && { pointNow: 'begin' as const }),
  }),
  accepts: ({ cells, after }) => PLURAL.test(cells[1]?.lower ?? '') && after?.lower !== 'of',
})

/** "in the year ahead". */
export const unitAhead = rule({
  name: 'the <unit> ahead',
  yields: expression,
  pattern: [the, unit, word('ahead', 'to come')],
  build: ([, unit], { published }) => ({
    ...stated({ kind: 'duration', amount: 1, unit }),
    ...(published && { pointNow: 'begin' as const }),
  }),
  accepts: ({ cells, after }) => !PLURAL.test(cells[1]?.lower ?? '') && after?.lower !== 'of',
})

export const durationRules = [
  unitsAhead,
  unitAhead,
  bareLength,
  recentLength,
  lengthOf,
  pastDecade,
  definiteLength,
  bareUnits,
]
