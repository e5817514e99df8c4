/** `readout where`: where the record lies and what it holds. */
import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { recordPlace } from '../../../record/index.ts'
import { counted } from '../../words/words.ts'
import { coverageInWords } from '../../words/ledger-words.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

export function whereCommand(program: Command): void {
  withCommonOptions(program.command('where'))
    .description('where the record lies, and what it holds')
    .option('--as-of <date>', 'what it held by then')
    .action((options: WhereOptions) => inContext(options, (context) => where(options, context)))
}

interface WhereOptions extends CommonOptions {
  readonly asOf?: string
}

async function where(options: WhereOptions, context: Context): Promise<void> {
  const place = recordPlace(context.settings.database)
  const database = place.shown
  if (!(await place.exists())) {
    return context.print({
      words: () => `${database}\nNothing is there yet; readout add makes it.`,
      json: () => ({ database, exists: false }),
    })
  }
  const record = await (await context.readout()).record()
  const { asOf } = asOfOption(options)
  const summary = await record.summary(asOf ?? now(), asOf)
  const bytes = place.kind === 'file' ? statSync(database).size : undefined
  const size = bytes === undefined ? [] : [`${(bytes / 1e6).toFixed(1)} MB`]
  context.print({
    words: () =>
      [
        database,
        [counted(summary.articles, 'article'), counted(summary.contacts, 'contact'), ...size].join(
          ', ',
        ),
        coverageInWords(summary.coverage),
      ].join('\n'),
    json: () => ({
      database,
      exists: true,
      ...(bytes === undefined ? {} : { bytes }),
      articles: summary.articles,
      contacts: summary.contacts,
      coverage: summary.coverage,
    }),
  })
}
