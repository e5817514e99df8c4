/** Reads plain text through all rooms, with the model and the knowledge of the repository. */
import { captureFromText } from '../../src/acquire/index.ts'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import { read } from '../../src/read.ts'
import type { Reading } from '../../src/reading.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import { analyst } from '../attribution/read-text.ts'

const knowledge = loadKnowledgeTables().then((tables) => knowledgeFrom(tables, {}))

/** The whole reading of a text published on a day. */
export async function readWhole(text: string, published: string): Promise<Reading> {
  const tools = { analyst: await analyst(), knowledge: await knowledge }
  return read(captureFromText(text, { published }), tools)
}
