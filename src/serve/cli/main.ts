/**
 * The command line: which commands there are, and how every one ends.
 * Results go to standard output, all else to standard error. Exit codes: `docs/errors.md`.
 */
import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { exitCodeOf, OperationError } from '../../acquire/index.ts'
import { READER_VERSION } from '../../reading.ts'
import { addCommand } from './commands/add.ts'
import { backupCommand, rebuildCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { coverageCommand } from './commands/coverage.ts'
import { declareCommand } from './commands/declare.ts'
import { demoCommand } from './commands/demo.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { flipsCommand } from './commands/flips.ts'
import { importCommand } from './commands/import.ts'
import { lastCommand } from './commands/last.ts'
import { lineCommand } from './commands/line.ts'
import { mergeCommand } from './commands/merge.ts'
import { readCommand } from './commands/read.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { undoCommand } from './commands/undo.ts'
import { whoCommand } from './commands/who.ts'
import { workCommand } from './commands/work.ts'
import { whereCommand } from './commands/where.ts'
import { whyCommand } from './commands/why.ts'
import { outputErrorFrom } from './stops.ts'
import { harmless, harmlessLines } from './terminal.ts'

const COMMANDS = [
  // In the order in which a newcomer meets them.
  demoCommand,
  readCommand,
  addCommand,
  lineCommand,
  lastCommand,
  checkCommand,
  showCommand,
  compareCommand,
  searchCommand,
  flipsCommand,
  coverageCommand,
  declareCommand,
  explainCommand,
  whoCommand,
  whyCommand,
  mergeCommand,
  undoCommand,
  exportCommand,
  importCommand,
  serveCommand,
  workCommand,
  backupCommand,
  rebuildCommand,
  whereCommand,
]

/** Runs one command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const output = watchedOutput()
  const isJson = argv.includes('--json')
  const failure = await failureOf(programWith(COMMANDS, isJson), argv)
  const error = failure ?? (await output.failure())
  if (error === undefined) return
  if (hasReaderLeft(error)) process.exitCode = 0
  else if (!(error instanceof CommanderError)) report(error, isJson)
  else if (error.exitCode === 0) process.exitCode = 0
  else if (isJson) report(wrongUseFrom(error), isJson)
  else process.exitCode = 2
  // What was left where it was, such as a wait for standard input, must not hold us.
  process.stderr.write('', () => process.exit())
}

async function failureOf(program: Command, argv: readonly string[]): Promise<unknown> {
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return undefined
  } catch (error) {
    return error
  }
}

function programWith(commands: readonly ((program: Command) => void)[], isJson: boolean): Command {
  const program = new Command('readout')
    .description(
      'Keeps the record of who spoke to whom: reads reports and readouts into a sourced ledger.',
    )
    .version(READER_VERSION, '--version')
    .exitOverride()
    .configureOutput(isJson ? SILENT : IN_WORDS)
    .showHelpAfterError('(readout COMMAND --help shows examples)')
    .configureHelp({ sortSubcommands: false, helpWidth: 80 })
    .addHelpText('after', FIRST_STEPS)
  for (const add of commands) add(program)
  for (const command of program.commands) command.exitOverride().configureHelp({ helpWidth: 80 })
  return program
}

/** With `--json`, wrong use is told by `report` alone. */
const SILENT: OutputConfiguration = { writeErr: () => undefined }
const IN_WORDS: OutputConfiguration = {
  outputError: (words, write) => write(`${harmlessLines(words.trimEnd())}\n`),
}

function wrongUseFrom({ code, message }: CommanderError): OperationError {
  const words = code === 'commander.help' ? 'name a command; readout --help lists them' : message
  return new OperationError('wrong-use', words.replace(/^error: /, ''))
}

const FIRST_STEPS = `
First steps:
  $ readout demo                                  the sample, its ledger, the pages
  $ readout add reports/                          reads a folder into your record
  $ readout line usa/defence russia/defence       the ledger of two ministries
  $ readout check "their first call in 15 months" --about US Russia --on 2024-06-25

Every command takes --json and --db PATH.`

function report(thrown: unknown, isJson: boolean): void {
  const error = isFromWriting(thrown) ? outputErrorFrom(thrown) : thrown
  const message = error instanceof Error ? error.message : String(error)
  const isOurs = !(error instanceof OperationError)
  const code = isOurs ? 'defect' : error.code
  const stack = error instanceof Error ? (error.stack ?? message) : message
  const detail = isOurs ? { stack } : error.detail
  const words = isOurs ? `a defect of ours: ${harmlessLines(stack)}` : harmless(message)
  process.stderr.write(
    isJson ? `${JSON.stringify({ error: { code, message, detail } })}\n` : `readout: ${words}\n`,
  )
  process.exitCode = exitCodeOf(error)
}

function isFromWriting(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write'
}

/** `readout line … | head` closes our output early; that is no error. */
function hasReaderLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

/** Standard output, whose failures come whenever they like and are told at the end. */
function watchedOutput(): { readonly failure: () => Promise<unknown> } {
  let failed: unknown
  process.stdout.on('error', (error: unknown) => (failed ??= error))
  return {
    failure: async () => {
      await new Promise<void>((resolve) => process.stdout.write('', () => setImmediate(resolve)))
      return failed
    },
  }
}
