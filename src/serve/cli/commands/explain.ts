/** `readout explain`: one sentence with its tree, and each value with the rules that gave it. */
import type { Command } from 'commander'
import { captureFromText } from '../../../acquire/index.ts'
import { explanationToWire } from '../../http/wire.ts'
import type { CommonOptions } from '../context.ts'
import { explanationInWords } from '../views/explanation.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'

interface ExplainOptions extends CommonOptions {
  readonly published?: string
  readonly read?: string
}

export function explainCommand(program: Command): void {
  withCommonOptions(program.command('explain'))
    .description('draws the tree of a sentence and tells which rules fired')
    .argument('<sentence>')
    .option('--published <date>', 'the day of publication that relative dates hang on')
    .option('--read <date>', 'the same as --published')
    .addHelpText(
      'after',
      `
Example:
  $ readout explain "The ministers met in Geneva on Tuesday." --published 2024-03-13`,
    )
    .action((sentence: string, options: ExplainOptions) =>
      inContext(options, async (context) => {
        const date = options.published ?? options.read
        const given = date === undefined ? {} : { published: dateOf(date, '--published') }
        const reading = await (await context.readout()).read(captureFromText(sentence, given))
        context.print({
          words: () => explanationInWords(reading, context.terminal),
          json: () => explanationToWire(reading),
        })
      }),
    )
}
