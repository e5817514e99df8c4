/**
 * Against whom a deed was, where only the deed told beside it says so.
 * In: the tellings of a sentence. Out: the same, with targets that are inferred from their neighbours.
 *   Tovia  recalled its envoy  and  closed the border with  Belrus.
 *   actor  (no target)                                      target of both
 *   A Tovian hiker was detained by Belrusian police;  Tovian officials  protested.
 *   target                        actor               actor, against the detaining side
 */
import type { ActType } from '../types.ts'
import type { Filler, Telling } from './telling.ts'

/** What is done to another side, whether or not the verb has a place for it. */
const AGAINST: ReadonlySet<ActType> = new Set<ActType>(['accuse', 'expel', 'recall', 'sanction'])
const RULE = 'target of the deed told beside it'
const ANSWER_RULE = 'doer of the deed that is answered'

/** The tellings with the targets that their neighbours tell. */
export function withTargetsBeside(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling) => {
    if (!AGAINST.has(telling.type) || has(telling, 'target') || telling.status !== 'held')
      return telling
    const target = sharedTarget(tellings, telling) ?? answeredDoer(tellings, telling)
    return target === undefined ? telling : { ...telling, fillers: [...telling.fillers, target] }
  })
}

function has({ fillers }: Telling, role: Filler['role']): boolean {
  return fillers.some((each) => each.role === role)
}

/** The one target of the deeds that the same doer does in the same breath. */
function sharedTarget(all: readonly Telling[], { fillers, token }: Telling): Filler | undefined {
  const doer = fillers.find(({ role }) => role === 'actor')
  const [target, other] = all
    .filter((each) => AGAINST.has(each.type) && each.token !== token)
    .filter((each) => each.fillers.some(({ entity }) => entity === doer?.entity))
    .flatMap((each) => each.fillers.filter(isForeignTo(doer)))
  return target === undefined || other !== undefined ? undefined : { ...target, rule: RULE }
}

/** Who did to the doer's people what the doer now protests at. */
function answeredDoer(all: readonly Telling[], telling: Telling): Filler | undefined {
  if (telling.type !== 'accuse') return undefined
  const doer = telling.fillers.find(({ role }) => role === 'actor')
  const country = doer?.entity.country
  const before = all.filter(
    (each) =>
      each.token < telling.token &&
      country !== undefined &&
      each.fillers.some(({ entity, role }) => role === 'target' && entity.country === country),
  )
  const [actor, other] = before.flatMap((each) =>
    each.fillers.filter(({ role, entity }) => role === 'actor' && entity.country !== country),
  )
  if (actor?.entity.country === undefined || other !== undefined) return undefined
  return { ...actor, role: 'target', rule: ANSWER_RULE }
}

function isForeignTo(doer: Filler | undefined): (filler: Filler) => boolean {
  return ({ entity, role }) =>
    role === 'target' && entity.country !== undefined && entity.country !== doer?.entity.country
}
