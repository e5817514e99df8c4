/**
 * The day on which quoted words were said.
 *   "We met  yesterday,"  she  said  on Monday.       published Wednesday 26 June 2024
 *            2024-06-23                2024-06-24
 * In: the times of a sentence, in the order of the text. Out: the same, those in quotation marks counted from
 * the day of saying where it is told.
 * The one idea: a day beside a verb of saying, outside the marks, is that of what stands inside them, up to the
 * end of the paragraph or the next such day.
 */
import type { Article } from '../article/index.ts'
import type { Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { compareDays, dayFromIso, isoFrom } from './calendar.ts'
import { SPEECH_WORDS } from './en/speech-words.ts'
import { clauseAt } from './engine/clause.ts'
import { firstEndingAfter } from './engine/tokens.ts'
import type { Placed } from './placed.ts'
import type { Derivation } from './types.ts'
import { quotationIn } from './quotation.ts'
import type { Day } from './value.ts'

/** Counts the times of the sentences, one after the other, from the days on which they were said. */
export function utterances({ text, paragraphs }: Article, published: Day | undefined): Recount {
  if (!MARKS.test(text)) return (_sentence, placed) => placed
  const isQuoted = quotationIn(text, paragraphs)
  let said: { readonly day: Day; readonly paragraph: number } | undefined
  return (sentence, placed) => {
    if (said?.paragraph !== sentence.paragraph) said = undefined
    const day = daySaid(sentence, placed, isQuoted)
    const isTold =
      day !== undefined && (published === undefined || compareDays(day, published) <= 0)
    if (isTold) said = { day, paragraph: sentence.paragraph }
    return said === undefined ? placed : placed.map(countedFrom(said.day, isQuoted))
  }
}

type Recount = (sentence: Sentence, placed: readonly Placed[]) => readonly Placed[]

const MARKS = /["“«]/

function countedFrom(day: Day, isQuoted: (place: Span) => boolean): (one: Placed) => Placed {
  return (one) => {
    const { time, countedOn } = one
    if (time?.anchor !== 'published' || !isQuoted(time.span)) return one
    const recounted = countedOn?.(day, stepOfSaying(day))
    return recounted === undefined ? one : { ...one, time: recounted }
  }
}

/** The last day of the sentence that stands beside a verb of saying. */
function daySaid(
  sentence: Sentence,
  placed: readonly Placed[],
  isQuoted: (place: Span) => boolean,
): Day | undefined {
  const said = placed.findLast(
    ({ time }) =>
      time?.edtf !== undefined &&
      DAY.test(time.edtf) &&
      !isQuoted(time.span) &&
      isOfSaying(sentence, time.span),
  )
  return said?.time?.edtf === undefined ? undefined : dayFromIso(said.time.edtf.slice(0, 10))
}

const DAY = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/

/** How many words may stand between the verb and the day: "told reporters in Oslo on Monday". */
const WORDS_BETWEEN = 6
const STOP = /^["“”«»:;]$/

/** By the tree, else by the words between. */
function isOfSaying(sentence: Sentence, span: Span): boolean {
  const clause = clauseAt(sentence, span)
  if (clause === undefined) return isBesideSpeech(sentence, span)
  return clause.isDirect && SPEECH_WORDS.has(clause.verb.form.toLowerCase())
}

function isBesideSpeech({ tokens }: Sentence, span: Span): boolean {
  const first = firstEndingAfter(tokens, span[0])
  const after = firstEndingAfter(tokens, span[1])
  const before = tokens.slice(Math.max(0, first - WORDS_BETWEEN), first).reverse()
  const next = tokens.slice(after, after + WORDS_BETWEEN)
  return [before, next].some((words) => {
    const at = words.findIndex(({ form }) => SPEECH_WORDS.has(form.toLowerCase()))
    return at >= 0 && !words.slice(0, at).some(({ form }) => STOP.test(form))
  })
}

/** The step of a time that was counted from the day of its utterance. */
function stepOfSaying(day: Day): Derivation {
  const from = isoFrom(day)
  return { rule: 'day of saying', detail: `the quoted words were said on ${from}`, from }
}
