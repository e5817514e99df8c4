/**
 * English words that tell one occasion whoever is listed with them: "a meeting with Brandt and Oru" is one, "met
 * Brandt and Oru" may be two. In: the word that tells a contact. Out: whether it is such a noun.
 */

const NOUN = /^(?:meeting|conversation|conference|summit|lunch|dinner|breakfast|trilateral)$/i

/** Whether the word alone says that those who are listed with it were there together. */
export function isOneOccasion(word: string): boolean {
  return NOUN.test(word)
}
