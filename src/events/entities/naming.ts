/**
 * A naming: a mention linked to the entities it means.
 * In: nothing (types). Out: what the book of entities holds and gives.
 */
import type { Span } from '../../text/index.ts'
import type { Reference } from '../types.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './mention.ts'

/** A mention with the entities it was found to mean. */
export interface Naming {
  readonly mention: Mention
  readonly span: Span
  readonly entities: readonly Draft[]
  /** Points at the parties of the contact just told. */
  readonly pair: boolean
  /** Points at whoever speaks the words round it. */
  readonly speaker: boolean
  /** Whom it may mean, when it points back. */
  readonly reference?: Reference
}
