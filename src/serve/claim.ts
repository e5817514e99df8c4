/**
 * From a sentence that someone types to a claim that the record can check: the sentence is read like
 * any report published on the day of the claim, and its first claim is taken.
 */
import { captureFromText, OperationError } from '../acquire/index.ts'
import { claimQueryFrom, type ClaimQuery, type PartyQuery } from '../record/index.ts'
import type { Readout } from './compose.ts'

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
  if (claim === undefined) {
    throw new OperationError(
      'wrong-use',
      `I find no claim about the record in "${sentence}". Try "first call in 15 months", "first since March 2023", "last spoke on 15 March 2023", "five other times since 24 February 2022". A claim that is denied, doubted or only asked about is not decided: give it as it would be made.`,
    )
  }
  const answer = claimQueryFrom(
    { claim, reading, on, ...(about === undefined ? {} : { about }) },
    readout.knowledge,
  )
  if (answer.kind === 'found') return answer.query
  throw new OperationError('wrong-use', `I cannot check "${sentence}": ${answer.why}.`)
}
