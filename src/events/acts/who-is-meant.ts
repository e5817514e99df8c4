/**
 * The token that tells who is meant by another.
 * In: a token in a place of a deed. Out: the token of the one whose people, crew or words stand there.
 *   inspectors  of the  IAEA      the crew  of  a Tovian tanker      Belrus  said  they  would …
 *               body                           thing                 speaker
 */
import type { Sentence } from '../../language/index.ts'
import { CREW_NOUNS, CREW_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { isPeople } from '../en/people-nouns.ts'
import { obliquesOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { countedIn, entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'

/** The token that tells who is meant: whose troops "its troops" are, who "they" are. */
export function whoIsMeant(scene: Scene, sentence: Sentence, token: number): number {
  const isSomebody = entitiesAt(scene, sentence, token).entities.length > 0
  const body = isSomebody
    ? undefined
    : bodyBefore(scene, sentence, countedIn(sentence, token) ?? token)
  if (body !== undefined) return body
  const owner = dependents(sentence, token, ['nmod:poss'])[0]
  const isPronoun = owner !== undefined && tokenAt(sentence, owner).upos === 'PRON'
  // "Haddad's security forces": whose they are.
  const isOwned =
    owner !== undefined &&
    entitiesAt(scene, sentence, owner).entities.some(({ country }) => country !== undefined)
  if (
    !isSomebody &&
    (isPronoun || isOwned) &&
    isPeople(tokenAt(sentence, token).form.toLowerCase())
  )
    return owner
  return aboardOf(scene, sentence, token) ?? speakerFor(scene, sentence, token)
}

/** "the crew of a Tovian tanker": people of no other state are of the thing's. */
function aboardOf(scene: Scene, sentence: Sentence, token: number): number | undefined {
  if (!CREW_NOUNS.has(tokenAt(sentence, token).lemma.toLowerCase())) return undefined
  if (entitiesAt(scene, sentence, token).entities.some(({ country }) => country !== undefined))
    return undefined
  return obliquesOf(sentence, token)
    .filter(({ preposition }) => CREW_PREPOSITIONS.has(preposition))
    .flatMap(({ tokens }) => tokens)
    .find((at) =>
      entitiesAt(scene, sentence, at).entities.some(
        ({ country, kind }) => country !== undefined && kind === 'object',
      ),
    )
}

/** "UN inspectors", "troops of NATO": the body whose people they are. */
function bodyBefore(scene: Scene, sentence: Sentence, token: number): number | undefined {
  if (!isPeople(tokenAt(sentence, token).form.toLowerCase())) return undefined
  const under = obliquesOf(sentence, token)
    .filter(({ preposition }) => preposition === 'of' || preposition === 'from')
    .flatMap(({ tokens }) => tokens)
  return [
    ...dependents(sentence, token, ['compound', 'amod', 'nmod:poss', 'nmod:desc']),
    ...under,
  ].find((at) => {
    const [first] = scene.book.at(sentence.index, at)?.entities ?? []
    return first?.kind === 'organization' && first.known?.kind === 'organization'
  })
}

/** "Belrus said they would …", "the rebels said they …": a pronoun of reported words is who says them. */
function speakerFor(scene: Scene, sentence: Sentence, token: number): number {
  const { upos, relation, head } = tokenAt(sentence, token)
  if (upos !== 'PRON' || !relation.startsWith('nsubj') || head < 0) return token
  if (entitiesAt(scene, sentence, token).entities.length > 0) return token
  const verb = tokenAt(sentence, head)
  if (verb.head < 0) return token
  // "Hours after it freed three pilots, Tovia was bombed": who is named in the main clause.
  const isAhead = verb.relation === 'advcl' && verb.head > head
  if (verb.relation !== 'ccomp' && !isAhead) return token
  return dependents(sentence, verb.head, ['nsubj'])[0] ?? token
}

/** "20 trucks to Moldova and Denmark 12": the second is a giver of its own, with the verb left out. */
export function isGapped(sentence: Sentence, token: number): boolean {
  const next = sentence.tokens[token + 1]
  const isLast = /^[.;,]?$/.test(sentence.tokens[token + 2]?.form ?? '')
  return tokenAt(sentence, token).relation === 'conj' && next?.upos === 'NUM' && isLast
}
