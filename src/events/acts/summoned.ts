/**
 * The two sides of a summons where the words tell only one.
 * In: the fillers of a summons and the register. Out: the fillers with the other side, marked as inferred.
 *   Ambassador Berg was summoned  to the Tovian ministry.      whose ambassador: the other state of the article
 *   summoned                          summoner
 * The one idea: an envoy is summoned by whom he is sent to. Where the article is about two states, the one that
 * is not told is the other one; about more, it stays open.
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Register } from '../entities/draft.ts'
import { linkState } from '../entities/link-mention.ts'
import type { Filler } from './telling.ts'

const OTHER_RULE = 'the other state that the article is about'

/** The fillers of a summons, both sides told where the article leaves one choice. */
export function bothOfSummons(register: Register, fillers: readonly Filler[]): readonly Filler[] {
  const summoned = fillers.filter(({ role }) => role === 'summoned')
  const summoners = fillers.filter(({ role }) => role === 'summoner')
  const [envoy, ...others] = summoned
  if (envoy === undefined || others.length > 0) return fillers
  const by = summoners.flatMap(({ entity }) => entity.country ?? [])[0]
  const of = envoy.entity.country
  if (of === undefined && by !== undefined) return withSender(register, fillers, { envoy, by })
  if (of === undefined || summoners.length > 0 || envoy.entity.office?.accreditedTo !== undefined)
    return fillers
  const state = placeOf(register, of) ?? otherState(register, of)
  if (state === undefined) return fillers
  const entity = linkState(register, state)
  return [...fillers, { role: 'summoner', entity, evidence: envoy.evidence, rule: OTHER_RULE }]
}

/** Gives the envoy the state that is left. */
function withSender(
  register: Register,
  fillers: readonly Filler[],
  { envoy, by }: { readonly envoy: Filler; readonly by: CountryCode },
): readonly Filler[] {
  const { entity } = envoy
  const state = otherState(register, by)
  if (state === undefined || !/^(person|office)$/.test(entity.kind)) return fillers
  entity.country = state
  entity.countryRule = OTHER_RULE
  entity.official = true
  return fillers
}

/** The state of the place from which it is told, or of the government that tells it. */
function placeOf({ home, reported }: Register, of: CountryCode): CountryCode | undefined {
  return [reported, home].find((each) => each !== undefined && each !== of)
}

/** So often more than the next is the other state named. */
const TIMES_MORE = 2

/** The one other state that the article speaks of, or by far most of. */
function otherState({ drafts }: Register, than: CountryCode): CountryCode | undefined {
  const counts = new Map<CountryCode, number>()
  for (const { country, mentions } of drafts)
    if (country !== undefined && country !== than && !country.startsWith('IGO-'))
      counts.set(country, (counts.get(country) ?? 0) + mentions.length)
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left)
  if (first === undefined) return undefined
  return first[1] >= TIMES_MORE * (second?.[1] ?? 0) ? first[0] : undefined
}
