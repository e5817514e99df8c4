/** From the words that name a party to the party, with a clear error that offers what they might mean. */
import { OperationError } from '../acquire/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { partyFrom, type PartyQuery } from '../record/index.ts'

/** The party that words name: a state, `usa/defence`, an office, a person. */
export function partyNamed(words: string, knowledge: Knowledge): PartyQuery {
  const answer = partyFrom(words, knowledge)
  if (answer.kind === 'found') return answer.query
  const offers = answer.kind === 'ambiguous' ? answer.choices : answer.suggestions
  const hint =
    offers.length > 0
      ? ` Did you mean ${offers.join(', ')}?`
      : " Try a state, usa/defence, or a person's name."
  const what = answer.kind === 'ambiguous' ? 'could be several parties' : 'is no party that I know'
  const code = answer.kind === 'ambiguous' ? 'wrong-use' : 'party-unknown'
  throw new OperationError(code, `"${words}" ${what}.${hint}`)
}
