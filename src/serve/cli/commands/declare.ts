/** `readout declare`: says that the ledger of two parties is complete over a stretch of days, and why. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import { declarationOf } from '../../declaring.ts'
import { decisionToWire } from '../../http/wire.ts'
import { pairNamed } from '../../party.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { harmless } from '../terminal.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'

interface DeclareOptions extends CommonOptions {
  readonly from?: string
  readonly to?: string
  readonly kind?: string
  readonly because?: string
  readonly by: string
}

export function declareCommand(program: Command): void {
  withCommonOptions(program.command('declare'))
    .description('declares the ledger of two parties complete, so that a silence in it is one')
    .argument('<a>', 'usa/defence, "Lloyd Austin", US …')
    .argument('<b>', 'the other party')
    .option('--from <date>', 'first day')
    .option('--to <date>', 'last day')
    .option('--kind <kind>', 'only call, meeting or visit (default: all contacts)')
    .option('--because <words>', 'why it is complete')
    .option('--by <name>', 'who says so', 'you')
    .addHelpText(
      'after',
      `
Example:
  $ readout declare usa/defence russia/defence --kind call --from 2022-01-01 --to 2024-07-12 --because "the official list of calls was added"
  $ readout undo d-…      (takes it back)`,
    )
    .action((left: string, right: string, options: DeclareOptions) =>
      inContext(options, (context) => declare([left, right], options, context)),
    )
}

async function declare(
  pair: readonly [string, string],
  options: DeclareOptions,
  context: Context,
): Promise<void> {
  const { from, to, kind, because, by } = options
  if (from === undefined || to === undefined || because === undefined)
    throw new OperationError('wrong-use', 'a declaration needs --from, --to and --because')
  const { knowledge } = await context.readout()
  const decision = declarationOf(
    {
      pair: pairNamed(pair, knowledge),
      from: dateOf(from, '--from').slice(0, 10),
      to: dateOf(to, '--to').slice(0, 10),
      ...(kind === undefined ? {} : { kind }),
      because,
      by,
    },
    { knowledge, now: now() },
  )
  const record = await context.record()
  const made = await record.decide(decision)
  context.print({
    words: () => `${made.id}  declared ${harmless(made.left)}  ${made.value ?? ''}`,
    json: () => decisionToWire(made),
  })
}
