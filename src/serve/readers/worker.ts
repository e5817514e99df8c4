/**
 * One reader in a thread of its own: takes captures, gives readings, one at a time.
 * Whatever a page does to the parser stays in here. Asked to stop, it ends the article under way between
 * two sentences, so that no native call is cut off in its middle, and closes its encoder.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { knowledgeFrom } from '../../knowledge/index.ts'
import { openAnalyst } from '../../language/index.ts'
import { read, type ReadingTools } from '../../read.ts'
import type { ReaderRequest, WorkerMessage, WorkerStart } from './protocol.ts'

const port = parentPort
if (port === null) throw new Error('readers/worker.ts runs only as a worker thread')
const say = (message: WorkerMessage): void => port.postMessage(message)
const stop = { isAsked: false }
let underWay: Promise<void> = Promise.resolve()

async function start({ models, tables, userRows }: WorkerStart): Promise<ReadingTools> {
  return { knowledge: knowledgeFrom(tables, userRows), analyst: await openAnalyst(models), stop }
}

async function heard(request: ReaderRequest, tools: ReadingTools): Promise<void> {
  if (request.kind === 'read') {
    underWay = answer(request, tools)
    return
  }
  stop.isAsked = true
  await underWay
  await tools.analyst.close()
  say({ kind: 'stopped' })
}

async function answer(
  { number, capture }: Extract<ReaderRequest, { readonly kind: 'read' }>,
  tools: ReadingTools,
): Promise<void> {
  try {
    say({ kind: 'reading', number, reading: await read(capture, tools) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'failed', number, message, ...(stack === undefined ? {} : { stack }) })
  }
}

try {
  const tools = await start(workerData as WorkerStart)
  port.on('message', (request: ReaderRequest) => void heard(request, tools))
  say({ kind: 'ready' })
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  say({
    kind: 'cannot-start',
    message: error instanceof Error ? error.message : String(error),
    ...(code === undefined ? {} : { code }),
  })
}
