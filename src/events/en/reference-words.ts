/**
 * English words that point back at somebody or something already named.
 * In: nothing. Out: tables from word to the way it points. The engine decides whom it points at.
 */

/** Adverbs by which a contact is told as another one, after the one just told. */
export const LATER_WORDS: ReadonlySet<string> = new Set(['later', 'afterwards', 'subsequently'])

/** How a word points back. */
export type Pointing = 'person' | 'persons' | 'thing' | 'speaker' | 'speakers'

/** Personal pronouns, subject, object and possessive. */
export const PRONOUNS: Readonly<Record<string, Pointing>> = {
  he: 'person',
  him: 'person',
  his: 'person',
  she: 'person',
  her: 'person',
  they: 'persons',
  them: 'persons',
  their: 'persons',
  it: 'thing',
  its: 'thing',
  i: 'speaker',
  me: 'speaker',
  my: 'speaker',
  we: 'speakers',
  us: 'speakers',
  our: 'speakers',
}

/** Pronouns for women. */
export const WOMENS_PRONOUNS: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])

/** Nouns for those who meet, after "the two" and "both". */
const PAIR_NOUNS =
  `sides men women leaders ministers countries officials presidents diplomats secretaries
  parties envoys premiers chancellors counterparts delegations negotiators commanders ambassadors`
    .split(/\s+/)
    .concat(['prime ministers', 'foreign ministers', 'defence ministers', 'defense ministers'])

/** Whole phrases for the two parties of the contact just told, articles left out. */
export const PAIR_PHRASES: ReadonlySet<string> = new Set([
  ...[
    'two',
    'pair',
    'both',
    'sides',
    'leaders',
    'ministers',
    'presidents',
    'secretaries',
    'parties',
  ],
  'counterparts',
  ...PAIR_NOUNS.flatMap((noun) => [`two ${noun}`, `both ${noun}`]),
])

/** What stands between the names of a list. */
export const LIST_JOINERS: ReadonlySet<string> = new Set([',', ';', 'and'])

/** Articles and demonstratives that make a noun point back. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** Words that part those one meets: "met separately with", "in turn". */
export const APART_WORDS: ReadonlySet<string> = new Set(
  'separately separate individually respectively each turn apart bilaterally'.split(' '),
)

/** Owners that stand for the two of the contact just told: "their meeting". */
export const PAIR_OWNERS: ReadonlySet<string> = new Set(['their'])

/** Nouns that said twice tell how: "face to face", "one on one". */
export const MANNER_NOUNS: ReadonlySet<string> = new Set(['face', 'one', 'eye'])

/** "each other", "one another": the second word by the first. */
export const RECIPROCALS: Readonly<Record<string, string>> = { each: 'other', one: 'another' }

/** Words that stand for a noun just said: "one with the envoy", "another with". */
export const ELLIPTIC_WORDS: ReadonlySet<string> = new Set(['one', 'another', 'others'])

/** Adverbs that say that one clause tells two contacts: "met twice". */
export const TWICE: ReadonlySet<string> = new Set(['twice'])

/** Adverbs that mean the place named last: "may go there again". */
export const THERE_WORDS: ReadonlySet<string> = new Set(['there'])

/** Nouns that with "the" mean the state named last: "plans to visit the country". */
export const THERE_NOUNS: ReadonlySet<string> = new Set(['country', 'island', 'islands', 'kingdom'])
