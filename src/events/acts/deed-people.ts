/**
 * People of no name who do a deed or undergo it.
 * In: a clause and the frame of a deed. Out: where they stand, and the group as an entity.
 *   Gunmen  killed  a Tovian judge.        Tovia  accused  Karsk rebels  of …
 *   actor                                                  target, told from others by a name
 */
import type { Sentence } from '../../language/index.ts'
import { OUTPOSTS, QUANTITY_NOUNS, THING_NOUNS } from '../en/bodies-lexicon.ts'
import { BANDS, CIVIL_WORDS, isPeople, PARTY_WORDS, RULERS, STRANGERS } from '../en/people-nouns.ts'
import { DEFINITE } from '../en/reference-words.ts'
import { dependents, hasRelation, tokenAt } from '../tree/tree.ts'
import type { ActType, Role } from '../types.ts'
import { tokensWithin } from './deed-parties.ts'
import type { Place } from './deed-words.ts'
import type { Entry } from './lexicon.ts'
import { countedIn } from './fill-slots.ts'
import { isThing, PLACE_RULE, type Unnamed } from './unnamed.ts'
import { stateUnder } from './place.ts'
import type { Scene } from './scene.ts'
import { nounSlotTokens, slotTokens } from './slots.ts'
import type { Filler } from './telling.ts'

/** Deeds that are done to people, named or not; words are spoken to somebody known. */
const BODILY: ReadonlySet<ActType> = new Set<ActType>([
  'accuse',
  'aid',
  'attack',
  'detain',
  'expel',
  'investigate',
  'release',
  'sanction',
  'seize',
])

/** People of no name where nobody named stands: "gunmen", "protesters". */
export function somebodyAt(
  scene: Scene,
  { sentence, clause }: Place,
  {
    entry: { roles, type },
    fillers,
  }: { readonly entry: Entry; readonly fillers: readonly Filler[] },
): readonly Unnamed[] {
  // "women who have supported us": people of a kind, not of an act.
  const isReduced = type === 'attack' && tokenAt(sentence, clause.verb).xpos === 'VBN'
  if (hasRelation(tokenAt(sentence, clause.verb), ['acl']) && !isReduced) return []
  return Object.entries(roles)
    .flatMap(([slot, role]): readonly Unnamed[] => {
      if (fillers.some((each) => each.role === role) || slot === 'in') return []
      if (slot === 'within') return rulersWithin(scene, { sentence, clause }, role)
      const isNear = ['subject', 'object', 'that'].includes(slot)
      const isMeant = slot.includes('/')
        ? (at: number): boolean =>
            isRuler(sentence, at) || (ON_WHOM.test(slot) && isBand(sentence, at))
        : (at: number): boolean =>
            isNear || BODILY.has(type)
              ? isNamedBySlot(sentence, at, { role, slot, type })
              : isRuler(sentence, at)
      const token = slotTokens(sentence, clause, slot)
        .map((at) => countedIn(sentence, at) ?? at)
        .find(isMeant)
      return token === undefined ? [] : [{ role, token }]
    })
    .filter(({ role }, at, all) => all.findIndex((each) => each.role === role) === at)
}

function isNamedBySlot(
  sentence: Sentence,
  at: number,
  { role, slot, type }: { readonly role: Role; readonly slot: string; readonly type: ActType },
): boolean {
  return (
    (isPeople(tokenAt(sentence, at).form.toLowerCase()) &&
      (slot === 'subject' || role === 'actor' || BODILY.has(type) || isCalled(sentence, at))) ||
    (type === 'attack' && role === 'target' && isThing(sentence, at)) ||
    (type === 'protest' && slot === 'subject' && isCrowd(sentence, at))
  )
}

/** Paths that end with whom it is done to or with. */
const ON_WHOM = /\/(?:with|against|to|by|on)$/

/** "communist guerrillas", "the rebels": a band that is told of, whoever it is. */
function isBand(sentence: Sentence, at: number): boolean {
  return BANDS.has(tokenAt(sentence, at).lemma.toLowerCase())
}

/** "the government", "the opposition": of the state that is spoken of. */
function isRuler(sentence: Sentence, at: number): boolean {
  return (
    RULERS.has(tokenAt(sentence, at).form.toLowerCase()) &&
    dependents(sentence, at, ['det']).some((each) =>
      DEFINITE.has(tokenAt(sentence, each).form.toLowerCase()),
    )
  )
}

/** "in a dispute over the government's plans": the first who rule in what it is about. */
function rulersWithin(scene: Scene, place: Place, role: Role): readonly Unnamed[] {
  const token = tokensWithin(scene, place).find((at) => isRuler(place.sentence, at))
  return token === undefined ? [] : [{ role, token }]
}

/** People of no name under a noun: "the arrest of ten students". */
export function somebodyUnder(
  sentence: Sentence,
  noun: number,
  { roles }: Entry,
): readonly Unnamed[] {
  return Object.entries(roles).flatMap(([slot, role]) => {
    if (slot.includes('/') || slot === 'modifier') return []
    const token = nounSlotTokens(sentence, noun, slot)
      .map((at) => countedIn(sentence, at) ?? at)
      .find(
        (at) =>
          isPeople(tokenAt(sentence, at).form.toLowerCase()) ||
          (role === 'target' && isThing(sentence, at)),
      )
    return token === undefined ? [] : [{ role, token }]
  })
}

/** "Tens of thousands demonstrated": counted, and nothing more. */
function isCrowd(sentence: Sentence, token: number): boolean {
  const { form, upos } = tokenAt(sentence, token)
  return upos === 'NUM' || QUANTITY_NOUNS.has(form.toLowerCase().replace(/s$/, ''))
}

/** "Karsk rebels", "the army", "opposition leaders": told from others by a name, an article or their cause. */
function isCalled(sentence: Sentence, token: number): boolean {
  const isDefinite = dependents(sentence, token, ['det']).some((at) =>
    DEFINITE.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  if (isDefinite) return true
  return dependents(sentence, token, ['compound', 'nmod:poss', 'amod']).some((at) => {
    const { form, upos } = tokenAt(sentence, at)
    return (
      upos === 'PROPN' || CIVIL_WORDS.has(form.toLowerCase()) || PARTY_WORDS.has(form.toLowerCase())
    )
  })
}

/** "killed a village chief near Oslo": an official of no told state is of the place where it was done to him. */
export function placedOffices(
  scene: Scene,
  { sentence, clause }: Place,
  fillers: readonly Filler[],
): readonly Filler[] {
  const isLoose = ({ entity: { body, country, kind }, role }: Filler): boolean =>
    role === 'target' && kind === 'office' && country === undefined && body === undefined
  if (!fillers.some(isLoose)) return fillers
  const heads = clause.passive ? clause.subjects : clause.objects
  const country = stateUnder(scene, sentence, [clause.verb, ...heads])
  if (country === undefined) return fillers
  return fillers.map((each) => (isLoose(each) ? { ...each, country, rule: PLACE_RULE } : each))
}

interface Placed {
  readonly unnamed: readonly Unnamed[]
  readonly type: ActType
  /** More tokens under which the place may stand. */
  readonly carriers?: readonly number[]
}

/** "Gunmen killed a village chief near Oslo": people of the place, unless they are strangers there. */
export function placedBy(
  scene: Scene,
  { sentence, clause }: Place,
  { unnamed, type, carriers = [] }: Placed,
): readonly Unnamed[] {
  const all = [clause.verb, ...carriers, ...unnamed.map(({ token }) => token)]
  const country = stateUnder(scene, sentence, all)
  if (country === undefined) return unnamed
  return unnamed.map((each) => {
    const noun = tokenAt(sentence, each.token).form.toLowerCase()
    // Whose men attackers are is not known from where they strike.
    const isAttacker = type === 'attack' && each.role === 'actor'
    const isElsewheres = STRANGERS.has(noun) || THING_NOUNS.has(noun) || OUTPOSTS.has(noun)
    return isElsewheres || isAttacker ? each : { ...each, country }
  })
}
