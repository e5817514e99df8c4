/**
 * The acts that an article tells.
 * In: the input of the room and the book of entities. Out: acts in the order of their first trigger.
 * Four steps: find tellings sentence by sentence, gather those that tell one act, add what parties said
 * in a contact, tie acts to the acts they answer.
 */
import type { Act, EventsInput } from '../types.ts'
import type { EntityBook } from '../entities/find-entities.ts'
import { actFrom } from './act-from.ts'
import { isDay, timeAfter } from './act-time.ts'
import { offsetTime } from './counted-time.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { findTellings } from './find-tellings.ts'
import { type Gathered, gatherActs } from './gather-acts.ts'
import { withLeadDay } from './lead-day.ts'
import { withSaid } from './said-topics.ts'
import { sceneOf } from './scene.ts'
import { findThreats } from './threat.ts'
import type { Telling } from './telling.ts'

/** Finds the acts of an article. */
export function findActs(input: EventsInput, book: EntityBook): readonly Act[] {
  const scene = sceneOf(input, book)
  const told = input.analysis.sentences.flatMap((sentence) => findTellings(scene, sentence))
  const groups = gatherActs(scene, [...told])
  const threats = findThreats(scene, groups)
  const all = [...groups, ...threats].sort(byTrigger)
  const topical = withSaid(scene, all)
  const acts = topical.map((group, at) => ({
    ...actFrom(scene, group, `a${at + 1}`),
    because: reasonsOf(topical, group),
  }))
  // In order, so that what is counted from a counted day finds it.
  const counted: Act[] = [...acts]
  for (const [at, act] of acts.entries())
    counted[at] = withOffset(act, { acts: counted, groups: topical, at })
  const dated = counted.map((act, at) => withLeadDay(scene, act, topical[at] ?? NOTHING))
  return dated.map((act) => inOrder(act, dated))
}

const NOTHING: Gathered = { tellings: [], type: 'contact' }

interface Among {
  readonly acts: readonly Act[]
  readonly groups: readonly Gathered[]
  readonly at: number
}

/** "two days after the summit": its day, where that of the summit is told. */
function withOffset(act: Act, { acts, groups, at }: Among): Act {
  const telling = groups[at]?.tellings.find(({ offset }) => offset !== undefined)
  const { offset } = telling ?? {}
  if (telling === undefined || offset === undefined || act.time.edtf !== undefined) return act
  const anchor = groups.findIndex(({ tellings }) =>
    tellings.some(({ sentence, token }) => sentence === telling.sentence && token === offset.token),
  )
  const time = offsetTime(offset, acts[anchor])
  return time ? { ...act, time } : act
}

/** A deed without a day that answers an act of a known day is not earlier; a contact keeps its silence. */
function inOrder(act: Act, acts: readonly Act[]): Act {
  const isOpen = act.time.edtf === undefined && act.time.evidence.length === 0
  if (!isOpen || CONTACT_TYPES.has(act.type) || act.status !== 'held') return act
  const answered = acts.find(({ id, time }) => act.because.includes(id) && isDay(time))
  return answered ? { ...act, time: timeAfter(answered.time) } : act
}

function byTrigger(left: Gathered, right: Gathered): number {
  return (left.tellings[0]?.trigger[0] ?? 0) - (right.tellings[0]?.trigger[0] ?? 0)
}

/** Ids of the acts that stand at the tokens which give this act's reason. */
function reasonsOf(groups: readonly Gathered[], group: Gathered): readonly string[] {
  const isReason = (other: Telling): boolean =>
    group.tellings.some(
      ({ sentence, reasons }) => sentence === other.sentence && reasons.includes(other.token),
    )
  return groups.flatMap((other, at) =>
    other !== group && other.tellings.some(isReason) ? [`a${at + 1}`] : [],
  )
}
