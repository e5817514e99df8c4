/** One worker of the language bench: reads the texts it is sent and answers with the number of words. */
import { parentPort } from 'node:worker_threads'
import { openAnalyst } from '../src/language/index.ts'
import { loadModelFiles } from '../src/serve/load.ts'
import { wordsRead } from './language.ts'

const analyst = loadModelFiles().then(openAnalyst)

parentPort?.on('message', async (texts: readonly string[]) => {
  let words = 0
  for (const text of texts) words += await wordsRead(await analyst, text)
  parentPort?.postMessage(words)
})
