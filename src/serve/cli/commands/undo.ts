/** `readout undo`: takes back a decision; `readout retract` takes an article out of the record's answers. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { DecisionId } from '../../../record/index.ts'
import { now, type Context } from '../context.ts'
import { asOfOption, inContext } from './command.ts'
import { decisionInWords, withDecisionOptions, type DecisionOptions } from './decisions.ts'

interface UndoOptions extends DecisionOptions {
  readonly asOf?: string
}

export function undoCommand(program: Command): void {
  withDecisionOptions(program.command('undo'))
    .description('takes back a decision or the adding of an article; nothing is ever deleted')
    .argument(
      '[decision...]',
      'ids of decisions, or sha256:… of an article whose adding is to be taken back; without one, the decisions are listed',
    )
    .option('--as-of <date>', 'without an id: the decisions made by then')
    .action((ids: readonly string[], options: UndoOptions) =>
      inContext(options, (context) => undoAll(ids, options, context)),
    )
  withDecisionOptions(program.command('retract'))
    .description('takes an article out of all answers; undo brings it back')
    .argument('<article>', 'sha256:… as add --json prints it')
    .action((id: string, options: DecisionOptions) =>
      inContext(options, (context) => retract(id, options, context)),
    )
}

async function undoAll(
  ids: readonly string[],
  options: UndoOptions,
  context: Context,
): Promise<void> {
  if (ids.length === 0) return undo(undefined, options, context)
  for (const id of ids) await undo(id, options, context)
}

async function undo(id: string | undefined, options: UndoOptions, context: Context): Promise<void> {
  const record = await context.record()
  if (id === undefined) {
    const decisions = await record.decisions({ limit: 100, offset: 0, ...asOfOption(options) })
    return context.print({
      words: () => decisions.map(decisionInWords).join('\n') || 'No decision has been made yet.',
      json: () => decisions,
    })
  }
  if (id.startsWith('sha256:')) return retract(id, options, context)
  const decision = await record.undo(
    id as DecisionId,
    `user:${options.by}`,
    options.because ?? 'taken back',
    now(),
  )
  context.print({ words: () => decisionInWords(decision), json: () => decision })
}

async function retract(id: string, options: DecisionOptions, context: Context): Promise<void> {
  const record = await context.record()
  if ((await record.articles({ limit: 1, offset: 0 })).length === 0)
    throw new OperationError('id-unknown', `the record holds no article ${id}`)
  const decision = await record.decide({
    kind: 'retracted',
    left: id,
    because: options.because ?? 'retracted',
    by: `user:${options.by}`,
    at: now(),
  })
  context.print({ words: () => decisionInWords(decision), json: () => decision })
}
