/** `readout why`: why reports are one event, or two, pair by pair, and which decisions stand. */
import type { Command } from 'commander'
import type { ContactId } from '../../../record/index.ts'
import { whyToWire } from '../../http/wire.ts'
import type { CommonOptions } from '../context.ts'
import { whyInWords } from '../views/why.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

interface WhyOptions extends CommonOptions {
  readonly asOf?: string
}

export function whyCommand(program: Command): void {
  withCommonOptions(program.command('why'))
    .description('why reports are one event, or why two events are two, pair by pair')
    .argument('<event>', 'c-… of an event')
    .argument('[other]', 'c-… of another event: why the two are not one')
    .option('--as-of <date>', 'as the record stood then')
    .addHelpText(
      'after',
      `
Examples:
  $ readout why c-1f0c6a2b9d3e
  $ readout why c-1f0c6a2b9d3e c-77aa01b2c3d4`,
    )
    .action((event: string, other: string | undefined, options: WhyOptions) =>
      inContext(options, async (context) => {
        const record = await context.record()
        const events = [event as ContactId, other as ContactId | undefined] as const
        const answer = await record.why(events, asOfOption(options).asOf)
        context.print({
          words: () => whyInWords(answer, context.terminal),
          json: () => whyToWire(answer),
        })
      }),
    )
}
