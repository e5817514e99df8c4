/**
 * People of no told state in an article that names one state only.
 * In: the fillers of a deed. Out: the same, those people marked as of that state, and by which rule.
 *   Tovian police arrested  ten students.         Tovia accused  Karsk rebels  of …
 *   actor, Tovia            target, inferred      actor          target, inferred
 * Strangers, unknown attackers, and bodies and persons of no told office stay whose they were: nobody's.
 */
import { ATTACKERS, BAND_HEADS, RULERS, STRANGERS } from '../en/people-nouns.ts'
import type { Draft } from '../entities/draft.ts'
import type { ActType } from '../types.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

const RULE = 'the only state that the article names'
const DOER_RULE = 'state of the side that did it'

/** What organs of a state do to its own people, where no other state's are told of. */
const DONE_AT_HOME: ReadonlySet<ActType> = new Set<ActType>([
  'detain',
  'release',
  'sanction',
  'seize',
])

/** The fillers of a deed with the states that only the article as a whole, or the doer, tells. */
export function withOnlyState(
  scene: Scene,
  fillers: readonly Filler[],
  type?: ActType,
): readonly Filler[] {
  const told = fillers.flatMap(({ entity }) => entity.country ?? [])
  const spoken = [...scene.book.register.spoken].filter((each) => !each.startsWith('IGO-'))
  const [country, other] = new Set([...spoken, ...told])
  if (country === undefined) return fillers
  if (other !== undefined) return withDoersState(fillers, type)
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

/** "Tovian police arrested ten dissidents", "Tovian miners demonstrated against the government": of the doer's state. */
function withDoersState(fillers: readonly Filler[], type: ActType | undefined): readonly Filler[] {
  const doers = fillers.filter(({ role }) => role === 'actor')
  const [country, other] = new Set(doers.map(({ entity }) => entity.country))
  if (country === undefined || other !== undefined || type === undefined) return fillers
  const isOrgan = doers.every(({ entity }) => entity.official)
  const isPeople = doers.every(({ entity }) => entity.kind === 'group' && !entity.official)
  return fillers.map((filler) => {
    const { entity, role } = filler
    if (role !== 'target' || filler.country !== undefined || !isLocal(entity)) return filler
    const isOwn =
      (isOrgan && DONE_AT_HOME.has(type) && entity.kind === 'group') ||
      (isPeople && RULERS.has(headNoun(entity)))
    return isOwn ? { ...filler, country, rule: DOER_RULE } : filler
  })
}

/** "students", "the Karsk rebels", "President Haddad", "the Karsk Front". */
function isLocal({ body, country, kind, known, name, office }: Draft): boolean {
  if (country !== undefined || body !== undefined || known !== undefined) return false
  if (kind === 'person' || kind === 'office') return office !== undefined
  const noun = headNoun({ name })
  if (kind === 'organization') return BAND_HEADS.has(noun)
  return kind === 'group' && !STRANGERS.has(noun) && !ATTACKERS.has(noun)
}

function headNoun({ name }: Pick<Draft, 'name'>): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? ''
}
