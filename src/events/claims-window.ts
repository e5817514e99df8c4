/**
 * The window that a claim speaks of: "in 15 months", "since March 2023", "this year".
 * In: a sentence, its time expressions, the place from which to look. Out: the next window to the right.
 *   the first such conversation  in      15 months
 *                                within  duration
 */
import type { Sentence } from '../language/index.ts'
import type { TimeExpression } from '../time/index.ts'
import type { ClaimWords } from './claims-words.ts'

export interface ClaimWindow {
  /** `since` a time, `within` a length, or a `bare` time: "this year", "on 15 March". */
  readonly kind: 'since' | 'within' | 'bare'
  /** ISO 8601 duration or EDTF date; absent where the words give no date or no number. */
  readonly value?: string
  /** Index of the last token of the window. */
  readonly end: number
}

/** A sentence with what the finders of claims need. */
export interface ClaimScene {
  readonly sentence: Sentence
  /** The time expressions of the sentence, in order. */
  readonly times: readonly TimeExpression[]
  readonly words: ClaimWords
}

/**
 * The window between two tokens, `to` excluded; the words before a time decide what it is.
 * A length or "since" goes before a bare time: "the second call on Friday in three days".
 */
export function windowBetween(
  scene: ClaimScene,
  from: number,
  to: number,
): ClaimWindow | undefined {
  const { sentence, times, words } = scene
  let bare: ClaimWindow | undefined
  for (const time of times) {
    const range = tokensOf(sentence, time)
    if (range === undefined || range[0] <= from || range[0] >= to) continue
    const window = windowOf(scene, time, { from, range })
    if (window !== undefined && window.kind !== 'bare') return window
    bare ??= window
  }
  const since = sentence.tokens.find(
    ({ index, form }) =>
      index > (bare?.end ?? from) && index < to && words.sinces.has(form.toLowerCase()),
  )
  return since ? { kind: 'since', end: sinceEnd(sentence, since.index) } : bare
}

/** The first date after a token, whatever stands before it. */
export function dateAfter(
  { sentence, times }: ClaimScene,
  from: number,
): { readonly value: string; readonly end: number } | undefined {
  for (const time of times) {
    const range = tokensOf(sentence, time)
    if (range === undefined || range[0] <= from) continue
    const isDated = /^\d{4}/.test(valueOf(time))
    if (isDated && (time.type === 'DATE' || time.type === 'TIME'))
      return { value: valueOf(time), end: range[1] }
  }
  return undefined
}

/** Words that may stand between the preposition and the time: "in nearly the past 15 months". */
const LOOK_BACK = 4

function windowOf(
  { sentence, words }: ClaimScene,
  time: TimeExpression,
  { from, range }: { readonly from: number; readonly range: readonly [number, number] },
): ClaimWindow | undefined {
  const end = range[1]
  for (let at = range[0]; at > from && at >= range[0] - LOOK_BACK; at--) {
    const form = sentence.tokens[at]?.form.toLowerCase() ?? ''
    if (words.sinces.has(form)) return { kind: 'since', value: valueOf(time), end }
    if (words.withins.has(form) && isLength(time))
      return { kind: 'within', value: inOneUnit(time.timex), end }
    // "In years": a length without a number, that nobody can count.
    if (words.withins.has(form) && time.type === 'DURATION') return { kind: 'within', end }
    if (words.withins.has(form)) break
  }
  if (time.type === 'DURATION') return undefined
  const kind = isSinceClause({ sentence, words }, from, range[0]) ? 'since' : 'bare'
  return { kind, value: valueOf(time), end }
}

/** Words that may stand between "since" and the date of what it names. */
const CLAUSE_LENGTH = 12

/** "since Russia invaded Ukraine in February 2022": the date tells since when. */
function isSinceClause(
  { sentence, words }: Pick<ClaimScene, 'sentence' | 'words'>,
  from: number,
  time: number,
): boolean {
  for (let at = time - 1; at > from && at >= time - CLAUSE_LENGTH; at--) {
    const token = sentence.tokens[at]
    if (!token || token.upos === 'PUNCT') return false
    if (words.sinces.has(token.form.toLowerCase())) return true
  }
  return false
}

/** A length with the tokens that give it. */
export interface ClaimLength {
  readonly value: string
  readonly first: number
  readonly last: number
}

/** The lengths that a sentence names, each in one unit. */
export function lengthsIn({ sentence, times }: ClaimScene): readonly ClaimLength[] {
  return times.filter(isLength).flatMap((time) => {
    const range = tokensOf(sentence, time)
    return range ? [{ value: inOneUnit(time.timex), first: range[0], last: range[1] }] : []
  })
}

/** "this year", "in 2024", "in March": a stretch that can be counted over. */
export function isPeriod({ value }: ClaimWindow): boolean {
  return value !== undefined && /^\d{4}(?:-\d{2}|-Q\d)?$/.test(value)
}

function valueOf(time: TimeExpression): string {
  return time.edtf ?? time.timex
}

/** Hours and minutes are lengths of contacts, and "years" without a number no window between them. */
function isLength(time: TimeExpression): boolean {
  return time.type === 'DURATION' && /^P\d/.test(time.timex)
}

/** A claim counts in one unit: `P1Y3M` is 15 months. */
function inOneUnit(timex: string): string {
  const [, years, months] = /^P(\d+)Y(\d+)M$/.exec(timex) ?? []
  const [, weeks, days] = /^P(\d+)W(\d+)D$/.exec(timex) ?? []
  if (years !== undefined) return `P${Number(years) * 12 + Number(months)}M`
  return weeks === undefined ? timex : `P${Number(weeks) * 7 + Number(days)}D`
}

function tokensOf(sentence: Sentence, time: TimeExpression): readonly [number, number] | undefined {
  const inside = sentence.tokens.filter(
    (token) => token.span[0] < time.span[1] && token.span[1] > time.span[0],
  )
  const first = inside[0]
  const last = inside.at(-1)
  return first && last ? [first.index, last.index] : undefined
}

/** "since the invasion began": to the end of what hangs on the preposition's head, here the clause. */
function sinceEnd(sentence: Sentence, since: number): number {
  for (let at = since + 1; at < sentence.tokens.length; at++)
    if (sentence.tokens[at]?.upos === 'PUNCT') return at - 1
  return since
}
