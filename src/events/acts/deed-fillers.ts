/**
 * Parties of a deed told by the clauses after its noun.
 * In: a noun such as "attack". Out: who did it and who gave the means.
 *   an attack  in which  Tovia  used  missiles  supplied  by  Belrus
 *   deed                 actor  means           supply        supplier
 */
import type { Sentence } from '../../language/index.ts'
import { MEANS_VERBS, SUPPLY_VERBS, WORK_NOUNS } from '../en/deed-lexicon.ts'
import { clauseOf, obliquesOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import type { Role } from '../types.ts'
import { groupFrom } from './unnamed.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** Actors and suppliers from the relative clauses of a noun. */
export function deedFillers(scene: Scene, sentence: Sentence, noun: number): readonly Filler[] {
  const clauses = relativeClauses(sentence, noun)
    .filter((verb) => MEANS_VERBS.has(tokenAt(sentence, verb).lemma))
    .map((verb) => clauseOf(sentence, verb))
  const actors = clauses.flatMap((clause) => (clause.passive ? clause.agents : clause.subjects))
  const means = clauses.flatMap((clause) => (clause.passive ? clause.subjects : clause.objects))
  const suppliers = means
    .flatMap((token) => dependents(sentence, token, ['acl']))
    .filter((verb) => SUPPLY_VERBS.has(tokenAt(sentence, verb).lemma))
    .map((verb) => clauseOf(sentence, verb))
    .flatMap((clause) => (clause.passive ? clause.agents : clause.subjects))
  const filled = (tokens: readonly number[], role: Role): readonly Filler[] =>
    tokens.flatMap((token) => {
      const { entities, evidence } = entitiesAt(scene, sentence, token)
      return entities.map((entity): Filler => ({ role, entity, evidence }))
    })
  return [
    ...filled(actors, 'actor'),
    ...filled(suppliers, 'supplier'),
    ...workersAt(scene, sentence, noun),
  ]
}

/** "The attack was the work of a rival clan": who did it, by name or not. */
function workersAt(scene: Scene, sentence: Sentence, noun: number): readonly Filler[] {
  const { head, relation } = tokenAt(sentence, noun)
  if (head < 0 || relation !== 'nsubj' || !WORK_NOUNS.has(tokenAt(sentence, head).lemma)) return []
  return obliquesOf(sentence, head)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ tokens }) => tokens)
    .flatMap((token) => {
      const { entities, evidence } = entitiesAt(scene, sentence, token)
      const named = entities.map((entity): Filler => ({ role: 'actor', entity, evidence }))
      return named.length > 0 ? named : [groupFrom(scene, sentence, { role: 'actor', token })]
    })
}

/** Clauses after a noun; one set off by a dash may hang on the verb that governs the noun. */
function relativeClauses(sentence: Sentence, noun: number): readonly number[] {
  const { head } = tokenAt(sentence, noun)
  const setOff = head < 0 ? [] : dependents(sentence, head, ['advcl:relcl'])
  return [...dependents(sentence, noun, ['acl']), ...setOff.filter((verb) => verb > noun)]
}
