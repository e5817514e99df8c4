/** `readout check`: a claim about the record, and the verdict with what decides it. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import { claimOf } from '../../claim.ts'
import { checkToWire } from '../../http/wire.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { checkInWords } from '../views/check.ts'
import { partyNamed } from '../../party.ts'
import { dateOf, definitionOf, inContext, withCommonOptions } from './command.ts'

interface CheckOptions extends CommonOptions {
  readonly about?: readonly string[]
  readonly on?: string
  readonly asOf?: string
  readonly lenient?: boolean
}

export function checkCommand(program: Command): void {
  withCommonOptions(program.command('check'))
    .description(
      'tells whether a claim about the record is supported, contradicted or not decidable',
    )
    .argument('<claim>', 'a sentence: "their first call in 15 months"')
    .option('--about <party...>', 'the two parties, if the sentence does not name them')
    .option('--on <date>', 'the day on which the claim is made (default: today)')
    .option('--as-of <date>', 'only what the record held by then')
    .option('--lenient', 'count contacts that are only reported, possible or background')
    .addHelpText(
      'after',
      `
Examples:
  $ readout check "the first such conversation in 15 months" --about US Russia --on 2024-06-25
  $ readout check "Austin had spoken to Russia's defence minister five other times since 24 February 2022" --on 2024-07-12`,
    )
    .action((sentence: string, options: CheckOptions) =>
      inContext(options, (context) => check(sentence, options, context)),
    )
}

async function check(sentence: string, options: CheckOptions, context: Context): Promise<void> {
  const readout = await context.readout()
  const about = (options.about ?? []).map((words) => partyNamed(words, readout.knowledge))
  if (about.length !== 0 && about.length !== 2)
    throw new OperationError('wrong-use', '--about takes two parties: --about US Russia')
  const [left, right] = about
  const on = options.on === undefined ? now().slice(0, 10) : dateOf(options.on, '--on').slice(0, 10)
  const asOf = options.asOf === undefined ? {} : { asOf: dateOf(options.asOf, '--as-of') }
  const record = await context.record()
  const claim = await claimOf(sentence, {
    readout,
    on,
    ...(left === undefined || right === undefined ? {} : { about: [left, right] as const }),
  })
  const answer = await record.check(claim, { definition: definitionOf(options), ...asOf })
  context.print({
    words: () => checkInWords(answer, context.terminal),
    json: () => checkToWire(answer, readout.knowledge),
  })
}
