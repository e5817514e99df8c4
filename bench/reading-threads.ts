/**
 * Threads that read texts, each with a reader of its own. In: texts. Out: words and seconds.
 */
import { Worker } from 'node:worker_threads'
import { secondsOf } from './bench.ts'
import type { Pass } from './rates.ts'

/** What a thread does with a text: our whole room, our graphs alone, or wink-nlp. */
export type ReaderName = 'room' | 'graphs' | 'wink'

export interface ThreadData {
  readonly reader: ReaderName
}

/** Texts for a thread; `taken` counts those that were taken by it or by those it shares them with. */
export interface Share {
  readonly texts: readonly string[]
  readonly taken: Int32Array
}

/** Lifetime: open them, close them. */
export interface ReadingThreads {
  /** Milliseconds that the slowest reader took to open, its files included. */
  readonly opened: number
  /** The first threads, as many as are asked for, read the texts between them. */
  readTogether(texts: readonly string[], threads: number): Promise<Pass>
  /** Every thread reads all the texts. */
  readEach(texts: readonly string[]): Promise<Pass>
  close(): Promise<void>
}

export async function openReadingThreads(
  reader: ReaderName,
  count: number,
): Promise<ReadingThreads> {
  const threads = Array.from(
    { length: count },
    () =>
      new Worker(new URL('language-worker.js', import.meta.url), {
        workerData: { reader } satisfies ThreadData,
      }),
  )
  const opened = await Promise.all(threads.map((thread) => answerOf(thread)))
  return {
    opened: Math.max(...opened),
    readTogether: (texts, asked) => {
      const share = shareOf(texts)
      return passOf(threads.slice(0, asked).map((thread) => [thread, share]))
    },
    readEach: (texts) => passOf(threads.map((thread) => [thread, shareOf(texts)])),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function shareOf(texts: readonly string[]): Share {
  return { texts, taken: new Int32Array(new SharedArrayBuffer(4)) }
}

async function passOf(shares: readonly (readonly [Worker, Share])[]): Promise<Pass> {
  let counts: readonly number[] = []
  const seconds = await secondsOf(async () => {
    counts = await Promise.all(
      shares.map(([thread, share]) => {
        const answer = answerOf(thread)
        thread.postMessage(share)
        return answer
      }),
    )
  })
  return { words: counts.reduce((sum, count) => sum + count, 0), seconds }
}

function answerOf(thread: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    const answered = (answer: number): void => {
      thread.off('error', reject)
      resolve(answer)
    }
    thread.once('message', answered)
    thread.once('error', reject)
  })
}
