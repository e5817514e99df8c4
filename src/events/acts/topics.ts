/**
 * What a contact was about.
 * In: a verb or noun of contact, or a verb with which a party says what was said. Out: spans.
 *   The two discussed  the ceasefire and grain exports.      Berg stressed  that lines must stay open.
 *           verb       topic                                      verb      topic
 */
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { NO_TOPICS, TOPIC_PREPOSITIONS } from '../en/announcement-words.ts'
import { obliquesOf } from '../tree/clause.ts'
import type { Scene } from './scene.ts'
import { dependents, spanOf, subtree, tokenAt } from '../tree/tree.ts'

/** Topics under the act: its object if the frame says so, and what stands after "on" or "about". */
export function topicsUnder(
  scene: Scene,
  sentence: Sentence,
  {
    carriers,
    objectOf,
  }: { readonly carriers: readonly number[]; readonly objectOf?: number | undefined },
): readonly Span[] {
  const objects =
    objectOf === undefined ? [] : dependents(sentence, objectOf, ['obj', 'ccomp', 'xcomp'])
  const about = carriers
    .flatMap((carrier) => obliquesOf(sentence, carrier))
    .filter((oblique) => TOPIC_PREPOSITIONS.has(oblique.preposition))
    .map((oblique) => oblique.tokens[0])
    .filter((token) => token !== undefined)
    .filter((token) => !NO_TOPICS.has(tokenAt(sentence, token).form.toLowerCase()))
    .filter((token) => !scene.timesIn(sentence.index).some(({ head }) => head === token))
  return [...objects, ...about]
    .filter((token) => /^(NOUN|PROPN|VERB|ADJ)$/.test(tokenAt(sentence, token).upos))
    .map((token) => topicSpan(sentence, token))
}

/** The words of a topic without the preposition before and the punctuation after. */
export function topicSpan(sentence: Sentence, head: number): Span {
  const all = subtree(sentence, head).filter((at) => {
    const { head: governor, relation } = tokenAt(sentence, at)
    return !(
      governor === head &&
      (relation === 'case' || relation === 'mark' || relation === 'punct')
    )
  })
  const inner = all.filter((at) => tokenAt(sentence, at).upos !== 'PUNCT')
  return spanOf(sentence, inner.length > 0 ? inner : [head])
}
