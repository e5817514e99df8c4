/** `readout read`: reads without storing, and prints what was taken, in one of several forms. */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { acquire, exitCodeOf, OperationError } from '../../../acquire/index.ts'
import { heldBack } from '../../ingest.ts'
import { formNamed, READING_FORMS } from '../forms/index.ts'
import type { CommonOptions, Context } from '../context.ts'
import { outputErrorFrom } from '../stops.ts'
import { harmless } from '../terminal.ts'
import { dateOf, inContext, withCommonOptions } from './command.ts'
import { readLines } from './read-lines.ts'

interface ReadOptions extends CommonOptions {
  readonly published?: string
  readonly as?: string
  readonly out?: string
  readonly jsonl?: boolean
}

export function readCommand(program: Command): void {
  withCommonOptions(program.command('read'))
    .description('reads reports without storing them')
    .argument('[input...]', 'files (.txt .html .md .json .jsonl), folders, or - for standard input')
    .option('--published <date>', 'the day of publication; wins over what the page says')
    .option('--as <form>', `${READING_FORMS.map((form) => form.name).join(', ')} (default: text)`)
    .option('--jsonl', 'a stage of a pipe: one line of JSON out for each in, for readout import')
    .option('--out <dir>', 'write one file for each article into this folder')
    .addHelpText(
      'after',
      `
Examples:
  $ readout read report.txt --published 2024-06-25
  $ readout read report.txt --as reading | jq .acts
  $ pbpaste | readout read -`,
    )
    .action((inputs: readonly string[], options: ReadOptions) =>
      inContext(options, (context) => readAll(inputs, options, context), {
        heedsInterrupt: true,
      }),
    )
}

function readAll(inputs: readonly string[], options: ReadOptions, context: Context): Promise<void> {
  if (options.jsonl === true) return readLines(inputs.length === 0 ? ['-'] : inputs, context)
  if (inputs.length === 0) throw new OperationError('wrong-use', 'read: name a file, a folder or -')
  return readInputs(inputs, options, context)
}

async function readInputs(
  inputs: readonly string[],
  options: ReadOptions,
  context: Context,
): Promise<void> {
  const form = formNamed(options.as ?? (context.isJson ? 'reading' : 'text'))
  const given =
    options.published === undefined ? {} : { published: dateOf(options.published, '--published') }
  if (options.out !== undefined) await madeFolder(options.out)
  const readout = await context.readout()
  const underWay: { readonly source: string; readonly written: Promise<string> }[] = []
  const finish = async (): Promise<void> => {
    const next = underWay.shift()
    if (next === undefined) return
    const words = await next.written.catch((error: unknown) => tellIfReading(error, context))
    if (words === undefined) return
    if (options.out === undefined) context.terminal.out.write(words)
    else await writeFile(join(options.out, next.source), words)
  }
  let number = 0
  for await (const acquired of acquire(inputs, { given, standardInput: process.stdin })) {
    if (acquired.kind === 'failed') {
      tell(acquired.error, context)
      continue
    }
    const name = `${String(++number).padStart(4, '0')}-${basename(acquired.capture.source)}.${form.extension}`
    underWay.push({
      source: name,
      written: heldBack(
        readout.read(acquired.capture).then((reading) => form.write(reading, context.terminal)),
      ),
    })
    if (underWay.length >= readout.width * 2) await finish()
  }
  while (underWay.length > 0) await finish()
}

async function madeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw outputErrorFrom(cause, path)
  })
}

/** An article that could not be read is told, and the others go on; any other error ends the command. */
function tellIfReading(error: unknown, context: Context): undefined {
  if (!(error instanceof OperationError) || error.code !== 'reading-failed') throw error
  tell(error, context)
  return undefined
}

/** One input that cannot be read is told, and the others go on. */
function tell(error: OperationError, context: Context): void {
  const { code, message, detail } = error
  context.terminal.log.write(
    context.isJson
      ? `${JSON.stringify({ error: { code, message, detail } })}\n`
      : `readout: ${harmless(message)}\n`,
  )
  process.exitCode = exitCodeOf(error)
}
