/**
 * Who brought the parties together, by a participle before the noun.
 * In: a noun of contact. Out: tokens of those who did: "Qatar-mediated talks", "UN-led talks".
 */
import type { Sentence } from '../../language/index.ts'
import { BROKERED_WORDS } from '../en/announcement-words.ts'
import { dependents, tokenAt } from '../tree/tree.ts'

/** Names that a hyphen joins to such a participle. */
export function brokersBefore(sentence: Sentence, noun: number): readonly number[] {
  const participles = dependents(sentence, noun, ['amod', 'compound']).filter((at) =>
    BROKERED_WORDS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  return [noun, ...participles]
    .flatMap((at) => dependents(sentence, at, ['compound', 'amod', 'nmod', 'obl']))
    .filter((at) => sentence.tokens[at + 1]?.form === '-' && participles.includes(at + 2))
}
