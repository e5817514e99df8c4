/**
 * Are the sides of two tellings the same?
 * In: fillers of two tellings. Out: whether each of the fewer has its match among the others.
 * A person and the office they hold are one side; a state stands for any of its own; two persons, or two
 * offices, are not one.
 */
import type { Draft } from '../entities/draft.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** Whether every side of the smaller telling is a side of the larger. */
export function sidesAgree(
  scene: Scene,
  left: readonly Filler[],
  right: readonly Filler[],
): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  return fewer.every(({ entity }) => more.some((other) => sameSide(scene, entity, other.entity)))
}

/** Whether two entities are one side. */
export function sameSide(scene: Scene, left: Draft, right: Draft): boolean {
  if (left === right) return true
  if (left.country === undefined || left.country !== right.country) return false
  if (isWhole(left) || isWhole(right)) return true
  if (left.kind === 'office' && right.kind === 'office')
    return left.office?.id !== undefined && left.office.id === right.office?.id
  if (left.kind === 'office') return holds(scene, right, left)
  return right.kind === 'office' && holds(scene, left, right)
}

/** A state, or a body or group that speaks for it. */
function isWhole({ kind }: Draft): boolean {
  return kind === 'state' || kind === 'organization' || kind === 'group'
}

function holds({ knowledge, day }: Scene, person: Draft, office: Draft): boolean {
  const id = office.office?.id
  if (id !== undefined && person.office?.id === id) return true
  if (id === undefined) return person.office?.portfolio === office.office?.portfolio
  if (person.known?.kind !== 'person' || day === undefined) return false
  const holder = knowledge.holderOn(id, day)
  return holder.kind === 'known' && holder.person.id === person.known.id
}
