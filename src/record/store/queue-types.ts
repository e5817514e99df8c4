/** The queue of captures to be read, as those see it who put and take. */
import type { Capture } from '../../acquire/index.ts'
import type { ArticleId } from '../../article/index.ts'
import type { Reading } from '../../reading.ts'

/** A capture that a worker has taken. */
export interface CaptureJob {
  readonly id: string
  readonly capture: ArticleId
  /** Which try it is, from 1. */
  readonly try: number
}

/** A capture whose reading failed too often. */
export interface AsideCapture {
  readonly id: string
  readonly capture: ArticleId
  readonly error: string
  readonly at: string
}

/** A capture to be read: `known` when another worker has stored its reading already. */
export type TakenCapture =
  | { readonly kind: 'to-read'; readonly job: CaptureJob; readonly capture: Capture }
  | { readonly kind: 'known'; readonly job: CaptureJob }

/** Lifetime: open it, close it. Everything is durable when its promise resolves. */
export interface WorkQueue {
  /** Stores captures as they came, to be read by any worker; tells which were new. */
  put(captures: readonly Capture[], now: string): Promise<readonly boolean[]>
  take(atMost: number): Promise<readonly TakenCapture[]>
  /** Stores a reading and ends its job, both or neither. */
  finish(
    job: CaptureJob,
    read: { readonly capture: Capture; readonly reading: Reading; readonly now: string },
  ): Promise<'read' | 'known'>
  /** Ends a job whose reading is stored already. */
  end(job: CaptureJob): Promise<void>
  /** Tells that a reading failed: tried again later, or aside after three tries. */
  fail(job: CaptureJob, error: string): Promise<'waiting' | 'aside'>
  /** Captures that are not done, those with workers included. */
  unfinished(): Promise<number>
  aside(): Promise<readonly AsideCapture[]>
  /** Puts all that stands aside back; tells how many. */
  again(): Promise<number>
  close(): Promise<void>
}
