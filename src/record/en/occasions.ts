/**
 * English words that say what kind of occasion a contact was.
 * In: the word that tells a contact. Out: whether it tells one occasion whoever is listed with it ("a meeting with
 * Brandt and Oru" is one, "met Brandt and Oru" may be two); whether it tells a session of delegations.
 */

const OCCASION = /^(?:meeting|conversation|conference|summit|lunch|dinner|breakfast|trilateral)$/i
const SESSION = /^(?:dialogues?|consultations?|commissions?|committee|working groups?|sessions?)$/i

/** Whether the word alone says that those who are listed with it were there together. */
export function isOneOccasion(word: string): boolean {
  return OCCASION.test(word)
}

/** Whether the word tells that bodies met, such as a dialogue or a commission, and not who spoke to whom. */
export function isSessionWord(word: string): boolean {
  return SESSION.test(word)
}
