/**
 * The words that must stand round a verb for it to tell a deed.
 * In: a clause with an entry of the lexicon. Out: whether the words are there, and nothing makes an image
 * of it: "seized the opportunity", "killed the bill", "demonstrated its resolve" are no deeds.
 */
import type { Sentence } from '../../language/index.ts'
import { QUANTITY_NOUNS } from '../en/bodies-lexicon.ts'
import { isPeople } from '../en/people-nouns.ts'
import { ASKING_VERBS, NEGATIONS } from '../en/status-cues.ts'
import { obliquesOf, type Clause } from '../tree/clause.ts'
import { dependents, hasRelation, isFormOf, tokenAt } from '../tree/tree.ts'
import { countedIn, entitiesAt } from './fill-slots.ts'
import type { ActType } from '../types.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { doingsOf } from './slots.ts'
import { governorCue } from './status.ts'

/** A verb in its sentence. */
export interface Place {
  readonly sentence: Sentence
  readonly clause: Clause
}

/** Whether the words round the verb are those that the entry asks for. */
export function isSaidSo(scene: Scene, place: Place, entry: Entry): boolean {
  if (!isWorded(place, entry)) return false
  if (isImage(place, entry) || isAsked(place, entry)) return false
  if (entry.bare === true && hasObject(place)) return false
  if (entry.passive === true && !place.clause.passive) return false
  if (entry.subjunctive === true && !isWished(place)) return false
  if (entry.negated === true && !isNegated(place)) return false
  if (entry.victims === true && !hasVictims(scene, place, entry)) return false
  return entry.own !== true || isAboutDoer(scene, place)
}

/** Whether phrase, infinitive and doer are in the words that the entry asks for. */
export function isWorded(place: Place, entry: Entry): boolean {
  const isOther = entry.notPhrase !== undefined && hasPhrase(place, { phrase: entry.notPhrase })
  return !isOther && hasPhrase(place, entry) && isDoing(place, entry) && hasDoerWord(place, entry)
}

/** "was killed in a raid", "a bomb killed": what killed is named, if not who. */
export function hasCause({ sentence, clause }: Place, causes: readonly string[]): boolean {
  const around = [
    ...(clause.passive ? clause.agents : clause.subjects),
    ...clause.obliques.flatMap(({ tokens }) => tokens),
  ]
  return around.some((at) => isFormOf(tokenAt(sentence, at), causes))
}

/** "go on strike": the words after the preposition. */
function hasPhrase({ sentence, clause }: Place, { phrase = {} }: Pick<Entry, 'phrase'>): boolean {
  return Object.entries(phrase).every(([preposition, lemmas]) =>
    [...clause.obliques, ...clause.objects.flatMap((at) => obliquesOf(sentence, at))]
      .filter((oblique) => oblique.preposition === preposition)
      .flatMap(({ tokens }) => tokens)
      .some((at) => isFormOf(tokenAt(sentence, at), lemmas)),
  )
}

/** "seized the opportunity": nothing that one can seize. */
function isImage({ sentence, clause }: Place, { except = [] }: Entry): boolean {
  const undergoing = clause.passive ? clause.subjects : clause.objects
  return undergoing.some((at) => isFormOf(tokenAt(sentence, at), except))
}

/** "troops arrived": the doer is named by one of these words. */
function hasDoerWord({ sentence, clause }: Place, { subjects }: Entry): boolean {
  if (subjects === undefined) return true
  const doers = clause.passive ? clause.agents : clause.subjects
  return doers.some(
    (at) =>
      isFormOf(tokenAt(sentence, at), subjects) ||
      isFormOf(tokenAt(sentence, countedIn(sentence, at) ?? at), subjects),
  )
}

/** "killed four people", "arrested Haddad": people, named or counted. */
function hasVictims(scene: Scene, { sentence, clause }: Place, { roles }: Entry): boolean {
  const isDoneTo = clause.passive || roles['subject'] === 'target'
  const undergoing = isDoneTo ? clause.subjects : clause.objects
  return undergoing.some((at) => {
    const { form, upos, xpos } = tokenAt(sentence, at)
    const kinds = entitiesAt(scene, sentence, at).entities.map(({ kind }) => kind)
    return (
      upos === 'NUM' ||
      isPeople(form.toLowerCase()) ||
      QUANTITY_NOUNS.has(form.toLowerCase().replace(/s$/, '')) ||
      kinds.some((kind) => kind === 'person' || kind === 'office' || kind === 'group') ||
      // "pardoned fifty Contras": members of a body are people.
      (kinds.includes('organization') && /^NNP?S$/.test(xpos))
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

/** What is only meant to come of another deed, where it stands as its purpose. */
const FOR_A_PURPOSE: ReadonlySet<ActType> = new Set<ActType>(['attack', 'support', 'aid', 'praise'])

/** "urged Belrus to free them": what was only asked for; "helicopters to fight smugglers": a purpose. */
function isAsked({ sentence, clause }: Place, { type }: Entry): boolean {
  const token = tokenAt(sentence, clause.verb)
  if (token.head < 0 || token.xpos !== 'VB') return false
  const isPurpose = hasRelation(token, ['advcl', 'acl'])
  const isTried = governorCue(sentence, tokenAt(sentence, token.head)) !== undefined
  if (FOR_A_PURPOSE.has(type) && isPurpose && !isTried) return true
  if (!hasRelation(token, ['xcomp', 'ccomp', 'advcl'])) return false
  return ASKING_VERBS.has(tokenAt(sentence, token.head).lemma.toLowerCase())
}

/** "demonstrated its resolve", "demonstrated that …". */
function hasObject({ sentence, clause }: Place): boolean {
  return clause.objects.length > 0 || hasComplement(sentence, clause.verb, 'that')
}

/** "insisted that Belrus leave": the bare verb of a wish. */
function isWished({ sentence, clause }: Place): boolean {
  return dependents(sentence, clause.verb, ['ccomp']).some((at) => {
    const words = [at, ...dependents(sentence, at, ['aux', 'cop'])].map((each) =>
      tokenAt(sentence, each),
    )
    return (
      words.every(({ xpos }) => xpos !== 'VBD' && xpos !== 'VBZ' && xpos !== 'MD') &&
      words.some(({ xpos }) => xpos === 'VB' || xpos === 'VBP')
    )
  })
}

/** "has no intention", "does not see a need". */
function isNegated({ sentence, clause }: Place): boolean {
  return [clause.verb, ...clause.objects]
    .flatMap((at) => dependents(sentence, at, ['det', 'advmod']))
    .some((at) => NEGATIONS.has(tokenAt(sentence, at).form.toLowerCase()))
}

function isDoing({ sentence, clause }: Place, { doing, notDoing = [] }: Entry): boolean {
  const lemmas = doingsOf(sentence, clause.verb).map((at) => tokenAt(sentence, at).lemma)
  if (lemmas.some((lemma) => notDoing.includes(lemma))) return false
  return doing === undefined || lemmas.some((lemma) => doing.includes(lemma))
}

/** Whether the verb has a complement of that kind. */
export function hasComplement(sentence: Sentence, verb: number, kind: 'that' | 'do'): boolean {
  if (kind === 'do') return doingsOf(sentence, verb).length > 0
  return dependents(sentence, verb, ['ccomp']).length > 0
}
