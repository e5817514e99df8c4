/**
 * Who took part in a contact that a noun names, by the clause in which the noun stands.
 * In: a noun of contact with those beside it. Out: those of the clause who were there.
 *   Berg  said so  after a meeting  with the envoy.      Berg,  on a visit  to Karsk,  met …
 *   participant    setting noun     (its own)            visitor setting noun  (its own)
 */
import type { Sentence } from '../../language/index.ts'
import { ANNOUNCE_VERBS, OCCUR_VERBS, SAY_VERBS } from '../en/announcement-words.ts'
import { PAIR_OWNERS } from '../en/reference-words.ts'
import {
  HEARSAY_VERBS,
  JOINT_WORDS,
  MEAL_NOUNS,
  MEAL_PREPOSITIONS,
  MUTUAL_VERBS,
  REACHING_VERBS,
  SETTING_PREPOSITIONS,
  STAYING_PREPOSITIONS,
  TELLING_VERBS,
  WITHIN_PREPOSITIONS,
} from '../en/status-cues.ts'
import { clauseOf, obliquesOf, type Clause } from '../tree/clause.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'
import type { Role } from '../types.ts'
import { verbEntries } from './entries.ts'
import { entitiesAt, fillVerb } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import { lineOwner } from './line-owner.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

interface NounHere {
  readonly entry: Entry
  readonly token: number
  readonly own: readonly Filler[]
}

/** The fillers that the clause lends to the noun. */
export function fillersAround(scene: Scene, sentence: Sentence, here: NounHere): readonly Filler[] {
  const { head } = tokenAt(sentence, here.token)
  const role = roleOf(here.entry)
  if (isSaidOfThem(sentence, here))
    return lent(scene, { sentence, clause: clauseOf(sentence, here.token) }, { subject: role })
  const owner = lineOwner(scene, sentence, here.token)
  if (owner !== undefined) return [{ ...owner, role, evidence: [], isDoer: true }]
  if (head < 0) return []
  const clause = clauseOf(sentence, verbOver(sentence, here.token))
  if (hasRelation(tokenAt(sentence, here.token), ['nsubj']))
    return lent(scene, { sentence, clause }, slotsOfSubject(sentence, here))
  if (isObjectOfUnknown(sentence, here)) return lent(scene, { sentence, clause }, { subject: role })
  return isSetting(sentence, here) ? inSetting(scene, { sentence, clause }, here) : []
}

/** "are in consultations over", "who is on a visit to Karsk": the noun is what is said of them. */
function isSaidOfThem(sentence: Sentence, here: NounHere): boolean {
  const isWithin = prepositionOf(sentence, here.token) === 'in'
  const isCopular = dependents(sentence, here.token, ['cop']).length > 0
  return isCopular && (isWithin || isStay(sentence, here))
}

function isStay(sentence: Sentence, { entry, token }: NounHere): boolean {
  return entry.type === 'visit' && STAYING_PREPOSITIONS.has(prepositionOf(sentence, token))
}

/** Whom the verb lends to the noun that is its subject: "a call took place between", "the letter reached". */
function slotsOfSubject(sentence: Sentence, { entry, token }: NounHere): Entry['roles'] {
  const role = roleOf(entry)
  const { lemma } = tokenAt(sentence, tokenAt(sentence, token).head)
  if (role === 'initiator' && REACHING_VERBS.has(lemma)) return { object: 'participant' }
  if (!OCCUR_VERBS.has(lemma)) return { between: role }
  const isSent = role === 'initiator' || entry.type === 'call'
  return {
    between: role,
    with: role,
    ...(isSent && { from: 'initiator', to: 'participant' }),
  }
}

/** Whether the noun says when or where something else was: "in a call", "over dinner", "on a call". */
function isSetting(sentence: Sentence, here: NounHere): boolean {
  const token = tokenAt(sentence, here.token)
  const preposition = prepositionOf(sentence, here.token)
  const isMeal = MEAL_PREPOSITIONS.has(preposition) && MEAL_NOUNS.has(token.lemma)
  const isOnCall = preposition === 'on' && here.entry.type === 'call'
  const isSet =
    SETTING_PREPOSITIONS.has(preposition) || isStay(sentence, here) || isMeal || isOnCall
  return isSet && hasRelation(token, ['obl', 'nmod', 'advcl'])
}

/** Who was there, of those who did something in, at or after it. */
function inSetting(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  here: NounHere,
): readonly Filler[] {
  const { head, relation } = tokenAt(sentence, here.token)
  const role = roleOf(here.entry)
  if (isStay(sentence, here) && relation === 'nmod') return visitorAt(scene, sentence, head)
  if (isOfBody(scene, sentence, here)) return []
  if (here.own.length === 0 && isTheirs(sentence, here.token))
    return bothOf(scene, sentence, clause)
  // "At a meeting with Dorn, Bel is said to have called": the subject of the saying was there.
  const isHearsay = clause.passive && HEARSAY_VERBS.has(tokenAt(sentence, head).lemma)
  if (here.own.length > 0)
    return clause.passive && clause.agents.length === 0 && !isHearsay
      ? []
      : lent(scene, { sentence, clause }, { [isHearsay ? 'object' : 'subject']: role })
  if (isTold(sentence, clause, here))
    return lent(
      scene,
      { sentence, clause },
      { subject: role, object: 'participant', to: 'participant', 'object/to': 'participant' },
    )
  return isMutual(sentence, clause, here)
    ? lent(scene, { sentence, clause }, { subject: role, with: role })
    : []
}

/**
 * "secured a meeting with the envoy": whoever does something with a contact that nobody else is named for, and that
 * no verb of the lexicon carries, is in it; who condemns or hails it need not be. A visit must be told as their own.
 */
export function isObjectOfUnknown(
  sentence: Sentence,
  { entry, own, token }: Pick<NounHere, 'entry' | 'own' | 'token'>,
): boolean {
  const { head, relation } = tokenAt(sentence, token)
  if (own.length === 0 || relation !== 'obj' || head < 0) return false
  const { lemma, upos } = tokenAt(sentence, head)
  const isKnown = verbEntries(lemma).length > 0 || ANNOUNCE_VERBS.has(lemma) || SAY_VERBS.has(lemma)
  const isOwned = dependents(sentence, token, ['nmod:poss']).some(
    (at) => tokenAt(sentence, at).upos === 'PRON',
  )
  return upos === 'VERB' && !isKnown && (entry.type !== 'visit' || isOwned)
}

/** "condemned the launch in a three-way call": the tree may hang the call on what was done. */
function verbOver(sentence: Sentence, noun: number): number {
  const { head, relation } = tokenAt(sentence, noun)
  const over = tokenAt(sentence, head)
  const isWithin = relation === 'nmod' && WITHIN_PREPOSITIONS.has(prepositionOf(sentence, noun))
  const isObject = over.upos === 'NOUN' && hasRelation(over, ['obj']) && over.head >= 0
  return isWithin && isObject ? over.head : head
}

/** "at a meeting of the Union": one of its members, and not with it. */
function isOfBody(scene: Scene, sentence: Sentence, { own, token }: NounHere): boolean {
  const bodies = obliquesOf(sentence, token)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ tokens }) => tokens)
    .flatMap((at) => entitiesAt(scene, sentence, at).entities)
    .filter(({ kind }) => kind === 'organization')
  return own.length > 0 && own.every(({ entity }) => bodies.includes(entity))
}

/** "in a letter to the envoy": who says so wrote it; "on a visit to Karsk": who met there is the visitor. */
function roleOf({ roles }: Entry): Role {
  const owner = roles['possessor']
  return owner === 'initiator' || owner === 'visitor' ? owner : 'participant'
}

function lent(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  roles: Readonly<Record<string, Role>>,
): readonly Filler[] {
  return fillVerb(scene, { sentence, clause }, roles).fillers
}

/** "Berg, on a visit to Karsk,". */
function visitorAt(scene: Scene, sentence: Sentence, token: number): readonly Filler[] {
  const { entities, evidence } = entitiesAt(scene, sentence, token)
  return entities
    .filter(({ kind }) => kind === 'person' || kind === 'office')
    .map((entity): Filler => ({ role: 'visitor', entity, evidence, isDoer: true }))
}

/** "after their talks". */
function isTheirs(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, ['nmod:poss']).some((at) =>
    PAIR_OWNERS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}

/** "He and Dorn signed it after their talks": the subjects of the clause, if they are of two sides. */
function bothOf(scene: Scene, sentence: Sentence, clause: Clause): readonly Filler[] {
  return clause.subjects.length > 1
    ? lent(scene, { sentence, clause }, { subject: 'participant' })
    : []
}

/** "told Berg at a meeting that …": who told it, and whom. */
function isTold(sentence: Sentence, clause: Clause, { token }: NounHere): boolean {
  return (
    !clause.passive &&
    WITHIN_PREPOSITIONS.has(prepositionOf(sentence, token)) &&
    TELLING_VERBS.has(tokenAt(sentence, clause.verb).lemma)
  )
}

/** "Tovia and Belrus agreed in talks", "Berg and Dorn discussed it in a phone call": they had them with each other. */
function isMutual(sentence: Sentence, clause: Clause, { token }: NounHere): boolean {
  return (
    !clause.passive &&
    WITHIN_PREPOSITIONS.has(prepositionOf(sentence, token)) &&
    (MUTUAL_VERBS.has(tokenAt(sentence, clause.verb).lemma) || isJoint(sentence, token))
  )
}

/** "in a three-way phone call": the noun says that they were in it together. */
function isJoint(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, ['amod', 'compound']).some((at) =>
    JOINT_WORDS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
}
