/**
 * People of no told state in an article that names one state only.
 * In: the fillers of a deed. Out: the same, those people marked as of that state, and by which rule.
 *   Tovian police arrested  ten students.         Tovia accused  Karsk rebels  of …
 *   actor, Tovia            target, inferred      actor          target, inferred
 * Strangers, unknown attackers, and bodies and persons of no told office stay whose they were: nobody's.
 */
import { ATTACKERS, BAND_HEADS, STRANGERS } from '../en/people-nouns.ts'
import type { Draft } from '../entities/draft.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

const RULE = 'the only state that the article names'

/** The fillers of a deed with the states that only the article as a whole tells. */
export function withOnlyState({ book }: Scene, fillers: readonly Filler[]): readonly Filler[] {
  const [country, other] = book.register.spoken
  if (country === undefined || other !== undefined) return fillers
  const isOfState = fillers.some(({ entity }) => entity.country === country)
  if (!isOfState) return fillers
  // "President Haddad threatened Tovia": who deals with the state itself may be another's.
  const isWithState = fillers.some(({ entity }) => entity.kind === 'state')
  return fillers.map((filler) => {
    const isOfficial = filler.entity.kind === 'person' || filler.entity.kind === 'office'
    if (!isLocal(filler.entity) || (isOfficial && isWithState)) return filler
    return { ...filler, country, rule: RULE }
  })
}

/** "students", "the Karsk rebels", "President Haddad", "the Karsk Front". */
function isLocal({ body, country, kind, known, name, office }: Draft): boolean {
  if (country !== undefined || body !== undefined || known !== undefined) return false
  if (kind === 'person' || kind === 'office') return office !== undefined
  const noun = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (kind === 'organization') return BAND_HEADS.has(noun)
  return kind === 'group' && !STRANGERS.has(noun) && !ATTACKERS.has(noun)
}
