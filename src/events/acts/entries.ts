/**
 * The lexicon by lemma.
 * In: the tables under `en/`. Out: look-ups of verbs and nouns that tell of acts.
 */
import { CONTACT_NOUNS } from '../en/contact-nouns-lexicon.ts'
import { CONTACT_VERBS } from '../en/contact-verbs-lexicon.ts'
import { DEED_NOUNS, DEED_VERBS } from '../en/deed-lexicon.ts'
import type { Entry } from './lexicon.ts'

/** Entries of verbs by lemma, the most demanding first. */
export const VERB_ENTRIES = byLemma([...CONTACT_VERBS, ...DEED_VERBS])
/** Entries of nouns by lemma. */
export const NOUN_ENTRIES = byLemma([...CONTACT_NOUNS, ...DEED_NOUNS])

function byLemma(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const entry of entries) table.set(entry.lemma, [...(table.get(entry.lemma) ?? []), entry])
  // An entry that asks for more words comes first, so that "call in" is not read as "call".
  for (const list of table.values()) list.sort((left, right) => weight(right) - weight(left))
  return table
}

function weight({ particle, objects }: Entry): number {
  return (particle === undefined ? 0 : 2) + (objects === undefined ? 0 : 1)
}
