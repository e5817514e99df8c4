/**
 * The lexicon by lemma.
 * In: the tables under `en/`. Out: look-ups of verbs and nouns that tell of acts.
 */
import { CONTACT_NOUNS } from '../en/contact-nouns-lexicon.ts'
import { CONTACT_PHRASES } from '../en/contact-phrases-lexicon.ts'
import { CONTACT_VERBS } from '../en/contact-verbs-lexicon.ts'
import { ACCUSE_VERBS } from '../en/deeds/accuse-lexicon.ts'
import { AGREE_VERBS } from '../en/deeds/agree-lexicon.ts'
import { AID_VERBS, COOPERATE_VERBS } from '../en/deeds/aid-lexicon.ts'
import { ATTACK_NOUNS, ATTACK_VERBS } from '../en/deeds/attack-lexicon.ts'
import { CUSTODY_NOUNS, CUSTODY_VERBS } from '../en/deeds/custody-lexicon.ts'
import { DEED_NOUNS } from '../en/deeds/deed-nouns-lexicon.ts'
import { DEMAND_VERBS } from '../en/deeds/demand-lexicon.ts'
import { MOVE_NOUNS, MOVE_VERBS, TAKING_VERBS } from '../en/deeds/move-lexicon.ts'
import { PREDICATE_ADJECTIVES } from '../en/deeds/predicate-lexicon.ts'
import { IDIOMS } from '../en/deeds/idiom-lexicon.ts'
import { PROTEST_VERBS } from '../en/deeds/protest-lexicon.ts'
import { SELDOM_VERBS } from '../en/deeds/seldom-lexicon.ts'
import { DENIAL_VERBS, REFUSAL_NOUNS, REFUSAL_VERBS } from '../en/deeds/refusal-lexicon.ts'
import { APOLOGY_VERBS, SUPPORT_VERBS } from '../en/deeds/support-lexicon.ts'
import { THREAT_VERBS } from '../en/deeds/threat-lexicon.ts'
import {
  EXPULSION_VERBS,
  OFFICE_VERBS,
  SANCTION_VERBS,
  TIES_NOUNS,
} from '../en/deeds/ties-lexicon.ts'
import type { Entry } from './lexicon.ts'
import { widened } from './widened.ts'

/** The entries of a verb; the lemma may have lost its last letter: "deplor". */
export function verbEntries(lemma: string): readonly Entry[] {
  return VERB_ENTRIES.get(lemma) ?? VERB_ENTRIES.get(`${lemma}e`) ?? []
}

/** Frames of verbs, the family that is read first at the head. */
const FRAMES: readonly Entry[] = [
  ...CONTACT_VERBS,
  ...CONTACT_PHRASES,
  ...IDIOMS,
  // A crowd that blocks a road protests, a state that does bans.
  ...PROTEST_VERBS,
  ...ATTACK_VERBS,
  // Exercises of two states are done together, those of one show its force.
  ...COOPERATE_VERBS,
  ...MOVE_VERBS,
  ...TAKING_VERBS,
  ...CUSTODY_VERBS,
  ...ACCUSE_VERBS,
  ...THREAT_VERBS,
  ...DEMAND_VERBS,
  ...REFUSAL_VERBS,
  ...DENIAL_VERBS,
  ...AGREE_VERBS,
  ...SUPPORT_VERBS,
  ...AID_VERBS,
  ...APOLOGY_VERBS,
  ...SANCTION_VERBS,
  ...EXPULSION_VERBS,
  ...OFFICE_VERBS,
  ...PREDICATE_ADJECTIVES,
  ...SELDOM_VERBS,
]

/** Entries of verbs by lemma, the most demanding first; of defaults, which have no frame that fits, after them. */
const VERB_ENTRIES = byLemma([...FRAMES, ...FRAMES.flatMap((frame) => widened(frame) ?? [])])

/** Entries of nouns by lemma. */
export const NOUN_ENTRIES = byLemma([
  ...CONTACT_NOUNS,
  ...ATTACK_NOUNS,
  ...MOVE_NOUNS,
  ...CUSTODY_NOUNS,
  ...REFUSAL_NOUNS,
  ...TIES_NOUNS,
])

/** Nouns of deeds that are told by where they stand, where no frame tells them. */
export const DEFAULT_NOUNS = byLemma(
  DEED_NOUNS.map((entry) => ({ ...entry, name: `${entry.name}, by default` })),
)

function byLemma(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const entry of entries) table.set(entry.lemma, [...(table.get(entry.lemma) ?? []), entry])
  // An entry that asks for more words comes first, so that "call in" is not read as "call".
  for (const list of table.values()) list.sort((left, right) => weight(right) - weight(left))
  return table
}

function weight(entry: Entry): number {
  const { beside, doing, fallback, modified, objects, particle, passive, phrase, subjects } = entry
  const asked = [beside, doing, modified, objects, passive, phrase, subjects].filter(
    (each) => each !== undefined,
  )
  return (particle === undefined ? 0 : 8) + asked.length - (fallback === undefined ? 0 : 100)
}
