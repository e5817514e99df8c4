/** `readout compare`: what the two sides of a contact say of it, side by side. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { ContactId } from '../../../record/index.ts'
import { articlesOn, leftOpenOf, twoSidedAccount } from '../../two-sided.ts'
import { comparisonToWire } from '../../http/wire.ts'
import type { CommonOptions, Context } from '../context.ts'
import { comparisonInWords } from '../views/comparison.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

export function compareCommand(program: Command): void {
  withCommonOptions(program.command('compare'))
    .description('what each side of a contact says of it, and what it leaves out')
    .argument('<id>', 'c-… of a contact')
    .option('--as-of <date>', 'as the record stood then')
    .addHelpText(
      'after',
      `
Example:
  $ readout compare c-1f0c6a2b9d3e      (readout line --json prints the ids)`,
    )
    .action((id: string, options: CompareOptions) =>
      inContext(options, (context) => compare(id, options, context)),
    )
}

interface CompareOptions extends CommonOptions {
  readonly asOf?: string
}

async function compare(id: string, options: CompareOptions, context: Context): Promise<void> {
  const { asOf } = asOfOption(options)
  const record = await context.record()
  const contact = await record.contact(id as ContactId, asOf)
  if (contact === undefined)
    throw new OperationError(
      'id-unknown',
      `the record has no contact ${id}; readout line shows the ids with --json`,
    )
  const { knowledge } = await context.readout()
  const [statements, articles] = await Promise.all([
    record.statements(contact.id, asOf),
    articlesOn(record, contact, asOf),
  ])
  const comparison = {
    contact,
    sides: twoSidedAccount(contact, { statements, knowledge }),
    leftOpen: leftOpenOf(contact, articles),
    nameOfCountry: (code: string) => knowledge.countryOf(code)?.name ?? code,
  }
  context.print({
    words: () => comparisonInWords(comparison, context.terminal),
    json: () => comparisonToWire(comparison),
  })
}
