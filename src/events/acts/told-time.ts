/**
 * The time of an act as its words and its status together say: what is still to come is read forward, what was
 * held back.
 * In: the tokens that carry the act and its status. Out: the time, with the rule that moved it named.
 */
import type { Sentence } from '../../language/index.ts'
import { ANNOUNCE_VERBS } from '../en/announcement-words.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { dateBehind, timeUnder } from './act-time.ts'
import { daysBetween } from './days-between.ts'
import { entryTime } from './entry-time.ts'
import { inPost } from './post-time.ts'
import { stretchUnder } from './recent-time.ts'
import type { Scene } from './scene.ts'
import type { ToldStatus } from './status.ts'
import type { ToldTime } from './telling.ts'

export interface Timed {
  readonly token: number
  readonly carriers: readonly number[]
  readonly status: ToldStatus
}

/** Only which week a weekday is in can be in doubt. */
const DAYS_OF_DOUBT = 7
/** The rule by which times say so. */
export const ENTRY_RULE = 'date of the entry'
const BY_STATUS = ', by the status of the act'

/** The time of the act: what is still to come is read forward ("is to meet on Friday"), what was held back. */
export function toldTime(
  scene: Scene,
  sentence: Sentence,
  { carriers, status, token }: Timed,
): ToldTime | undefined {
  const own =
    timeUnder(scene, sentence, { carriers }) ??
    sharedTime(scene, sentence, carriers) ??
    dateBehind(scene, sentence, token) ??
    stretchUnder(scene, sentence, { carriers, status })
  const told = inPost(scene, sentence, own) ?? underEntry(scene, sentence)
  const { day } = scene
  const days = told?.time.days
  if (told === undefined || days === undefined || day === undefined) return told
  const isPast = days.to !== undefined && days.to < day
  const isAhead = days.from !== undefined && days.from > day
  const near = (edtf: string): boolean => isMonth(edtf) || daysBetween(edtf, day) <= DAYS_OF_DOUBT
  // "travels to Oslo on Sunday": the present tense of what is set.
  const isEntered = told.time.rule.startsWith(ENTRY_RULE) && scene.isSchedule
  const isSet =
    (status.status === 'present' && isDue(scene, sentence, told)) ||
    (isEntered && status.status !== 'background')
  if ((status.status === 'planned' || isSet) && isPast)
    return otherReading(told, (edtf) => edtf >= day && near(edtf))
  // "failed to meet on Tuesday": the day is behind, as what did not come about is.
  if (/^(held|denied)$/.test(status.status) && isAhead)
    return pastReading(
      sentence,
      token,
      otherReading(told, (edtf) => edtf <= day && near(edtf)),
    )
  return told
}

function underEntry(scene: Scene, sentence: Sentence): ToldTime | undefined {
  const time = entryTime(scene, sentence)
  return time && { time: { ...time, basis: 'inferred', rule: ENTRY_RULE } }
}

/** Whether the present tense tells what is to come: not in a headline, and not under the date of an entry. */
function isDue(scene: Scene, sentence: Sentence, { time }: ToldTime): boolean {
  return !scene.isHeadline(sentence) && time.rule !== ENTRY_RULE
}

/** "in December": which year's is as open as the week of a weekday. */
function isMonth(edtf: string): boolean {
  return edtf.length === 7
}

/** A past tense with a day still to come: the day is somebody else's, "discussed his visit on Friday". */
function pastReading(sentence: Sentence, token: number, told: ToldTime): ToldTime | undefined {
  const { xpos } = tokenAt(sentence, token)
  const isMoved = told.time.rule.endsWith(BY_STATUS)
  return isMoved || xpos !== 'VBD' ? told : undefined
}

/** The reading of the words as another day, where the status of the act asks for it. */
function otherReading(told: ToldTime, fits: (edtf: string) => boolean): ToldTime {
  const other = told.time.also.find((edtf) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf) && fits(edtf))
  if (other === undefined) return told
  const rule = `${told.time.rule}${BY_STATUS}`
  const days = isMonth(other)
    ? { from: `${other}-01`, to: lastDayOf(other) }
    : { from: other, to: other }
  return { ...told, time: { ...told.time, edtf: other, days, rule, basis: 'inferred' } }
}

/** "arrived on Monday and met …": a verb without a time has that of the verb it goes on from. */
function sharedTime(
  scene: Scene,
  sentence: Sentence,
  carriers: readonly number[],
): ToldTime | undefined {
  const verb = carriers.find((at) => tokenAt(sentence, at).relation === 'conj')
  if (verb === undefined) return undefined
  const { head } = tokenAt(sentence, verb)
  const before = tokenAt(sentence, head)
  const isSpeech = dependents(sentence, head, ['ccomp']).length > 0
  if (before.upos !== 'VERB' || isSpeech || ANNOUNCE_VERBS.has(before.lemma)) return undefined
  return timeUnder(scene, sentence, { carriers: [head] })
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`
}
