/**
 * Which decisions stand, and what they bind.
 * In: all decisions in the order in which they were made. Out: those not undone, and from them the
 * pairs that must or must not be one, and what is taken out or corrected.
 * The one idea: nothing is deleted; a decision of kind `undone` takes another out, and can itself be
 * undone.
 */
import type { Decision, MentionId } from '../types.ts'

/** The decisions that are not undone, in their order. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>()
  const standing: Decision[] = []
  // Backwards, so that the undoing of an undoing is seen before what it undoes.
  for (const decision of decisions.toReversed()) {
    if (undone.has(decision.id)) continue
    if (decision.kind === 'undone') undone.add(decision.left)
    standing.push(decision)
  }
  return standing.reverse()
}

/** A decision on two mentions. */
export interface Link {
  readonly left: MentionId
  readonly right: MentionId
  readonly decision: Decision
}

/** What the standing decisions say to the fold. */
export interface Rulings {
  readonly same: readonly Link[]
  readonly different: readonly Link[]
  readonly rejected: ReadonlySet<string>
  readonly retracted: ReadonlySet<string>
  /** Articles that a person took out: what the page says of itself is not among it. */
  readonly takenOut: ReadonlySet<string>
  readonly corrected: ReadonlyMap<string, readonly Decision[]>
  /** Standing decisions by the mention or article that they are on. */
  readonly about: ReadonlyMap<string, readonly Decision[]>
}

/** Sorts standing decisions by what they do. */
export function rulingsFrom(standing: readonly Decision[]): Rulings {
  const ofKind = (kind: Decision['kind']): readonly Decision[] =>
    standing.filter((decision) => decision.kind === kind)
  const about = new Map<string, Decision[]>()
  const corrected = new Map<string, Decision[]>()
  for (const decision of standing) {
    if (decision.kind === 'undone' || decision.kind === 'declared') continue
    if (decision.kind === 'corrected') append(corrected, decision.left, decision)
    const { left, right } = membersOf(decision)
    for (const id of new Set([...left, ...right])) append(about, id, decision)
  }
  return {
    same: ofKind('same').flatMap(linksOf),
    different: ofKind('different').flatMap(linksOf),
    rejected: new Set(ofKind('rejected').map((decision) => decision.left)),
    retracted: new Set(ofKind('retracted').map((decision) => decision.left)),
    takenOut: new Set(
      ofKind('retracted')
        .filter(({ by }) => !by.startsWith('rule:'))
        .map(({ left }) => left),
    ),
    corrected,
    about,
  }
}

function append(map: Map<string, Decision[]>, id: string, decision: Decision): void {
  const list = map.get(id)
  if (list) list.push(decision)
  else map.set(id, [decision])
}

/** Every mention that a same or different is on: its two ends first, then the rest of the two events. */
export function membersOf(decision: Decision): {
  readonly left: readonly MentionId[]
  readonly right: readonly MentionId[]
} {
  const written =
    decision.kind === 'same' || decision.kind === 'different' ? decision.value : undefined
  const { left, right } = written === undefined ? NO_MEMBERS : membersFrom(written)
  const withEnd = (end: string, members: readonly string[]): readonly MentionId[] =>
    [...new Set([end, ...members])] as MentionId[]
  return {
    left: withEnd(decision.left, left),
    right: decision.right === undefined ? [] : withEnd(decision.right, right),
  }
}

const NO_MEMBERS = { left: [], right: [] } as const

/** Members as a decision has them; what is not a list of words is none. */
function membersFrom(value: string): {
  readonly left: readonly string[]
  readonly right: readonly string[]
} {
  try {
    const { left, right } = JSON.parse(value) as Readonly<Record<string, unknown>>
    return { left: wordsOf(left), right: wordsOf(right) }
  } catch {
    return NO_MEMBERS
  }
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** A same chains all its members; a different parts each of one event from each of the other. */
function linksOf(decision: Decision): readonly Link[] {
  const { left, right } = membersOf(decision)
  if (decision.kind === 'different') {
    return left.flatMap((one) => right.map((other) => ({ left: one, right: other, decision })))
  }
  const [first, ...others] = [...left, ...right]
  if (first === undefined) return []
  return others.map((other) => ({ left: first, right: other, decision }))
}
