/** `readout check`: a claim about the record, as a sentence or by its parts, and the verdict with what decides it. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { ClaimQuery, PartyQuery } from '../../../record/index.ts'
import { claimOf, claimOfParts, type TypedParts } from '../../claim.ts'
import { checkToWire } from '../../http/wire.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { checkInWords } from '../views/check.ts'
import { pairNamed } from '../../party.ts'
import { asOfOption, definitionOf, inContext, pastDayOf, withCommonOptions } from './command.ts'

interface CheckOptions extends CommonOptions {
  readonly about?: readonly string[]
  readonly on?: string
  readonly asOf?: string
  readonly lenient?: boolean
  readonly kind?: string
  readonly contact?: string
  readonly since?: string
  readonly day?: string
  readonly count?: string
  readonly others?: boolean
}

export function checkCommand(program: Command): void {
  withCommonOptions(program.command('check'))
    .description(
      'tells whether a claim about the record is supported, contradicted or not decidable',
    )
    .argument('[claim]', 'a sentence: "their first call in 15 months"; without it, --kind')
    .option('--about <party...>', 'the two parties, if the sentence does not name them')
    .option('--on <date>', 'the day on which the claim is made (default: today)')
    .option('--as-of <date>', 'only what the record held by then')
    .option('--lenient', 'count contacts that are only reported, possible or background')
    .option('--kind <kind>', 'by parts: first-since, first-ever, last, nth or none-since')
    .option('--contact <kind>', 'by parts: call, meeting, visit or any')
    .option('--since <time>', 'by parts: 2023-03-15, 2023-03 or "15 months"')
    .option('--day <date>', 'by parts: the day of which the last one is said to be')
    .option('--count <n>', 'by parts: which one it is, or how many there were')
    .option('--others', 'by parts: the count leaves out the contact that the claim is about')
    .addHelpText(
      'after',
      `
Examples:
  $ readout check "the first such conversation in 15 months" --about US Russia --on 2024-06-25
  $ readout check "Austin had spoken to Russia's defence minister five other times since 24 February 2022" --on 2024-07-12
  $ readout check --kind first-since --since "15 months" --contact call --about usa/defence russia/defence --on 2024-06-25`,
    )
    .action((sentence: string | undefined, options: CheckOptions) =>
      inContext(options, (context) => check(sentence, options, context)),
    )
}

async function check(
  sentence: string | undefined,
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const { knowledge, read } = await context.readout()
  const about = options.about ?? []
  const [left, right] = about
  if (about.length !== 0 && about.length !== 2)
    throw new OperationError('wrong-use', '--about takes two parties: --about US Russia')
  const pair =
    left === undefined || right === undefined ? undefined : pairNamed([left, right], knowledge)
  const on =
    options.on === undefined ? now().slice(0, 10) : pastDayOf(options.on, '--on').slice(0, 10)
  const asOf = asOfOption(options)
  const typed = typedParts(sentence, options)
  const record = await context.record()
  const claim =
    typed === undefined
      ? await claimOf(sentence ?? '', {
          readout: { knowledge, read },
          on,
          ...(pair === undefined ? {} : { about: pair }),
        })
      : byParts(typed, pair, on)
  const answer = await record.check(claim, { definition: definitionOf(options), ...asOf })
  context.print({
    words: () => checkInWords(answer, context.terminal),
    json: () => checkToWire(answer, knowledge),
  })
}

function typedParts(sentence: string | undefined, options: CheckOptions): TypedParts | undefined {
  const { kind, contact, since, day, count, others } = options
  const given = [contact, since, day, count, others].some((part) => part !== undefined)
  if (kind === undefined && given)
    throw new OperationError('wrong-use', 'a claim by parts begins with --kind: --kind first-since')
  if (kind === undefined && sentence === undefined)
    throw new OperationError(
      'wrong-use',
      'give a sentence, "first call in 15 months", or the parts of one: --kind first-since --since "15 months"',
    )
  if (kind === undefined) return undefined
  if (sentence !== undefined)
    throw new OperationError('wrong-use', 'give a sentence or --kind with its parts, not both')
  return {
    kind,
    ...(contact === undefined ? {} : { contact }),
    ...(since === undefined ? {} : { since }),
    ...(day === undefined ? {} : { day }),
    ...(count === undefined ? {} : { count }),
    ...(others === true ? { counting: 'others' } : {}),
  }
}

function byParts(
  typed: TypedParts,
  sides: readonly [PartyQuery, PartyQuery] | undefined,
  on: string,
): ClaimQuery {
  if (sides) return claimOfParts(typed, { sides, on })
  throw new OperationError('wrong-use', 'a claim by parts needs its two parties: --about US Russia')
}
