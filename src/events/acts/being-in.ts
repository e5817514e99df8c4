/**
 * "was in Oslo on Monday": an official in another state's place is on a visit there.
 *   The Tovian minister  was in  Karsk  on Monday.
 *   visitor                      host
 * In: a place that is said of somebody. Out: the telling of a visit, or nothing.
 */
import type { Sentence } from '../../language/index.ts'
import { STAY_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { contactFillers, isBetweenSides } from './contact-parties.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { statusOfVerb } from './status.ts'
import type { Filler, Telling } from './telling.ts'
import { tellingFrom } from './telling-from.ts'

const BEING: Entry = {
  name: 'be in',
  lemma: 'be',
  type: 'visit',
  channel: 'in-person',
  roles: { subject: 'visitor', in: 'host' },
}

/** The visit that a predicate of place tells. */
export function beingIn(scene: Scene, sentence: Sentence, token: number): Telling | undefined {
  if (tokenAt(sentence, token).upos !== 'PROPN') return undefined
  if (dependents(sentence, token, ['cop']).length === 0) return undefined
  const isIn = dependents(sentence, token, ['case']).some((at) =>
    STAY_PREPOSITIONS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  if (!isIn) return undefined
  const place = entitiesAt(scene, sentence, token)
  const visitors = dependents(sentence, token, ['nsubj']).flatMap((at) => {
    const { entities, evidence } = entitiesAt(scene, sentence, at)
    return entities
      .filter(({ kind, official }) => official && (kind === 'person' || kind === 'office'))
      .map((entity): Filler => ({ role: 'visitor', entity, evidence, isDoer: true }))
  })
  const hosts = place.entities
    .filter(({ kind }) => kind === 'place' || kind === 'state')
    .map((entity): Filler => ({ role: 'host', entity, evidence: place.evidence }))
  const fillers = contactFillers(scene.book.register, [...visitors, ...hosts])
  const isWhole = visitors.length > 0 && fillers.some(({ role }) => role === 'host')
  if (!isWhole || !isBetweenSides(fillers)) return undefined
  return tellingFrom(scene, sentence, {
    entry: BEING,
    token,
    carriers: [token],
    fillers,
    pair: false,
    anaphoric: false,
    channel: 'in-person',
    status: statusOfVerb(sentence, token),
  })
}
