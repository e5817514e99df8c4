/**
 * What being somewhere tells: an official in another state's place is on a visit there, two on the phone call.
 *   The Tovian minister  was in  Karsk  on Monday.      The two      were on the  telephone.
 *   visitor                      host                   participants              channel
 * In: a place or telephone that is said of somebody. Out: the telling of a visit or call, or nothing.
 */
import type { Sentence } from '../../language/index.ts'
import { DUE_WORDS, HOME_NOUNS, STAY_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import { CHANNEL_PHRASES } from '../en/contact-nouns-lexicon.ts'
import { THERE_WORDS } from '../en/reference-words.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, prepositionOf, tokenAt } from '../tree/tree.ts'
import { contactFillers, isBetweenSides, isDelegation } from './contact-parties.ts'
import { entitiesAt, fillVerb } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { lastPlace } from './there.ts'
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

const BEING_ON: Entry = {
  name: 'be on the phone',
  lemma: 'be',
  type: 'call',
  channel: 'phone',
  roles: { subject: 'participant', with: 'participant' },
}

/** The visit or call that a predicate of place tells. */
export function beingIn(scene: Scene, sentence: Sentence, token: number): Telling | undefined {
  return (
    visitIn(scene, sentence, token) ??
    visitThere(scene, sentence, token) ??
    callOn(scene, sentence, token)
  )
}

/** "he was there on 21 October". */
function visitThere(scene: Scene, sentence: Sentence, token: number): Telling | undefined {
  if (!THERE_WORDS.has(tokenAt(sentence, token).form.toLowerCase())) return undefined
  const visitors = visitorsAt(scene, sentence, guestsAt(scene, sentence, token))
  const hosts =
    visitors.length === 0 ? [] : lastPlace(scene, sentence, { at: token, fillers: visitors })
  return visitOf(scene, sentence, { token, fillers: [...visitors, ...hosts] })
}

/** "A day later the two were on the telephone". */
function callOn(scene: Scene, sentence: Sentence, token: number): Telling | undefined {
  const { lemma } = tokenAt(sentence, token)
  if (CHANNEL_PHRASES[lemma] !== 'phone' || prepositionOf(sentence, token) !== 'on')
    return undefined
  if (dependents(sentence, token, ['cop']).length === 0) return undefined
  const clause = clauseOf(sentence, token)
  const { fillers: all, pair } = fillVerb(scene, { sentence, clause }, BEING_ON.roles)
  const fillers = contactFillers(scene.book.register, all)
  const isOwn = isBetweenSides(fillers)
  if (!isOwn && !pair) return undefined
  return tellingFrom(scene, sentence, {
    entry: BEING_ON,
    token,
    carriers: [token],
    fillers,
    pair: !isOwn,
    anaphoric: !isOwn,
    channel: 'phone',
    status: statusOfVerb(sentence, token),
  })
}

function visitIn(scene: Scene, sentence: Sentence, token: number): Telling | undefined {
  const { form, upos } = tokenAt(sentence, token)
  if (upos !== 'PROPN' && !HOME_NOUNS.has(form.toLowerCase())) return undefined
  const guests = guestsAt(scene, sentence, token)
  if (guests.length === 0) return undefined
  const isIn = dependents(sentence, token, ['case']).some((at) =>
    STAY_PREPOSITIONS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  if (!isIn) return undefined
  const place = entitiesAt(scene, sentence, token)
  const visitors = visitorsAt(scene, sentence, guests)
  const hosts = place.entities
    .filter(({ kind }) => kind === 'place' || kind === 'state')
    .map((entity): Filler => ({ role: 'host', entity, evidence: place.evidence }))
  return visitOf(scene, sentence, { token, fillers: [...visitors, ...hosts] })
}

function visitorsAt(
  scene: Scene,
  sentence: Sentence,
  guests: readonly number[],
): readonly Filler[] {
  return guests.flatMap((at) => {
    const { entities, evidence } = entitiesAt(scene, sentence, at)
    return entities
      .filter(
        (each) => each.official && (/^(person|office)$/.test(each.kind) || isDelegation(each)),
      )
      .map((entity): Filler => ({ role: 'visitor', entity, evidence, isDoer: true }))
  })
}

function visitOf(
  scene: Scene,
  sentence: Sentence,
  { token, fillers: all }: { readonly token: number; readonly fillers: readonly Filler[] },
): Telling | undefined {
  const fillers = contactFillers(scene.book.register, all)
  const isWhole = (['visitor', 'host'] as const).every((wanted) =>
    fillers.some(({ role }) => role === wanted),
  )
  if (!isWhole || !isBetweenSides(fillers)) return undefined
  return tellingFrom(scene, sentence, {
    entry: BEING,
    token,
    carriers: [token],
    fillers,
    pair: false,
    anaphoric: false,
    channel: 'in-person',
    status: isDue(sentence, token)
      ? { status: 'planned', evidence: [tokenAt(sentence, token).span] }
      : statusOfVerb(sentence, token),
  })
}

/** "is due in Karsk": the tree may take it for a part of the preposition. */
function isDue(sentence: Sentence, token: number): boolean {
  return prepositionOf(sentence, token)
    .split(' ')
    .some((word) => DUE_WORDS.has(word))
}

/** "Reimets was in Oslo"; in a headline "Reimets in Oslo". */
function guestsAt(scene: Scene, sentence: Sentence, token: number): readonly number[] {
  if (dependents(sentence, token, ['cop']).length > 0) return clauseOf(sentence, token).subjects
  const { head, relation } = tokenAt(sentence, token)
  const isTitle = relation === 'nmod' && head >= 0 && tokenAt(sentence, head).head < 0
  return isTitle && scene.isHeadline(sentence) ? [head] : []
}
