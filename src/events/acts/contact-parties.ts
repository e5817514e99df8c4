/**
 * Who may be a party of a contact.
 * In: the entities in the roles of a telling. Out: those that act for a state or body, and whether they
 * make a contact: two sides at least, and not two of one state.
 */
import { DELEGATION_NOUNS } from '../en/bodies-lexicon.ts'
import type { CountryCode } from '../../knowledge/index.ts'
import type { ActType } from '../types.ts'
import type { Draft } from '../entities/draft.ts'
import { linkState } from '../entities/link-mention.ts'
import type { Register } from '../entities/draft.ts'
import { giveOtherSide, onlyOtherNamed } from './other-side.ts'
import type { Filler } from './telling.ts'

/** The fillers that may take part in a contact; places stand for their states as hosts only. */
export function contactFillers(register: Register, fillers: readonly Filler[]): readonly Filler[] {
  // "a message from Oslo to Karsk": both stand for their states.
  const isSent = fillers.some(({ role }) => role === 'initiator')
  giveOtherSide(register, fillers)
  return fillers.flatMap((filler): readonly Filler[] => {
    const { entity, role } = filler
    const isAtHome = role === 'host' || role === 'summoner' || isSent
    if (isAtHome && entity.kind === 'place' && entity.country !== undefined)
      return [
        { ...filler, entity: linkState(register, entity.country), rule: 'state of the place' },
      ]
    return isSide(entity) ? [filler] : []
  })
}

/** Whether somebody can speak for a state or body. */
export function isSide(entity: Draft): boolean {
  if (entity.kind === 'object' || entity.kind === 'place') return false
  // "the envoy" of nobody known is no side.
  if (entity.kind === 'office' && entity.country === undefined && entity.body === undefined)
    return false
  return entity.official
}

/** "a Tovian delegation": people who travel and meet for their state. */
export function isDelegation({ kind, name, official }: Draft): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  return kind === 'group' && official && DELEGATION_NOUNS.has(last)
}

/** Whether the sides are two or more, and not all of one state. */
export function isBetweenSides(fillers: readonly Filler[]): boolean {
  const sides = new Set(fillers.flatMap(({ entity }) => sideOf(entity) ?? []))
  return sides.size >= 2
}

/**
 * Who summoned: told by name; else the state of the place; else that in which the ambassador serves; else that from
 * which it is told, or the only other one that the article names.
 */
export function withSummoner(
  register: Register,
  type: ActType,
  fillers: readonly Filler[],
): readonly Filler[] {
  if (type !== 'summons') return fillers
  const isSummoner = ({ role }: Filler): boolean => role === 'summoner'
  const isPlaced = (filler: Filler): boolean => isSummoner(filler) && filler.rule !== undefined
  if (fillers.some((each) => isSummoner(each) && !isPlaced(each)))
    return fillers.filter((each) => !isPlaced(each))
  const [only, other] = fillers
  const own = only?.entity.country
  if (only?.role !== 'summoned' || other !== undefined) return fillers
  const state = only.entity.office?.accreditedTo ?? (own && otherState(register, own))
  if (state === undefined) return fillers
  const entity = linkState(register, state)
  return [only, { role: 'summoner', entity, evidence: only.evidence, rule: 'receiving state' }]
}

/** The state of the dateline or of the government that tells it, else the only other one of the article. */
function otherState(register: Register, own: CountryCode): CountryCode | undefined {
  const told = [register.reported, register.home].find((each) => each !== undefined && each !== own)
  return told ?? onlyOtherNamed(register, own)
}

/** Whether the roles without which the kind of contact makes no sense are filled. */
export function isComplete(type: ActType, fillers: readonly Filler[]): boolean {
  const roles = fillers.map((filler) => filler.role)
  if (type === 'visit') return roles.includes('host') && roles.includes('visitor')
  return type !== 'summons' || roles.includes('summoned')
}

/** The state or body of a side; a person or office of no known state counts for none. */
function sideOf({ body, country, id, kind }: Draft): string | undefined {
  return body ?? country ?? (kind === 'organization' ? id : undefined)
}
