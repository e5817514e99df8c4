/**
 * The day of a post that opens with a name and a date.
 *   Ana Bel (Kenya), 22 Sept: Met my colleague.        Ana Bel (Kenya), 22 Sept: Spoke with him this morning.
 *                    post day (on or before it)                         post day            (that day)
 * In: a sentence of a post and the time that its words give, counted from the publication. Out: the time counted
 * from the day of the post; without one, no later than that day.
 */
import type { Sentence } from '../../language/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import { daysBetween } from './days-between.ts'
import type { Scene } from './scene.ts'
import type { ToldTime } from './telling.ts'

/** The rule by which times say so. */
const POST_RULE = 'day of the post'
const DAY = 86_400_000
const WEEK = 7

/** The time with the day of the post for that of the publication. */
export function inPost(
  scene: Scene,
  sentence: Sentence,
  told: ToldTime | undefined,
): ToldTime | undefined {
  const post = postTime(scene, sentence)
  const day = post?.days?.from
  if (post === undefined || day === undefined) return told
  if (told === undefined || told.time === post)
    return { time: { ...post, basis: 'inferred', rule: POST_RULE }, bound: 'on-or-before' }
  const own = told.time.days
  const isCounted = told.time.anchor === 'published' && own?.from !== undefined
  if (!isCounted || own.from !== own.to || scene.day === undefined) return told
  const shifted = isWeekday(told.time)
    ? plus(own.from, own.from > day ? -WEEK : 0)
    : plus(own.from, -daysBetween(day, scene.day))
  const days = { from: shifted, to: shifted }
  return {
    ...told,
    time: { ...told.time, edtf: shifted, days, basis: 'inferred', rule: POST_RULE },
  }
}

/** The date in the head of the post in which the sentence stands. */
function postTime(scene: Scene, { index, paragraph }: Sentence): TimeExpression | undefined {
  const { draft, head } = scene.book.speakingIn(index) ?? {}
  const opening = head && scene.analysis.sentences[head.sentence]
  // "Monday: …" heads an entry, and no post.
  if (draft === undefined || head === undefined || opening?.paragraph !== paragraph)
    return undefined
  const end = opening.tokens[head.colon]?.span[0] ?? 0
  const dated = scene
    .timesIn(head.sentence)
    .filter(({ time }) => time.span[1] <= end && time.type === 'DATE')
    .filter(({ time: { days } }) => days?.from !== undefined && days.from === days.to)
  return dated.length === 1 ? dated[0]?.time : undefined
}

function isWeekday({ rule }: TimeExpression): boolean {
  return rule.includes('weekday')
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}
