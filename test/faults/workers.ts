/**
 * Workers on one queue, killed and measured.
 * In: a server's database, how many captures. Out: how often each was stored, what was lost, how fast it
 * went. The workers are the program itself with its own readers and models.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openQueue, openRecord } from '../../src/record/index.ts'
import { projectKnowledge } from '../record/readings.ts'
import type { TestServer } from '../record/postgres-server.ts'
import { pause, started, type Running } from './harness.ts'
import { seeded } from './kills.ts'

const READOUT = resolve(import.meta.dirname, '..', '..', 'bin', 'readout.js')
/** What a worker holds when it dies comes back after three times this, milliseconds. */
const TIME_LIMIT = 4000
const NOW = '2024-08-01T00:00:00.000Z'

export interface WorkFigures {
  readonly captures: number
  readonly kills: number
  readonly articles: number
  readonly readings: number
  /** Captures without a reading that stand nowhere in the queue. */
  readonly lost: number
  readonly aside: number
  readonly isWhole: boolean
  readonly seconds: number
}

const PAIRS = [
  ['Lloyd Austin', 'Andrei Belousov'],
  ['Antony Blinken', 'Sergey Lavrov'],
  ['The Chinese foreign minister', 'his Indian counterpart'],
] as const

interface Putting {
  readonly captures: number
  readonly timeLimit?: number
  /** Further sentences, of 20 words each. */
  readonly sentences?: number
}

const TOPICS = [
  'the grain corridor',
  'the exchange of prisoners',
  'the safety of ships',
  'the talks',
]

function fillerOf(number: number): string {
  const topic = TOPICS[number % TOPICS.length] ?? ''
  return `Officials of both ministries said in the evening that ${topic} had been on the table for about ${number} minutes.`
}

/** Puts invented reports into the queue, through the command line. */
async function putCaptures(
  place: string,
  { captures: count, timeLimit = TIME_LIMIT, sentences = 0 }: Putting,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-captures-'))
  const lines = Array.from({ length: count }, (_one, number) => {
    const [left = '', right = ''] = PAIRS[number % PAIRS.length] ?? []
    const published = new Date(Date.UTC(2023, 0, 1 + (number % 500))).toISOString().slice(0, 10)
    const more = Array.from({ length: sentences }, (_other, index) => fillerOf(number + index))
    const text = `${left} spoke by phone with ${right} on Monday. It was call number ${number}. ${more.join(' ')}`
    return JSON.stringify({ text, published, outlet: `Outlet ${number % 7}` })
  })
  const file = join(folder, 'captures.jsonl')
  writeFileSync(file, lines.join('\n'))
  const adding = started(READOUT, ['add', file, '--queue', '--db', place], limitOf(timeLimit))
  const { code, error } = await adding.ended
  rmSync(folder, { recursive: true })
  if (code !== 0) throw new Error(error)
}

/** A job's time is told when it is put. */
function limitOf(timeLimit: number): NodeJS.ProcessEnv {
  return { READOUT_ARTICLE_TIME_LIMIT: String(timeLimit) }
}

function worker(
  place: string,
  { untilEmpty, timeLimit = TIME_LIMIT }: { untilEmpty: boolean; timeLimit?: number },
): Running {
  const args = ['work', '--db', place, '--workers', '1', ...(untilEmpty ? ['--until-empty'] : [])]
  return started(READOUT, args, limitOf(timeLimit))
}

interface Killed {
  readonly captures: number
  readonly kills: number
  readonly seed: number
  readonly timeLimit?: number
}

/** Kills one of two workers at random, again and again, and starts another in its place. */
export async function killWorkers(
  server: TestServer,
  { captures, kills, seed, timeLimit = TIME_LIMIT }: Killed,
): Promise<WorkFigures> {
  const place = await server.database()
  await putCaptures(place, { captures, timeLimit })
  const next = seeded(seed)
  const begun = Date.now()
  const start = (): Running => worker(place, { untilEmpty: false, timeLimit })
  const workers = [start(), start()]
  for (let kill = 0; kill < kills; kill++) {
    const index = next() < 0.5 ? 0 : 1
    await pause(500 + next() * 3000)
    const killed = workers[index]
    killed?.child.kill('SIGKILL')
    await killed?.ended
    workers[index] = start()
  }
  await emptied(place)
  for (const running of workers) running.child.kill('SIGTERM')
  await Promise.all(workers.map(({ ended }) => ended))
  return {
    captures,
    kills,
    seconds: (Date.now() - begun) / 1000,
    ...(await outcomeAt(place, server)),
  }
}

/** How long so many workers take for the queue, from their start. */
export async function timeWorkers(
  server: TestServer,
  { captures, workers, sentences = 0 }: Omit<Putting, 'timeLimit'> & { readonly workers: number },
): Promise<WorkFigures> {
  const place = await server.database()
  await putCaptures(place, { captures, sentences, timeLimit: 60_000 })
  const begun = Date.now()
  const running = Array.from({ length: workers }, () =>
    worker(place, { untilEmpty: true, timeLimit: 60_000 }),
  )
  for (const { ended } of running) {
    const { code, error } = await ended
    if (code !== 0) throw new Error(error)
  }
  const seconds = (Date.now() - begun) / 1000
  return { captures, kills: 0, seconds, ...(await outcomeAt(place, server)) }
}

async function emptied(place: string): Promise<void> {
  const queue = await openQueue({ place, knowledge: projectKnowledge(), jobSeconds: 60 })
  while ((await queue.unfinished()) > 0) await pause(500)
  await queue.close()
}

async function outcomeAt(
  place: string,
  server: TestServer,
): Promise<Pick<WorkFigures, 'articles' | 'readings' | 'lost' | 'aside' | 'isWhole'>> {
  const count = async (sql: string): Promise<number> =>
    Number((await server.run(place, `SELECT count(*) AS n FROM ${sql}`))[0]?.['n'])
  const record = await openRecord({ path: place, knowledge: projectKnowledge() })
  const { articles } = await record.summary(NOW)
  const { isWhole } = await record.verify()
  await record.close()
  const aside = await count(
    `readout_jobs.job WHERE name = 'captures-aside' AND state < 'completed'`,
  )
  const unread = await count(
    `readout.captures c WHERE NOT EXISTS (SELECT 1 FROM readout.readings r WHERE r.article = c.id)`,
  )
  const readings = await count('readout.readings')
  return { articles, readings, aside, lost: unread - aside, isWhole }
}
