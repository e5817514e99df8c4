/** `readout coverage`: which sources were watched, since when, how often, with what gaps. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { Coverage } from '../../../record/index.ts'
import { coverageToWire } from '../../http/wire.ts'
import { pairNamed } from '../../party.ts'
import { coverageInWords, rhythmInWords } from '../../words/ledger-words.ts'
import { counted } from '../../words/words.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { harmless, table, wrapped, type Terminal } from '../terminal.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

interface CoverageOptions extends CommonOptions {
  readonly asOf?: string
}

export function coverageCommand(program: Command): void {
  withCommonOptions(program.command('coverage'))
    .description('which sources were watched, since when, how often, with what gaps')
    .argument('[a]', 'only the sources that tell of this party …')
    .argument('[b]', '… and of this one')
    .option('--as-of <date>', 'as the record stood then')
    .action((left: string | undefined, right: string | undefined, options: CoverageOptions) =>
      inContext(options, (context) => tell([left, right], options, context)),
    )
}

async function tell(
  [left, right]: readonly [string | undefined, string | undefined],
  options: CoverageOptions,
  context: Context,
): Promise<void> {
  if (left !== undefined && right === undefined)
    throw new OperationError('wrong-use', 'a line has two parties: coverage US Russia')
  const { knowledge } = await context.readout()
  const pair =
    left === undefined || right === undefined ? undefined : pairNamed([left, right], knowledge)
  const asOf = asOfOption(options)
  const record = await context.record()
  const coverage = pair
    ? (await record.line({ left: pair[0], right: pair[1], ...asOf }, now())).coverage
    : await record.coverage(asOf.asOf)
  context.print({
    words: () => inWords(coverage, context.terminal),
    json: () => coverageToWire(coverage),
  })
}

function inWords(coverage: Coverage, terminal: Terminal): string {
  const rows = coverage.sources.map(({ name, from, to, captures, every, limit, gaps }) => [
    harmless(name),
    from,
    to,
    String(captures),
    rhythmInWords(every),
    `${limit} days`,
    gaps.length === 0 ? 'none' : counted(gaps.length, 'gap'),
  ])
  const columns = [
    { title: 'source', share: 3 },
    { title: 'first', width: 10 },
    { title: 'last', width: 10 },
    { title: 'captures', width: 8 },
    { title: 'how often', width: 13 },
    { title: 'a gap is', width: 8 },
    { title: 'gaps', width: 8 },
  ] as const
  const summary = wrapped(harmless(coverageInWords(coverage)), terminal.width)
  return [...(rows.length === 0 ? [] : [table(terminal, columns, rows), '']), ...summary].join('\n')
}
