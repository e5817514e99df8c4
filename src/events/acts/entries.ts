/**
 * The lexicon by lemma.
 * In: the tables under `en/`. Out: look-ups of verbs and nouns that tell of acts.
 */
import { CONTACT_NOUNS } from '../en/contact-nouns-lexicon.ts'
import { CONTACT_VERBS } from '../en/contact-verbs-lexicon.ts'
import { CUSTODY_NOUNS, CUSTODY_VERBS } from '../en/deeds/custody-lexicon.ts'
import { FORCE_NOUNS, FORCE_VERBS } from '../en/deeds/force-lexicon.ts'
import { GOODWILL_VERBS } from '../en/deeds/goodwill-lexicon.ts'
import { PROTEST_VERBS } from '../en/deeds/protest-lexicon.ts'
import { TIES_NOUNS, TIES_VERBS } from '../en/deeds/ties-lexicon.ts'
import { WORDS_NOUNS, WORDS_VERBS } from '../en/deeds/words-lexicon.ts'
import type { Entry } from './lexicon.ts'

/** The entries of a verb; the lemma may have lost its last letter: "deplor". */
export function verbEntries(lemma: string): readonly Entry[] {
  return VERB_ENTRIES.get(lemma) ?? VERB_ENTRIES.get(`${lemma}e`) ?? []
}

/** Entries of verbs by lemma, the most demanding first. */
const VERB_ENTRIES = byLemma([
  ...CONTACT_VERBS,
  // A crowd that blocks a road protests, a state that does bans.
  ...PROTEST_VERBS,
  ...FORCE_VERBS,
  ...CUSTODY_VERBS,
  ...WORDS_VERBS,
  ...GOODWILL_VERBS,
  ...TIES_VERBS,
])
/** Entries of nouns by lemma. */
export const NOUN_ENTRIES = byLemma([
  ...CONTACT_NOUNS,
  ...FORCE_NOUNS,
  ...CUSTODY_NOUNS,
  ...WORDS_NOUNS,
  ...TIES_NOUNS,
])

function byLemma(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const entry of entries) table.set(entry.lemma, [...(table.get(entry.lemma) ?? []), entry])
  // An entry that asks for more words comes first, so that "call in" is not read as "call".
  for (const list of table.values()) list.sort((left, right) => weight(right) - weight(left))
  return table
}

function weight({ beside, doing, modified, objects, particle, phrase }: Entry): number {
  const asked = [beside, doing, modified, objects, phrase].filter((each) => each !== undefined)
  return (particle === undefined ? 0 : 8) + asked.length
}
