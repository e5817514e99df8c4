/** `readout search`: words in the stored articles, each hit with its sentence. */
import type { Command } from 'commander'
import type { SearchHit } from '../../../record/index.ts'
import { searchToWire } from '../../http/wire.ts'
import type { CommonOptions } from '../context.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'
import { wholeNumberOf } from '../whole-number.ts'
import { inContext, withCommonOptions } from './command.ts'

/** Hits that may be asked for. */
const LIMIT_AT_MOST = 1000

interface SearchOptions extends CommonOptions {
  readonly limit: string
}

export function searchCommand(program: Command): void {
  withCommonOptions(program.command('search'))
    .description('finds words in the stored articles')
    .argument('<words...>', 'all of them must stand in the article')
    .option('--limit <n>', 'how many hits at the most', '20')
    .addHelpText(
      'after',
      `
Example:
  $ readout search "lines of communication"`,
    )
    .action((words: readonly string[], options: SearchOptions) =>
      inContext(options, async (context) => {
        const limit = wholeNumberOf(options.limit, '--limit', LIMIT_AT_MOST)
        const record = await context.record()
        const hits = await record.search(words.join(' '), { limit, offset: 0 })
        context.print({
          words: () => hitsInWords(hits, context.terminal),
          json: () => searchToWire(words.join(' '), hits),
        })
      }),
    )
}

function hitsInWords(hits: readonly SearchHit[], terminal: Terminal): string {
  if (hits.length === 0) return 'Nothing stored holds these words.'
  return hits
    .map((hit) => {
      const head = `${hit.published?.slice(0, 10) ?? 'no date'}  ${harmless(hit.source)}${hit.headline === undefined ? '' : ` · ${harmless(hit.headline)}`}`
      const quote = wrapped(harmless(hit.quote.quote), terminal.width - 4).map(
        (line) => `    ${line}`,
      )
      return [
        inked(terminal, 'bold', head),
        ...quote,
        inked(terminal, 'soft', `    ${hit.article}`),
      ].join('\n')
    })
    .join('\n')
}
