/**
 * The channel that the words before a noun of contact say.
 * In: a noun. Out: its channel, if one is said: "phone call", "video conference".
 */
import type { Sentence } from '../../language/index.ts'
import { CHANNEL_MODIFIERS } from '../en/contact-nouns-lexicon.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import type { Channel } from './lexicon.ts'

/** By the modifiers of the noun. */
export function channelOfNoun(sentence: Sentence, noun: number): Channel | undefined {
  for (const at of dependents(sentence, noun, ['compound', 'amod', 'nmod:desc'])) {
    const channel = CHANNEL_MODIFIERS[tokenAt(sentence, at).form.toLowerCase()]
    if (channel !== undefined) return channel
  }
  return undefined
}
