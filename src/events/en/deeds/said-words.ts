/**
 * English words by which a speaker says what another must do, or will have to pay.
 * In: nothing. Out: sets of lemmas and forms.
 */
import type { Entry } from '../../acts/lexicon.ts'

/** Verbs before "that Tovia must leave". */
export const SAY_MUST_VERBS: ReadonlySet<string> = new Set(
  `say announce declare state reiterate insist stress emphasize emphasise warn tell add argue note
  maintain repeat affirm reaffirm underline underscore write believe`.split(/\s+/),
)

/** Verbs whose words are a threat, whatever is said to be coming. */
export const WARNING_VERBS: ReadonlySet<string> = new Set(['warn', 'threaten', 'caution'])

/** Auxiliaries of what is demanded, and of what is only asked for. */
export const MUST_WORDS: Readonly<Record<string, 'demand' | 'request'>> = {
  must: 'demand',
  should: 'request',
  ought: 'request',
}

/** What a speaker says that another will pay or face. */
export const PAY_VERBS: ReadonlySet<string> = new Set(['pay', 'face', 'suffer'])
export const PAY_OBJECTS: readonly string[] =
  'price consequence punishment retaliation sanction reprisal cost measure action response attack war'.split(
    ' ',
  )

/** Verbs before an infinitive that say the same: "has to leave", "needs to leave". */
export const HAVE_TO_VERBS: ReadonlySet<string> = new Set(['have', 'need'])

/** The rules of what is said that another must do. */
export const SAID_ENTRIES: Readonly<Record<'demand' | 'request' | 'threaten', Entry>> = {
  demand: { name: 'say that … must', lemma: 'must', type: 'demand', roles: {} },
  threaten: { name: 'say that … will pay', lemma: 'pay', type: 'threaten', roles: {} },
  request: { name: 'say that … should', lemma: 'should', type: 'request', roles: {} },
}
