/**
 * English words round the acts that explain contacts: means, suppliers, reasons, threats in speech.
 * In: nothing. Out: sets of lemmas. The verbs and nouns of the acts themselves stand in `deeds/`.
 */
import type { Entry } from '../acts/lexicon.ts'

/** Verbs in a relative clause after a deed ("in which Tovia used drones") whose subject did the deed. */
export const MEANS_VERBS: ReadonlySet<string> = new Set([
  'use',
  'fire',
  'launch',
  'employ',
  'deploy',
])

/** Participles after the means that name who gave them: "missiles supplied by Belrus". */
export const SUPPLY_VERBS: ReadonlySet<string> = new Set([
  'supply',
  'provide',
  'deliver',
  'donate',
  'sell',
  'furnish',
  'give',
])

/** Nouns that with "of" name who did it: "the work of rebels". */
export const WORK_NOUNS: ReadonlySet<string> = new Set(['work', 'handiwork'])

/** Nouns by which a speaker threatens, when what they name is said to be coming. */
export const THREAT_NOUNS: ReadonlySet<string> = new Set(
  'retaliation retaliatory countermeasure reprisal consequence revenge vengeance punishment response'.split(
    ' ',
  ),
)

/** Words that say that it is coming. */
export const THREAT_CERTAINTY: ReadonlySet<string> = new Set(
  'will shall certain inevitable unavoidable sure bound follow guaranteed'.split(' '),
)

/** Prepositions and conjunctions that give the reason of an act. */
export const REASON_WORDS: ReadonlySet<string> = new Set([
  'for',
  'over',
  'after',
  'following',
  'because of',
  'in response to',
  'in retaliation for',
])

/** The rule of threats found in speech. */
export const THREAT_ENTRY: Entry = {
  name: 'said to be coming',
  lemma: 'threat',
  type: 'threaten',
  roles: {},
}
