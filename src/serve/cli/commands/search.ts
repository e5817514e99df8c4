/** `readout search`: words and fields in the stored articles, or in the events that they tell. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { EventHit, SearchHit } from '../../../record/index.ts'
import { eventsToWire, searchToWire } from '../../http/wire.ts'
import { partyNamed } from '../../party.ts'
import { asksForSomething, searchQueryFrom } from '../../search-query.ts'
import type { CommonOptions, Context } from '../context.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'
import { inOneLine } from '../views/last.ts'
import { wholeNumberOf } from '../whole-number.ts'
import { asOfOption, dateOf, inContext, withCommonOptions } from './command.ts'

/** Hits that may be asked for. */
const LIMIT_AT_MOST = 1000

interface SearchOptions extends CommonOptions {
  readonly limit: string
  readonly events?: boolean
  readonly party?: readonly string[]
  readonly type?: string
  readonly status?: string
  readonly source?: string
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
}

export function searchCommand(program: Command): void {
  withCommonOptions(program.command('search'))
    .description('finds words and fields in the stored articles, or in events')
    .argument('[words...]', 'all of them must stand in the article; "…" is a phrase')
    .option('--events', 'events instead of articles')
    .option('--party <party...>', 'one party or two: usa/defence, "Lloyd Austin"')
    .option('--type <type>', 'of an event: call, meeting, visit, attack …')
    .option('--status <status>', 'of an event: held, planned, denied …')
    .option('--source <name>', 'the outlet, as sources are named')
    .option('--from <date>', 'published, or of events happened, on this day or later')
    .option('--to <date>', 'on this day or earlier')
    .option('--as-of <date>', 'only what the record held by then')
    .option('--limit <n>', 'how many hits at the most', '20')
    .addHelpText(
      'after',
      `
Examples:
  $ readout search "lines of communication"
  $ readout search drone --party usa/defence russia/defence --from 2023-01-01
  $ readout search --events --type summons`,
    )
    .action((words: readonly string[], options: SearchOptions) =>
      inContext(options, (context) => search(words.join(' '), options, context)),
    )
}

async function search(words: string, options: SearchOptions, context: Context): Promise<void> {
  const limit = wholeNumberOf(options.limit, '--limit', LIMIT_AT_MOST)
  const { knowledge } = await context.readout()
  const day = (option: 'from' | 'to'): { readonly [key: string]: string } =>
    options[option] === undefined ? {} : { [option]: dateOf(options[option], `--${option}`) }
  const { type, status, source } = options
  const query = searchQueryFrom({
    words,
    parties: (options.party ?? []).map((party) => partyNamed(party, knowledge)),
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...(source === undefined ? {} : { source }),
    ...day('from'),
    ...day('to'),
    ...asOfOption(options),
  })
  if (!asksForSomething(query))
    throw new OperationError('wrong-use', 'give words to find, or a field: --party, --type …')
  const record = await context.record()
  const page = { limit, offset: 0 }
  if (options.events === true) {
    const hits = await record.searchEvents(query, page)
    return context.print({
      words: () => eventsInWords(hits, context.terminal),
      json: () => eventsToWire(words, hits),
    })
  }
  const hits = await record.search(query, page)
  context.print({
    words: () => hitsInWords(hits, context.terminal),
    json: () => searchToWire(words, hits),
  })
}

function hitsInWords(hits: readonly SearchHit[], terminal: Terminal): string {
  if (hits.length === 0) return 'Nothing stored fits.'
  return hits
    .map((hit) => {
      const head = `${hit.published?.slice(0, 10) ?? 'no date'}  ${harmless(hit.source)}${hit.headline === undefined ? '' : ` · ${harmless(hit.headline)}`}`
      return [
        inked(terminal, 'bold', head),
        ...quoted(hit.quote.quote, terminal),
        inked(terminal, 'soft', `    ${hit.article}`),
      ].join('\n')
    })
    .join('\n')
}

function eventsInWords(hits: readonly EventHit[], terminal: Terminal): string {
  if (hits.length === 0) return 'No event of the record fits.'
  return hits
    .map(({ contact, quote }) =>
      [
        inked(terminal, 'bold', inOneLine(contact)),
        ...quoted(quote.quote, terminal),
        inked(terminal, 'soft', `    ${harmless(quote.source)} · ${contact.id}`),
      ].join('\n'),
    )
    .join('\n')
}

function quoted(words: string, terminal: Terminal): readonly string[] {
  return wrapped(harmless(words), terminal.width - 4).map((line) => `    ${line}`)
}
