/**
 * A store as its engines fill it and the record's front holds it.
 * The one idea: all is asynchronous and all writing is one durable transaction.
 */
import type { StateTools } from './state-tools.ts'
import type { StoreState, WritableState } from './types.ts'

/** A store that is open. Work within a transaction is given its tools too; only this room uses them. */
export interface RecordStore {
  read<T>(work: (state: StoreState, tools: StateTools) => Promise<T>): Promise<T>
  /** All or nothing; durable when the promise resolves. */
  write<T>(work: (state: WritableState, tools: StateTools) => Promise<T>): Promise<T>
  /** Writes one consistent state to a file that is not there yet: an embedded store of its own. */
  backUp(file: string): Promise<void>
  /** What is wrong with the store itself, part by part; nothing when it is sound. */
  damage(): Promise<readonly string[]>
  close(): Promise<void>
}
