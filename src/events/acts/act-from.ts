/**
 * An act from its tellings.
 * In: a group of tellings. Out: the act with each field from the telling that says it best.
 */
import type { Act, ActTime, Figure, Party } from '../types.ts'
import { compareSpans, type Span } from '../../text/index.ts'
import type { Draft } from '../entities/draft.ts'
import { actTimeFrom, timeBefore, unknownTime } from './act-time.ts'
import { codeOf } from './code.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { type Gathered, statusOf } from './gather-acts.ts'
import { officeDay, partyFrom } from './party.ts'
import { sameSide } from './same-side.ts'
import type { Mode } from './lexicon.ts'
import type { Scene } from './scene.ts'
import type { Filler, Telling } from './telling.ts'

/** The act; what it answers is added by `findActs`, which knows the others. */
export function actFrom(scene: Scene, gathered: Gathered, id: string): Omit<Act, 'because'> {
  const { tellings, type } = gathered
  const [first] = tellings
  if (first === undefined) throw new RangeError('an act has a telling')
  const time = timeOf(gathered)
  const channel = tellings.find((each) => each.channel !== undefined && each.type === type)?.channel
  const announced = announcementOf(tellings)
  const place = tellings.find((each) => each.place !== undefined)?.place
  return {
    id,
    type,
    status: statusOf(gathered),
    trigger: first.trigger,
    mentions: unique(tellings.map((each) => each.trigger)),
    parties: partiesOf(scene, gathered, dayOfOffices(scene, time, announced)),
    time,
    ...(place && { place }),
    ...(channel && { channel }),
    topics: unique(tellings.flatMap((each) => each.topics)),
    figures: figuresOf(tellings),
    by: assertedBy(tellings),
    ...(announced && { announced }),
    ...(tellings.every(({ aside }) => aside === true) && { aside: true as const }),
    code: codeOf(type, { ...(channel && { channel }), mode: modeOf(gathered) }),
    rule: (tellings.find((each) => each.type === type) ?? first).entry.name,
    statusEvidence: unique(tellings.flatMap((each) => each.statusEvidence)),
  }
}

/** How it was done, where its words say so. */
function modeOf({ tellings, type }: Gathered): Mode | undefined {
  return tellings.find(({ entry }) => entry.type === type && entry.mode !== undefined)?.entry.mode
}

/** The first placed time that is a day, else the first placed, else what the announcement allows. */
function timeOf(gathered: Gathered): ActTime {
  const { tellings } = gathered
  const told = tellings.flatMap((each) => (each.time ? [actTimeFrom(each.time)] : []))
  const placed = told.filter((time) => time.edtf !== undefined)
  const best = placed.find((time) => time.precision === 'day') ?? placed[0]
  if (best !== undefined) return best
  const announced = announcementOf(tellings)
  if (announced?.time !== undefined && announced.edtf !== undefined && isOver(gathered))
    return timeBefore(announced.time, announced.edtf)
  return told[0] ?? unknownTime()
}

/** Who held an office is asked of the day of the act, else of the day on which it was made known. */
function dayOfOffices(
  scene: Scene,
  time: ActTime,
  announced: Act['announced'],
): string | undefined {
  const isUndated = time.edtf === undefined && announced?.time?.edtf !== undefined
  return officeDay(isUndated ? (announced.time ?? time) : time, scene.day)
}

/** The first announcement that has its day, else the first. */
function announcementOf(tellings: readonly Telling[]): Act['announced'] {
  const all = tellings.flatMap((each) => each.announced ?? [])
  return all.find(({ edtf }) => edtf !== undefined) ?? all[0]
}

/** What is announced as held was held by then; a plan was not. */
function isOver(gathered: Gathered): boolean {
  const status = statusOf(gathered)
  return status === 'held' || status === 'background'
}

/** All who stand in a role; of one side told twice the first, with the stronger role. */
function partiesOf(
  scene: Scene,
  { tellings, type }: Gathered,
  day: string | undefined,
): readonly Party[] {
  const kept: Filler[] = []
  const isContact = CONTACT_TYPES.has(type)
  const ordered = [...tellings].sort(
    (left, right) => Number(left.headline) - Number(right.headline),
  )
  for (const filler of ordered.flatMap((each) => each.fillers)) {
    const at = kept.findIndex((each) =>
      isContact
        ? sameSide(scene, each.entity, filler.entity)
        : each.entity === filler.entity && each.role === filler.role,
    )
    const before = kept[at]
    if (before === undefined) kept.push(filler)
    else kept[at] = stronger(before, filler)
  }
  return kept.map((filler) => partyFrom(scene, filler, day))
}

/** The initiator's role wins over the participant's; the words of both stay. */
function stronger(before: Filler, after: Filler): Filler {
  const evidence = unique([...before.evidence, ...after.evidence])
  const role =
    after.role === 'initiator' && before.role === 'participant' ? after.role : before.role
  const isNearer = nearness(after.entity) > nearness(before.entity)
  const { rule, ...rest } = isNearer ? after : before
  return { ...rest, role, evidence, ...(rule !== undefined && { rule }) }
}

/** Nobody when the outlet itself tells it somewhere; else all who are said to. */
function assertedBy(tellings: readonly Telling[]): readonly string[] {
  const body = tellings.filter((each) => !each.headline)
  if (body.some((each) => each.by.length === 0)) return []
  const own = body.filter((each) => !each.anaphoric)
  return [...new Set((own.length > 0 ? own : tellings).flatMap((each) => each.by))]
}

/** A state is named least nearly, a body or group of it more so, an office or person most. */
function nearness({ kind }: Draft): number {
  if (kind === 'person' || kind === 'office') return 2
  return kind === 'state' ? 0 : 1
}

function figuresOf(tellings: readonly Telling[]): readonly Figure[] {
  const found = new Map<string, Figure>()
  for (const figure of tellings.flatMap((each) => each.figures)) {
    const key = `${figure.what} ${figure.bound} ${figure.number}`
    if (!found.has(key)) found.set(key, figure)
  }
  return [...found.values()]
}

function unique(spans: readonly Span[]): readonly Span[] {
  return [...spans]
    .sort(compareSpans)
    .filter(
      (span, at, all) => at === 0 || span[0] !== all[at - 1]?.[0] || span[1] !== all[at - 1]?.[1],
    )
}
