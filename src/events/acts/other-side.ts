/**
 * Whose an official without a state is who deals with the known side of another.
 * In: the sides of a contact, as its frame holds them. Out: nothing; the official is marked as of that state,
 * and by which rule.
 *   Poland and Belrus quarrel.  Ambassador Dorn was summoned by the Polish foreign minister.
 *   two states                  of Belrus, inferred             known side
 * Where two states fit, he stays nobody's.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Role } from '../types.ts'
import { SHARED_SEATS } from '../en/bodies-lexicon.ts'
import type { Draft, Register, StateNamed } from '../entities/draft.ts'
import { isEnvoy, mayBeOf } from '../entities/office-at-home.ts'
import type { Filler } from './telling.ts'

const RULE = 'the other of the two states that are told of'

const CONTACT_ROLES: ReadonlySet<Role> = new Set<Role>([
  'participant',
  'initiator',
  'host',
  'visitor',
  'summoner',
  'summoned',
])

/** Marks officials of no told state in a contact with one known side. */
export function giveOtherSide(register: Register, fillers: readonly Filler[]): void {
  const sides = fillers.filter(({ role }) => CONTACT_ROLES.has(role))
  const [own, other] = new Set(
    sides.flatMap(({ entity: { body, country } }) => country ?? body ?? []),
  )
  if (own === undefined || other !== undefined) return
  for (const { entity, evidence } of sides) {
    const at = register.sentenceAt(evidence[0]?.[0] ?? -1)
    if (!isOpen(entity) || at === undefined) continue
    const country = onlyOther(register, { draft: entity, own, at })
    if (country === undefined) continue
    entity.country = country
    entity.countryRule = RULE
    entity.official = true
  }
}

/** An official of whom no word says whose he is. */
function isOpen({ body, country, kind, known, office }: Draft): boolean {
  if (country !== undefined || body !== undefined || known !== undefined) return false
  return (
    (kind === 'person' || kind === 'office') && office !== undefined && office.tenure !== 'past'
  )
}

interface Asked {
  readonly draft: Draft
  /** State or body of the known side. */
  readonly own: string
  readonly at: { readonly index: number; readonly paragraph: number }
}

/**
 * The one state beside the known side: of an envoy the only other that the article names, who is never of the
 * state that receives him; of others the only one of the sentence, else of its paragraph, if the article
 * names none oftener.
 */
function onlyOther(register: Register, { draft, own, at }: Asked): CountryCode | undefined {
  const named = othersNamed(register, own)
  const one = isEnvoy(draft) ? only(named) : undefined
  if (typeof one === 'string') return one
  const here = named.filter(({ paragraph, sentence }) => {
    return paragraph === at.paragraph && sentence <= at.index
  })
  const same = only(here.filter(({ sentence }) => sentence === at.index))
  const near = same ?? only(here)
  const isFit = typeof near === 'string' && mayBeOf(register, near, draft)
  return isFit && isMost(named, near) ? near : undefined
}

/** Where states other than one are named by words. */
function othersNamed({ named }: Register, own: string): readonly StateNamed[] {
  return named.filter(({ state, draft: each }) => {
    return state !== own && each.countryRule !== RULE && !SHARED_SEATS.has(each.name)
  })
}

/** The only state beside one that the article names; nothing where there are several. */
export function onlyOtherNamed(register: Register, own: CountryCode): CountryCode | undefined {
  const one = only(othersNamed(register, own))
  return one === false ? undefined : one
}

/** The only state; false where several are named, nothing where none is. */
function only(named: readonly StateNamed[]): CountryCode | false | undefined {
  const [one, more] = new Set(named.map(({ state }) => state))
  return more === undefined ? one : false
}

function isMost(named: readonly StateNamed[], wanted: CountryCode): boolean {
  const counts = new Map<CountryCode, number>()
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1)
  return counts.get(wanted) === Math.max(...counts.values())
}
