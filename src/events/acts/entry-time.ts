/**
 * The date under which an entry of a timeline or list stands.
 *   17 February 2024. Scholz brings the pair together.      Tuesday 16 April
 *   date of the entry                                       12.30 Lunch with the ambassador
 * In: a sentence without a time of its own. Out: the date at the head of its paragraph, else that of the
 * heading over it. One day or month that is told, and nothing else may stand in the heading.
 */
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import type { PlacedTime, Scene } from './scene.ts'

/** How far up a heading may stand, in paragraphs. */
const ENTRIES_AT_MOST = 12
const HEADING_TOKENS_AT_MOST = 12
/** One date alone may stand over anything. */
const HEADINGS_AT_LEAST = 2

/** The date of the entry in which the sentence stands. */
export function entryTime(scene: Scene, sentence: Sentence): TimeExpression | undefined {
  const { paragraph } = sentence
  const own = headOf(scene, paragraph)
  if (own !== undefined) return own
  const headings = scene.article.paragraphs.filter((_, at) => headingOf(scene, at) !== undefined)
  if (headings.length < (scene.isSchedule ? 1 : HEADINGS_AT_LEAST)) return undefined
  const highest = scene.isSchedule ? 0 : Math.max(0, paragraph - ENTRIES_AT_MOST)
  for (let above = paragraph - 1; above >= highest; above--) {
    const heading = headingOf(scene, above)
    if (heading !== undefined) return heading
  }
  return undefined
}

/** A date that opens the paragraph and is set apart from what follows. */
function headOf(scene: Scene, paragraph: number): TimeExpression | undefined {
  const first = sentencesOf(scene, paragraph)[0]
  const placed = first && openingTime(scene, first)
  if (first === undefined || placed === undefined) return undefined
  const next = first.tokens.find(({ span }) => span[0] >= placed.time.span[1])
  const isApart = next === undefined || /^[.:;|–—-]+$/.test(next.form)
  return isApart ? placed.time : undefined
}

/** A paragraph that is a date and no more than a place or a note beside it. */
function headingOf(scene: Scene, paragraph: number): TimeExpression | undefined {
  const sentences = sentencesOf(scene, paragraph)
  const tokens = sentences.flatMap((each) => each.tokens)
  if (tokens.length === 0 || tokens.length > HEADING_TOKENS_AT_MOST) return undefined
  if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined
  const times = sentences.flatMap((each) => scene.timesIn(each.index)).filter(isDated)
  return times.length === 1 ? times[0]?.time : undefined
}

function openingTime(scene: Scene, sentence: Sentence): PlacedTime | undefined {
  const [start] = sentence.span
  return scene
    .timesIn(sentence.index)
    .find((placed) => isDated(placed) && isAt(placed.time.span, start))
}

function isAt([from]: Span, start: number): boolean {
  return from === start
}

/** A day, some days or a month: what a timeline is ordered by. */
function isDated({ time }: PlacedTime): boolean {
  const { days, timex, type } = time
  return type === 'DATE' && days?.from !== undefined && days.to !== undefined && timex.length > 4
}

function sentencesOf({ analysis }: Scene, paragraph: number): readonly Sentence[] {
  return analysis.sentences.filter((each) => each.paragraph === paragraph)
}
