/**
 * Words of action that headlines write with a capital, so that they are not taken into a name.
 * In: a word. Out: whether it is one. "Minister Haddad Meets Envoy" names Haddad, not "Haddad Meets".
 */

const FORMS: ReadonlySet<string> = new Set(
  `meets met meeting hosts hosted receives received visits visited calls called call speaks spoke talks
  phones phoned telephones telephoned summons summoned welcomes welcomed says said tells told to on in at
  with and for will travels travel travelled traveled holds held discusses discussed remarks visit
  trip warns vows joins hails arrives departs concludes before after the statement by from participates`.split(
    /\s+/,
  ),
)

/** Whether the word is one of action or order rather than part of a name. */
export function isTriggerForm(word: string): boolean {
  return FORMS.has(word.toLowerCase())
}

/** Words of a journey that a headline tells as made: who lands is there. */
export const ARRIVING_WORDS: ReadonlySet<string> = new Set('arrive land stop tour slip sweep'.split(' '))
