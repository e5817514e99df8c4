/**
 * Parties of an act as the record keeps them.
 * In: an entity in a role and the day of the act. Out: the party with state, office and person; what no
 * word says is marked inferred and names the rule.
 */
import type { Knowledge, Person } from '../../knowledge/index.ts'
import type { ActTime, Party } from '../types.ts'
import type { Draft } from '../entities/draft.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** The party, with the office of the day of the act. */
export function partyFrom(
  scene: Pick<Scene, 'knowledge' | 'day'>,
  { role, entity, evidence, rule, country: given }: Filler,
  day: string | undefined,
): Party {
  const { knowledge } = scene
  const country = entity.country ?? given
  const body = country === undefined ? bodyOf(entity) : undefined
  const office = isOfLater(scene, entity, day) ? undefined : entity.office
  const base = {
    entity: entity.id,
    role,
    ...(country && { country }),
    ...(body !== undefined && { body }),
    ...(office?.id && { office: office.id }),
    ...(office && { officeTitle: office.words }),
    evidence,
  }
  const inferred = rule ?? entity.countryRule
  if (inferred !== undefined)
    return {
      ...base,
      ...(entity.kind === 'person' &&
        (entity.known === undefined ? { person: entity.name } : personOf(knowledge, entity, day))),
      basis: 'inferred',
      rule: inferred,
    }
  if (entity.kind === 'person') return { ...base, ...personOf(knowledge, entity, day) }
  if (entity.kind !== 'office') return { ...base, basis: 'stated' }
  const holder = holderOn(knowledge, entity, day)
  if (holder === undefined) return { ...base, basis: 'stated' }
  return {
    ...base,
    person: holder.name,
    personId: holder.id,
    basis: 'inferred',
    rule: 'holder of the office on the day',
  }
}

/** The body of a party without a state, as offices of bodies are coded: `IGO-UN`; its name where it has no row. */
function bodyOf({ body, kind, known }: Draft): string | undefined {
  const id = kind === 'organization' && known?.kind === 'organization' ? known.id : body
  if (id === undefined) return undefined
  const slash = id.indexOf('/')
  // A group is no body of states: its own id stands.
  if (slash < 0 || id.startsWith('group/')) return id
  return `IGO-${id.slice(0, slash).toUpperCase()}`
}

/**
 * "the foreign minister, who met him in 2019": an office of today that the person came to only after the
 * day of the act is not the office in which they acted.
 */
function isOfLater(
  { knowledge, day: today }: Pick<Scene, 'knowledge' | 'day'>,
  { known, office }: Draft,
  day: string | undefined,
): boolean {
  if (known?.kind !== 'person' || office?.id === undefined) return false
  if (day === undefined || today === undefined || day >= today) return false
  const holder = knowledge.holderOn(office.id, today)
  if (holder.kind !== 'known' || holder.person.id !== known.id) return false
  return knowledge
    .termsOf(known.id)
    .filter((term) => term.office === office.id)
    .every(({ from }) => from !== undefined && day < from.slice(0, day.length))
}

type PersonFacts = Pick<Party, 'basis'> &
  Partial<Pick<Party, 'person' | 'personId' | 'office' | 'officeTitle' | 'rule'>>

/** A named person, with the office they are known to hold where the text gives none. */
function personOf(knowledge: Knowledge, entity: Draft, day: string | undefined): PersonFacts {
  const named: PersonFacts = {
    person: entity.name,
    ...(entity.known?.kind === 'person' && { personId: entity.known.id }),
    basis: 'stated',
  }
  if (entity.office !== undefined || entity.known?.kind !== 'person' || day === undefined)
    return named
  const held = knowledge
    .termsOf(entity.known.id)
    .filter((term) => {
      const holder = knowledge.holderOn(term.office, day)
      return holder.kind === 'known' && holder.term === term
    })
    .flatMap((term) => knowledge.officeOf(term.office) ?? [])
  const [office, other] = held
  if (office === undefined || other !== undefined) return named
  return {
    ...named,
    office: office.id,
    officeTitle: office.title,
    basis: 'inferred',
    rule: 'office of the person on the day',
  }
}

function holderOn(
  knowledge: Knowledge,
  { office }: Draft,
  day: string | undefined,
): Person | undefined {
  if (office?.id === undefined || day === undefined) return undefined
  const holder = knowledge.holderOn(office.id, day)
  return holder.kind === 'known' ? holder.person : undefined
}

/** The day for which offices are read: the act's own, else the latest it can be, else publication. */
export function officeDay(time: ActTime, published: string | undefined): string | undefined {
  if (time.edtf === undefined) return time.basis === 'unknown' ? published : undefined
  // What began then goes on: they hold their offices now.
  if (time.precision === 'range' && time.edtf.endsWith('/..')) return published
  const day = /^(?:\.\.\/)?(\d{4}-\d{2}-\d{2})$/.exec(time.edtf)?.[1]
  if (day !== undefined) return day
  const first = /^(\d{4}-\d{2}-\d{2})/.exec(time.edtf)?.[1]
  return first ?? (/^\d{4}(-\d{2})?$/.test(time.edtf) ? time.edtf : undefined)
}
