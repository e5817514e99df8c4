/**
 * One thread of the language bench. In: texts and a counter that threads may share. Out: how many words
 * of them it read. It takes the next text until none is left, so that no thread waits for another.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openGraphReader, openRoomReader } from './language-readers.ts'
import type { Share, ThreadData } from './reading-threads.ts'
import { openWinkReader } from './wink.ts'

const { reader } = workerData as ThreadData
const open = { room: openRoomReader, graphs: openGraphReader, wink: openWinkReader }[reader]
const started = performance.now()
const read = await open()

parentPort?.on('message', async ({ texts, taken }: Share) => {
  const next = (): string | undefined => texts[Atomics.add(taken, 0, 1)]
  let words = 0
  for (let text = next(); text !== undefined; text = next()) words += await read(text)
  parentPort?.postMessage(words)
})
parentPort?.postMessage(performance.now() - started)
