/**
 * A contact whose noun is left out, because it was just said.
 * In: "one" or "another" with somebody beside it. Out: the telling, of the kind of the noun that it stands for.
 *   Berg had  several meetings ,  including one   with the envoy       a bilateral with A and  another  with B
 *             noun                          stands for "a meeting"
 */
import type { Sentence } from '../../language/index.ts'
import { ELLIPTIC_WORDS } from '../en/reference-words.ts'
import { clauseOf } from '../tree/clause.ts'
import { hasRelation, tokenAt } from '../tree/tree.ts'
import { carrierOf } from './carriers.ts'
import { contactFillers, isBetweenSides } from './contact-parties.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { NOUN_ENTRIES } from './entries.ts'
import { fillNoun, fillVerb } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import { statusOfNoun } from './noun-status.ts'
import type { Scene } from './scene.ts'
import { tellingFrom } from './telling-from.ts'
import type { Telling } from './telling.ts'

const STEPS_AT_MOST = 4

/** The telling of what stands for a noun of contact. */
export function ellipticTelling(
  scene: Scene,
  sentence: Sentence,
  token: number,
): Telling | undefined {
  if (!ELLIPTIC_WORDS.has(tokenAt(sentence, token).form.toLowerCase())) return undefined
  const meant = nounMeant(sentence, token)
  if (meant === undefined) return undefined
  const { entry, noun } = meant
  const carrier = carrierOf(sentence, noun, entry.type)
  if (carrier?.light === undefined) return undefined
  const clause = clauseOf(sentence, carrier.verb)
  const { subject = 'participant' } = carrier.light.roles
  const doers = fillVerb(scene, { sentence, clause }, { subject }).fillers
  const others = fillNoun(scene, { sentence, noun: token }, { with: 'participant' }).fillers
  const fillers = contactFillers(scene.book.register, [...doers, ...others])
  if (others.length === 0 || !isBetweenSides(fillers)) return undefined
  return tellingFrom(scene, sentence, {
    entry,
    token,
    carriers: [token],
    fillers,
    pair: false,
    anaphoric: false,
    counted: 'other',
    status: statusOfNoun(sentence, noun, { carrier: carrier.verb, kind: 'contact' }),
    ...(entry.channel && { channel: entry.channel }),
  })
}

/** The noun of contact over it. */
function nounMeant(
  sentence: Sentence,
  token: number,
): { readonly entry: Entry; readonly noun: number } | undefined {
  let at = token
  for (let step = 0; step < STEPS_AT_MOST; step++) {
    const { head, lemma } = tokenAt(sentence, at)
    const entry =
      at === token
        ? undefined
        : NOUN_ENTRIES.get(lemma.toLowerCase())?.find(({ type }) => CONTACT_TYPES.has(type))
    if (entry !== undefined) return { entry, noun: at }
    if (head < 0 || !hasRelation(tokenAt(sentence, at), ['conj', 'nmod', 'appos', 'obl']))
      return undefined
    at = head
  }
  return undefined
}
