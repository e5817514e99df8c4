/**
 * Merging and splitting events, and telling why: what people do when the rules are wrong.
 * In: events, mentions, who decides and why. Out: a decision, or the reasons pair by pair.
 * The one idea: one act of a person is one decision, over every telling of the events it is on, so that it
 * is undone in one step and holds when a later reading would put the tellings elsewhere.
 */
import { OperationError } from '../acquire/index.ts'
import { makeDecision } from './deciding.ts'
import { correctedTelling } from './fold/corrections.ts'
import { compareInContext } from './identity/compare-in-context.ts'
import { ENOUGH } from './identity/compare.ts'
import {
  membersOf,
  rulingsFrom,
  standingDecisions,
  type Link,
  type Rulings,
} from './identity/standing.ts'
import { barrierBetween, unitsFrom, type Unit } from './identity/units.ts'
import { viewOf, type View } from './identity/view.ts'
import type { ComparedPair, Deciding, WhyAnswer } from './identity-types.ts'
import { scopeOf } from './shelving.ts'
import type { StoreState, WritableState } from './store/types.ts'
import type { Contact, ContactId, Decision, MentionId } from './types.ts'

/** Holds two events together; refused where a decision keeps them apart, naming what to undo. */
export async function mergeEvents(
  [one, other]: readonly [ContactId, ContactId],
  deciding: Deciding,
  state: WritableState,
): Promise<Decision> {
  const [left, right] = [await eventOf(one, state), await eventOf(other, state)]
  if (left.id === right.id) {
    throw new OperationError('wrong-use', `${one} and ${other} are one event already.`)
  }
  const { rulings } = await viewsOn([left, right], state)
  const barriers = barriersBetween(left, right, rulings)
  if (barriers.length > 0) throw keptApart(barriers)
  return decideOn(['same', left.mentions, right.mentions], deciding, state)
}

/** Takes tellings out of an event and keeps them apart from the rest of it. */
export async function splitEvent(
  [id, mentions]: readonly [ContactId, readonly string[]],
  deciding: Deciding,
  state: WritableState,
): Promise<Decision> {
  const event = await eventOf(id, state)
  const chosen = event.mentions.filter((one) => mentions.includes(one))
  const unknown = mentions.find((one) => !event.mentions.includes(one as MentionId))
  if (unknown !== undefined) {
    throw new OperationError(
      'id-unknown',
      `${id} has no telling "${unknown}". It has ${event.mentions.join(', ')}.`,
      { detail: { id: unknown } },
    )
  }
  const rest = event.mentions.filter((one) => !chosen.includes(one))
  if (chosen.length === 0 || rest.length === 0) {
    throw new OperationError(
      'wrong-use',
      `A split needs some of an event's tellings, and not all of them. ${id} has ${event.mentions.join(', ')}.`,
    )
  }
  const { rulings } = await viewsOn([event], state)
  const bound = rulings.same.filter(
    ({ left, right }) =>
      chosen.includes(left) !== chosen.includes(right) && isIn(event, left, right),
  )
  if (bound.length > 0) throw heldTogether(bound)
  return decideOn(['different', chosen, rest], deciding, state)
}

function isIn({ mentions }: Contact, ...ids: readonly MentionId[]): boolean {
  return ids.every((id) => mentions.includes(id))
}

async function decideOn(
  [kind, left, right]: readonly ['same' | 'different', readonly MentionId[], readonly MentionId[]],
  { by, because, now }: Deciding,
  state: WritableState,
): Promise<Decision> {
  if (because.trim() === '') {
    throw new OperationError('wrong-use', 'A decision needs a reason: say why.')
  }
  const [one = '', other = ''] = [left[0], right[0]]
  const value = JSON.stringify({ left, right })
  return makeDecision({ kind, left: one, right: other, value, because, by, at: now }, state)
}

async function eventOf(id: ContactId, state: StoreState): Promise<Contact> {
  const contact = await state.contact(id)
  if (contact) return contact
  throw new OperationError('id-unknown', `The record holds no contact "${id}".`, { detail: { id } })
}

function barriersBetween(left: Contact, right: Contact, rulings: Rulings): readonly Decision[] {
  const found = rulings.different.filter(
    (link) =>
      (isIn(left, link.left) && isIn(right, link.right)) ||
      (isIn(left, link.right) && isIn(right, link.left)),
  )
  return [...new Set(found.map(({ decision }) => decision))]
}

function keptApart(decisions: readonly Decision[]): OperationError {
  return standing(decisions, 'kept apart')
}

function heldTogether(links: readonly Link[]): OperationError {
  return standing([...new Set(links.map(({ decision }) => decision))], 'held together')
}

function standing(decisions: readonly Decision[], what: string): OperationError {
  const told = decisions.map(
    ({ id, because, by, at }) => `${id} (${by}, ${at.slice(0, 10)}: ${because})`,
  )
  const ids = decisions.map(({ id }) => id)
  return new OperationError(
    'kept-apart',
    `They are ${what} by a decision: ${told.join('; ')}. To change that, undo it first: readout undo ${ids.join(' ')}`,
    { detail: { decisions: ids.join(' ') } },
  )
}

const PAIRS_AT_MOST = 400

/** Every pair of tellings of one event, or across two, with what the rules and the decisions say of it. */
export async function whyOne(ids: readonly ContactId[], state: StoreState): Promise<WhyAnswer> {
  const events: Contact[] = []
  for (const id of ids) events.push(await eventOf(id, state))
  const [one, other] = events as [Contact, Contact | undefined]
  const isOne = other === undefined || other.id === one.id
  const { views, near, rulings } = await viewsOn(events, state)
  const of = ({ mentions }: Contact): readonly View[] =>
    views.filter(({ telling }) => mentions.includes(telling.mention))
  const left = of(one)
  const pairs = isOne
    ? left.flatMap((view, index) => left.slice(index + 1).map((right) => [view, right] as const))
    : left.flatMap((view) => of(other).map((right) => [view, right] as const))
  const shown = isOne ? [one] : [one, other]
  return {
    events: shown.map(({ id }) => id),
    tellings: shown.flatMap((event) =>
      of(event).map(({ telling: { mention, article, source, sentence } }) => ({
        mention,
        event: event.id,
        quote: { article, source, ...sentence },
      })),
    ),
    pairs: pairs.slice(0, PAIRS_AT_MOST).map((pair) => comparedPair(pair, rulings)),
    more: Math.max(0, pairs.length - PAIRS_AT_MOST),
    enough: ENOUGH,
    decisions: decisionsOver(shown, rulings),
    conflicts: conflictsOn(shown, unitsFrom(near, rulings)),
  }
}

function comparedPair([left, right]: readonly [View, View], rulings: Rulings): ComparedPair {
  const { verdict, score, reasons } = compareInContext(left, right)
  const decision =
    barrierBetween([left], [right], rulings)?.decision ?? holdingBetween(left, right, rulings)
  return {
    left: left.telling.mention,
    right: right.telling.mention,
    verdict,
    score,
    reasons,
    ...(decision && { decision: decision.id }),
  }
}

function holdingBetween(left: View, right: View, rulings: Rulings): Decision | undefined {
  const ends = [left.telling.mention, right.telling.mention]
  return rulings.same.find(({ decision }) => {
    const members = membersOf(decision)
    return ends.every((one) => members.left.includes(one) || members.right.includes(one))
  })?.decision
}

function decisionsOver(events: readonly Contact[], { about }: Rulings): readonly Decision[] {
  const ids = events.flatMap(({ mentions, quotes }) => [
    ...mentions,
    ...quotes.map(({ article }) => article as string),
  ])
  const found = new Set(ids.flatMap((id) => about.get(id) ?? []))
  return [...found].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))
}

/** Each conflict once that one of the events stands in. */
function conflictsOn(events: readonly Contact[], units: readonly Unit[]): WhyAnswer['conflicts'] {
  const own = new Set<string>(events.flatMap(({ mentions }) => mentions))
  const isOn = (decision: Decision): boolean => {
    const { left, right } = membersOf(decision)
    return [...left, ...right].some((one) => own.has(one))
  }
  const found = units.flatMap(({ conflicts }) => conflicts)
  const keys = new Map(found.map((one) => [`${one.same.id} ${one.different.id}`, one]))
  return [...keys.values()].filter(({ same, different }) => isOn(same) || isOn(different))
}

/** The tellings of events as the rules see them, and what decisions say of them. */
async function viewsOn(
  events: readonly Contact[],
  state: StoreState,
): Promise<{
  readonly views: readonly View[]
  /** With all that stands in their blocks. */
  readonly near: readonly View[]
  readonly rulings: Rulings
}> {
  const mentions = new Set<MentionId>(events.flatMap((event) => event.mentions))
  const scope = await scopeOf(await state.blocksOf([...mentions]), state)
  const rulings = rulingsFrom(standingDecisions(scope.decisions))
  const near = scope.tellings.map((telling) =>
    viewOf(correctedTelling(telling, rulings.corrected.get(telling.mention))),
  )
  return { views: near.filter(({ telling }) => mentions.has(telling.mention)), near, rulings }
}
