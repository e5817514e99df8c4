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
export const ARRIVING_WORDS: ReadonlySet<string> = new Set(
  'arrive land stop tour slip sweep'.split(' '),
)

/** Forms of verbs of contact as headlines have them, of one ("phones") and of several ("hold"). */
export const HEADLINE_VERBS: Readonly<
  Record<string, { readonly lemma: string; readonly xpos: string }>
> = Object.fromEntries(
  `call phone telephone ring summon meet host receive visit head write greet welcome hold resume end start begin
    open cancel postpone scrap invite see speak talk discuss urge tell send brief hail dine tour join conclude wrap
    shake exchange launch`
    .split(/\s+/)
    .flatMap((lemma) => [
      [lemma, { lemma, xpos: 'VBP' }],
      [thirdPerson(lemma), { lemma, xpos: 'VBZ' }],
    ]),
)

/** Those of several, which one does not do. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  Object.entries(HEADLINE_VERBS).flatMap(([form, { lemma }]) => (form === lemma ? [form] : [])),
)

function thirdPerson(lemma: string): string {
  return /(s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Nouns of contact that open a line and look like verbs, with their lemmas. */
export const FIRST_NOUNS: Readonly<Record<string, string>> = {
  call: 'call',
  calls: 'call',
  lunch: 'lunch',
  meeting: 'meeting',
  talks: 'talk',
  visit: 'visit',
}
