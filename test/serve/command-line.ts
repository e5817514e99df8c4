/** Runs the command line as a user does: as a process of its own, with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly log: string
}

/** A place for one test's files and record. */
export interface Place {
  readonly folder: string
  readonly database: string
  /** Runs `readout` with these words and waits for its end. */
  run(words: readonly string[], input?: string): Promise<Ended>
  /** Starts it and lets it run. */
  start(words: readonly string[]): ChildProcess
  remove(): void
}

/** Makes a place under the system's temporary folder. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'))
  const start = (words: readonly string[]): ChildProcess =>
    spawn(process.execPath, [join(ROOT, 'bin', 'readout.js'), ...words], {
      cwd: folder,
      env: { ...process.env, XDG_DATA_HOME: folder, NO_COLOR: '1' },
    })
  return {
    folder,
    database: join(folder, 'readout', 'record.sqlite'),
    start,
    run: (words, input) => ended(start(words), input),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What a process printed, once it has ended. */
export function ended(child: ChildProcess, input?: string): Promise<Ended> {
  let out = ''
  let log = ''
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (log += data.toString()))
  child.stdin?.end(input ?? '')
  return new Promise((done) => child.on('close', (code) => done({ code, out, log })))
}

/** A short report of a call between two defence ministers on a day. */
export function reportOf(day: string, detail: string): string {
  return `---
outlet: The Test Gazette
published: ${day}
---
US Defense Secretary Lloyd Austin spoke by phone with Russian Defence Minister Sergei Shoigu on ${day}, the Pentagon said. ${detail}
`
}

/** What `add --json` prints. */
export interface AddResult {
  readonly new: number
  readonly known: number
  readonly failed: readonly { readonly source: string; readonly code: string }[]
  readonly articles: readonly { readonly id: string }[]
}

/** Printed JSON as the type that the test expects. */
export function json<T>(words: string): T {
  return JSON.parse(words) as T
}
