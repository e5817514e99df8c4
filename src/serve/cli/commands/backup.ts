/**
 * `readout backup`, `restore`, `rebuild`, `verify`: the record as a file, back from it, and whether all of
 * it is whole. A backup is an SQLite record of its own, whichever engine it comes from.
 */
import type { Command } from 'commander'

import { recordPlace, restoreRecord, type Verification } from '../../../record/index.ts'
import { counted } from '../../words/words.ts'
import type { CommonOptions, Context } from '../context.ts'
import { inContext, withCommonOptions } from './command.ts'

interface VerifyOptions extends CommonOptions {
  readonly verify?: boolean
}

export function backupCommand(program: Command): void {
  withCommonOptions(program.command('backup'))
    .description('writes the record, as it is now, to a file; others may go on using it')
    .argument('<file>', 'a file that is not there yet')
    .action((file: string, options: CommonOptions) =>
      inContext(options, async (context) => {
        await (await context.record()).backUp(file)
        context.print({
          words: () => `The record is in ${file}; readout restore brings it back.`,
          json: () => ({ file }),
        })
      }),
    )
  withCommonOptions(program.command('restore'))
    .description('makes a record from a backup, where there is none yet')
    .argument('<file>', 'what readout backup wrote')
    .option('--verify', 'check all of it first; what is not whole is not restored')
    .addHelpText(
      'after',
      `
Examples:
  $ readout restore monday.sqlite --verify --db record.sqlite
  $ readout restore monday.sqlite --db postgres://127.0.0.1/readout   from a file to a server`,
    )
    .action((file: string, options: VerifyOptions) =>
      inContext(options, (context) => restore(file, options, context)),
    )
}

export function rebuildCommand(program: Command): void {
  withCommonOptions(program.command('rebuild'))
    .description('derives the contacts anew from statements and decisions')
    .option('--verify', 'only try it, and end with 70 if anything differs from what is there')
    .action((options: VerifyOptions) =>
      inContext(options, (context) => rebuild(options.verify === true, context)),
    )
  withCommonOptions(program.command('verify'))
    .description('checks the store, the hashes of all captures and the contacts; changes nothing')
    .action((options: CommonOptions) => inContext(options, verify))
}

async function restore(file: string, options: VerifyOptions, context: Context): Promise<void> {
  const place = context.settings.database
  const { captures, verified } = await restoreRecord({
    file,
    place,
    verify: options.verify === true,
  })
  const { shown } = recordPlace(place)
  context.print({
    words: () =>
      [
        ...(verified ? [inWords(verified)] : []),
        `${counted(captures, 'capture')} restored to ${shown}.`,
      ].join('\n'),
    json: () => ({ captures, database: shown, ...(verified ? { verified } : {}) }),
  })
}

/** A difference is a defect of ours: what is derived has to be what a rebuild makes. */
const DIFFERS = 70
/** As for the error store-damaged. */
const DAMAGED = 4

async function rebuild(isTrial: boolean, context: Context): Promise<void> {
  const { contacts, changed } = await (await context.record()).rebuild({ isTrial })
  context.print({
    words: () =>
      `${counted(contacts, 'contact')}; ${changed === 0 ? 'nothing differed' : `${counted(changed, 'row')} differed`}.`,
    json: () => ({ contacts, changed }),
  })
  if (isTrial && changed > 0) process.exitCode = DIFFERS
}

async function verify(context: Context): Promise<void> {
  const verified = await (await context.record()).verify()
  context.print({ words: () => inWords(verified), json: () => verified })
  if (verified.faults.length > 0) process.exitCode = DAMAGED
  else if (!verified.isWhole) process.exitCode = DIFFERS
}

function inWords({ captures, articles, contacts, changed, faults }: Verification): string {
  return [
    ...faults,
    `${counted(captures, 'capture')} checked against their hashes, ${counted(articles, 'article')}, ${counted(contacts, 'contact')}.`,
    changed === 0
      ? 'The contacts are what a rebuild makes.'
      : `${counted(changed, 'derived row')} differ from a rebuild.`,
    faults.length === 0 ? 'Nothing is damaged.' : `${counted(faults.length, 'fault')}.`,
  ].join('\n')
}
