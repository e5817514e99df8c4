/**
 * The record under load: one record that grows as a watch of many years does, asked the same at each size.
 * Growth from the smallest size to the largest is what counts; beside it stands a flat table with the same
 * reports. `--events N` sets the largest size.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type LedgerRecord, type PartyQuery } from '../src/record/index.ts'
import { projectKnowledge, type Report } from '../test/record/readings.ts'
import { openFlatTable, type FlatTable } from './flat-table.ts'
import { isoDay, pairsOfStates, reportsOf } from './record-corpus.ts'
import type { Bench } from './bench.ts'

/** Reports a day, at which 100,000 are twenty years. */
const REPORTS_A_DAY = 13.7
const SEED = 7
/** Reports over which adding is measured before each size. */
const TAIL = 400
/** Runs of each question, of which the median counts. */
const RUNS = 15
/** The pair in the news most, one of the hundredth rank, and one that is hardly ever told of. */
const RANKS = [0, 100, 1000] as const
/** The sizes at which all is asked, as far as the largest allows. */
const LADDER = [1_000, 10_000, 100_000, 300_000] as const
/** Rows of a line, as a page shows them. */
const ROWS = 200

export const record: Bench = {
  name: 'record',
  run: async ({ isShort, events }) => {
    const largest = events ?? 100_000
    const sizes = isShort ? [300, 1_000] : [...LADDER.filter((size) => size < largest), largest]
    // A flush to disk costs what the disk costs: in memory where the system offers a folder there.
    const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
    const folder = mkdtempSync(join(place, 'readout-bench-record-'))
    try {
      return await measured(sizes, folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

interface Under {
  /** The newest day so far: what comes late is stored when it comes. */
  newest: string
  readonly ledger: LedgerRecord
  readonly flat: FlatTable
  readonly path: string
}

type Figures = ReadonlyMap<string, number>

async function measured(sizes: readonly number[], folder: string): Promise<string> {
  await warmUp(folder)
  const path = join(folder, 'record.db')
  const ledger = await openRecord({ path, knowledge: projectKnowledge() })
  const under = { ledger, flat: openFlatTable(join(folder, 'flat.db')), path, newest: '' }
  const largest = sizes.at(-1) ?? 0
  const reports = reportsOf({ count: largest, seed: SEED, aDay: REPORTS_A_DAY })
  const rows: Figures[] = []
  let added = 0
  for (const size of sizes) {
    const adding: number[] = []
    const inserting: number[] = []
    while (added < size) {
      const next = reports.next()
      if (next.done === true) break
      const [ours, theirs] = await addTo(under, next.value)
      added += 1
      if (added > size - TAIL) {
        adding.push(ours)
        inserting.push(theirs)
      }
    }
    const figures = await askedAt(under, isoDay(Math.floor(size / REPORTS_A_DAY)))
    const own = [['add', mean(adding)] as const, ['flat add', mean(inserting)] as const]
    rows.push(new Map([...own, ...figures]))
    // A run takes long: what is measured is told at once.
    process.stderr.write(`${tableOf(sizes.slice(0, rows.length), rows)}\n\n`)
  }
  await ledger.close()
  under.flat.close()
  return tableOf(sizes, rows)
}

/** Compiles what is measured. */
async function warmUp(folder: string): Promise<void> {
  const path = join(folder, 'warm.db')
  const ledger = await openRecord({ path, knowledge: projectKnowledge() })
  const flat = openFlatTable(join(folder, 'warm-flat.db'))
  const under = { ledger, flat, path, newest: '' }
  for (const one of reportsOf({ count: 600, seed: 1, aDay: 60 })) await addTo(under, one)
  await askedAt(under, isoDay(10))
  await ledger.close()
  flat.close()
}

async function addTo(under: Under, one: Report): Promise<readonly [number, number]> {
  const { capture, reading } = one
  const { published } = reading.article
  if (published.kind === 'known' && published.value > under.newest) under.newest = published.value
  const now = `${under.newest}T12:00:00.000Z`
  const ours = await worked(() => under.ledger.add(capture, reading, now))
  const theirs = await worked(() => Promise.resolve(under.flat.insert(reading)))
  return [ours, theirs]
}

/** Milliseconds of processor time, since what others do at the same time is none of ours. */
async function worked(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** All questions at one size, asked on a day. */
async function askedAt(under: Under, day: string): Promise<readonly (readonly [string, number])[]> {
  const { ledger, path } = under
  const figures: (readonly [string, number])[] = []
  for (const rank of RANKS) figures.push(...(await askedOf(rank, under, day)))
  const words = { words: 'w777' }
  const search = await median(() => ledger.search(words, { limit: 10, offset: 0 }))
  let contacts = 0
  const rebuilding = await worked(async () => {
    const rebuilt = await ledger.rebuild({ isTrial: true })
    if (rebuilt.changed > 0) throw new Error(`a rebuild differs in ${rebuilt.changed} rows`)
    contacts = rebuilt.contacts
  })
  return [
    ...figures,
    ['search', search],
    ['rebuild s', rebuilding / 1000],
    ['contacts', contacts],
    ['peak MiB', process.resourceUsage().maxRSS / 1024],
    ['store MiB', statSync(path).size / 2 ** 20],
  ]
}

async function askedOf(
  rank: number,
  { ledger, flat }: Under,
  day: string,
): Promise<readonly (readonly [string, number])[]> {
  const pair = pairsOfStates()[rank]
  if (!pair) throw new Error(`there is no pair ${rank}`)
  const [left, right] = [stateOf(pair.left.country), stateOf(pair.right.country)]
  const now = `${day}T23:00:00.000Z`
  const claim = { kind: 'first-since', left, right, contact: 'any', scope: 'states' } as const
  const limit = ROWS
  const line = await ledger.line({ left, right }, now)
  // An earlier state, half a year back where the record reaches so far.
  const asOf = dayBefore(day, 180)
  const then = await median(() => ledger.last({ left, right, asOf }, now))
  const last = await median(() => ledger.last({ left, right }, now))
  const named = (name: string): string => `${name} #${rank}`
  return [
    [named('contacts'), line.contacts.length],
    [named('line'), await median(() => ledger.line({ left, right, limit }, now))],
    [named('whole line'), await median(() => ledger.line({ left, right }, now))],
    [named('last'), last],
    [named('check'), await median(() => ledger.check({ ...claim, value: 'P1Y', on: day }))],
    [named('last as of'), then],
    [named('as of, times'), then / last],
    [
      named('flat line'),
      await median(() => Promise.resolve(flat.line(left.country, right.country))),
    ],
    [
      named('flat last'),
      await median(() => Promise.resolve(flat.last(left.country, right.country, day))),
    ],
    [
      named('flat check'),
      await median(() => Promise.resolve(flat.check(left.country, right.country, ['2004', day]))),
    ],
  ]
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

function stateOf(country: string): PartyQuery & { readonly kind: 'state' } {
  return { kind: 'state', country, label: country }
}

async function median(question: () => Promise<unknown>): Promise<number> {
  await question()
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    times.push(await worked(question))
  }
  return times.toSorted((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
}

/** A row a figure, a column a size, and how it grew. */
function tableOf(sizes: readonly number[], rows: readonly Figures[]): string {
  const [first] = rows
  const names = [...(first?.keys() ?? [])]
  const head = ['milliseconds', ...sizes.map((size) => size.toLocaleString('en')), 'growth']
  const body = names.map((name) => {
    const values = rows.map((row) => row.get(name) ?? 0)
    const growth = (values.at(-1) ?? 0) / (values[0] ?? 1)
    return [name, ...values.map(shortly), Number.isFinite(growth) ? `${shortly(growth)}×` : '–']
  })
  return [head, ...body]
    .map(
      ([name = '', ...cells]) =>
        `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join('')}`,
    )
    .join('\n')
}

function shortly(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
