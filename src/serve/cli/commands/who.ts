/** `readout who`: who held an office or belonged to a body on a day, by which row; never a neighbour's term. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { holdersToWire } from '../../http/wire.ts'
import { holdersOf } from '../../who.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { holdersInWords } from '../views/holders.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'

interface WhoOptions extends CommonOptions {
  readonly on?: string
}

export function whoCommand(program: Command): void {
  withCommonOptions(program.command('who'))
    .description(
      'who held an office on a day, which offices a person held, or who belonged to a body',
    )
    .argument('<words>', 'an office with its state, a person, a body of states, or a state')
    .option('--on <date>', 'the day that is asked about (default: today)')
    .addHelpText(
      'after',
      `
Examples:
  $ readout who "Russia's defence minister" --on 2023-03-15
  $ readout who "Antony Blinken" --on 2021-05-21
  $ readout who NATO --on 2023-04-04
  $ readout who "United Kingdom" --on 2020-02-01`,
    )
    .action((words: string, options: WhoOptions) =>
      inContext(options, (context) => who(words, options, context)),
    )
}

async function who(words: string, options: WhoOptions, context: Context): Promise<void> {
  const on = options.on === undefined ? now().slice(0, 10) : dateOf(options.on, '--on').slice(0, 10)
  const { knowledge } = await context.readout()
  const answer = holdersOf(knowledge, words, on)
  const { bodies, offices, persons, states } = answer
  if ([offices, persons, bodies, states].every((one) => one.length === 0))
    throw notKnown(words, knowledge)
  context.print({
    words: () => holdersInWords(answer, context.terminal),
    json: () => holdersToWire(answer),
  })
}

/** The words name nothing of the tables: with what they lack, where that is plain. */
function notKnown(words: string, knowledge: Knowledge): OperationError {
  const isTitle = knowledge.genericTitle(words) !== undefined
  const hint = isTitle ? '; name its state too, as in "French foreign minister"' : ''
  return new OperationError(
    'party-unknown',
    `no office, person, body or state of the tables is “${words}”${hint}`,
  )
}
