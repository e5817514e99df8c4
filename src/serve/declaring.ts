/**
 * A person declares that the ledger of two parties is complete over a stretch of days, with the reason.
 * In: what was typed. Out: the decision, or a clear error. Undoing it is undoing any decision.
 */
import { OperationError } from '../acquire/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Decision, PartyQuery } from '../record/index.ts'
import { refuseOneParty } from './party.ts'
import { partyAddress } from './web/addresses.ts'

export interface Declaring {
  readonly pair: readonly [PartyQuery, PartyQuery]
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  /** Only contacts of this kind: call, meeting or visit. */
  readonly kind?: string
  readonly because: string
  readonly by: string
}

const KINDS = ['call', 'meeting', 'visit']

/** The declaration as a decision to be made. */
export function declarationOf(
  { pair, from, to, kind, because, by }: Declaring,
  { knowledge, now }: { readonly knowledge: Knowledge; readonly now: string },
): Omit<Decision, 'id'> {
  refuseOneParty(pair)
  if (from > to)
    throw new OperationError('wrong-use', `the window ends (${to}) before it begins (${from})`)
  if (to > now.slice(0, 10))
    throw new OperationError('wrong-use', `nobody can vouch for ${to}: it lies in the future`)
  if (kind !== undefined && kind !== 'any' && !KINDS.includes(kind))
    throw new OperationError(
      'wrong-use',
      `“${kind}” is no kind of contact. Give ${KINDS.join(', ')} or any.`,
    )
  if (because.trim() === '')
    throw new OperationError(
      'wrong-use',
      'say why the ledger is complete: --because "an official list"',
    )
  const only = kind === undefined || kind === 'any' ? {} : { kind }
  return {
    kind: 'declared',
    left: pair.map((party) => partyAddress(party, knowledge)).join('|'),
    value: JSON.stringify({ from, to, ...only }),
    because: because.trim(),
    by: `user:${by.trim() === '' ? 'you' : by.trim()}`,
    at: now,
  }
}
