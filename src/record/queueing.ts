/**
 * The record as many machines fill it: captures are put first, read by whoever is free, and stored.
 * In: a server's record. Out: its queue. A capture and its job are put in one transaction; a reading, its
 * statements and contacts, and the end of its job are stored in one. So nothing is lost between, and what
 * is done twice is stored once.
 */
import { OperationError, type Capture } from '../acquire/index.ts'
import type { ArticleId } from '../article/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { addReading } from './adding.ts'
import { momentOf } from './moment.ts'
import { placeUnplaced } from './placing-versions.ts'
import { openJobs, type OpenJobs } from './store/open-jobs.ts'
import type { CaptureJob, TakenCapture, WorkQueue } from './store/queue-types.ts'
import type { WritableState } from './store/types.ts'

export interface QueueSettings {
  readonly place: string
  readonly knowledge: Knowledge
  /** Seconds after which a job of a worker that says nothing is another's. */
  readonly jobSeconds: number
}

/** Opens the queue of a server's record, and makes both if there are none. */
export async function openQueue({
  place,
  knowledge,
  jobSeconds,
}: QueueSettings): Promise<WorkQueue> {
  const open = await openJobs(place, jobSeconds)
  const { store, jobs } = open
  await placeUnplaced(store)
  return {
    ...taking(open),
    put: (captures, now) =>
      store.write(async (state, { connection }) => {
        const isNew = await stored(captures, momentOf(now), state)
        const fresh = captures.filter((_capture, index) => isNew[index] === true)
        await jobs.put(
          fresh.map(({ id }) => id as string as ArticleId),
          connection,
        )
        return isNew
      }),
    finish: (job, { capture, reading, now }) =>
      store.write(async (state, { connection }) => {
        const before = await state.readingsOf(reading.article.id)
        if (before === 0) await addReading({ capture, reading, now, knowledge }, state)
        await jobs.complete(job, connection)
        return before === 0 ? 'read' : 'known'
      }),
    close: () => open.close(),
  }
}

function taking({
  store,
  jobs,
  unfinished,
  aside,
}: OpenJobs): Pick<WorkQueue, 'take' | 'end' | 'fail' | 'unfinished' | 'aside' | 'again'> {
  return {
    async take(atMost) {
      const taken = await jobs.take(atMost)
      return store.read((state) => Promise.all(taken.map((job) => takenCapture(job, state))))
    },
    end: (job) => store.write((_state, { connection }) => jobs.complete(job, connection)),
    fail: (job, error) =>
      store.write((_state, { connection }) => jobs.fail(job, error, connection)),
    unfinished: () => store.read((_state, { connection }) => unfinished(connection)),
    aside: () => store.read((_state, { connection }) => aside(connection)),
    again: () =>
      store.write(async (_state, { connection }) => {
        const back = await aside(connection)
        await jobs.again(back, connection)
        return back.length
      }),
  }
}

async function stored(
  captures: readonly Capture[],
  now: string,
  state: WritableState,
): Promise<readonly boolean[]> {
  const isNew: boolean[] = []
  for (const capture of captures) {
    const isKnown = await state.hasCapture(capture.id)
    if (!isKnown) await state.addCapture(capture, now)
    isNew.push(!isKnown)
  }
  return isNew
}

async function takenCapture(
  job: CaptureJob,
  state: Pick<WritableState, 'capture' | 'readingsOf'>,
): Promise<TakenCapture> {
  if ((await state.readingsOf(job.capture)) > 0) return { kind: 'known', job }
  const capture = await state.capture(job.capture)
  if (capture === undefined)
    throw new OperationError('store-damaged', `The queue names ${job.capture}, which is not there.`)
  return { kind: 'to-read', job, capture }
}
