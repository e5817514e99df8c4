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

/** The two parties that words name, refused where both are one. */
export function pairNamed(
  [one, other]: readonly [string, string],
  knowledge: Knowledge,
): readonly [PartyQuery, PartyQuery] {
  const [left, right] = [partyNamed(one, knowledge), partyNamed(other, knowledge)]
  refuseOneParty([left, right])
  return [left, right]
}

/** A pair has two different parties. */
export function refuseOneParty([left, right]: readonly [PartyQuery, PartyQuery]): void {
  if (keyOf(left) !== keyOf(right)) return
  throw new OperationError(
    'wrong-use',
    `Both parties are ${left.label}. A contact has two different ones: US and Russia, usa/defence and russia/defence.`,
  )
}

function keyOf(party: PartyQuery): string {
  switch (party.kind) {
    case 'state':
      return `state ${party.country}`
    case 'portfolio':
      return `portfolio ${party.country} ${party.portfolio}`
    case 'office':
      return `office ${party.office}`
    case 'person':
      return `person ${party.country ?? ''} ${party.label}`
  }
}
