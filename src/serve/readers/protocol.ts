/** What passes between the pool of readers and its worker threads. */
import type { Capture } from '../../acquire/index.ts'
import type { KnowledgeTables } from '../../knowledge/index.ts'
import type { ModelFiles } from '../../language/index.ts'
import type { Reading } from '../../reading.ts'

export interface WorkerStart {
  readonly models: ModelFiles
  readonly tables: KnowledgeTables
  /** Rows that the user added, by file name. */
  readonly userRows: Readonly<Record<string, string>>
}

/** Read a capture; or stop with the one under way, as soon as that can be done in order. */
export type ReaderRequest =
  | { readonly kind: 'read'; readonly number: number; readonly capture: Capture }
  | { readonly kind: 'stop' }

export type WorkerMessage =
  | { readonly kind: 'ready' }
  /** The last word of a thread that was asked to stop. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'cannot-start'; readonly message: string; readonly code?: string }
  | { readonly kind: 'reading'; readonly number: number; readonly reading: Reading }
  | {
      readonly kind: 'failed'
      readonly number: number
      readonly message: string
      readonly stack?: string
    }
