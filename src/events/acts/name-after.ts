/**
 * Whom the words right after a verb or noun name, whatever the tree says.
 * In: a head and a preposition. Out: the head of the name.
 *   met  today  with  Director-General  Tedros
 *   head        preposition             name
 */
import type { Sentence } from '../../language/index.ts'
import { SITE_PREPOSITIONS } from '../en/bodies-lexicon.ts'
import type { Scene } from './scene.ts'

/** "met today with Director-General Tedros": the name right after verb and preposition, whatever the tree says. */
export function nameAfter(
  scene: Scene,
  { sentence, head }: { readonly sentence: Sentence; readonly head: number },
  preposition: string,
): readonly number[] {
  const times = scene.timesIn(sentence.index).map((placed) => placed.head)
  let at = head + 1
  while (sentence.tokens[at]?.upos === 'ADV' || times.includes(at)) at++
  at = afterPlace(scene, sentence, at)
  if (sentence.tokens[at]?.form !== preposition) return []
  const from = sentence.tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1
  const naming = scene.book.from(sentence.index, from)
  return naming === undefined ? [] : [naming.mention.head]
}

/** Where "in Oslo" ends, if it stands here. */
function afterPlace(scene: Scene, sentence: Sentence, at: number): number {
  if (!SITE_PREPOSITIONS.has(sentence.tokens[at]?.form ?? '')) return at
  const naming = scene.book.from(sentence.index, at + 1)
  const kind = naming?.entities[0]?.kind
  return naming !== undefined && (kind === 'place' || kind === 'state')
    ? naming.mention.range[1]
    : at
}
