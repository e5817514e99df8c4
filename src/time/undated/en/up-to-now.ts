/**
 * Whether an English clause tells of what holds on the day of writing, or of what was.
 * In: a sentence and the span of a length. Out: now ("have not spoken", "it is"), then ("spoke"), or
 * nothing for what lies ahead or is only thought.
 */
import { clauseAt } from '../../engine/clause.ts'
import type { Sentence } from '../../../language/index.ts'
import type { Span } from '../../../text/index.ts'
import { FUTURE_HELPERS } from '../../en/tense-words.ts'

/** Whether the clause around a span is told of now or of then. */
export function lookAt(sentence: Sentence, span: Span): 'now' | 'then' | undefined {
  const clause = clauseAt(sentence, span)
  const words = [...(clause?.words ?? []), ...(clause?.above?.words ?? [])]
  if (words.some(({ lemma }) => FUTURE_HELPERS.has(lemma.toLowerCase()))) return undefined
  const tense = words.find(({ features }) => features['VerbForm'] === 'Fin')?.features['Tense']
  if (tense === 'Pres') return 'now'
  return tense === 'Past' ? 'then' : undefined
}
