/**
 * Kills of those who add, decide, bring forward and back up.
 * In: places to make records at, how many kills. Out: figures: what was acknowledged, what of it was lost,
 * and how often a record was not whole afterwards. Both must be nothing.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { numbered, projectKnowledge, report } from '../record/readings.ts'
import { killedActor } from './harness.ts'

const NOW = '2024-08-01T00:00:00.000Z'
/** Kills that one record has to bear before a new one is taken. */
const KILLS_EACH = 40
const LIVES_AT_MOST = 400

export interface Figures {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  /** Records that were not whole, or not what a rebuild makes, after a kill. */
  readonly torn: number
}

export interface Killing {
  readonly kills: number
  readonly seed: number
  /** Makes a place where no record stands yet. */
  place(): Promise<string>
}

const open = (path: string): Promise<LedgerRecord> =>
  openRecord({ path, knowledge: projectKnowledge() })

/** Numbers from 0 below 1 that are the same for a seed. */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Kills of a program that adds reports. */
export function killAdding(killing: Killing): Promise<Figures> {
  let first = 0
  return inSeries(killing, {
    prepare: () => {
      first = 0
      return Promise.resolve()
    },
    argsFor: (place) => ['add', place, String(first), '1000'],
    missingIn: async (acknowledged, record) => {
      const missing: string[] = []
      for (const id of acknowledged) if (!(await record.has(id as never))) missing.push(id)
      first = Math.max(0, acknowledged.length - 2)
      return missing
    },
  })
}

/** Kills of a program that merges, splits and undoes. */
export function killDeciding(killing: Killing): Promise<Figures> {
  let number = 0
  return inSeries(killing, {
    prepare: (place) => filled(place, 24),
    argsFor: (place) => ['decide', place, String(killing.seed + ++number)],
    missingIn: async (acknowledged, record) => {
      const made = await record.decisions({ limit: 1_000_000, offset: 0 })
      const there = new Set<string>(made.map(({ id }) => id))
      return acknowledged.filter((id) => !there.has(id))
    },
  })
}

interface Series {
  prepare(place: string): Promise<void>
  argsFor(place: string): readonly string[]
  /** Which of all that one record acknowledged is not there. */
  missingIn(acknowledged: readonly string[], record: LedgerRecord): Promise<readonly string[]>
}

async function inSeries({ kills, seed, place }: Killing, series: Series): Promise<Figures> {
  const next = seeded(seed)
  const figures = { kills, acknowledged: 0, lost: 0, torn: 0 }
  let at = ''
  let acknowledged = new Set<string>()
  for (let kill = 0; kill < kills; kill++) {
    if (kill % KILLS_EACH === 0) {
      at = await place()
      acknowledged = new Set()
      await series.prepare(at)
    }
    const lives = next() * LIVES_AT_MOST
    const told = await killedActor({ args: series.argsFor(at), after: 'open', lives })
    for (const id of told) acknowledged.add(id)
    figures.acknowledged += told.length
    const record = await open(at)
    figures.lost += (await series.missingIn([...acknowledged], record)).length
    if (!(await isWhole(record, kill))) figures.torn++
    await record.close()
  }
  return figures
}

/** Each time against a rebuild; now and then all of it. */
async function isWhole(record: LedgerRecord, kill: number): Promise<boolean> {
  if (kill % 10 === 9) return (await record.verify()).isWhole
  return (await record.rebuild({ isTrial: true })).changed === 0
}

async function filled(place: string, count: number): Promise<void> {
  const record = await open(place)
  for (let number = 0; number < count; number++) {
    const { capture, reading } = report(numbered(number))
    await record.add(capture, reading, NOW)
  }
  await record.close()
}

/** Kills of a program that brings a record forward; `place` makes one of an earlier schema. */
export async function killMigrating(
  { kills, seed, place }: Killing,
  expected: { readonly articles: number; readonly decisions: number },
): Promise<Figures> {
  const next = seeded(seed)
  const figures = { kills, acknowledged: 0, lost: 0, torn: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const at = await place()
    await killedActor({ args: ['open', at], after: 'ready', lives: next() * 60 })
    const record = await open(at)
    const { isWhole, articles } = await record.verify()
    const decisions = await record.decisions({ limit: 1000, offset: 0 })
    figures.acknowledged += expected.articles + expected.decisions
    figures.lost += expected.articles - articles + expected.decisions - decisions.length
    if (!isWhole) figures.torn++
    await record.close()
  }
  return figures
}

/** Kills of a program that writes backups while another adds: each file that has its name is whole. */
export async function killBackingUp({ kills, seed, place }: Killing): Promise<Figures> {
  const next = seeded(seed)
  const figures = { kills, acknowledged: 0, lost: 0, torn: 0 }
  const at = await place()
  await filled(at, 40)
  const record = await open(at)
  for (let kill = 0; kill < kills; kill++) {
    const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'))
    const args = ['back-up', at, folder]
    const killed = killedActor({ args, after: 'open', lives: next() * LIVES_AT_MOST })
    const { capture, reading } = report(numbered(40 + kill))
    await record.add(capture, reading, NOW)
    const told = await killed
    figures.acknowledged += told.length
    figures.lost += told.filter((file) => !existsSync(file)).length
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.sqlite'))) {
      const backup = await open(join(folder, name))
      const { isWhole, articles } = await backup.verify()
      if (!isWhole || articles < 40 + kill) figures.torn++
      await backup.close()
    }
    rmSync(folder, { recursive: true })
  }
  if (!(await record.verify()).isWhole) figures.torn++
  await record.close()
  return figures
}
