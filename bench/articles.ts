/**
 * From files to the record: articles a second, peak memory, one reader against two, and the cost of a
 * word in short and long articles. On the official releases where they are, else on the sample.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { captureFromText } from '../src/acquire/index.ts'
import { compose } from '../src/serve/compose.ts'
import { ingest } from '../src/serve/ingest.ts'
import { settingsFrom } from '../src/serve/settings.ts'
import { secondsOf, type Bench, type BenchOptions } from './bench.ts'

const SHORT_RUN = 80
const LENGTHS = [1_000, 10_000]

interface Load {
  readonly name: string
  readonly path: string
  readonly articles: number
}

export const articles: Bench = {
  name: 'articles',
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
    try {
      const load = loadFrom(options, folder)
      const one = await addAll(load, { folder, workers: 1 })
      const two = await addAll(load, { folder, workers: 2 })
      const growth = await wordCosts(options.isShort ? LENGTHS.slice(0, 1) : LENGTHS)
      return [
        `  load        ${load.articles} articles: ${load.name}`,
        inWords('1 reader', one),
        inWords('2 readers', two),
        `  2 readers against 1: ${(one.seconds / two.seconds).toFixed(2)} times the speed`,
        growth,
      ].join('\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function loadFrom({ data, isShort }: BenchOptions, folder: string): Load {
  const releases = join(data, 'documents', 'state-releases-2021.jsonl')
  if (!existsSync(releases)) {
    const path = resolve(import.meta.dirname, '..', 'data', 'sample', 'reports')
    return {
      name: 'the sample (SKIPPED the releases: not there)',
      path,
      articles: readdirSync(path).length,
    }
  }
  const lines = readFileSync(releases, 'utf8').trim().split('\n')
  const chosen = isShort ? lines.slice(0, SHORT_RUN) : lines
  const path = join(folder, 'releases.jsonl')
  writeFileSync(path, `${chosen.join('\n')}\n`)
  return { name: 'official releases', path, articles: chosen.length }
}

interface Timing {
  readonly seconds: number
  readonly articles: number
  readonly failed: number
  readonly again: number
}

async function addAll(
  load: Load,
  { folder, workers }: { readonly folder: string; readonly workers: number },
): Promise<Timing> {
  const readout = await compose(
    settingsFrom({}, { database: join(folder, `record-${workers}.sqlite`), workers }),
  )
  let failed = 0
  let added = 0
  const pass = async (): Promise<void> => {
    added = 0
    for await (const result of ingest(readout, [load.path], {})) {
      if (result.kind === 'failed') failed++
      if (result.kind === 'new') added++
    }
  }
  const seconds = await secondsOf(pass)
  await pass()
  await readout.close()
  return { seconds, articles: load.articles, failed, again: added }
}

function inWords(name: string, { seconds, articles: count, failed, again }: Timing): string {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  return `  ${name.padEnd(10)}  ${(count / seconds).toFixed(1)} articles a second, ${failed} failed, ${again} new when added again, peak memory so far ${megabytes} MB`
}

const PARAGRAPH =
  'The foreign ministers of Kestrelia and Maravane met in Doune on Tuesday, the Kestrelian Foreign Ministry said. They discussed the ferry line and the price of timber, and agreed to speak again next month. Neither side would say who had asked for the meeting.\n\n'

/** Milliseconds for a thousand words in articles of growing length, read alone. */
async function wordCosts(lengths: readonly number[]): Promise<string> {
  const readout = await compose(settingsFrom({}, { database: ':memory:', workers: 1 }))
  await readout.read(captureFromText(PARAGRAPH, { published: '2024-06-26' }))
  const costs: string[] = []
  for (const words of lengths) {
    const text = PARAGRAPH.repeat(Math.ceil(words / PARAGRAPH.split(/\s+/).length))
    const seconds = await secondsOf(() =>
      readout.read(captureFromText(text, { published: '2024-06-26' })),
    )
    costs.push(`${words} words ${((seconds * 1e6) / words).toFixed(0)} ms`)
  }
  await readout.close()
  return `  a thousand words, in an article of: ${costs.join(', ')}`
}
