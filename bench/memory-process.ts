/** The process in which the memory of the language room is measured: reads what it is sent, answers, ends. */
import type { Memory, MemoryLoad } from './language-memory.ts'
import { openReadingThreads } from './reading-threads.ts'

process.once('message', async (load) => {
  process.send?.(await measure(load as MemoryLoad), () => process.exit(0))
})

async function measure({ workers, batches }: MemoryLoad): Promise<Memory> {
  const threads = await openReadingThreads('room', workers)
  const after: number[] = []
  const peaks: number[] = []
  for (const texts of batches) {
    await threads.readEach(texts)
    after.push(process.memoryUsage().rss / 1e6)
    peaks.push((process.resourceUsage().maxRSS * 1024) / 1e6)
  }
  return { opened: threads.opened, after, peaks }
}
