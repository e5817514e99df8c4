/**
 * English words of lists that tell whom somebody met: what calls them so, and what takes a line of them back.
 * In: nothing. Out: sets of lower-case words.
 */

/** Plural nouns that call the lines under them contacts, with the noun whose kind they are. */
export const LISTED_NOUNS: Readonly<Record<string, string>> = {
  meetings: 'meeting',
  bilaterals: 'meeting',
  encounters: 'meeting',
  audiences: 'meeting',
  trilaterals: 'meeting',
  calls: 'call',
  conversations: 'contact',
  contacts: 'contact',
  talks: 'talk',
}

/** Words of a sentence that say that what is named in it comes next. */
export const FOLLOWING_WORDS: ReadonlySet<string> = new Set(['following', 'these', 'below'])

/** Words in a line that take it back. */
export const TAKING_BACK: Readonly<Record<string, 'cancelled' | 'denied'>> = {
  no: 'denied',
  not: 'denied',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  postponed: 'cancelled',
  off: 'cancelled',
}

/** Dashes between the names of two who met. */
export const PAIR_DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '/', '|'])
