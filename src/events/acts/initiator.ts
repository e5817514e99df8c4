/**
 * Who set a contact going.
 * In: a noun of contact. Out: its initiators with the words that say so.
 *   Berg       initiated  the call.         The call  took place  at the request of  Tovia.
 *   initiator  verb       act               act                   noun               initiator
 */
import type { Sentence } from '../../language/index.ts'
import { INITIATE_VERBS, INITIATIVE_NOUNS } from '../en/announcement-words.ts'
import { clauseOf, obliquesOf } from '../tree/clause.ts'
import { dependents, hasRelation, tokenAt } from '../tree/tree.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** The initiators that the words round a noun name. */
export function initiatorsOf(scene: Scene, sentence: Sentence, noun: number): readonly Filler[] {
  const { head } = tokenAt(sentence, noun)
  const roots = head < 0 ? [noun] : [noun, head]
  return initiators(scene, sentence, [
    ...initiatingSubjects(sentence, noun),
    ...initiativeOwners(sentence, roots),
  ])
}

/** The initiators named under a verb of contact: "spoke at the request of Tovia". */
export function initiatorsOfVerb(
  scene: Scene,
  sentence: Sentence,
  verb: number,
): readonly Filler[] {
  return initiators(scene, sentence, initiativeOwners(sentence, [verb]))
}

function initiators(
  scene: Scene,
  sentence: Sentence,
  tokens: readonly number[],
): readonly Filler[] {
  return tokens.flatMap((token) => {
    const { entities, evidence } = entitiesAt(scene, sentence, token)
    return entities.map((entity): Filler => ({ role: 'initiator', entity, evidence }))
  })
}

function initiatingSubjects(sentence: Sentence, noun: number): readonly number[] {
  const token = tokenAt(sentence, noun)
  if (token.head < 0 || !hasRelation(token, ['obj', 'nsubj:pass'])) return []
  if (!INITIATE_VERBS.has(tokenAt(sentence, token.head).lemma)) return []
  const clause = clauseOf(sentence, token.head)
  return clause.passive ? clause.agents : clause.subjects
}

/** "at the initiative of Tovia", "at Tovia's request", under the noun or the verb that carries it. */
function initiativeOwners(sentence: Sentence, roots: readonly number[]): readonly number[] {
  return roots
    .flatMap((root) => obliquesOf(sentence, root))
    .flatMap(({ tokens }) => tokens)
    .filter((token) => INITIATIVE_NOUNS.has(tokenAt(sentence, token).lemma))
    .flatMap((token) => [
      ...dependents(sentence, token, ['nmod:poss']),
      ...obliquesOf(sentence, token).flatMap((oblique) => oblique.tokens),
    ])
}
