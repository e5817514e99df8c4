/** `readout add`: reads inputs into the record; again adds nothing. `--offices` adds rows of knowledge. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { documentCount, exitCodeOf, OperationError } from '../../../acquire/index.ts'
import { addUserRows } from '../../../record/index.ts'
import { enqueue, ingest, rereadAll, type Ingested } from '../../ingest.ts'
import { queueOf } from '../../queue-of.ts'
import { problemsOfRows } from '../../user-rows.ts'
import { counted } from '../../words/words.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { progressOn } from '../progress.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'

interface AddOptions extends CommonOptions {
  readonly published?: string
  readonly outlet?: string
  readonly offices?: string
  readonly queue?: boolean
}

export function addCommand(program: Command): void {
  withCommonOptions(program.command('add'))
    .description('reads reports into the record; adding them again adds nothing')
    .argument('[input...]', 'files (.txt .html .md .json .jsonl), folders, or - for standard input')
    .option('--published <date>', 'the day of publication; wins over what the page says')
    .option('--outlet <name>', 'the source that published it; wins over what the page says')
    .option('--offices <csv>', 'rows of states, offices and office-holders; yours win over ours')
    .option('--queue', 'put them into a server’s queue for readout work, and read nothing here')
    .addHelpText(
      'after',
      `
Examples:
  $ readout add reports/ archive.jsonl
  $ readout add today.txt --published 2024-06-25 --outlet "The Harbour Gazette"
  $ readout add --offices my-ministers.csv`,
    )
    .action((inputs: readonly string[], options: AddOptions) =>
      inContext(options, (context) => add(inputs, options, context), { heedsInterrupt: true }),
    )
}

async function add(
  inputs: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<void> {
  if (inputs.length === 0 && options.offices === undefined)
    throw new OperationError('wrong-use', 'add: name a file, a folder or -')
  if (options.offices !== undefined) await addOffices(options.offices, context)
  if (inputs.length > 0) await addInputs(inputs, options, context)
}

async function addOffices(path: string, context: Context): Promise<void> {
  const csv = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new OperationError('file-unreadable', `${path} cannot be read`, { cause })
  })
  const problems = await problemsOfRows(csv, basename(path))
  if (problems.length > 0)
    throw new OperationError(
      'offices-malformed',
      `${path}: ${problems.join('; ')}; nothing was added`,
    )
  await addUserRows(context.settings.database, { name: basename(path), csv, now: now() })
  const rows = csv.trim().split('\n').length - 1
  const anew = await readAnew(context)
  context.print({
    words: () =>
      `${counted(rows, 'row')} of ${basename(path)} now stand before ours; ${counted(anew, 'stored article')} read anew.`,
    json: () => ({ rows, readAnew: anew }),
  })
}

/** Reads all stored articles with the rows as they are now. */
async function readAnew(context: Context): Promise<number> {
  const readout = await context.readout()
  const progress = progressOn(context.terminal, 'Reading anew')
  let done = 0
  try {
    for await (const total of rereadAll(readout)) progress.step(++done, total)
  } finally {
    progress.stop()
  }
  return done
}

async function addInputs(
  inputs: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<void> {
  const readout = await context.readout()
  const given = {
    ...(options.published === undefined
      ? {}
      : { published: dateOf(options.published, '--published') }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
  }
  const queue = options.queue === true ? await queueOf(readout) : undefined
  const from = { given, standardInput: process.stdin }
  try {
    const results = queue ? enqueue(queue, inputs, from) : ingest(readout, inputs, from)
    tell(await watched(results, await documentCount(inputs), context), context)
  } finally {
    await queue?.close()
  }
}

/** All results, with progress. */
async function watched(
  results: AsyncIterable<Ingested>,
  total: number | undefined,
  context: Context,
): Promise<readonly Ingested[]> {
  const progress = progressOn(context.terminal, 'Reading')
  const seen: Ingested[] = []
  try {
    for await (const result of results) {
      seen.push(result)
      progress.step(seen.length, total ?? seen.length)
    }
  } finally {
    progress.stop()
  }
  return seen
}

function tell(results: readonly Ingested[], context: Context): void {
  const of = (kind: Ingested['kind']): readonly Ingested[] =>
    results.filter((result) => result.kind === kind)
  const failures = results.flatMap((result) => (result.kind === 'failed' ? [result] : []))
  for (const { source, error } of failures)
    context.terminal.log.write(
      `readout: ${error.message.includes(source) ? '' : `${source}: `}${error.message}\n`,
    )
  context.print({
    words: () => `${of('new').length} new, ${of('known').length} known, ${failures.length} failed`,
    json: () => ({
      new: of('new').length,
      known: of('known').length,
      failed: failures.map(({ source, error }) => ({
        source,
        code: error.code,
        message: error.message,
      })),
      articles: results.flatMap((result) =>
        result.kind === 'failed'
          ? []
          : [{ kind: result.kind, id: result.article, source: result.source }],
      ),
    }),
  })
  const worst = failures[0]
  if (worst !== undefined) process.exitCode = exitCodeOf(worst.error)
}
