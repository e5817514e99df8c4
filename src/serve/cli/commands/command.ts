/** What all commands share: the options that stand on each, and the run with its parts closed at the end. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { Definition } from '../../../record/index.ts'
import { contextFrom, now, type CommonOptions, type Context } from '../context.ts'
import { listenForStop } from '../stops.ts'

/** Adds the options that every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON document')
    .option(
      '--db <place>',
      'the record to use, a file or postgres://… (readout where shows the default)',
    )
    .option('--workers <n>', 'reading threads (default: one a core)')
}

/** Runs an action with a context that is closed whatever happens; Ctrl-C is heeded where work is long. */
export async function inContext<Options extends CommonOptions>(
  options: Options,
  action: (context: Context) => Promise<void>,
  { heedsInterrupt = false }: { readonly heedsInterrupt?: boolean } = {},
): Promise<void> {
  const context = contextFrom(options)
  const stop = listenForStop(heedsInterrupt)
  const running = action(context)
  // When it is stopped, what it meets while its parts are closed is no news.
  running.catch(() => undefined)
  try {
    await Promise.race([running, stop.asked])
  } finally {
    await context.close()
    stop.release()
  }
}

/** The definition of a contact asked for by `--lenient`. */
export function definitionOf(options: { readonly lenient?: boolean }): Definition {
  return options.lenient === true ? 'lenient' : 'strict'
}

/** An ISO date from the command line, or a clear error. */
export function dateOf(words: string, option: string): string {
  const hasShape = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(words)
  if (!hasShape || !isDay(words.slice(0, 10)) || Number.isNaN(Date.parse(words)))
    throw new OperationError('wrong-use', `${option} ${words}: give a date as 2024-06-25`)
  return words
}

const DAY_MS = 86_400_000

/** A date that has come: nobody can claim or have learned anything later. Elsewhere it is tomorrow already. */
export function pastDayOf(words: string, option: string): string {
  const date = dateOf(words, option)
  const tomorrow = new Date(Date.parse(now()) + DAY_MS).toISOString().slice(0, 10)
  if (date.slice(0, 10) <= tomorrow) return date
  throw new OperationError('wrong-use', `${option} ${words} lies in the future`)
}

/** The moment of `--as-of`, for what is asked of the record. */
export function asOfOption({ asOf }: { readonly asOf?: string }): { readonly asOf?: string } {
  return asOf === undefined ? {} : { asOf: pastDayOf(asOf, '--as-of') }
}

/** Whether the calendar has the day; the engine would roll the 31st of February over to March. */
function isDay(words: string): boolean {
  const midnight = Date.parse(`${words}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === words
}
