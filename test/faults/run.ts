/**
 * `npm run faults`: the faults at length, with figures; the short forms run with the tests.
 * `npm run faults -- NAME…` runs some: adding deciding migrating backing-up server working throughput.
 * Everything it touches is its own: temporary folders, a server on the loopback, programs it started.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FILLED, filled, madeAs } from '../record/earlier.ts'
import {
  sayNoServer,
  serverPrograms,
  startServer,
  type TestServer,
} from '../record/postgres-server.ts'
import { killAdding, killBackingUp, killDeciding, killMigrating, type Killing } from './kills.ts'
import { killWorkers, timeWorkers } from './workers.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-faults-'))
let number = 0

const inFile = (kills: number, seed: number): Killing => ({
  kills,
  seed,
  place: () => Promise.resolve(join(folder, `record-${++number}.sqlite`)),
})
const onServer = (kills: number, seed: number, server: TestServer): Killing => ({
  kills,
  seed,
  place: () => server.database(),
})

async function migrating(kills: number): Promise<unknown> {
  const today = join(folder, 'today.sqlite')
  await filled(today)
  const names = ['1-without-fingerprints.sql', '1.sql']
  const place = (): Promise<string> => {
    const name = names[++number % names.length] ?? ''
    return Promise.resolve(madeAs(name, today, join(folder, `earlier-${number}.sqlite`)))
  }
  return killMigrating({ kills, seed: 3, place }, FILLED)
}

type Run = (server: TestServer) => Promise<readonly (readonly [string, unknown])[]>

const RUNS: Readonly<Record<string, Run>> = {
  adding: async () => [['add, killed, on a file', await killAdding(inFile(250, 1))]],
  deciding: async () => [['decide, killed, on a file', await killDeciding(inFile(150, 2))]],
  migrating: async () => [['migrate, killed, a file', await migrating(100)]],
  'backing-up': async () => [['backup, killed, of a file', await killBackingUp(inFile(100, 4))]],
  server: async (server) => [
    ['add, killed, on a server', await killAdding(onServer(150, 5, server))],
    ['decide, killed, on a server', await killDeciding(onServer(100, 6, server))],
    ['backup, killed, of a server', await killBackingUp(onServer(50, 7, server))],
  ],
  working: async (server) => [
    ['two workers, killed', await killWorkers(server, { captures: 5000, kills: 100, seed: 8 })],
  ],
  throughput: async (server) => {
    const rows: (readonly [string, unknown])[] = []
    for (const [workers, sentences] of [1, 2, 1, 2].map((count) => [count, 30] as const)) {
      const figures = await timeWorkers(server, { captures: 80, workers, sentences })
      rows.push([`${workers} of a reader each, 600 words`, figures])
    }
    return rows
  },
}
const WITHOUT_SERVER = ['adding', 'deciding', 'migrating', 'backing-up']

const asked = process.argv.slice(2)
const server = serverPrograms() === undefined ? undefined : await startServer()
if (server === undefined) sayNoServer('the faults of a server and its queue')
try {
  for (const [name, run] of Object.entries(RUNS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    if (server === undefined && !WITHOUT_SERVER.includes(name)) continue
    const started = Date.now()
    for (const [what, figures] of await run(server as TestServer))
      console.log(
        `${what}: ${JSON.stringify(figures)} (${Math.round((Date.now() - started) / 1000)} s)`,
      )
  }
} finally {
  await server?.remove()
  rmSync(folder, { recursive: true, force: true })
}
