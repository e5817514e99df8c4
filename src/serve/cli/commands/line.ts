/** `readout line`: the ledger of two parties. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { ClaimContact } from '../../../events/index.ts'
import type { LineQuery, PartyQuery } from '../../../record/index.ts'
import { lineToWire } from '../../http/wire.ts'
import { now, type CommonOptions } from '../context.ts'
import { wholeNumberOf } from '../whole-number.ts'
import { lineInWords } from '../views/line.ts'
import { pairNamed } from '../../party.ts'
import { asOfOption, dateOf, definitionOf, inContext, withCommonOptions } from './command.ts'

export interface LineOptions extends CommonOptions {
  readonly kind?: string
  readonly from?: string
  readonly to?: string
  readonly before?: string
  readonly asOf?: string
  readonly lenient?: boolean
  readonly limit?: string
}

/** Rows that may be asked for. */
const LIMIT_AT_MOST = 100_000

export function lineCommand(program: Command): void {
  withLineOptions(withCommonOptions(program.command('line')))
    .description('the ledger of contacts between two parties')
    .argument('<a>', 'usa/defence, "Lloyd Austin", US …')
    .argument('<b>', 'the other party')
    .option('--limit <n>', 'only so many of the newest rows')
    .addHelpText(
      'after',
      `
Examples:
  $ readout line usa/defence russia/defence
  $ readout line "Lloyd Austin" "Andrei Belousov" --kind call
  $ readout line US Russia --from 2022-01-01 --to 2023-12-31 --lenient`,
    )
    .action((left: string, right: string, options: LineOptions) =>
      inContext(options, async (context) => {
        const readout = await context.readout()
        const query = lineQueryOf(pairNamed([left, right], readout.knowledge), options)
        const record = await context.record()
        const limit =
          options.limit === undefined
            ? {}
            : { limit: wholeNumberOf(options.limit, '--limit', LIMIT_AT_MOST) }
        const answer = await record.line({ ...query, ...limit }, now())
        context.print({
          words: () => lineInWords(answer, context.terminal),
          json: () => lineToWire(answer),
        })
      }),
    )
}

/** The options that narrow a line, shared with `last` and `export`. */
export function withLineOptions(command: Command): Command {
  return command
    .option('--kind <kind>', 'call, meeting, visit or any')
    .option('--from <date>', 'first day of the window')
    .option('--to <date>', 'last day of the window')
    .option('--as-of <date>', 'only what the record held by then')
    .option('--lenient', 'also contacts that are only reported, possible or background')
}

/** The query of a line from the command line's words. */
export function lineQueryOf(
  [left, right]: readonly [PartyQuery, PartyQuery],
  options: LineOptions,
): LineQuery {
  const { kind } = options
  const from = options.from === undefined ? undefined : dateOf(options.from, '--from')
  const to = options.to === undefined ? undefined : dateOf(options.to, '--to')
  if (from !== undefined && to !== undefined && from > to)
    throw new OperationError('wrong-use', `the window ends (${to}) before it begins (${from})`)
  return {
    left,
    right,
    definition: definitionOf(options),
    ...(kind === undefined ? {} : { kind: kindOf(kind) }),
    window: {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    ...asOfOption(options),
  }
}

function kindOf(words: string): ClaimContact {
  if (words === 'call' || words === 'meeting' || words === 'visit' || words === 'any') return words
  throw new OperationError('wrong-use', `--kind ${words}: give call, meeting, visit or any`)
}
