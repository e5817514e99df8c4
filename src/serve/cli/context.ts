/**
 * What every command is given: settings, terminal, the parts opened when first asked for, and one way to print.
 */
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
  readout(extraRows?: Readonly<Record<string, string>>): Promise<Readout>
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
  const isJson = options.json === true
  return {
    terminal,
    settings,
    isJson,
    readout: (extraRows) => (composed ??= compose(settings, extraRows)),
    print: ({ words, json }) =>
      void terminal.out.write(isJson ? `${JSON.stringify(json())}\n` : `${words()}\n`),
    close: async () => {
      const readout = await composed?.catch(() => undefined)
      await readout?.close()
    },
  }
}

/** The moment of asking; the only clock that commands use. */
export function now(): string {
  return new Date().toISOString()
}
