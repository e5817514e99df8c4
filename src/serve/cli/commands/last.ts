/** `readout last`: the last contact of two parties, the gap, the runner-up and the coverage. */
import type { Command } from 'commander'
import { lastToWire } from '../../http/wire.ts'
import { now, type CommonOptions } from '../context.ts'
import { lastInWords } from '../views/last.ts'
import { pairNamed } from '../../party.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'
import { lineQueryOf, withLineOptions, type LineOptions } from './line.ts'

export function lastCommand(program: Command): void {
  withLineOptions(withCommonOptions(program.command('last')))
    .description('the last contact between two parties, and the gap')
    .argument('<a>', 'usa/defence, "Lloyd Austin", US …')
    .argument('<b>', 'the other party')
    .option('--before <date>', 'the last one before this day (the gap is counted to it)')
    .addHelpText(
      'after',
      `
Examples:
  $ readout last usa/defence russia/defence
  $ readout last US Russia --kind call --before 2024-06-25`,
    )
    .action((left: string, right: string, options: LineOptions & CommonOptions) =>
      inContext(options, async (context) => {
        const readout = await context.readout()
        const query = lineQueryOf(pairNamed([left, right], readout.knowledge), options)
        const before =
          options.before === undefined ? {} : { before: dateOf(options.before, '--before') }
        const record = await context.record()
        const answer = await record.last({ ...query, ...before }, now())
        context.print({
          words: () => lastInWords(answer, context.terminal),
          json: () => lastToWire(answer),
        })
      }),
    )
}
