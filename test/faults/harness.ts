/**
 * Starting programs and killing them at instants that nobody chose.
 * In: what the program is to do. Out: what it had acknowledged when it died.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const ROOT = resolve(import.meta.dirname, '..', '..')
let program: Promise<string> | undefined

/** The actor as one file, so that it starts in a fraction of the time. */
export function actorProgram(): Promise<string> {
  program ??= bundled()
  return program
}

async function bundled(): Promise<string> {
  // Two folders below the root, as the tests that it is made of stand.
  const folder = join(ROOT, 'node_modules', '.cache')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `readout-actor-${process.pid}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/faults/actor.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@photostructure/sqlite', 'pg', 'pg-boss'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  })
  return outfile
}

export interface Running {
  readonly child: ChildProcess
  /** Lines that it has printed whole. */
  readonly lines: readonly string[]
  readonly ended: Promise<{ readonly code: number | null; readonly error: string }>
}

/** Starts a program of Node. */
export function started(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const lines: string[] = []
  let rest = ''
  let error = ''
  child.stdout.on('data', (bytes: Buffer) => {
    const parts = `${rest}${bytes.toString()}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  child.stderr.on('data', (bytes: Buffer) => (error += bytes.toString()))
  const ended = new Promise<{ code: number | null; error: string }>((done) => {
    child.on('close', (code) => done({ code, error: error.trim() }))
  })
  return { child, lines, ended }
}

export interface Kill {
  readonly args: readonly string[]
  /** The line after which the wait begins. */
  readonly after: string
  /** How long it then lives, milliseconds. */
  readonly lives: number
}

/** Starts the actor, kills it, and gives what it acknowledged. */
export async function killedActor({ args, after, lives }: Kill): Promise<readonly string[]> {
  const running = started(await actorProgram(), args)
  let isOver = false
  void running.ended.then(() => (isOver = true))
  while (!running.lines.includes(after) && !isOver) await pause(1)
  await pause(lives)
  running.child.kill('SIGKILL')
  const { code, error } = await running.ended
  if (code !== null && code !== 0) throw new Error(`the actor failed by itself: ${error}`)
  return running.lines.filter((line) => line !== 'ready' && line !== 'open')
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds))
}
