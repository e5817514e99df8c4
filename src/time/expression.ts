/**
 * A time expression from the words, the rule that matched them, and the candidate that it built.
 */
import { EITHER } from './away.ts'
import { addDays, isoFrom } from './calendar.ts'
import { NO_ANCHOR, type Candidate, type Context } from './context.ts'
import { dayRangeFrom, edtfFrom } from './edtf.ts'
import type { Cell } from './engine/cells.ts'
import { JOINT_WORDS } from './en/range-words.ts'
import { grainOf } from './grain.ts'
import { spanOf } from './place.ts'
import { timexFrom, timexTypeOf } from './timex.ts'
import type { Derivation, DayRange, TimeExpression, TimexPart } from './types.ts'
import { dayOf, type CalendarValue, type SetValue, type TimeValue } from './value.ts'

export interface Made {
  readonly cells: readonly Cell[]
  /** Name of the rule that matched. */
  readonly name: string
  readonly candidate: Candidate
  /** Index of the sentence. */
  readonly sentence: number
  readonly context: Context
}

/** The expression that the rest of the program sees. */
export function expressionFrom({
  cells,
  name,
  candidate,
  sentence,
  context,
}: Made): TimeExpression {
  const { value, mod, anchor, basis, also, pointNow } = candidate
  const either = eitherDay(candidate)
  const steps = either ? candidate.steps : candidate.steps.filter(({ rule }) => rule !== EITHER)
  const from = countedFrom(candidate, context)
  const edtf = either?.edtf ?? edtfFrom(value)
  const parts = partsOf(cells, value)
  const days = either?.days ?? daysUpTo(dayRangeFrom(value), candidate, context)
  return {
    span: spanOf(cells),
    sentence,
    type: timexTypeOf(value),
    timex: timexFrom(value),
    ...(mod !== undefined && { mod }),
    ...(value.kind === 'set' && setAttributes(value)),
    ...(pointNow && { [`${pointNow}Point`]: 'published' }),
    ...(edtf !== undefined && { edtf }),
    ...(days !== undefined && { days }),
    ...(parts !== undefined && { parts }),
    grain: grainOf(value),
    basis,
    anchor,
    ...(from !== undefined && { from }),
    rule: decidingRule(steps) ?? name,
    derivation: [
      ...localSteps(candidate, context),
      ...steps,
      { rule: name, detail: timexFrom(value) },
    ],
    also: either?.also ?? also.map((other) => edtfFrom(other)).filter((text) => text !== undefined),
  }
}

/** Where the day of the dateline's place is another one than the stamp's, the chain begins with it. */
function localSteps({ anchor }: Candidate, { local }: Context): readonly Derivation[] {
  return anchor === 'published' && local !== undefined ? [local] : []
}

/** The last step decides; where the anchor is missing the words' own rule does. */
function decidingRule(steps: readonly Derivation[]): string | undefined {
  const rule = steps.at(-1)?.rule
  return rule === NO_ANCHOR ? undefined : rule
}

/** The day that the last step counts from, else that of the anchor. */
function countedFrom({ anchor, steps }: Candidate, { published }: Context): string | undefined {
  const told = steps.findLast(({ from }) => from !== undefined)?.from
  if (told !== undefined || anchor !== 'published') return told
  return published && isoFrom(published)
}

/** The day or the one before, as one stretch; TIMEX3 has no form for it and keeps the day. */
function eitherDay({
  isEitherDay,
  value,
}: Candidate): Required<Pick<TimeExpression, 'edtf' | 'days' | 'also'>> | undefined {
  const day = value.kind === 'calendar' && value.last === undefined ? dayOf(value) : undefined
  if (isEitherDay !== true || day === undefined) return undefined
  const [from, to] = [isoFrom(addDays(day, -1)), isoFrom(day)]
  return { edtf: `${from}/${to}`, days: { from, to }, also: [from, to] }
}

function setAttributes({ quantity, frequency }: SetValue): { quant?: string; freq?: string } {
  return {
    ...(quantity !== undefined && { quant: quantity }),
    ...(frequency !== undefined && { freq: `${frequency}X` }),
  }
}

/** What a past clause tells of this week has happened by the publication. */
function daysUpTo(
  days: DayRange | undefined,
  { anchor }: Candidate,
  { published, tense }: Context,
): DayRange | undefined {
  if (days?.from === undefined || days.to === undefined || published === undefined) return days
  const last = isoFrom(published)
  const isBounded =
    anchor === 'published' && tense === 'past' && days.from <= last && last < days.to
  return isBounded ? { from: days.from, to: last } : days
}

const HYPHEN = /^[-–—]$/
const JOINTS: ReadonlySet<string> = new Set(JOINT_WORDS)

/** The two ends of a range ("June 3-5", "May 25 to June 4") with their own values. */
function partsOf(cells: readonly Cell[], value: TimeValue): readonly TimexPart[] | undefined {
  if (value.kind !== 'calendar' || value.last === undefined) return undefined
  const joint = cells.findIndex(({ lower }) => JOINTS.has(lower))
  const at = joint < 0 ? cells.findIndex(({ text }) => HYPHEN.test(text)) : joint
  if (at <= 0) return undefined
  const { last, ...first } = value
  const end = cells[at - 1]?.text === ',' ? at - 1 : at
  return [partFrom(cells.slice(0, end), first), partFrom(cells.slice(at + 1), last)]
}

function partFrom(cells: readonly Cell[], value: CalendarValue): TimexPart {
  return { span: spanOf(cells), timex: timexFrom(value) }
}
