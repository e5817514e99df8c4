/**
 * Does the clause count the act rather than tell it?
 * In: the verb. Out: `this` for "the first time they have spoken", `other` for "the last time they spoke".
 */
import type { Sentence } from '../../language/index.ts'
import { OCCASION_NOUNS } from '../en/announcement-words.ts'
import { dependents, tokenAt } from '../tree/tree.ts'

/** Which act an occasion clause speaks of: the one just told, or another one. */
export function occasionOf(sentence: Sentence, verb: number): 'this' | 'other' | undefined {
  const token = tokenAt(sentence, verb)
  if (!token.relation.startsWith('acl') || token.head < 0) return undefined
  if (!OCCASION_NOUNS.has(tokenAt(sentence, token.head).lemma)) return undefined
  const isPerfect = dependents(sentence, verb, ['aux']).some(
    (at) => tokenAt(sentence, at).xpos !== 'VBD',
  )
  return isPerfect ? 'this' : 'other'
}
