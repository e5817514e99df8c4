/**
 * A length from an anchor: "two years ago", "a day before", "two days later", "the day before Tuesday".
 */
import { awayFromMentioned, awayFromPublished, unknownUnit } from '../away.ts'
import { comparedStretch } from '../compared.ts'
import { inferred, unanchored, type Candidate, type Context } from '../context.ts'
import { either, phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { Unit } from '../value.ts'
import { aLength, period, type Length } from './categories.ts'
import { unit } from './words-table.ts'

export const SMALL: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

interface Step {
  readonly amount: number
  readonly unit: Unit
}

/** How many of a smaller unit a larger one has. */
const PARTS: Readonly<Record<string, number>> = { 'year month': 12, 'week day': 7 }

/**
 * A length in a direction; decades and centuries count as years, whose grain the words mean, and "two
 * years and three months" as 27 months.
 */
export function stepFrom({ value }: Length, direction: number): Step | undefined {
  const { amount, unit, rest } = value
  if (amount === 'unknown') return undefined
  const parts = rest && PARTS[`${unit} ${rest.unit}`]
  if (rest !== undefined && parts !== undefined)
    return { amount: (amount * parts + rest.amount) * direction, unit: rest.unit }
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : undefined
  return years === undefined
    ? { amount: amount * direction, unit }
    : { amount: amount * direction * years, unit: 'year' }
}

function withMod(candidate: Candidate, { mod }: Length): Candidate {
  return mod === undefined ? candidate : { ...candidate, mod }
}

/** "a year earlier" after a quarter or a month means that quarter or month of the year before. */
function yearFromMentioned(step: Step, rule: string, context: Context): Candidate | undefined {
  if (step.unit !== 'year') return undefined
  const known = comparedStretch(step.amount, context)
  if (known?.year === undefined) return undefined
  const aside = inferred({
    value: { ...known, year: known.year + step.amount },
    anchor: 'expression',
    steps: [{ rule, detail: `the same ${known.grain} of another year` }],
  })
  return { ...aside, isAside: true }
}

function longAgo(anchor: 'published' | 'unknown'): Candidate {
  const steps = [{ rule: 'some time ago', detail: 'the number is not said' }]
  return inferred({ value: { kind: 'reference', reference: 'past' }, anchor, steps })
}

export const ago = rule({
  name: '<length> ago',
  yields: period,
  pattern: [aLength, word('ago')],
  build: ([length], context) => {
    const step = stepFrom(length, -1)
    if (step !== undefined) {
      const quarter = context.reported && yearFromMentioned(step, '<length> ago', context)
      return withMod(
        quarter ?? awayFromPublished({ ...step, rule: '<length> ago' }, context),
        length,
      )
    }
    return longAgo(context.published === undefined ? 'unknown' : 'published')
  },
})

export const fromNow = rule({
  name: '<length> from now',
  yields: period,
  pattern: [aLength, word('from now', 'from today', 'hence')],
  build: ([length], context) => {
    const step = stepFrom(length, 1)
    return (
      step && withMod(awayFromPublished({ ...step, rule: '<length> from now' }, context), length)
    )
  },
})

const LATER = phrases({
  earlier: -1,
  previously: -1,
  'before that': -1,
  later: 1,
  afterwards: 1,
  afterward: 1,
  thereafter: 1,
  'after that': 1,
})

export function moved(length: Length, direction: number, context: Context): Candidate {
  const rule = direction < 0 ? '<length> before' : '<length> later'
  const step = stepFrom(length, direction)
  if (step === undefined)
    return unanchored(unknownUnit(length.value.unit), 'the number is not said')
  return withMod(
    yearFromMentioned(step, rule, context) ?? awayFromMentioned({ ...step, rule }, context),
    length,
  )
}

export const later = rule({
  name: '<length> later',
  yields: period,
  pattern: [aLength, LATER],
  build: ([length, direction], context) => moved(length, direction, context),
  // "a year earlier than planned" is how much, and not when.
  accepts: ({ after }) => after?.lower !== 'than',
})

export const unitsLater = rule({
  name: '<units> later',
  yields: period,
  pattern: [unit, either(LATER, word('ago'))],
  build: ([unit, direction], { mentionedAs }) => {
    if (direction === 'ago') return longAgo('unknown')
    const told = SMALL.has(unit) ? mentionedAs('day') : undefined
    const value = told ?? unknownUnit(unit)
    const steps = [{ rule: '<units> later', detail: 'the number is not said' }]
    return inferred({ value, anchor: told ? 'expression' : 'unknown', steps })
  },
  accepts: ({ cells }) => cells[0]?.lower.endsWith('s') ?? false,
})

export const agoRules = [unitsLater, ago, fromNow, later]
