/**
 * What every command is given: settings, terminal, the parts opened when first asked for, and one way to print.
 */
import { OperationError } from '../../acquire/index.ts'
import { recordPlace, type LedgerRecord } from '../../record/index.ts'
import { compose, type Readout } from '../compose.ts'
import { settingsFrom, type Settings } from '../settings.ts'
import { currentTerminal, type Terminal } from './terminal.ts'
import { wholeNumberOf } from './whole-number.ts'

/** Reading threads that may be asked for. */
const WORKERS_AT_MOST = 64

export interface CommonOptions {
  readonly db?: string
  readonly json?: boolean
  readonly workers?: string
}

/** The context of one run of the command line. */
export interface Context {
  readonly terminal: Terminal
  readonly settings: Settings
  readonly isJson: boolean
  /** Composes the parts once. */
  readout(): Promise<Readout>
  /** The record to be asked; a question never makes one. */
  record(): Promise<LedgerRecord>
  /** Prints a result: words for people, or the JSON twin when asked. */
  print(result: { readonly words: () => string; readonly json: () => unknown }): void
  close(): Promise<void>
}

export function contextFrom(options: CommonOptions): Context {
  const terminal = currentTerminal(process.env)
  const settings = settingsFrom(process.env, {
    ...(options.db === undefined ? {} : { database: options.db }),
    ...(options.workers === undefined
      ? {}
      : { workers: wholeNumberOf(options.workers, '--workers', WORKERS_AT_MOST) }),
  })
  let composed: Promise<Readout> | undefined
  const readout = (): Promise<Readout> => (composed ??= compose(settings))
  const isJson = options.json === true
  return {
    terminal,
    settings,
    isJson,
    readout,
    record: async () => {
      const place = recordPlace(settings.database)
      if (!(await place.exists())) throw missing(place.shown)
      return (await readout()).record()
    },
    print: ({ words, json }) =>
      void terminal.out.write(isJson ? `${JSON.stringify(json())}\n` : `${words()}\n`),
    close: async () => {
      const readout = await composed?.catch(() => undefined)
      await readout?.close()
    },
  }
}

function missing(path: string): OperationError {
  return new OperationError(
    'record-missing',
    `there is no record at ${path}; readout add makes one`,
    { detail: { path } },
  )
}

/** The moment of asking; the only clock that commands use. */
export function now(): string {
  return new Date().toISOString()
}
