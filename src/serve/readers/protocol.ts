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

export interface ReadRequest {
  readonly number: number
  readonly capture: Capture
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannot-start'; readonly message: string; readonly code?: string }
  | { readonly kind: 'reading'; readonly number: number; readonly reading: Reading }
  | {
      readonly kind: 'failed'
      readonly number: number
      readonly message: string
      readonly stack?: string
    }
