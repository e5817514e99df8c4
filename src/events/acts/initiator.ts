/**
 * Who set a contact going, and who stood between its parties.
 * In: a noun of contact. Out: its initiators or mediators with the words that say so.
 *   Berg       initiated  the call.         The call  took place  at the request of  Tovia.
 *   initiator  verb       act               act                   noun               initiator
 */
import type { Sentence } from '../../language/index.ts'
import {
  ASK_FOR_VERBS,
  INITIATE_VERBS,
  INITIATIVE_NOUNS,
  MEDIATE_VERBS,
} from '../en/announcement-words.ts'
import { clauseOf, obliquesOf } from '../tree/clause.ts'
import { dependents, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'
import { brokersBefore } from './brokers.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** The initiators that the words round a noun name. */
export function initiatorsOf(scene: Scene, sentence: Sentence, noun: number): readonly Filler[] {
  const { head } = tokenAt(sentence, noun)
  const roots = head < 0 ? [noun] : [noun, head]
  return fillersAt(scene, sentence, {
    tokens: [
      ...doersOver(sentence, noun, INITIATE_VERBS),
      ...askersFor(sentence, noun),
      ...initiativeOwners(sentence, roots),
    ],
    role: 'initiator',
  })
}

/** Who brokered it: "the meeting had been brokered by Qatar". */
export function mediatorsOf(scene: Scene, sentence: Sentence, noun: number): readonly Filler[] {
  const tokens = [...doersOver(sentence, noun, MEDIATE_VERBS), ...doersUnder(sentence, noun)]
  return fillersAt(scene, sentence, { tokens, role: 'mediator' })
}

/** "talks mediated by Qatar", "Qatar-mediated talks". */
function doersUnder(sentence: Sentence, noun: number): readonly number[] {
  const after = dependents(sentence, noun, ['acl'])
    .filter((at) => MEDIATE_VERBS.has(tokenAt(sentence, at).lemma))
    .flatMap((at) => clauseOf(sentence, at).agents)
  return [...after, ...brokersBefore(sentence, noun)]
}

/** The initiators named under a verb of contact: "spoke at the request of Tovia". */
export function initiatorsOfVerb(
  scene: Scene,
  sentence: Sentence,
  verb: number,
): readonly Filler[] {
  return fillersAt(scene, sentence, {
    tokens: initiativeOwners(sentence, [verb]),
    role: 'initiator',
  })
}

function fillersAt(
  scene: Scene,
  sentence: Sentence,
  { tokens, role }: { readonly tokens: readonly number[]; readonly role: Filler['role'] },
): readonly Filler[] {
  return tokens.flatMap((token) => {
    const { entities, evidence } = entitiesAt(scene, sentence, token)
    return entities.map((entity): Filler => ({ role, entity, evidence }))
  })
}

/** Who did to the noun what a verb of these says. */
function doersOver(
  sentence: Sentence,
  noun: number,
  verbs: ReadonlySet<string>,
): readonly number[] {
  const token = tokenAt(sentence, noun)
  if (token.head < 0 || !hasRelation(token, ['obj', 'nsubj:pass'])) return []
  if (!verbs.has(tokenAt(sentence, token.head).lemma)) return []
  const clause = clauseOf(sentence, token.head)
  return clause.passive ? clause.agents : clause.subjects
}

/** "Tovia had asked for the call". */
function askersFor(sentence: Sentence, noun: number): readonly number[] {
  const { head } = tokenAt(sentence, noun)
  if (head < 0 || prepositionOf(sentence, noun) !== 'for') return []
  if (!ASK_FOR_VERBS.has(tokenAt(sentence, head).lemma)) return []
  return clauseOf(sentence, head).subjects
}

/** "at the initiative of Tovia", "at Tovia's request", under the noun or the verb that carries it. */
function initiativeOwners(sentence: Sentence, roots: readonly number[]): readonly number[] {
  return roots
    .flatMap((root) => obliquesOf(sentence, root))
    .flatMap(({ tokens }) => tokens)
    .filter((token) => INITIATIVE_NOUNS.has(tokenAt(sentence, token).lemma))
    .flatMap((token) => [
      ...dependents(sentence, token, ['nmod:poss']),
      ...obliquesOf(sentence, token).flatMap((oblique) => oblique.tokens),
    ])
}
