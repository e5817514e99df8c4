/**
 * A verb that tells of a deed: an act around contacts.
 * In: a verb with the entry of the lexicon that it matches. Out: the telling, or nothing when those whom
 * the frame needs are not known.
 *   Syria  says it  will not  accept  more refugees.     Bosnia and Slovenia  agreed  to a ceasefire.
 *          actor    refused   (verb)                     actors, two states   (verb)
 */
import type { Sentence } from '../../language/index.ts'
import { QUANTITY_NOUNS } from '../en/bodies-lexicon.ts'
import { isPeople } from '../en/people-nouns.ts'
import { ASKING_VERBS, CONDITIONS } from '../en/status-cues.ts'
import { addDraft } from '../entities/draft.ts'
import { textAt } from '../../text/index.ts'
import type { ActType, Role } from '../types.ts'
import type { Clause } from '../tree/clause.ts'
import { dependents, hasRelation, isFormOf, spanOf, tokenAt } from '../tree/tree.ts'
import { deedFillersOfVerb, isKnown } from './deed-parties.ts'
import { isSide } from './contact-parties.ts'
import { entitiesAt, tokensOf } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { doingsOf } from './slots.ts'
import { statusOfVerb, type ToldStatus } from './status.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'

interface Place {
  readonly sentence: Sentence
  readonly clause: Clause
}

/** The telling of a deed's verb, if its frame is filled. */
export function deedTelling(scene: Scene, place: Place, entry: Entry): Telling | undefined {
  const { sentence, clause } = place
  if (!hasPhrase(place, entry) || !isDoing(place, entry) || !hasDoerWord(place, entry)) return undefined
  if (entry.bare === true && hasObject(place)) return undefined
  if (entry.victims === true && !hasVictims(scene, place, entry)) return undefined
  if (entry.own === true && !isAboutDoer(scene, place)) return undefined
  const told = statusOfVerb(sentence, clause.verb)
  if (told.status === 'attempted' && isAsked(sentence, clause.verb)) return undefined
  const meant = meantBy(place, entry, told)
  if (meant === undefined) return undefined
  const all = deedFillersOfVerb(scene, place, meant)
  const named = all.filter((each) => !isOwn(each, all))
  const unnamed = somebodyAt(place, meant, named)
  const roles = [...named.map(({ role }) => role), ...unnamed.map(({ role }) => role)]
  if (!isFilled(meant, named, roles) || !isDoer(place, meant, { named, roles })) return undefined
  if (isReduced(sentence, clause) && !named.some(({ role }) => role === 'actor')) return undefined
  const fillers = [...named, ...unnamed.map((each) => groupFrom(scene, sentence, each))]
  const status: ToldStatus = meant === entry ? told : { ...told, status: 'held' }
  return tellingFrom(scene, sentence, {
    entry: meant,
    token: clause.verb,
    carriers: [clause.verb],
    fillers,
    pair: false,
    anaphoric: false,
    status,
  })
}

/** What one yields when one does it, and rejects when one says that one will not. */
const YIELDING: ReadonlySet<ActType> = new Set<ActType>([
  'agree',
  'aid',
  'cooperate',
  'release',
  'sign',
  'support',
])
/** What one threatens with when one says that one will do it unless or if. */
const HARSH: ReadonlySet<ActType> = new Set<ActType>([
  'attack',
  'deploy',
  'expel',
  'recall',
  'sanction',
  'seize',
])

/** The entry as its negation or condition leaves it: who "will not accept" rejects. */
function meantBy({ sentence, clause }: Place, entry: Entry, told: ToldStatus): Entry | undefined {
  const { status } = told
  if (status === 'refused' && (entry.refused !== undefined || YIELDING.has(entry.type)))
    return asType(entry, entry.refused ?? 'reject')
  if (entry.only !== undefined && entry.only !== told.status) return undefined
  const isWilled = status === 'planned' || status === 'conditional'
  const isThreat = isWilled && HARSH.has(entry.type) && conditionsUnder(sentence, clause.verb).length > 0
  return isThreat ? asType(entry, 'threaten') : entry
}

function asType({ mode, ...entry }: Entry, type: ActType): Entry {
  return { ...entry, type }
}

/** Clauses of condition under a verb: "unless it apologises". */
function conditionsUnder(sentence: Sentence, verb: number): readonly number[] {
  return dependents(sentence, verb, ['advcl']).filter((at) =>
    dependents(sentence, at, ['mark', 'aux']).some((child) =>
      CONDITIONS.has(tokenAt(sentence, child).form.toLowerCase()),
    ),
  )
}

/** "a journalist jailed in 2019": said in passing, and without who did it. */
function isReduced(sentence: Sentence, { verb, passive }: Clause): boolean {
  return passive && tokenAt(sentence, verb).relation === 'acl'
}

/** Deeds that are told of somebody without a known state: "rebels attacked", "Haddad accused Tovia". */
const LOOSE: ReadonlySet<ActType> = new Set<ActType>([
  'accuse',
  'attack',
  'demand',
  'detain',
  'expel',
  'praise',
  'protest',
  'reject',
  'release',
  'request',
  'seize',
  'support',
  'threaten',
])

/** Deeds that are done to people, named or not; words are spoken to somebody known. */
const BODILY: ReadonlySet<ActType> = new Set<ActType>(['attack', 'detain', 'expel', 'release', 'seize'])

/** Whether the roles that the entry needs are played, one at least by somebody of a known state. */
function isFilled(
  { needs = [], roles, mutual, type }: Entry,
  fillers: readonly Filler[],
  played: readonly Role[],
): boolean {
  // A ledger of states has no place for a deed among bodies of no known state.
  if (!fillers.some(isOfState)) return false
  if (needs.includes('any')) return true
  const wanted = needs.map((slot) => roles[slot])
  const has = (role: Role | undefined): boolean =>
    role !== undefined &&
    (LOOSE.has(type)
      ? played.includes(role)
      : fillers.some((filler) => filler.role === role && isKnown(filler)))
  const isAlternative = new Set(wanted).size < wanted.length
  if (isAlternative ? wanted.some(has) : wanted.every(has)) return true
  return mutual === true && statesOf(fillers, 'actor').size > 1
}

/** Somebody of a state or body, an official of one that is not named, or a named organization. */
function isOfState({ entity }: Filler): boolean {
  const { office, official } = entity
  const isOfficial = official && office !== undefined
  return isKnown({ entity }) || entity.known !== undefined || isOfficial
}

interface Unnamed {
  readonly role: Role
  readonly token: number
}

/** People of no name where nobody named stands: "gunmen", "protesters". */
function somebodyAt(
  { sentence, clause }: Place,
  { roles, type }: Entry,
  fillers: readonly Filler[],
): readonly Unnamed[] {
  // "women who have supported us": people of a kind, not of an act.
  if (hasRelation(tokenAt(sentence, clause.verb), ['acl'])) return []
  return Object.entries(roles).flatMap(([slot, role]) => {
    if (slot !== 'subject' && slot !== 'object' && !BODILY.has(type)) return []
    if (slot.includes('/') || slot === 'in' || fillers.some((each) => each.role === role)) return []
    const token = tokensOf(clause, slot).find(
      (at) =>
        isPeople(tokenAt(sentence, at).form.toLowerCase()) &&
        (slot === 'subject' || BODILY.has(type) || isCalled(sentence, at)),
    )
    return token === undefined ? [] : [{ role, token }]
  })
}

/** "Karsk rebels": told from others by a name. */
function isCalled(sentence: Sentence, token: number): boolean {
  return dependents(sentence, token, ['compound', 'nmod:poss']).some(
    (at) => tokenAt(sentence, at).upos === 'PROPN',
  )
}

function groupFrom(scene: Scene, sentence: Sentence, { role, token }: Unnamed): Filler {
  const before = dependents(sentence, token, ['amod', 'compound', 'nummod']).filter(
    (at) => at < token,
  )
  const span = spanOf(sentence, [...before, token])
  const name = textAt(scene.article.text, span)
  const { drafts } = scene.book.register
  const same = drafts.find(
    (draft) => draft.kind === 'group' && draft.name === name && draft.country === undefined,
  )
  const entity = same ?? addDraft(scene.book.register, { kind: 'group', name, official: false })
  entity.mentions.push(span)
  return { role, entity, evidence: [span] }
}

function statesOf(fillers: readonly Filler[], role: Filler['role']): ReadonlySet<string> {
  return new Set(
    fillers.flatMap((each) => (each.role === role ? (each.entity.country ?? []) : [])),
  )
}

/** Whether those who do it may: officials, a crowd, somebody at all where accidents kill too. */
function isDoer(
  place: Place,
  { causes, doer }: Entry,
  { named, roles }: { readonly named: readonly Filler[]; readonly roles: readonly Role[] },
): boolean {
  const doers = named.filter(({ role }) => role === 'actor' || role === 'subject')
  const isUnnamed = doers.length === 0 && roles.includes('actor')
  if (doer === 'official') return doers.some(({ entity }) => isSide(entity))
  if (doer === 'crowd') return isUnnamed || doers.some(({ entity }) => !isSide(entity))
  if (doer === 'somebody') return isUnnamed || doers.some(({ entity }) => entity.kind !== 'object')
  return causes === undefined || doers.length > 0 || hasCause(place, causes)
}

/** "was killed in a raid", "a bomb killed": what killed is named, if not who. */
function hasCause({ sentence, clause }: Place, causes: readonly string[]): boolean {
  const around = [
    ...(clause.passive ? clause.agents : clause.subjects),
    ...clause.obliques.flatMap(({ tokens }) => tokens),
  ]
  return around.some((at) => isFormOf(tokenAt(sentence, at), causes))
}

/** "go on strike": the words after the preposition. */
function hasPhrase({ sentence, clause }: Place, { phrase = {} }: Entry): boolean {
  return Object.entries(phrase).every(([preposition, lemmas]) =>
    clause.obliques
      .filter((oblique) => oblique.preposition === preposition)
      .flatMap(({ tokens }) => tokens)
      .some((at) => isFormOf(tokenAt(sentence, at), lemmas)),
  )
}

/** "troops arrived": the doer is named by one of these words. */
function hasDoerWord({ sentence, clause }: Place, { subjects }: Entry): boolean {
  if (subjects === undefined) return true
  const doers = clause.passive ? clause.agents : clause.subjects
  return doers.some((at) => isFormOf(tokenAt(sentence, at), subjects))
}

/** "killed four people", "arrested Haddad": people, named or counted. */
function hasVictims(scene: Scene, { sentence, clause }: Place, { roles }: Entry): boolean {
  const isDoneTo = clause.passive || roles['subject'] === 'target'
  const undergoing = isDoneTo ? clause.subjects : clause.objects
  return undergoing.some((at) => {
    const { form, upos } = tokenAt(sentence, at)
    const kinds = entitiesAt(scene, sentence, at).entities.map(({ kind }) => kind)
    return (
      upos === 'NUM' ||
      isPeople(form.toLowerCase()) ||
      QUANTITY_NOUNS.has(form.toLowerCase().replace(/s$/, '')) ||
      kinds.some((kind) => kind === 'person' || kind === 'office' || kind === 'group')
    )
  })
}

/** "warned that it would …": the clause is about who warns. */
function isAboutDoer(scene: Scene, { sentence, clause }: Place): boolean {
  const doers = clause.subjects.flatMap((at) => entitiesAt(scene, sentence, at).entities)
  return dependents(sentence, clause.verb, ['ccomp'])
    .flatMap((content) => dependents(sentence, content, ['nsubj']))
    .some(
      (at) =>
        tokenAt(sentence, at).upos === 'PRON' ||
        entitiesAt(scene, sentence, at).entities.some((entity) => doers.includes(entity)),
    )
}

/** "urged Belrus to free them": what was only asked for. */
function isAsked(sentence: Sentence, verb: number): boolean {
  const { head } = tokenAt(sentence, verb)
  return head >= 0 && ASKING_VERBS.has(tokenAt(sentence, head).lemma.toLowerCase())
}

/** "demonstrated its resolve", "demonstrated that …". */
function hasObject({ sentence, clause }: Place): boolean {
  return clause.objects.length > 0 || hasComplement(sentence, clause.verb, 'that')
}

function isDoing({ sentence, clause }: Place, { doing }: Entry): boolean {
  if (doing === undefined) return true
  return doingsOf(sentence, clause.verb).some((at) => doing.includes(tokenAt(sentence, at).lemma))
}

/** The state of an official among the targets is no target of his. */
function isOwn({ entity, role }: Filler, fillers: readonly Filler[]): boolean {
  if (role !== 'target' || entity.kind !== 'state') return false
  return fillers.some(
    (other) => other.role === 'actor' && isSide(other.entity) && other.entity.country === entity.country,
  )
}

/** Whether the verb has a complement of that kind. */
export function hasComplement(sentence: Sentence, verb: number, kind: 'that' | 'do'): boolean {
  if (kind === 'do') return doingsOf(sentence, verb).length > 0
  return dependents(sentence, verb, ['ccomp']).length > 0
}
