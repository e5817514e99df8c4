/**
 * The subject of a verb to which the tree gives none: named before it, but hung elsewhere.
 * In: a finite verb without a subject. Out: the token of the one named before it, or nothing.
 *   Berg ,  the minister ,  spoke …        Kuwait ,  invaded by Iraq in 1990 ,  held talks …
 *   (obl)                   verb           (subject of the participle)          verb
 */
import type { Sentence } from '../../language/index.ts'
import { dependents, prepositionOf, tokenAt } from '../tree/tree.ts'
import type { Scene } from './scene.ts'

/** The subject that the tree has lost. */
export function lostSubject(scene: Scene, sentence: Sentence, verb: number): readonly number[] {
  const isSomebody = (at: number): boolean =>
    WHO_ACTS.has(scene.book.at(sentence.index, at)?.entities[0]?.kind ?? '')
  const bare = dependents(sentence, verb, ['obl', 'dislocated']).filter(
    (at) => at < verb && prepositionOf(sentence, at) === '' && isSomebody(at),
  )
  if (bare.length > 0) return bare.slice(0, 1)
  return dependents(sentence, verb, ['advcl'])
    .filter((at) => at < verb && tokenAt(sentence, at).xpos === 'VBN')
    .flatMap((at) => dependents(sentence, at, ['nsubj:pass']).filter((subject) => subject < at))
    .filter(isSomebody)
    .slice(0, 1)
}

const WHO_ACTS: ReadonlySet<string> = new Set(['person', 'office', 'organization', 'state'])
