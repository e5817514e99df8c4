/** The golden documents: each a capture in `test/golden`, beside it the facts that its reading holds. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readFileSync } from 'node:fs'
import { acquire } from '../src/acquire/index.ts'
import { knowledgeFrom } from '../src/knowledge/index.ts'
import { openAnalyst } from '../src/language/index.ts'
import { read, type ReadingTools } from '../src/read.ts'
import type { Reading } from '../src/reading.ts'
import { loadKnowledgeTables, loadModelFiles } from '../src/serve/load.ts'

const ROOT = resolve(import.meta.dirname, '..')
export const GOLDEN = join(ROOT, 'test', 'golden')

export interface GoldenDocument {
  readonly name: string
  readonly capture: string
  /** Path of the facts. */
  readonly facts: string
}

/** All of them, by name: our own captures, and every fifth report of the sample. */
export function goldenDocuments(): readonly GoldenDocument[] {
  const own = readdirSync(GOLDEN)
    .filter((name) => /\.capture\.(txt|html|md)$/.test(name))
    .map((name) => join(GOLDEN, name))
  const sample = join(ROOT, 'data', 'sample', 'reports')
  const reports = readdirSync(sample)
    .sort()
    .filter((_, index) => index % 5 === 0)
    .map((name) => join(sample, name))
  return [...own, ...reports].map((capture) => {
    const name = (capture.split('/').pop() ?? capture).replace(/(\.capture)?\.(txt|html|md)$/, '')
    return { name, capture, facts: join(GOLDEN, `${name}.reading.txt`) }
  })
}

/** What a golden reading stands on: our knowledge, and the rows of the sample's invented states. */
export async function goldenTools(): Promise<ReadingTools> {
  const csv = readFileSync(join(ROOT, 'data', 'sample', 'knowledge.csv'), 'utf8')
  const knowledge = knowledgeFrom(await loadKnowledgeTables(), { 'sample/knowledge.csv': csv })
  return { knowledge, analyst: await openAnalyst(await loadModelFiles()) }
}

/** Reads one golden document. */
export async function readGolden(document: GoldenDocument, tools: ReadingTools): Promise<Reading> {
  for await (const acquired of acquire([document.capture], {})) {
    if (acquired.kind === 'failed') throw acquired.error
    return read(acquired.capture, tools)
  }
  throw new Error(`${document.capture} holds nothing`)
}
