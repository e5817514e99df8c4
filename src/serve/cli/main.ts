/**
 * The command line: which commands there are, and how every one ends.
 * Results go to standard output, all else to standard error. Exit codes: `docs/errors.md`.
 */
import { Command, CommanderError } from 'commander'
import { exitCodeOf, OperationError } from '../../acquire/index.ts'
import { READER_VERSION } from '../../reading.ts'
import { addCommand } from './commands/add.ts'
import { checkCommand } from './commands/check.ts'
import { demoCommand } from './commands/demo.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { lastCommand } from './commands/last.ts'
import { lineCommand } from './commands/line.ts'
import { readCommand } from './commands/read.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { undoCommand } from './commands/undo.ts'
import { whereCommand } from './commands/where.ts'

const COMMANDS = [
  // In the order in which a newcomer meets them.
  demoCommand,
  readCommand,
  addCommand,
  lineCommand,
  lastCommand,
  checkCommand,
  showCommand,
  searchCommand,
  explainCommand,
  undoCommand,
  exportCommand,
  serveCommand,
  whereCommand,
]

/** Runs one command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  quietWhenTheReaderLeaves()
  const program = programWith(COMMANDS)
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else report(error, argv.includes('--json'))
  }
}

function programWith(commands: readonly ((program: Command) => void)[]): Command {
  const program = new Command('readout')
    .description(
      'Keeps the record of who spoke to whom: reads reports and readouts into a sourced ledger.',
    )
    .version(READER_VERSION, '--version')
    .exitOverride()
    .showHelpAfterError('(readout COMMAND --help shows examples)')
    .configureHelp({ sortSubcommands: false, helpWidth: 80 })
    .addHelpText('after', FIRST_STEPS)
  for (const add of commands) add(program)
  for (const command of program.commands) command.exitOverride().configureHelp({ helpWidth: 80 })
  return program
}

const FIRST_STEPS = `
First steps:
  $ readout demo                                  the sample, its ledger, the pages
  $ readout add reports/                          reads a folder into your record
  $ readout line usa/defence russia/defence       the ledger of two ministries
  $ readout check "their first call in 15 months" --about US Russia --on 2024-06-25

Every command takes --json and --db PATH.`

function report(error: unknown, isJson: boolean): void {
  const message = error instanceof Error ? error.message : String(error)
  const isOurs = !(error instanceof OperationError)
  const code = isOurs ? 'defect' : error.code
  const stack = error instanceof Error ? (error.stack ?? message) : message
  const detail = isOurs ? { stack } : error.detail
  const words = isOurs ? `readout: a defect of ours: ${stack}\n` : `readout: ${message}\n`
  process.stderr.write(isJson ? `${JSON.stringify({ error: { code, message, detail } })}\n` : words)
  process.exitCode = exitCodeOf(error)
}

/** `readout line … | head` closes our output early; that is no error. */
function quietWhenTheReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
