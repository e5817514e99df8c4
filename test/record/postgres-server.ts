/**
 * A PostgreSQL server for tests: in a temporary folder of its own, on a free port of the loopback.
 * In: Debian's package, or `initdb` and `postgres` on the path. Out: addresses of fresh databases, and
 * the server's process to stop, kill and start again. Where there is none, the tests say so loudly.
 * The server refuses to run as root, so that it then runs as `postgres`, else as `nobody`.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const NOBODY = 65534

/** The folder of the server's programs, or nothing. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((left, right) => Number(right) - Number(left))
    : []
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
}

/** Says that there is no server, where nobody can miss it. */
export function sayNoServer(what: string): void {
  const line = '!'.repeat(78)
  const words = `NOT RUN: ${what}.\nThere is no PostgreSQL here; on Debian: apt-get install postgresql`
  process.stderr.write(`\n${line}\n${words}\n${line}\n\n`)
}

export interface TestServer {
  /** The server's own process. */
  readonly process: () => ChildProcess
  /** The address of a database made for the caller. */
  database(): Promise<string>
  /** Runs SQL on a database. */
  run(address: string, sql: string): Promise<readonly Record<string, unknown>[]>
  /** Ends it: `SIGINT` cuts connections, `SIGQUIT` and `SIGKILL` leave a crash to be recovered from. */
  stop(signal?: NodeJS.Signals): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

interface Settings {
  /** Whether it may lose what it acknowledged when the machine goes down: quick tests only. */
  readonly isHasty?: boolean
}

/** Starts a server; ask `serverPrograms` first whether there is one. */
export async function startServer({ isHasty = false }: Settings = {}): Promise<TestServer> {
  const programs = serverPrograms() ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgres-'))
  const owner = ownerOfServer()
  if (owner !== undefined) chownSync(folder, owner, owner)
  const data = join(folder, 'data')
  const as = owner === undefined ? {} : { uid: owner, gid: owner }
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder, ...as },
  )
  const port = await freePort()
  const hasty = isHasty ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : []
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  let child: ChildProcess | undefined
  let number = 0
  const address = (name: string): string => `postgres://readout@127.0.0.1:${port}/${name}`
  const start = async (): Promise<void> => {
    child = spawn(join(programs, 'postgres'), [...options, ...hasty], {
      stdio: 'ignore',
      cwd: folder,
      ...as,
    })
    await answering(address('postgres'))
  }
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<void> => {
    const running = child
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await ended
  }
  await start()
  return {
    process: () => child as ChildProcess,
    database: async () => {
      const name = `record_${++number}`
      await run(address('postgres'), `CREATE DATABASE ${name}`)
      return address(name)
    },
    run,
    stop,
    start,
    remove: async () => {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function run(address: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run(address, 'SELECT 1')
      return
    } catch (error) {
      if (tries > 300) throw error
      await new Promise((wake) => setTimeout(wake, 100))
    }
  }
}

function ownerOfServer(): number | undefined {
  if (process.getuid?.() !== 0) return undefined
  try {
    return Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return NOBODY
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
