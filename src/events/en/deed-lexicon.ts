/**
 * English verbs and nouns of the acts that explain contacts: attack, accusation, seizure, appointment ….
 * In: nothing. Out: entries. An entry that needs a slot is no act while nobody known stands there.
 */
import type { Entry } from '../acts/lexicon.ts'
import type { ActType, Role } from '../types.ts'

const DEED = { subject: 'actor', object: 'target' } as const

function verb(
  lemma: string,
  type: ActType,
  more: Partial<Entry> & { readonly roles?: Readonly<Record<string, Role>> } = {},
): Entry {
  return { name: lemma, lemma, type, roles: DEED, ...more }
}

/** Verbs of deeds. */
export const DEED_VERBS: readonly Entry[] = [
  ...['attack', 'bomb', 'shell', 'bombard', 'raid', 'invade', 'assault'].map((lemma) =>
    verb(lemma, 'attack', { needs: ['subject', 'object'] }),
  ),
  ...['strike', 'hit'].map((lemma) =>
    verb(lemma, 'attack', { needs: ['subject', 'object'], amongThings: 'incident' }),
  ),
  ...['accuse', 'blame', 'criticize', 'criticise', 'condemn', 'denounce', 'censure'].map((lemma) =>
    verb(lemma, 'accuse', { needs: ['object'] }),
  ),
  verb('threaten', 'threaten', { needs: ['subject'] }),
  verb('warn', 'threaten', { needs: ['object'] }),
  ...['seize', 'annex', 'occupy', 'capture'].map((lemma) =>
    verb(lemma, 'seize', { needs: ['subject'] }),
  ),
  ...['crash', 'collide'].map((lemma) =>
    verb(lemma, 'incident', {
      roles: { subject: 'actor', into: 'target', with: 'target' },
      needs: ['into', 'with'],
    }),
  ),
  verb('ram', 'incident', { needs: ['subject', 'object'] }),
  verb('intercept', 'incident', { needs: ['subject', 'object'] }),
  ...['appoint', 'name', 'nominate'].map((lemma) =>
    verb(lemma, 'appoint', { roles: { subject: 'actor', object: 'subject' }, needs: ['object'] }),
  ),
  verb('resign', 'resign', { roles: { subject: 'subject' }, needs: ['subject'] }),
  verb('expel', 'expel', { needs: ['subject', 'object'] }),
  verb('recall', 'recall', { needs: ['subject', 'object'] }),
  verb('sanction', 'sanction', { needs: ['subject', 'object'] }),
]

/** Nouns of deeds: told only with their parties, or as what another act answers. */
export const DEED_NOUNS: readonly Entry[] = [
  'attack',
  'strike',
  'airstrike',
  'shelling',
  'bombing',
  'raid',
  'assault',
  'bombardment',
  'invasion',
].map((lemma): Entry => ({
  name: `a ${lemma}`,
  lemma,
  type: 'attack',
  roles: {
    possessor: 'actor',
    modifier: 'actor',
    by: 'actor',
    on: 'target',
    against: 'target',
  },
}))

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
