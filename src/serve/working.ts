/**
 * Reading what others have put into a server's queue.
 * In: the readers and the queue. Out: what came of each capture. As many captures are with us as there are
 * readers, and a few more wait. A reading that fails is told to the queue; a server that is away is
 * waited for; what we hold when we die is another's after a while.
 */
import { OperationError } from '../acquire/index.ts'
import type { WorkQueue } from '../record/index.ts'
import type { Readout } from './compose.ts'

type Taken = Awaited<ReturnType<WorkQueue['take']>>[number]

/** What came of a capture; `left` is still the queue's: the server was away. */
export type Worked =
  | { readonly kind: 'read' | 'known' | 'left'; readonly capture: string }
  | { readonly kind: 'waiting' | 'aside'; readonly capture: string; readonly error: string }

export interface Working {
  readonly readout: Pick<Readout, 'read' | 'width'>
  readonly queue: WorkQueue
  /** Whether to end when nothing is left, rather than to wait for more. */
  readonly untilEmpty: boolean
  /** Whether to take no more, and end when what we hold is done. */
  isStopping(): boolean
}

const UNDER_WAY_EACH = 2
const IDLE_MS = 300

/** Works until it is told to stop, or until nothing is left. */
export async function* workThrough(working: Working): AsyncGenerator<Worked> {
  const { readout, queue, untilEmpty, isStopping } = working
  const underWay = new Map<string, Promise<Worked & { readonly job: string }>>()
  for (;;) {
    if (!isStopping() && underWay.size <= readout.width) {
      const room = readout.width * UNDER_WAY_EACH - underWay.size
      for (const taken of await unlessAway(queue.take(room), []))
        underWay.set(taken.job.id, workOn(taken, working))
    }
    if (underWay.size > 0) {
      const { job, ...worked } = await Promise.race(underWay.values())
      underWay.delete(job)
      yield worked
    } else {
      if (isStopping()) return
      if (untilEmpty && (await unlessAway(queue.unfinished(), 1)) === 0) return
      await new Promise((wake) => setTimeout(wake, IDLE_MS))
    }
  }
}

async function workOn(taken: Taken, working: Working): Promise<Worked & { readonly job: string }> {
  const worked = await unlessAway(outcomeOf(taken, working), {
    kind: 'left',
    capture: taken.job.capture,
  } as const)
  return { ...worked, job: taken.job.id }
}

async function outcomeOf(taken: Taken, { readout, queue }: Working): Promise<Worked> {
  const { job } = taken
  if (taken.kind === 'known') {
    await queue.end(job)
    return { kind: 'known', capture: job.capture }
  }
  const { capture } = taken
  const reading = await readout.read(capture).catch(failureIn)
  if ('failure' in reading) {
    const kind = await queue.fail(job, reading.failure)
    return { kind, capture: job.capture, error: reading.failure }
  }
  const now = new Date().toISOString()
  return { kind: await queue.finish(job, { capture, reading, now }), capture: job.capture }
}

/** A reading that failed, in words; anything else is no fault of the capture. */
function failureIn(error: unknown): { readonly failure: string } {
  if (error instanceof OperationError && error.code === 'reading-failed')
    return { failure: error.message }
  throw error
}

/** What was asked for, or the other when the server is away; the queue gives its jobs to others then. */
async function unlessAway<T>(asked: Promise<T>, other: T): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof OperationError && error.code === 'store-unreachable') return other
    throw error
  }
}
