/**
 * English words that point back at somebody or something already named.
 * In: nothing. Out: tables from word to the way it points. The engine decides whom it points at.
 */

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

/** Whole phrases for the two parties of the contact just told, articles left out. */
export const PAIR_PHRASES: ReadonlySet<string> = new Set([
  'two',
  'pair',
  'both',
  'both sides',
  'two sides',
  'sides',
  'both men',
  'two men',
  'both women',
  'two women',
  'two leaders',
  'both leaders',
  'leaders',
  'two ministers',
  'both ministers',
  'ministers',
  'two countries',
  'both countries',
  'two officials',
  'both officials',
  'two presidents',
  'both presidents',
  'presidents',
  'two diplomats',
  'secretaries',
  'two secretaries',
  'parties',
  'both parties',
  'two parties',
  'counterparts',
])

/** Articles and demonstratives that make a noun point back. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
