/**
 * The verb that carries a noun of contact, and the words that say when and where it was.
 * In: a noun. Out: its light verb or verb of taking place, and the tokens under which its time stands.
 *   Berg  placed       a call  to  his counterpart.      another round  of  talks
 *         light verb   act                               seat               act
 */
import type { Sentence, Token } from '../../language/index.ts'
import { OCCUR_VERBS, TAKE_PLACE_VERBS } from '../en/announcement-words.ts'
import { LIGHT_VERBS, ROUND_NOUNS } from '../en/contact-nouns-lexicon.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, hasRelation, prepositionOf, subtree, tokenAt } from '../tree/tree.ts'
import type { ActType } from '../types.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { NOUN_ENTRIES } from './entries.ts'
import type { LightVerb } from './lexicon.ts'

/** What carries a noun. */
export interface Carrier {
  readonly verb: number
  readonly light?: LightVerb
}

/** "a call between the two, which took place on Monday": the verbs that say when and where it was. */
function takingPlace(sentence: Sentence, noun: number): readonly number[] {
  const isOther = (token: Token): boolean => NOUN_ENTRIES.has(token.lemma.toLowerCase())
  return subtree(sentence, noun, isOther).filter((at) => {
    const token = tokenAt(sentence, at)
    const isClause = hasRelation(token, ['acl', 'acl:relcl']) && TAKE_PLACE_VERBS.has(token.lemma)
    const objects = dependents(sentence, at, ['obj']).map((each) => tokenAt(sentence, each).lemma)
    return isClause && (token.lemma !== 'take' || objects.includes('place'))
  })
}

/** The noun, what stands for it in the clause, and the verbs that say when it was. */
export function carriersOf(
  sentence: Sentence,
  noun: number,
  carrier: Carrier | undefined,
): readonly number[] {
  const seat = seatOf(sentence, noun)
  const verbs = carrier ? [carrier.verb] : []
  return [...new Set([noun, seat]), ...takingPlace(sentence, noun), ...verbs]
}

/** "another round of talks": the noun that stands in the clause for the talks. */
export function seatOf(sentence: Sentence, noun: number): number {
  const { head, relation } = tokenAt(sentence, noun)
  if (head < 0 || relation !== 'nmod' || prepositionOf(sentence, noun) !== 'of') return noun
  return ROUND_NOUNS.has(tokenAt(sentence, head).lemma.toLowerCase()) ? head : noun
}

/** The light verb or verb of taking place that carries the noun. */
export function carrierOf(sentence: Sentence, noun: number, type: ActType): Carrier | undefined {
  const token = tokenAt(sentence, firstOf(sentence, roundOf(sentence, noun)))
  if (token.head < 0) return undefined
  const verb = tokenAt(sentence, token.head)
  if (hasRelation(token, ['nsubj']) && OCCUR_VERBS.has(verb.lemma)) return { verb: verb.index }
  const through = prepositionOf(sentence, token.index)
  const light = LIGHT_VERBS.find(
    (each) =>
      each.lemma === verb.lemma &&
      fitsType(each, type) &&
      // "calls off trip": the tree may give the particle to the noun.
      ((each.through ?? '') === through
        ? hasParticle(sentence, verb.index, each.particle)
        : each.through === undefined && each.particle === through),
  )
  if (light === undefined) return undefined
  const isCarried =
    light.through === undefined
      ? hasRelation(token, ['obj', 'nsubj:pass', 'xcomp']) ||
        clauseOf(sentence, verb.index).objects.includes(token.index)
      : hasRelation(token, ['obl'])
  return isCarried ? { verb: verb.index, light } : undefined
}

/** "a visit to Karsk and a visit to Bamra": what carries the first carries the second. */
function firstOf(sentence: Sentence, noun: number): number {
  const { head, lemma, relation } = tokenAt(sentence, noun)
  const isSame = relation === 'conj' && head >= 0 && tokenAt(sentence, head).lemma === lemma
  return isSame ? firstOf(sentence, head) : noun
}

/** "a dinner given by Berg for the envoy": the participle that carries it from below. */
export function carrierUnder(sentence: Sentence, noun: number, type: ActType): Carrier | undefined {
  for (const verb of dependents(sentence, noun, ['acl'])) {
    const { lemma, xpos } = tokenAt(sentence, verb)
    const light = LIGHT_VERBS.find(
      (each) => each.lemma === lemma && each.through === undefined && fitsType(each, type),
    )
    const isDone = xpos === 'VBN' && dependents(sentence, verb, ['obl:agent']).length > 0
    if (light !== undefined && isDone) return { verb, light }
  }
  return undefined
}

/** "a round of talks": the word that is carried. */
function roundOf(sentence: Sentence, noun: number): number {
  const { head, relation } = tokenAt(sentence, noun)
  const isCounted = relation === 'nmod' && head >= 0 && prepositionOf(sentence, noun) === 'of'
  return isCounted && ROUND_NOUNS.has(tokenAt(sentence, head).lemma) ? head : noun
}

function fitsType({ types }: LightVerb, type: ActType): boolean {
  return types === 'contacts' ? CONTACT_TYPES.has(type) : types.includes(type)
}

function hasParticle(sentence: Sentence, verb: number, particle: string | undefined): boolean {
  if (particle === undefined) return true
  const near = [verb, ...dependents(sentence, verb)]
  return near
    .flatMap((at) => dependents(sentence, at, ['compound:prt', 'advmod', 'obj']))
    .some((at) => tokenAt(sentence, at).form.toLowerCase() === particle)
}
