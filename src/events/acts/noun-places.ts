/**
 * The places round a noun of contact, as the tree has them.
 * In: a noun and the name of a place: `possessor`, `modifier`, a preposition. Out: the tokens that stand there.
 *   Tovia 's   call   with  Belrus         US-China  talks
 *   possessor  noun   with                 modifiers noun
 */
import type { Sentence } from '../../language/index.ts'
import { ADDRESS_VERBS } from '../en/tree-words.ts'
import { obliquesOf, type Oblique } from '../tree/clause.ts'
import { dependents, tokenAt, withConjuncts } from '../tree/tree.ts'
import { brokersBefore } from './brokers.ts'

/** Tokens at a place of the noun. */
export function nounTokens(sentence: Sentence, noun: number, slot: string): readonly number[] {
  if (slot === 'possessor')
    return dependents(sentence, noun, ['nmod:poss']).flatMap((at) => withConjuncts(sentence, at))
  if (slot === 'modifier')
    return [
      ...dependents(sentence, noun, ['compound', 'amod', 'nmod:desc']),
      ...bareBefore(sentence, noun),
    ]
      .flatMap((at) => withConjuncts(sentence, at))
      .flatMap((at) => [...hyphenedTo(sentence, at), at])
      .filter((at) => !brokersBefore(sentence, noun).includes(at))
  const own = obliquesOf(sentence, noun)
  const addressed =
    slot === 'to' ? [...addressedUnder(sentence, noun), ...afterFrom(sentence, own)] : []
  return [...own, ...addressed]
    .filter((oblique) => oblique.preposition === slot)
    .flatMap((oblique) => oblique.tokens)
}

/** "a letter from Tovia to Belrus": the tree may hang the one on the other. */
function afterFrom(sentence: Sentence, own: readonly Oblique[]): readonly Oblique[] {
  return own
    .filter(({ preposition }) => preposition === 'from')
    .flatMap(({ tokens }) => tokens.flatMap((at) => obliquesOf(sentence, at)))
}

/** "a letter addressed to Tovia". */
function addressedUnder(sentence: Sentence, noun: number): readonly Oblique[] {
  return dependents(sentence, noun, ['acl'])
    .flatMap((at) => withConjuncts(sentence, at))
    .filter((at) => ADDRESS_VERBS.has(tokenAt(sentence, at).lemma))
    .flatMap((at) => obliquesOf(sentence, at))
}

/** "Tovia-East Belrus talks": a name before a hyphen, which the tree takes for a phrase. */
function bareBefore(sentence: Sentence, noun: number): readonly number[] {
  const { head } = tokenAt(sentence, noun)
  // "a round of Tovia-Belrus talks": the first may hang on what counts them.
  const above = head < 0 ? [] : dependents(sentence, head, ['nmod'])
  const parted = above.filter(
    (at) =>
      sentence.tokens[at + 1]?.form === '-' && sentence.tokens[at + 2]?.head === noun && at < noun,
  )
  return [...parted, ...hungBefore(sentence, noun)]
}

function hungBefore(sentence: Sentence, noun: number): readonly number[] {
  return dependents(sentence, noun, ['nmod']).filter(
    (at) =>
      at < noun &&
      sentence.tokens[at + 1]?.form === '-' &&
      dependents(sentence, at, ['case']).length === 0,
  )
}

/** "US-China talks": the tree hangs the one on the other. */
function hyphenedTo(sentence: Sentence, at: number): readonly number[] {
  return dependents(sentence, at, ['compound', 'amod']).filter(
    (each) => each < at && sentence.tokens[each + 1]?.form === '-',
  )
}
