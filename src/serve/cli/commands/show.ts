/** `readout show`: one contact or one article, with its words. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { ArticleId } from '../../../article/index.ts'
import type { ArticleView, ContactId } from '../../../record/index.ts'
import { articleToWire, contactToWire, readingToWire } from '../../http/wire.ts'
import { VERSION_STATES, versionInWords } from '../../words/version-words.ts'
import type { CommonOptions, Context } from '../context.ts'
import { contactInWords } from '../views/contact.ts'
import { readingInWords } from '../views/reading.ts'
import { harmless } from '../terminal.ts'
import { asOfOption, inContext, withCommonOptions } from './command.ts'

interface ShowOptions extends CommonOptions {
  readonly asOf?: string
}

export function showCommand(program: Command): void {
  withCommonOptions(program.command('show'))
    .description('one contact with every account of it, or one article with what was read in it')
    .argument('<id>', 'c-… of a contact or sha256:… of an article')
    .option('--as-of <date>', 'as the record stood then')
    .addHelpText(
      'after',
      `
Examples:
  $ readout show c-1f0c6a2b9d3e
  $ readout show sha256:9c1e…      (as add --json prints them)`,
    )
    .action((id: string, options: ShowOptions) =>
      inContext(options, (context) => show(id, options, context)),
    )
}

async function show(id: string, options: ShowOptions, context: Context): Promise<void> {
  const { asOf } = asOfOption(options)
  const record = await context.record()
  if (id.startsWith('sha256:')) {
    const view = await record.article(id as ArticleId, asOf)
    if (view === undefined)
      throw new OperationError('id-unknown', `the record has no article ${id}`)
    return context.print({
      words: () =>
        [...standingInWords(view), readingInWords(view.reading, context.terminal)].join('\n'),
      json: () => ({ ...readingToWire(view.reading), ...standingOf(view) }),
    })
  }
  const contact = await record.contact(id as ContactId, asOf)
  if (contact === undefined)
    throw new OperationError(
      'id-unknown',
      `the record has no contact ${id}; readout line shows the ids with --json`,
    )
  context.print({
    words: () => contactInWords(contact, context.terminal),
    json: () => contactToWire(contact),
  })
}

/** Whether the article counts, and the versions of it. */
function standingOf(
  view: ArticleView,
): Pick<ReturnType<typeof articleToWire>, 'versions' | 'retracted'> {
  const { versions, retracted } = articleToWire(view)
  return { versions, retracted }
}

function standingInWords({ reading, versions, retracted }: ArticleView): readonly string[] {
  const own = versions.find((one) => one.article === reading.article.id)
  const words = versionInWords(own)
  const listed = versions.map(
    ({ article, at, state }) =>
      `version of ${at.slice(0, 10)} ${article}: ${VERSION_STATES[state]}`,
  )
  return [
    ...(retracted ? [`Retracted: ${harmless(retracted.because)}`] : []),
    ...(words === undefined ? [] : [words]),
    ...listed,
  ]
}
