/** The rooms as the evaluation uses them: loaded once, in this process, without a record. */
import type { Capture } from '../src/acquire/index.ts'
import { knowledgeFrom, type Knowledge } from '../src/knowledge/index.ts'
import { openAnalyst, type Analyst } from '../src/language/index.ts'
import { read } from '../src/read.ts'
import type { Reading } from '../src/reading.ts'
import { loadKnowledgeTables, loadModelFiles } from '../src/serve/load.ts'
import type { Tools } from './layer.ts'

/** Tools that load each part when it is first asked for; `models` is another folder of weights than ours. */
export function toolsForEvaluation(models?: string): Tools & { close(): Promise<void> } {
  let analyst: Promise<Analyst> | undefined
  let knowledge: Promise<Knowledge> | undefined
  const tools = {
    analyst: () => (analyst ??= loadModelFiles(models).then(openAnalyst)),
    knowledge: () =>
      (knowledge ??= loadKnowledgeTables().then((tables) => knowledgeFrom(tables, {}))),
    read: async (capture: Capture): Promise<Reading> =>
      read(capture, { analyst: await tools.analyst(), knowledge: await tools.knowledge() }),
    close: async (): Promise<void> => (await analyst)?.close(),
  }
  return tools
}
