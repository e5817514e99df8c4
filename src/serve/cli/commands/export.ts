/** `readout export`: the record as a table or as lines of JSON, to standard output. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import { EXPORT_FORMS, exported } from '../../exports/index.ts'
import type { CommonOptions, Context } from '../context.ts'
import { outputErrorFrom } from '../stops.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

interface ExportOptions extends CommonOptions {
  readonly out?: string
  readonly asOf?: string
  readonly acts?: boolean
}

export function exportCommand(program: Command): void {
  withCommonOptions(program.command('export'))
    .description('the record as a file')
    .argument('<form>', EXPORT_FORMS.map((form) => form.name).join(', '))
    .option('--out <path>', 'a file instead of standard output')
    .option('--as-of <date>', 'as the record stood then')
    .option('--acts', 'all acts, not only contacts')
    .addHelpText(
      'after',
      `
Examples:
  $ readout export csv > contacts.csv
  $ readout export jsonl --acts --out acts.jsonl
  $ readout export dyads --as-of 2024-07-01`,
    )
    .action((form: string, options: ExportOptions) =>
      inContext(options, (context) => write(form, options, context)),
    )
}

async function write(name: string, options: ExportOptions, context: Context): Promise<void> {
  const form = EXPORT_FORMS.find((one) => one.name === name)
  if (form === undefined)
    throw new OperationError(
      'wrong-use',
      `export ${name}: give ${EXPORT_FORMS.map((one) => one.name).join(', ')}`,
    )
  const record = await context.record()
  const rows = exported(form, record, {
    asJson: context.isJson,
    kinds: options.acts === true ? 'all' : 'contacts',
    ...asOfOption(options),
  })
  if (options.out === undefined) {
    for await (const row of rows)
      if (!context.terminal.out.write(row))
        await new Promise((resolve) => context.terminal.out.once('drain', resolve))
  } else await writeTo(options.out, rows)
}

async function writeTo(path: string, rows: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(rows), createWriteStream(path))
  } catch (cause) {
    throw outputErrorFrom(cause, path)
  }
}
