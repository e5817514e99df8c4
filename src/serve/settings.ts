/**
 * Settings: what a user may set, from the environment and the command line, with the defaults.
 * Each is listed in `docs/settings.md`; the command line wins over the environment.
 */
import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'

export interface Settings {
  /** SQLite file of the record. */
  readonly database: string
  /** Reading workers: each holds one encoder session with one thread. */
  readonly workers: number
  readonly host: string
  /** Preferred port of the pages; the next free one is taken if it is in use. */
  readonly port: number
  /** Longest time one article may take, milliseconds. */
  readonly articleTimeLimit: number
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Workers beyond this gain nothing on one machine's memory bandwidth. */
const WORKERS_AT_MOST = 8

export function settingsFrom(environment: Environment, given: Partial<Settings> = {}): Settings {
  return {
    database: environment['READOUT_DB'] ?? join(dataFolder(environment), 'record.sqlite'),
    workers:
      wholeNumber(environment['READOUT_WORKERS']) ??
      Math.min(availableParallelism(), WORKERS_AT_MOST),
    host: environment['READOUT_HOST'] ?? '127.0.0.1',
    port: wholeNumber(environment['READOUT_PORT']) ?? 4180,
    articleTimeLimit: wholeNumber(environment['READOUT_ARTICLE_TIME_LIMIT']) ?? 120_000,
    ...given,
  }
}

/** The folder for a user's data: `XDG_DATA_HOME/readout`, else `~/.local/share/readout`. */
export function dataFolder(environment: Environment): string {
  const base = environment['XDG_DATA_HOME']
  return join(
    base !== undefined && base !== '' ? base : join(homedir(), '.local', 'share'),
    'readout',
  )
}

function wholeNumber(words: string | undefined): number | undefined {
  return words !== undefined && /^\d{1,7}$/.test(words) ? Number(words) : undefined
}
