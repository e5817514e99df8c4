/**
 * From a sentence that someone types, or from the parts of a claim, to a claim that the record can check.
 * A sentence is read like any report published on the day of the claim, and its first claim is taken.
 */
import { captureFromText, OperationError } from '../acquire/index.ts'
import type { ClaimContact, ClaimKind } from '../events/index.ts'
import {
  claimFromParts,
  claimQueryFrom,
  speaksOfLater,
  type ClaimParts,
  type ClaimQuery,
  type PartsAnswer,
  type PartyQuery,
} from '../record/index.ts'
import type { Readout } from './compose.ts'
import { whyNoClaim } from './words/claim-hints.ts'
import { dateFrom, sinceFrom } from './words/length-words.ts'

export interface ClaimOptions {
  readonly readout: Pick<Readout, 'read' | 'knowledge'>
  /** ISO date on which the claim is made. */
  readonly on: string
  /** The parties, where the sentence does not name them. */
  readonly about?: readonly [PartyQuery, PartyQuery]
}

/** The claim that a sentence makes; a clear error if it makes none that can be checked. */
export async function claimOf(
  sentence: string,
  { readout, on, about }: ClaimOptions,
): Promise<ClaimQuery> {
  const words = /[.!?]["'”’]?\s*$/.test(sentence) ? sentence : `${sentence}.`
  const reading = await readout.read(captureFromText(words, { published: on }))
  const claim = reading.claims[0]
  if (claim === undefined) throw new OperationError('wrong-use', whyNoClaim(sentence))
  const answer = claimQueryFrom(
    { claim, reading, on, ...(about === undefined ? {} : { about }) },
    readout.knowledge,
  )
  if (answer.kind === 'unknown')
    throw new OperationError(
      'wrong-use',
      `I cannot check “${sentence}”: ${answer.why}. Name the two parties beside it: --about usa/defence russia/defence.`,
    )
  if (speaksOfLater(answer.query))
    throw new OperationError(
      'wrong-use',
      `I cannot check “${sentence}”: it is said on ${on} and speaks of a time after that day.`,
    )
  return answer.query
}

/** The parts of a claim as they are typed. */
export interface TypedParts {
  readonly kind: string
  readonly contact?: string
  readonly since?: string
  readonly day?: string
  readonly count?: string
  readonly counting?: 'all' | 'others'
}

const KINDS: readonly ClaimKind[] = ['first-since', 'first-ever', 'last', 'nth', 'none-since']
const CONTACTS: readonly ClaimContact[] = ['call', 'meeting', 'visit', 'any']

/** The claim that typed parts make; a clear error if one is missing or makes no sense. */
export function claimOfParts(
  typed: TypedParts,
  { sides, on }: Pick<ClaimParts, 'sides' | 'on'>,
): ClaimQuery {
  const kind = oneOf(KINDS, typed.kind, 'kind')
  const { contact, since, day, count, counting } = typed
  const answer = claimFromParts({
    kind,
    sides,
    on,
    ...(contact === undefined ? {} : { contact: oneOf(CONTACTS, contact, 'contact') }),
    ...(since === undefined ? {} : { since: sinceFrom(since) ?? since }),
    ...(day === undefined ? {} : { day: dateFrom(day) ?? day }),
    ...(count === undefined ? {} : { count: /^\d{1,4}$/.test(count) ? Number(count) : -1 }),
    ...(counting === undefined ? {} : { counting }),
  })
  if (answer.kind === 'found') return answer.query
  throw new OperationError('wrong-use', problemOf(answer, { kind, on, given: typed[answer.part] }))
}

function oneOf<Name extends string>(names: readonly Name[], given: string, part: string): Name {
  const found = names.find((name) => name === given)
  if (found !== undefined) return found
  throw new OperationError(
    'wrong-use',
    `“${given}” is no ${part} of a claim. Give one of ${names.join(', ')}.`,
  )
}

const EXAMPLE = {
  since: 'since: 2023-03, 2023-03-15 or "15 months"',
  day: 'day: 2023-03-15 or 2023-03',
  count: 'count: a whole number',
} as const

function problemOf(
  { kind: problem, part }: Exclude<PartsAnswer, { kind: 'found' }>,
  { kind, on, given }: { kind: ClaimKind; on: string; given: string | undefined },
): string {
  switch (problem) {
    case 'missing':
      return `A claim of kind ${kind} needs ${EXAMPLE[part]}.`
    case 'impossible':
      return `“${given ?? ''}” cannot be the ${part} of a claim. Give ${EXAMPLE[part]}.`
    case 'later':
      return `“${given ?? ''}” lies after ${on}, the day on which the claim is made.`
  }
}
