/**
 * `readout import`: captures with their readings, as `read --jsonl` writes them, into the record.
 * A line is stored whole or not at all; one whose hash is wrong, or that is no reading, is told by its
 * number, and the others go on. The same file again adds nothing.
 */
import type { Command } from 'commander'
import { exitCodeOf } from '../../../acquire/index.ts'
import { counted } from '../../words/words.ts'
import { importLines, type Imported } from '../../import-lines.ts'
import type { CommonOptions, Context } from '../context.ts'
import { inContext, withCommonOptions } from './command.ts'

export function importCommand(program: Command): void {
  withCommonOptions(program.command('import'))
    .description('loads captures and readings that read --jsonl wrote')
    .argument('<file...>', 'files of JSON lines, or - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  $ readout read - --jsonl < archive.jsonl > readings.jsonl
  $ readout import readings.jsonl`,
    )
    .action((files: readonly string[], options: CommonOptions) =>
      inContext(options, (context) => importFiles(files, context), { heedsInterrupt: true }),
    )
}

async function importFiles(files: readonly string[], context: Context): Promise<void> {
  const record = await (await context.readout()).record()
  const counts = { new: 0, known: 0 }
  const failed: Extract<Imported, { kind: 'failed' }>[] = []
  for await (const imported of importLines(files, record)) {
    if (imported.kind !== 'failed') counts[imported.kind]++
    else {
      failed.push(imported)
      context.terminal.log.write(`readout: ${imported.error.message}\n`)
    }
  }
  context.print({
    words: () =>
      `${counts.new} new, ${counts.known} known, ${counted(failed.length, 'line')} not imported`,
    json: () => ({
      ...counts,
      failed: failed.map(({ source, error }) => ({ source, message: error.message })),
    }),
  })
  const [worst] = failed
  if (worst !== undefined) process.exitCode = exitCodeOf(worst.error)
}
