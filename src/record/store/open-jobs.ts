/**
 * Opens the queue of a server's record. Its packages are loaded only when a queue is asked for.
 */
import { OperationError } from '../../acquire/index.ts'
import { isServerAddress } from './address.ts'
import type { CaptureJobs } from './jobs.ts'
import type { Connection } from './connection.ts'
import type { AsideCapture } from './queue-types.ts'
import type { RecordStore } from './record-store.ts'

export interface OpenJobs {
  readonly store: RecordStore
  readonly jobs: CaptureJobs
  unfinished(connection: Connection): Promise<number>
  aside(connection: Connection): Promise<readonly AsideCapture[]>
  close(): Promise<void>
}

/** Opens store and queue; only a server has one. */
export async function openJobs(place: string, jobSeconds: number): Promise<OpenJobs> {
  if (!isServerAddress(place))
    throw new OperationError(
      'wrong-use',
      `A queue needs a server: give --db postgres://…. On one machine readout add reads by itself.`,
    )
  const { openPostgresStore, serverPool } = await import('./postgres.ts')
  const { CaptureJobs, asideJobs, unfinishedJobs } = await import('./jobs.ts')
  const { serverErrorFrom } = await import('./postgres-error.ts')
  const store = await openPostgresStore(place)
  const pool = serverPool(place)
  const jobs = new CaptureJobs(pool)
  const close = async (): Promise<void> => {
    await jobs.stop()
    await Promise.all([store.close(), pool.end()])
  }
  try {
    await jobs.start(jobSeconds)
  } catch (cause) {
    await close()
    throw serverErrorFrom(cause, place)
  }
  return { store, jobs, unfinished: unfinishedJobs, aside: asideJobs, close }
}
