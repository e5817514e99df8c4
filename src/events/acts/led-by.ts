/**
 * Who stands for a delegation of no told state: those who lead it.
 * In: a noun. Out: who is named after "led by", or nobody.
 *   a delegation  led by  Ana Bel of Tovia  met …
 *   (noun)                leader
 */
import type { Sentence } from '../../language/index.ts'
import { OFFICIAL_NOUNS } from '../en/bodies-lexicon.ts'
import { LEADING_VERBS } from '../en/people-nouns.ts'
import type { Naming } from '../entities/naming.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import type { Scene } from './scene.ts'

/** The leaders of a group of officials. */
export function leadersOf(scene: Scene, sentence: Sentence, token: number): readonly Naming[] {
  if (!OFFICIAL_NOUNS.has(tokenAt(sentence, token).form.toLowerCase())) return []
  return dependents(sentence, token, ['acl'])
    .filter((verb) => LEADING_VERBS.has(tokenAt(sentence, verb).lemma))
    .flatMap((verb) => clauseOf(sentence, verb).agents)
    .flatMap((at) => scene.book.at(sentence.index, at) ?? [])
    .filter(({ entities }) => entities.length > 0)
}
