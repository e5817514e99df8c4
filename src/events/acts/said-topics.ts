/**
 * What a party is told to have said in the contact just told.
 * In: the groups of tellings. Out: the same with topics from sentences such as
 *   The secretary  stressed  that lines of communication must stay open.
 *   party          verb      topic
 */
import { TOPIC_VERBS } from '../en/announcement-words.ts'
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { entitiesAt } from './fill-slots.ts'
import type { Gathered } from './gather-acts.ts'
import { sameSide } from './same-side.ts'
import type { Scene } from './scene.ts'
import { topicSpan } from './topics.ts'

const SENTENCES_AFTER = 3

/** Adds topics to the contacts. */
export function withSaid(scene: Scene, groups: readonly Gathered[]): readonly Gathered[] {
  const said = new Map<Gathered, Span[]>()
  for (const sentence of scene.analysis.sentences)
    for (const token of sentence.tokens) {
      if (token.upos !== 'VERB' || !TOPIC_VERBS.has(token.lemma)) continue
      const group = contactOf(scene, { groups, sentence, verb: token.index })
      if (group === undefined) continue
      const spans = dependents(sentence, token.index, ['obj', 'ccomp'])
        .filter((at) => tokenAt(sentence, at).upos !== 'PRON')
        .map((at) => topicSpan(sentence, at))
      said.set(group, [...(said.get(group) ?? []), ...spans])
    }
  return groups.map((group) => withTopics(group, said.get(group) ?? []))
}

function withTopics(group: Gathered, topics: readonly Span[]): Gathered {
  const [first, ...rest] = group.tellings
  if (first === undefined || topics.length === 0) return group
  return { ...group, tellings: [{ ...first, topics: [...first.topics, ...topics] }, ...rest] }
}

/** The latest contact, a few sentences back at most, of which the verb's subject is a party. */
function contactOf(
  scene: Scene,
  {
    groups,
    sentence,
    verb,
  }: { readonly groups: readonly Gathered[]; readonly sentence: Sentence; readonly verb: number },
): Gathered | undefined {
  const isTold = groups.some((group) =>
    group.tellings.some((each) => each.sentence === sentence.index && each.token === verb),
  )
  if (isTold) return undefined
  const speakers = clauseOf(sentence, verb).subjects.flatMap(
    (at) => entitiesAt(scene, sentence, at).entities,
  )
  if (speakers.length === 0) return undefined
  const near = groups.filter((group) => isNear(group, sentence.index))
  const nearest = near.at(-1)
  const sides = nearest?.tellings.flatMap((each) => each.fillers) ?? []
  const isSide = speakers.some((speaker) =>
    sides.some((side) => sameSide(scene, side.entity, speaker)),
  )
  return isSide ? nearest : undefined
}

function isNear({ tellings, type }: Gathered, sentence: number): boolean {
  if (!CONTACT_TYPES.has(type)) return false
  return tellings.some(
    (each) => each.sentence <= sentence && sentence - each.sentence <= SENTENCES_AFTER,
  )
}
