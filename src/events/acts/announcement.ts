/**
 * Who made an act known, and when.
 * In: a noun of contact. Out: the announcement that governs it; its time is not the act's.
 *   Ray  announced  the call  in a briefing  on Tuesday.
 *   by   verb       act                      announced then
 */
import type { Sentence } from '../../language/index.ts'
import type { Act } from '../types.ts'
import { ANNOUNCE_VERBS } from '../en/announcement-words.ts'
import { clauseOf } from '../tree/clause.ts'
import { hasRelation, tokenAt } from '../tree/tree.ts'
import { timeUnder } from './act-time.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Scene } from './scene.ts'

/** The announcement of which the noun is the object. */
export function announcementBy(
  scene: Scene,
  sentence: Sentence,
  noun: number,
): NonNullable<Act['announced']> | undefined {
  const token = tokenAt(sentence, noun)
  if (token.head < 0 || !hasRelation(token, ['obj', 'nsubj:pass'])) return undefined
  const verb = tokenAt(sentence, token.head)
  if (!ANNOUNCE_VERBS.has(verb.lemma)) return undefined
  const clause = clauseOf(sentence, verb.index)
  const speakers = clause.passive ? clause.agents : clause.subjects
  const found = speakers.map((at) => entitiesAt(scene, sentence, at))
  const by = found[0]?.entities[0]
  // "announced the call on Tuesday" does not say that the call was then.
  const told = timeUnder(scene, sentence, [verb.index, noun])
  const edtf = told?.time.edtf
  const evidence = [verb.span, ...(found[0]?.evidence ?? []), ...(told ? [told.time.span] : [])]
  return { ...(by && { by: by.id }), ...(edtf && { edtf }), evidence }
}
