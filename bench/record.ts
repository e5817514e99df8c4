/**
 * The record under load: how fast reports are added, and how fast questions are answered as it grows.
 * On a synthetic record made by a seeded generator: pairs of states by a skewed share, copies, repeats,
 * disagreement on who began it. Ratios between sizes are what counts.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type LedgerRecord, type PartyQuery } from '../src/record/index.ts'
import { projectKnowledge, report, type PartySpec, type Report } from '../test/record/readings.ts'
import { secondsOf, type Bench } from './bench.ts'

const NOW = '2026-01-01T00:00:00.000Z'
const COUNTRIES = 40
const ASKED = 50

export const record: Bench = {
  name: 'record',
  run: async ({ isShort }) => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-bench-record-'))
    try {
      const rows: string[] = []
      for (const size of isShort ? [300, 1_000] : [1_000, 10_000]) {
        rows.push(await measure(size, join(folder, `${size}.db`)))
      }
      return [HEAD, ...rows].join('\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const HEAD =
  '  articles  add /s  last 10% /s  line ms  last ms  check ms  as-of ms  search ms  rebuild s  MiB'

async function measure(size: number, path: string): Promise<string> {
  const ledger = await openRecord({ path, knowledge: projectKnowledge() })
  const random = randomFrom(7)
  const tail = Math.floor(size / 10)
  const head = await secondsOf(() => addMany(ledger, size - tail, random))
  const late = await secondsOf(() => addMany(ledger, tail, random))
  const [left, right] = [stateOf(0), stateOf(1)]
  const line = await millisecondsEach(() => ledger.line({ left, right }, NOW))
  const last = await millisecondsEach(() => ledger.last({ left, right }, NOW))
  const check = await millisecondsEach(() =>
    ledger.check({
      kind: 'first-since',
      left,
      right,
      contact: 'any',
      scope: 'states',
      value: 'P1Y',
      on: '2024-06-25',
    }),
  )
  const asOf = await millisecondsEach(() => ledger.line({ left, right, asOf: '2030-01-01' }, NOW))
  const search = await millisecondsEach(() =>
    ledger.search({ words: 'w77 w78' }, { limit: 10, offset: 0 }),
  )
  const rebuild = await secondsOf(() => ledger.rebuild())
  await ledger.close()
  const figures = [line, last, check, asOf, search].map((figure) => figure.toFixed(1).padStart(8))
  const rate = [(size - tail) / head, tail / late].map((figure) => figure.toFixed(0).padStart(8))
  const mebibytes = (statSync(path).size / 2 ** 20).toFixed(0)
  return `  ${String(size).padStart(8)}${rate.join('  ')}${figures.join(' ')}  ${rebuild.toFixed(1).padStart(9)}  ${mebibytes}`
}

async function millisecondsEach(question: () => Promise<unknown>): Promise<number> {
  await question()
  const seconds = await secondsOf(async () => {
    for (let asked = 0; asked < ASKED; asked++) await question()
  })
  return (seconds * 1000) / ASKED
}

async function addMany(ledger: LedgerRecord, count: number, random: () => number): Promise<void> {
  for (let added = 0; added < count; added++) {
    const { capture, reading } = invented(random)
    await ledger.add(capture, reading, NOW)
  }
}

/** A report of one contact of two states; the first states are the most in the news. */
function invented(random: () => number): Report {
  const country = (): number => Math.floor(COUNTRIES * random() ** 2)
  const left = country()
  const right = (left + 1 + Math.floor((COUNTRIES - 1) * random() ** 2)) % COUNTRIES
  const between = [ministerOf(left), ministerOf(right)]
  const day = new Date(Date.UTC(2018, 0, 1 + Math.floor(random() * 2500)))
    .toISOString()
    .slice(0, 10)
  const initiator = between[random() < 0.5 ? 0 : 1]
  const start = Math.floor(random() * 1_000_000)
  return report({
    outlet: `Outlet ${Math.floor(random() * 12)}`,
    published: day,
    body: Array.from({ length: 200 }, (_word, index) => `w${start + index}`).join(' '),
    acts: [{ between, on: day, ...(initiator ? { initiator } : {}) }],
  })
}

function ministerOf(index: number): PartySpec {
  const country = countryAt(index)
  return { country: country.code, name: `Minister of ${country.name}`, isPerson: true }
}

function stateOf(index: number): PartyQuery {
  const country = countryAt(index)
  return { kind: 'state', country: country.code, label: country.name }
}

function countryAt(index: number): { readonly code: string; readonly name: string } {
  const country = projectKnowledge().countries[index]
  if (!country) throw new Error(`there is no country ${index}`)
  return country
}

/** A linear congruential generator: the same seed, the same record. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
