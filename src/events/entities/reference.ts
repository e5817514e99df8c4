/**
 * A word that points back, as it is shown: whom it may mean, where each was named last, whom it was taken for.
 *   Ada Lund met Per Brandt in Oslo.  He …    Lund: subject of the sentence before; Brandt: named in it
 * In: what was weighed while a mention was linked. Out: the reference, or nothing where nobody was weighed.
 */
import type { Sentence } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { governorsOf, tokenAt } from '../tree/tree.ts'
import type { Reference } from '../types.ts'
import type { Register } from './draft.ts'
import { isLastAsSubject } from './point-back.ts'

/** So many candidates are kept. */
const CANDIDATES_AT_MOST = 5

/** The reference of a mention, before the mention itself is noted as the last place of whom it means. */
export function referenceFrom(
  { weighed }: Register,
  { index }: Sentence,
  span: Span,
): Reference | undefined {
  if (weighed === undefined || weighed.candidates.length === 0) return undefined
  const { rule, taken, candidates } = weighed
  return {
    span,
    ...(taken && { entity: taken.id }),
    rule,
    candidates: candidates.slice(0, CANDIDATES_AT_MOST).map((draft) => ({
      entity: draft.id,
      sentencesBack: index - draft.last.sentence,
      asSubject: isLastAsSubject(draft),
    })),
  }
}

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'acl', 'xcomp', 'csubj'])

/** How many clauses deep a subject stands. */
export function clausesAbove(sentence: Sentence, token: number): number {
  return governorsOf(sentence, token).filter((at) =>
    CLAUSES.has(tokenAt(sentence, at).relation.split(':')[0] ?? ''),
  ).length
}
