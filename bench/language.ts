/**
 * The language room alone: words a second with one worker and with two, load time, memory, and the
 * cost of a word in short and long texts. On the official releases where they are, else on invented
 * sentences. Each worker is a thread with an analyst of its own.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { openAnalyst, type Analyst } from '../src/language/index.ts'
import { loadModelFiles } from '../src/serve/load.ts'
import { secondsOf, type Bench, type BenchOptions } from './bench.ts'

const SHORT_RUN = 40
const LONG_RUN = 250
const LENGTHS = [10, 100, 1_000, 10_000]
const INVENTED =
  'The foreign minister of Vellara spoke by telephone with his counterpart on Tuesday, the ministry said.\n' +
  'She didn’t say how long the call lasted, nor why it took place after fifteen months of silence.\n'

export const language: Bench = {
  name: 'language',
  run: async (options) => {
    const texts = textsFrom(options)
    const before = process.memoryUsage().rss
    const started = performance.now()
    const analyst = await openAnalyst(await loadModelFiles())
    const loaded = performance.now() - started
    const growth = await wordCosts(analyst, options.isShort ? LENGTHS.slice(0, 3) : LENGTHS)
    const memory = (process.memoryUsage().rss - before) / 1e6
    await analyst.close()
    const one = await rateOf(texts, 1)
    const two = await rateOf(texts, 2)
    return [
      `  load        ${texts.length} texts, ${one.words} words`,
      `  opened in   ${loaded.toFixed(0)} ms; ${memory.toFixed(0)} MB more in memory`,
      `  1 worker    ${one.rate.toFixed(0)} words a second`,
      `  2 workers   ${two.rate.toFixed(0)} words a second, ${(two.rate / one.rate).toFixed(2)} times as many`,
      growth,
    ].join('\n')
  },
}

function textsFrom({ data, isShort }: BenchOptions): readonly string[] {
  const path = join(data, 'documents', 'state-releases-2021.jsonl')
  const count = isShort ? SHORT_RUN : LONG_RUN
  if (!existsSync(path)) {
    console.log(`  SKIPPED the releases: ${path} is not there; invented sentences instead`)
    return Array.from({ length: count }, () => INVENTED.repeat(10))
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line) => plainText((JSON.parse(line) as { description: string }).description))
}

function plainText(html: string): string {
  return html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
}

async function rateOf(
  texts: readonly string[],
  workers: number,
): Promise<{ readonly words: number; readonly rate: number }> {
  const threads = await Promise.all(Array.from({ length: workers }, startThread))
  const shares = threads.map((_, at) => texts.filter((__, index) => index % workers === at))
  let words = 0
  const seconds = await secondsOf(async () => {
    const counts = await Promise.all(threads.map((thread, at) => ask(thread, shares[at] ?? [])))
    words = counts.reduce((sum, count) => sum + count, 0)
  })
  await Promise.all(threads.map((thread) => thread.terminate()))
  return { words, rate: words / seconds }
}

/** A thread that has read one text already, so that its code is warm. */
async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('language-worker.js', import.meta.url))
  await ask(thread, [INVENTED.repeat(20)])
  return thread
}

function ask(thread: Worker, texts: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.postMessage(texts)
  })
}

/** Milliseconds a thousand words in texts of different lengths, which should be flat. */
async function wordCosts(analyst: Analyst, lengths: readonly number[]): Promise<string> {
  const perText = (INVENTED.match(/\S+/g) ?? []).length
  const costs: string[] = []
  await costOf(analyst, INVENTED.repeat(20), 1)
  for (const length of lengths) {
    const text = INVENTED.repeat(Math.max(1, Math.round(length / perText)))
    const times = Math.max(1, Math.round(2_000 / length))
    const cost = await costOf(analyst, text, times)
    costs.push(`${length} words ${cost.toFixed(0)} ms`)
  }
  return `  a thousand words in texts of ${costs.join(', ')}`
}

async function costOf(analyst: Analyst, text: string, times: number): Promise<number> {
  let words = 0
  const seconds = await secondsOf(async () => {
    for (let time = 0; time < times; time++) words += await wordsRead(analyst, text)
  })
  return (seconds / words) * 1e6
}

/** Reads a text, a line a paragraph, and counts its words. */
export async function wordsRead(analyst: Analyst, text: string): Promise<number> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const { sentences } = await analyst.analyse({ text, paragraphs })
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}
