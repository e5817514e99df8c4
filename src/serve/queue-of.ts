/** The queue of the record that a running Readout stands on. */
import { openQueue, type WorkQueue } from '../record/index.ts'
import type { Readout } from './compose.ts'

/** A worker may hold two articles a reader, each as long as an article may take. */
const LIMITS_OF_A_JOB = 3
const SECONDS_AT_LEAST = 5

/** Opens the queue; a record that is a file has none. */
export function queueOf({
  settings,
  knowledge,
}: Pick<Readout, 'settings' | 'knowledge'>): Promise<WorkQueue> {
  const seconds = Math.ceil((settings.articleTimeLimit * LIMITS_OF_A_JOB) / 1000)
  return openQueue({
    place: settings.database,
    knowledge,
    jobSeconds: Math.max(SECONDS_AT_LEAST, seconds),
  })
}
