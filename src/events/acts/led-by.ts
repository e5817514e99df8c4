/**
 * Who stands for a delegation of no told state: the one who leads it.
 * In: a noun. Out: who is named after "led by", or nobody.
 *   a delegation  led by  Ana Bel of Tovia  met …
 *   (noun)                leader
 */
import type { Sentence } from '../../language/index.ts'
import { OFFICIAL_NOUNS } from '../en/bodies-lexicon.ts'
import { LEADING_VERBS } from '../en/people-nouns.ts'
import type { Naming } from '../entities/find-entities.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import type { Scene } from './scene.ts'

/** The leader of a group of officials. */
export function leaderOf(scene: Scene, sentence: Sentence, token: number): Naming | undefined {
  if (!OFFICIAL_NOUNS.has(tokenAt(sentence, token).form.toLowerCase())) return undefined
  const [at] = dependents(sentence, token, ['acl'])
    .filter((verb) => LEADING_VERBS.has(tokenAt(sentence, verb).lemma))
    .flatMap((verb) => clauseOf(sentence, verb).agents)
  const naming = at === undefined ? undefined : scene.book.at(sentence.index, at)
  return naming !== undefined && naming.entities.length > 0 ? naming : undefined
}
