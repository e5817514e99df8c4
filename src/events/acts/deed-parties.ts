/**
 * Who did a deed, and to whom.
 * In: a clause or noun and the frame of a deed. Out: fillers; of the slots that lead to one role the first
 * with somebody of a known state counts.
 *   Belrus  rejected  calls by  Tovia  to leave         Tovian inflation  hit  Belrusian exporters
 *   actor             object/by target                  no doer of deeds
 * A thing that is somebody's ("an Indian proposal") stands for whose it is, and is marked so.
 */
import type { Sentence } from '../../language/index.ts'
import type { ActType, Role } from '../types.ts'
import {
  ACT_NOUNS,
  CARE_SITES,
  CAUSE_NOUNS,
  PLACE_PREPOSITIONS,
  SITE_NOUNS,
  THING_NOUNS,
  VOICE_NOUNS,
} from '../en/bodies-lexicon.ts'
import { isPeople } from '../en/people-nouns.ts'
import type { Draft } from '../entities/draft.ts'
import { linkState } from '../entities/link-mention.ts'
import {
  dependents,
  governorsOf,
  hasRelation,
  prepositionOf,
  subtree,
  tokenAt,
} from '../tree/tree.ts'
import type { Place } from './deed-words.ts'
import { entitiesAt, verbTokens } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { nounSlotTokens, slotTokens } from './slots.ts'
import type { Filler } from './telling.ts'
import { landOf } from './unnamed.ts'
import { isGapped, whoIsMeant } from './who-is-meant.ts'

/** What is done to bodies and things, by bodies and things. */
const FORCE: ReadonlySet<ActType> = new Set<ActType>(['attack', 'incident', 'seize', 'deploy'])

const WITHIN = 'within'

/** What ships and planes do besides. */
const THINGS_DO: ReadonlySet<ActType> = new Set<ActType>(['aid', 'cooperate', 'detain', 'release'])

/** Fillers of a verb's frame. */
export function deedFillersOfVerb(scene: Scene, place: Place, entry: Entry): readonly Filler[] {
  return fillRoles(scene, entry, (slot, before) =>
    fillersAtSlot(scene, place, { slot, entry, before }),
  )
}

/** Fillers of a noun's frame. */
export function deedFillersOfNoun(
  scene: Scene,
  { sentence, noun }: { readonly sentence: Sentence; readonly noun: number },
  entry: Entry,
): readonly Filler[] {
  return fillRoles(scene, entry, (slot) =>
    fillersAt(scene, sentence, {
      tokens: nounSlotTokens(sentence, noun, slot),
      role: roleOf(entry, slot),
    }),
  )
}

type AtSlot = (slot: string, before: readonly Filler[]) => readonly Filler[]

/** Of the slots of one role the first with a known state; else the first with anybody. */
function fillRoles(scene: Scene, entry: Entry, at: AtSlot): readonly Filler[] {
  const found: Filler[] = []
  for (const role of new Set(Object.values(entry.roles))) {
    const filled: (readonly Filler[])[] = []
    for (const slot of Object.keys(entry.roles).filter((each) => entry.roles[each] === role)) {
      // Where somebody stands in his own place, nobody is looked for elsewhere.
      if (slot === WITHIN && filled.some((each) => each.length > 0)) break
      filled.push(within(scene, entry.type, at(slot, found)))
    }
    const known = filled.filter((each) => each.some(isKnown))
    // A deed of two doers has them in two places: "exchanged fire with".
    const chosen = role === 'actor' ? known.flat() : known[0]
    const best = chosen?.length ? chosen : (filled.find((each) => each.length > 0) ?? [])
    found.push(...best.filter((each) => !found.some(({ entity }) => entity === each.entity)))
  }
  return found
}

/** Whether it is known for which state or body somebody stands. */
export function isKnown({ entity }: Pick<Filler, 'entity'>): boolean {
  const { body, country, kind } = entity
  return country !== undefined || body !== undefined || kind === 'organization'
}

/** Somebody of a state, or a body that the tables have: a default says no more of others. */
export function isOfRecord({ country: given, entity: { body, country, known } }: Filler): boolean {
  return given !== undefined || country !== undefined || body !== undefined || known !== undefined
}

/** What the sentence itself says, or reports as said; what stands in a clause of time or after a noun is an aside. */
export function isNews(sentence: Sentence, verb: number): boolean {
  const { relation } = tokenAt(sentence, verb)
  const chain = [
    relation,
    ...governorsOf(sentence, verb).map((at) => tokenAt(sentence, at).relation),
  ]
  return chain.every((each) => /^(root|conj|ccomp|parataxis|xcomp)$/.test(each))
}

/** Those among the fillers that may play their role in such a deed. */
function within(scene: Scene, type: ActType, fillers: readonly Filler[]): readonly Filler[] {
  return fillers.flatMap((filler): readonly Filler[] => {
    const { entity, role } = filler
    const isForce = FORCE.has(type)
    // "withdrew from the treaty": what is no state's is no place to be.
    if (type === 'deploy' && role === 'target' && entity.country === undefined) return []
    if (entity.isTown && role === 'actor') return []
    if (entity.kind === 'place' && entity.country !== undefined && role === 'actor')
      return [{ ...filler, entity: linkState(scene.book.register, entity.country) }]
    if (entity.kind !== 'object') return [filler]
    const noun = headNoun(entity)
    if (isPeople(noun)) return [filler]
    // "repelled a Belrusian attack": whose deed it was.
    if (isForce && ACT_NOUNS.has(noun) && entity.country !== undefined)
      return [{ ...filler, entity: linkState(scene.book.register, entity.country) }]
    if (isForce) return isBodily(noun, role) || type === 'seize' ? [filler] : []
    if (role === 'actor' && !mayAct(noun, type)) return []
    if (THING_NOUNS.has(noun) || SITE_NOUNS.has(noun) || entity.country === undefined)
      return [filler]
    const state = linkState(scene.book.register, entity.country)
    return [{ ...filler, entity: state, rule: 'state whose it is' }]
  })
}

/** Ships may hold exercises, and statements accuse. */
function mayAct(noun: string, type: ActType): boolean {
  return (
    VOICE_NOUNS.has(noun) ||
    (THING_NOUNS.has(noun) && THINGS_DO.has(type)) ||
    (CARE_SITES.has(noun) && type === 'aid')
  )
}

function isBodily(noun: string, role: Role): boolean {
  return THING_NOUNS.has(noun) || (role !== 'actor' && SITE_NOUNS.has(noun))
}

function headNoun({ name }: Draft): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? ''
}

function roleOf({ roles }: Entry, slot: string): Role {
  return roles[slot] ?? 'participant'
}

interface AtPlace {
  readonly slot: string
  readonly entry: Entry
  readonly before: readonly Filler[]
}

function fillersAtSlot(
  scene: Scene,
  { sentence, clause }: Place,
  { slot, entry, before }: AtPlace,
): readonly Filler[] {
  const role = roleOf(entry, slot)
  if (slot === WITHIN) return namedWithin(scene, { sentence, clause }, { role, before })
  const isPath = slot.includes('/') || slot === 'that' || slot === 'above'
  const tokens = isPath
    ? slotTokens(sentence, clause, slot)
    : verbTokens(scene, { sentence, clause }, slot)
  return fillersAt(scene, sentence, { tokens, role })
}

/** Who stands at tokens, in a role. */
export function fillersAt(
  scene: Scene,
  sentence: Sentence,
  { tokens, role }: { readonly tokens: readonly number[]; readonly role: Role },
): readonly Filler[] {
  return tokens.flatMap((token) => {
    if (isGapped(sentence, token)) return []
    const { entities, evidence } = entitiesAt(scene, sentence, whoIsMeant(scene, sentence, token))
    const lain = entities.length === 0 && role === 'target' ? landOf(scene, sentence, token) : []
    if (lain.length > 0) return lain
    return entities.map((entity): Filler => ({
      role,
      entity,
      evidence,
      ...(entity.countryRule !== undefined && { rule: entity.countryRule }),
    }))
  })
}

/** Who stands at a token that is left out of the places of its verb. */
export function fillersFor(scene: Scene, sentence: Sentence, token: number): readonly Filler[] {
  const { entities, evidence } = entitiesAt(scene, sentence, token)
  return entities.map((entity): Filler => ({ role: 'actor', entity, evidence }))
}

/** Who is named nearest in what the verb is about; what only says where is passed over. */
function namedWithin(
  scene: Scene,
  { sentence, clause }: Place,
  { role, before }: { readonly role: Role; readonly before: readonly Filler[] },
): readonly Filler[] {
  if (isLedByOther(scene, sentence, clause.verb)) return []
  const doers = before.map(({ entity }) => entity)
  const tokens = tokensWithin(scene, { sentence, clause }).filter(
    (at) => scene.book.at(sentence.index, at)?.mention.head === at,
  )
  for (const token of tokens) {
    const found = fillersAt(scene, sentence, { tokens: [token], role }).filter(
      ({ entity }) =>
        entity.country !== undefined && entity.kind !== 'place' && !doers.includes(entity),
    )
    if (found.length > 0)
      return found.map((each) => ({ ...each, rule: 'named in what it is about' }))
  }
  return []
}

/** What stands in what the verb is about, but for where and when. */
export function tokensWithin(scene: Scene, { sentence, clause }: Place): readonly number[] {
  const roots = dependents(sentence, clause.verb, ['obj', 'xcomp', 'ccomp', 'advcl', 'obl']).filter(
    (at) => at > clause.verb && !isPlaceOrTime(scene, sentence, at),
  )
  return roots
    .flatMap((root) =>
      subtree(
        sentence,
        root,
        (token) => hasRelation(token, ['acl:relcl']) || isPlaceOrTime(scene, sentence, token.index),
      ),
    )
    .filter((at) => !isPlaceOrTime(scene, sentence, at) && !isParted(sentence, clause.verb, at))
}

/** "refused to hand him over; Belrus failed to find him": what stands behind a semicolon. */
function isParted({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ form }) => form === ';')
}

/** "demanded that the rebels spare Tovia": a doer nobody knows stands where one is asked for. */
function isLedByOther(scene: Scene, sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, ['ccomp'])
    .flatMap((complement) => dependents(sentence, complement, ['nsubj']))
    .concat(
      dependents(sentence, verb, ['obj']).filter((at) => tokenAt(sentence, at).upos === 'PRON'),
    )
    .some((subject) => entitiesAt(scene, sentence, subject).entities.length === 0)
}

function isPlaceOrTime(scene: Scene, sentence: Sentence, token: number): boolean {
  if (scene.timesIn(sentence.index).some(({ head }) => head === token)) return true
  if (CAUSE_NOUNS.has(tokenAt(sentence, token).lemma)) return false
  const preposition = prepositionOf(sentence, token).split(' ', 1)[0] ?? ''
  return preposition !== 'to' && preposition !== 'from' && PLACE_PREPOSITIONS.has(preposition)
}
