/**
 * Other people's systems beside ours: fetched by the bench alone, never a dependency of the project.
 * In: texts. Out: a system that is open and warm, or what is missing.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { RatedSystem } from './rates.ts'

/** Where what is fetched lies; git does not know it. */
export const CACHE = join(import.meta.dirname, '.cache')

export interface PeerTexts {
  readonly texts: readonly string[]
  /** How many of the texts are read before the clock runs. */
  readonly warming: number
  /** How many threads it may use. */
  readonly threads: number
}

export type Peer =
  | { readonly kind: 'ready'; readonly system: RatedSystem }
  | { readonly kind: 'missing'; readonly what: string }

/** Runs a command to its end; says what went wrong, or nothing. */
export function problemOf(command: string, given: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(command, given, { encoding: 'utf8' })
  if (error) return `${command} cannot be started`
  if (status === 0) return undefined
  const said = `${stdout}\n${stderr}`.split('\n').find((line) => /\berr(or)?\b/i.test(line))
  return `${command} ${given[0] ?? ''} failed: ${said?.trim() ?? `exit code ${status}`}`
}
