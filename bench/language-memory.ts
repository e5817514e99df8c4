/**
 * What the language room takes in memory, in a process of its own for each number of workers, so that
 * the difference between one and two is a worker's. In: batches of texts. Out: megabytes after each.
 */
import { fork } from 'node:child_process'
import { join } from 'node:path'

export interface MemoryLoad {
  readonly workers: number
  /** Every worker reads every text. */
  readonly batches: readonly (readonly string[])[]
}

export interface Memory {
  /** Milliseconds that the slowest worker took to open. */
  readonly opened: number
  /** Megabytes of the process after each batch. */
  readonly after: readonly number[]
  /** The most megabytes that the process ever had, at the end of each batch. */
  readonly peaks: readonly number[]
}

/** Starts the process, lets its workers read, and ends it. */
export function memoryOf(load: MemoryLoad): Promise<Memory> {
  const child = fork(join(import.meta.dirname, 'memory-process.ts'))
  return new Promise((resolve, reject) => {
    child.once('message', (memory) => resolve(memory as Memory))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the memory process ended with ${code}`)))
    child.send(load)
  })
}
