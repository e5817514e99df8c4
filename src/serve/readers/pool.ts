/**
 * The pool of readers: captures in, readings out, on as many threads as there are cores.
 * A thread reads one article at a time. One that outlasts the limit, or dies, is ended and replaced,
 * and only its article fails. Threads start when they are first needed.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OperationError, type Capture } from '../../acquire/index.ts'
import type { Reading } from '../../reading.ts'
import { PACKAGE_FOLDER } from '../package-folder.ts'
import type { ReaderRequest, WorkerMessage, WorkerStart } from './protocol.ts'

export interface ReaderPoolSettings extends WorkerStart {
  readonly workers: number
  /** Milliseconds. */
  readonly articleTimeLimit: number
}

interface Job {
  readonly capture: Capture
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

interface Reader {
  readonly worker: Worker
  job?: Job
  timer?: NodeJS.Timeout
  isReady: boolean
}

/** Lifetime: made once, closed once; `close` waits for nothing and rejects what is under way. */
export class ReaderPool {
  readonly #settings: ReaderPoolSettings
  readonly #readers = new Set<Reader>()
  readonly #waiting: Job[] = []
  #number = 0
  #isClosed = false

  constructor(settings: ReaderPoolSettings) {
    this.#settings = settings
  }

  /** Starts the first thread before there is work, so that the first reader need not wait. */
  warmUp(): void {
    if (this.#readers.size === 0) this.#startReader()
  }

  read(capture: Capture): Promise<Reading> {
    if (this.#isClosed)
      return Promise.reject(new OperationError('interrupted', 'the readers were closed'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ capture, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const readers = [...this.#readers]
    this.#readers.clear()
    for (const job of this.#waiting.splice(0))
      job.reject(new OperationError('interrupted', 'the readers were closed'))
    for (const reader of readers) clearTimeout(reader.timer)
    for (const reader of readers)
      this.#finish(reader)?.reject(new OperationError('interrupted', 'the readers were closed'))
    await Promise.all(readers.map(({ worker }) => endInOrder(worker)))
  }

  #next(): void {
    if (this.#isClosed) return
    for (const reader of this.#readers) {
      if (this.#waiting.length === 0) return
      if (reader.isReady && reader.job === undefined) this.#give(reader)
    }
    const starting = [...this.#readers].filter((reader) => !reader.isReady).length
    if (this.#waiting.length > starting && this.#readers.size < this.#settings.workers)
      this.#startReader()
  }

  #give(reader: Reader): void {
    const job = this.#waiting.shift()
    if (job === undefined) return
    const number = ++this.#number
    const request: ReaderRequest = { kind: 'read', number, capture: job.capture }
    reader.job = job
    reader.timer = setTimeout(() => this.#outlasted(reader), this.#settings.articleTimeLimit)
    reader.worker.postMessage(request)
  }

  #startReader(): void {
    const { models, tables, userRows } = this.#settings
    const worker = new Worker(join(PACKAGE_FOLDER, 'bin', 'reader.js'), {
      workerData: { models, tables, userRows } satisfies WorkerStart,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    const reader: Reader = { worker, isReady: false }
    this.#readers.add(reader)
    worker.on('message', (message: WorkerMessage) => this.#heard(reader, message))
    worker.on('error', (error) => this.#lost(reader, error))
  }

  #heard(reader: Reader, message: WorkerMessage): void {
    if (message.kind === 'stopped') return
    if (message.kind === 'ready') {
      reader.isReady = true
    } else if (message.kind === 'cannot-start') {
      this.#cannotStart(reader, message.message)
    } else {
      const job = this.#finish(reader)
      if (message.kind === 'reading') job?.resolve(message.reading)
      else
        job?.reject(
          new OperationError('reading-failed', message.message, {
            detail: { stack: message.stack ?? '' },
          }),
        )
    }
    this.#next()
  }

  #finish(reader: Reader): Job | undefined {
    const job = reader.job
    clearTimeout(reader.timer)
    delete reader.job
    return job
  }

  #cannotStart(reader: Reader, message: string): void {
    this.#readers.delete(reader)
    for (const job of this.#waiting.splice(0))
      job.reject(new OperationError('model-damaged', message))
    void reader.worker.terminate()
  }

  #outlasted(reader: Reader): void {
    const seconds = this.#settings.articleTimeLimit / 1000
    this.#lost(reader, new Error(`the article took longer than ${seconds} s and was given up`))
  }

  #lost(reader: Reader, error: Error): void {
    if (!this.#readers.delete(reader)) return
    const job = this.#finish(reader)
    void endInOrder(reader.worker)
    job?.reject(new OperationError('reading-failed', error.message, { cause: error }))
    this.#next()
  }
}

/** A thread that hangs in a script of ours does not hear us; after this it is ended all the same. */
const GRACE = 5000

/** Asks a thread to stop and ends it; a thread cut off inside a native call would take us with it. */
async function endInOrder(worker: Worker): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const stopped = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GRACE)
    worker.on('message', ({ kind }: WorkerMessage) => {
      if (kind === 'stopped') resolve()
    })
    worker.on('exit', () => resolve())
  })
  worker.postMessage({ kind: 'stop' } satisfies ReaderRequest)
  await stopped
  clearTimeout(timer)
  await worker.terminate()
}
