/**
 * A report that says of itself that it was taken back.
 * In: a new reading. Out: a decision that retracts it, by the rule and with the report's own words, which a
 * person can undo. It is made once: what a person took back stays so, whatever a newer reader finds.
 */
import { textAt } from '../text/index.ts'
import type { Reading } from '../reading.ts'
import { decisionIdOf } from './deciding.ts'
import type { WritableState } from './store/types.ts'
import type { Decision } from './types.ts'

/** Who decides. */
export const RETRACTION_RULE = 'rule:notice of a retraction'
const WORDS_AT_MOST = 200

/** Keeps the decision that a report's own notice makes. */
export async function noteRetraction(
  { article }: Reading,
  at: string,
  state: WritableState,
): Promise<void> {
  const { notice } = article
  if (notice?.kind !== 'retraction') return
  const isMade = (await state.decisions()).some(
    ({ kind, left, by }) => kind === 'retracted' && left === article.id && by === RETRACTION_RULE,
  )
  if (isMade) return
  const [words] = notice.evidence
  const said = words ? textAt(article.text, words).replace(/\s+/g, ' ').slice(0, WORDS_AT_MOST) : ''
  const decision: Omit<Decision, 'id'> = {
    kind: 'retracted',
    left: article.id,
    because: said,
    by: RETRACTION_RULE,
    at,
  }
  await state.stirBlocks(await state.blocksOf(await state.mentionsOf(article.id)))
  await state.addDecision({ ...decision, id: decisionIdOf(decision) })
}
