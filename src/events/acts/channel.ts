/**
 * The channel that the words round a contact say.
 * In: a noun or a clause. Out: its channel, if one is said: "phone call", "spoke by video".
 */
import type { Sentence } from '../../language/index.ts'
import {
  CHANNEL_MODIFIERS,
  CHANNEL_PHRASES,
  CHANNEL_PREPOSITIONS,
} from '../en/contact-nouns-lexicon.ts'
import { obliquesOf, type Clause } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { NOUN_ENTRIES } from './entries.ts'
import type { Channel } from './lexicon.ts'

/** By the modifiers of the noun. */
export function channelOfNoun(sentence: Sentence, noun: number): Channel | undefined {
  for (const at of dependents(sentence, noun, ['compound', 'amod', 'nmod:desc'])) {
    const channel = CHANNEL_MODIFIERS[tokenAt(sentence, at).form.toLowerCase()]
    if (channel !== undefined) return channel
  }
  return undefined
}

/** "by phone", "via video", "in person", "in a telephone conversation". */
export function channelOfClause(sentence: Sentence, clause: Clause): Channel | undefined {
  const under = [...clause.objects, ...clause.obliques.flatMap(({ tokens }) => tokens)]
    .flatMap((at) => obliquesOf(sentence, at))
    .filter(({ preposition }) => CHANNEL_PREPOSITIONS.has(preposition))
  for (const { tokens } of [...clause.obliques, ...under])
    for (const token of tokens) {
      const { form, lemma } = tokenAt(sentence, token)
      const entries = NOUN_ENTRIES.get(lemma) ?? []
      const call = entries.find((each) => each.type === 'call')
      const said = entries.length > 0 ? channelOfNoun(sentence, token) : undefined
      const channel = CHANNEL_PHRASES[form.toLowerCase()] ?? said ?? call?.channel
      if (channel !== undefined) return channel
    }
  return undefined
}
