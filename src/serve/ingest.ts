/**
 * Adds inputs to the record: acquire, read, store; what was new, known or failed is told one by one.
 * As many captures are under way as there are readers, and a few more wait, so that memory stays flat
 * however long the input is. Safe to interrupt: each article is stored whole or not at all, and running
 * it again goes on where it stopped.
 */
import {
  acquire,
  OperationError,
  type AcquireOptions,
  type Acquired,
  type Capture,
} from '../acquire/index.ts'
import type { LedgerRecord, WorkQueue } from '../record/index.ts'
import type { Readout } from './compose.ts'

export type Ingested =
  | { readonly kind: 'new' | 'known'; readonly source: string; readonly article: string }
  | { readonly kind: 'failed'; readonly source: string; readonly error: OperationError }

/** How captures are taken in. */
export interface IngestOptions extends AcquireOptions {
  /** When we learn of a capture: now, unless a past watch is replayed, as the sample does. */
  readonly learnedAt?: (capture: Capture) => string
}

/** Captures under way for each reader: one read, one waiting. */
const UNDER_WAY_EACH = 2

/** Ingests all inputs; yields one result for each capture, in order of the input. */
export async function* ingest(
  readout: Readout,
  inputs: readonly string[],
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  const record = await readout.record()
  const underWay: Promise<Ingested>[] = []
  for await (const acquired of acquire(inputs, options)) {
    underWay.push(heldBack(ingestOne({ readout, record, options }, acquired)))
    if (underWay.length >= readout.width * UNDER_WAY_EACH) yield await nextOf(underWay)
  }
  while (underWay.length > 0) yield await nextOf(underWay)
}

/** Captures that are put into the queue in one transaction. */
const PUT_AT_ONCE = 50

/** Puts all inputs into a queue, to be read by whoever works on it; each is durable when it is told. */
export async function* enqueue(
  queue: Pick<WorkQueue, 'put'>,
  inputs: readonly string[],
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  let waiting: Capture[] = []
  for await (const acquired of acquire(inputs, options)) {
    if (acquired.kind === 'failed') yield acquired
    else waiting.push(acquired.capture)
    if (waiting.length >= PUT_AT_ONCE) {
      yield* await put(waiting, queue)
      waiting = []
    }
  }
  yield* await put(waiting, queue)
}

async function put(
  captures: readonly Capture[],
  queue: Pick<WorkQueue, 'put'>,
): Promise<readonly Ingested[]> {
  const isNew = await queue.put(captures, new Date().toISOString())
  return captures.map(({ id, source }, index) => ({
    kind: isNew[index] === true ? 'new' : 'known',
    source,
    article: id,
  }))
}

/** A promise whose failure waits until it is asked for: it must not end the process before. */
export function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

async function nextOf(underWay: Promise<Ingested>[]): Promise<Ingested> {
  const next = underWay.shift()
  if (next === undefined) throw new Error('nothing is under way')
  return next
}

interface Ingesting {
  readonly readout: Pick<Readout, 'read'>
  readonly record: LedgerRecord
  readonly options?: Pick<IngestOptions, 'learnedAt'>
}

async function ingestOne(ingesting: Ingesting, acquired: Acquired): Promise<Ingested> {
  if (acquired.kind === 'failed') return acquired
  const { capture } = acquired
  try {
    return await keep(capture, ingesting)
  } catch (error) {
    if (error instanceof OperationError && error.code === 'reading-failed')
      return { kind: 'failed', source: capture.source, error }
    throw error
  }
}

/** Reads one capture and stores it, unless the record has it. */
export async function keep(
  capture: Capture,
  { readout, record, options }: Ingesting,
): Promise<Ingested> {
  if (await record.has(capture.id))
    return { kind: 'known', source: capture.source, article: capture.id }
  const reading = await readout.read(capture)
  const learnedAt = options?.learnedAt?.(capture) ?? new Date().toISOString()
  const { kind, article } = await record.add(capture, reading, learnedAt)
  return { kind, source: capture.source, article }
}

const PAGE = 100

/** Reads every stored article again, with the reader and the knowledge of now; yields how many there are. */
export async function* rereadAll(readout: Readout): AsyncGenerator<number> {
  const record = await readout.record()
  const { articles: total } = await record.summary(new Date().toISOString())
  for (let offset = 0; offset < total; offset += PAGE) {
    const views = await record.articles({ limit: PAGE, offset })
    const readings = views.map(({ capture }) => heldBack(readout.read(capture)))
    for (const [index, { capture }] of views.entries()) {
      // An article that cannot be read now keeps the reading that it has.
      const reading = await readings[index]?.catch(readingFailed)
      if (reading !== undefined) await record.add(capture, reading, new Date().toISOString())
      yield total
    }
  }
}

function readingFailed(error: unknown): undefined {
  if (error instanceof OperationError && error.code === 'reading-failed') return undefined
  throw error
}
