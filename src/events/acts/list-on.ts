/**
 * The rest of a list that the tree has lost.
 * In: the tokens of a place of a frame. Out: the same and the heads of the names that follow in one list.
 * The one idea: "A, B, C and D" is read on the surface, like the names themselves; it is a list only when
 * an "and" closes it and none of its names begins a clause of its own.
 *   met  A,  B,  C  and  D  in Oslo
 *        given   list on
 */
import type { Sentence } from '../../language/index.ts'
import { LIST_JOINERS } from '../en/reference-words.ts'
import type { Naming } from '../entities/naming.ts'
import { hasRelation, tokenAt } from '../tree/tree.ts'
import { isSide } from './contact-parties.ts'
import type { Scene } from './scene.ts'

const LONGEST_LIST = 12

/** The tokens, and those of the list that goes on from them. */
export function withList(
  scene: Scene,
  sentence: Sentence,
  tokens: readonly number[],
): readonly number[] {
  const [first] = tokens
  const start = first === undefined ? undefined : scene.book.at(sentence.index, first)
  if (start === undefined) return tokens
  const found: number[] = []
  let isClosed = false
  for (let at = start.mention.range[1]; found.length < LONGEST_LIST && !isClosed;) {
    const next = memberAfter(scene, sentence, at)
    if (next === undefined) break
    isClosed = next.isLast
    found.push(next.naming.mention.head)
    at = next.naming.mention.range[1]
  }
  return isClosed ? [...new Set([...tokens, ...found])] : tokens
}

interface Member {
  readonly naming: Naming
  /** Whether "and" stands before it. */
  readonly isLast: boolean
}

/** The official named right after a comma or "and". */
function memberAfter(scene: Scene, sentence: Sentence, from: number): Member | undefined {
  let at = from
  let isLast = false
  while (LIST_JOINERS.has(sentence.tokens[at]?.form.toLowerCase() ?? '')) {
    isLast ||= sentence.tokens[at]?.upos === 'CCONJ'
    at++
  }
  if (at === from) return undefined
  if (sentence.tokens[at]?.upos === 'DET') at++
  const naming = scene.book.from(sentence.index, at)
  const [entity] = naming?.entities ?? []
  if (naming === undefined || entity === undefined || !isSide(entity)) return undefined
  const isPerson = entity.kind === 'person' || entity.kind === 'office'
  const isOwnClause = hasRelation(tokenAt(sentence, naming.mention.head), ['nsubj'])
  return isPerson && !isOwnClause ? { naming, isLast } : undefined
}
