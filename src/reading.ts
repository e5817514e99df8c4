/**
 * A reading: all that Readout took from one article. A pure function of capture and knowledge.
 */
import type { Article } from './article/index.ts'
import type { Sentence, Name } from './language/index.ts'
import type { TimeExpression } from './time/index.ts'
import type { Attribution } from './attribution/index.ts'
import type { Act, Claim, Entity, LeftOpen, Reference } from './events/index.ts'
import type { Problem } from './text/index.ts'

/** Version of the program that reads; a reading of another version is read anew. */
export const READER_VERSION = '0.1.0'

export interface Reading {
  readonly version: 1
  /** Version of the program that read. */
  readonly reader: string
  /** `Knowledge.version` it was read with. */
  readonly knowledge: string
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  /** Absent in readings stored before these were kept. */
  readonly references?: readonly Reference[]
  readonly attributions: readonly Attribution[]
  readonly acts: readonly Act[]
  readonly claims: readonly Claim[]
  readonly leftOpen: readonly LeftOpen[]
  readonly problems: readonly Problem[]
}
