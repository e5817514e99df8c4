/**
 * What decisions hold together before any rule is asked.
 * In: views and rulings. Out: units of one or more tellings, and the pairs that may never be one.
 * The one idea: a chain of "same" that would join what a "different" keeps apart is a conflict to be
 * shown; the later "same" of the chain has no effect until a person mends it.
 */
import type { Decision, MentionId } from '../types.ts'
import type { Link, Rulings } from './standing.ts'
import type { View } from './view.ts'

export interface Conflict {
  readonly same: Decision
  readonly different: Decision
}

/** Tellings that decisions make one. */
export interface Unit {
  readonly views: readonly View[]
  readonly links: readonly Link[]
  readonly conflicts: readonly Conflict[]
}

/** Units in canonical order: what says most first, then by window and id. */
export function unitsFrom(views: readonly View[], rulings: Rulings): readonly Unit[] {
  const groups = new Map<MentionId, GrowingUnit>()
  for (const view of views) {
    groups.set(view.telling.mention, { views: [view], links: [], conflicts: [] })
  }
  for (const link of rulings.same) joinBy(link, groups, rulings)
  return [...new Set(groups.values())].map(inOrder).sort(compareUnits)
}

interface GrowingUnit {
  views: View[]
  links: Link[]
  conflicts: Conflict[]
}

function joinBy(link: Link, groups: Map<MentionId, GrowingUnit>, rulings: Rulings): void {
  const left = groups.get(link.left)
  const right = groups.get(link.right)
  if (!left || !right) return
  const barrier = left === right ? undefined : barrierBetween(left.views, right.views, rulings)
  if (barrier) {
    const conflict = { same: link.decision, different: barrier.decision }
    left.conflicts.push(conflict)
    right.conflicts.push(conflict)
    return
  }
  left.links.push(link)
  if (left === right) return
  left.views.push(...right.views)
  left.links.push(...right.links)
  left.conflicts.push(...right.conflicts)
  for (const view of right.views) groups.set(view.telling.mention, left)
}

/** The decision that keeps a telling of one group apart from one of the other, if there is one. */
export function barrierBetween(
  left: readonly View[],
  right: readonly View[],
  rulings: Rulings,
): Link | undefined {
  if (rulings.different.length === 0) return undefined
  const ones = new Set(left.map((view) => view.telling.mention))
  const others = new Set(right.map((view) => view.telling.mention))
  return rulings.different.find(
    (link) =>
      (ones.has(link.left) && others.has(link.right)) ||
      (ones.has(link.right) && others.has(link.left)),
  )
}

function inOrder(unit: GrowingUnit): Unit {
  return { ...unit, views: unit.views.toSorted(compareViews) }
}

function compareUnits(left: Unit, right: Unit): number {
  const [one, other] = [left.views[0], right.views[0]]
  return one && other ? compareViews(one, other) : 0
}

/** What says more first, then the earlier, then by id: an order that no order of adding changes. */
export function compareViews(left: View, right: View): number {
  return (
    right.precision - left.precision ||
    compareWords(left.window.days.from ?? '', right.window.days.from ?? '') ||
    compareWords(left.telling.mention, right.telling.mention)
  )
}

function compareWords(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
