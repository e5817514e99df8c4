/** `readout flips`: claims of stored articles whose verdict changed, and what changed it. */
import type { Command } from 'commander'
import type { Flip, Verdict } from '../../../record/index.ts'
import { flipsToWire } from '../../http/wire.ts'
import type { CommonOptions } from '../context.ts'
import { hanging, harmless, inked, type Terminal } from '../terminal.ts'
import { wholeNumberOf } from '../whole-number.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

const LIMIT_AT_MOST = 1000

interface FlipsOptions extends CommonOptions {
  readonly limit: string
  readonly asOf?: string
}

export function flipsCommand(program: Command): void {
  withCommonOptions(program.command('flips'))
    .description('claims of articles whose verdict changed, the last first')
    .option('--limit <n>', 'how many at the most', '20')
    .option('--as-of <date>', 'only what had changed by then')
    .action((options: FlipsOptions) =>
      inContext(options, async (context) => {
        const limit = wholeNumberOf(options.limit, '--limit', LIMIT_AT_MOST)
        const record = await context.record()
        const flips = await record.flips({ limit, offset: 0, ...asOfOption(options) })
        context.print({
          words: () => flipsInWords(flips, context.terminal),
          json: () => flipsToWire(flips),
        })
      }),
    )
}

const WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  undecidable: 'not decidable',
}

function flipsInWords(flips: readonly Flip[], terminal: Terminal): string {
  if (flips.length === 0) return 'No verdict has changed.'
  return flips.map((flip) => flipInWords(flip, terminal).join('\n')).join('\n\n')
}

function flipInWords(flip: Flip, terminal: Terminal): readonly string[] {
  const { quote, source, was, verdict, sentence, cause, at } = flip
  const arrow = terminal.hasUnicode ? '→' : '->'
  return [
    inked(terminal, 'bold', `${at.slice(0, 10)}  ${WORDS[was]} ${arrow} ${WORDS[verdict]}`),
    ...hanging('  ', `“${harmless(quote.quote)}” — ${harmless(source)}`, terminal),
    ...hanging('  ', harmless(sentence), terminal),
    ...hanging('  ', `through ${cause.kind} ${harmless(cause.words)} (${cause.id})`, terminal),
  ]
}
