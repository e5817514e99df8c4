/** `readout merge`, `split`: a person's word on which reports tell of one event. */
import type { Command } from 'commander'
import type { Contact, ContactId, Decision } from '../../../record/index.ts'
import { decidedToWire } from '../../http/wire.ts'
import type { Context } from '../context.ts'
import { contactInWords } from '../views/contact.ts'
import { inContext } from './command.ts'
import {
  decidingFrom,
  decisionInWords,
  withDecisionOptions,
  type DecisionOptions,
} from './decisions.ts'

export function mergeCommand(program: Command): void {
  withDecisionOptions(program.command('merge'))
    .description('holds two events together as one; undo takes it back')
    .argument('<event>', 'c-… of an event')
    .argument('<other>', 'c-… of the event that is the same')
    .addHelpText(
      'after',
      `
Example:
  $ readout merge c-1f0c6a2b9d3e c-77aa01b2c3d4 --because "both readouts are of the evening call"`,
    )
    .action((event: string, other: string, options: DecisionOptions) =>
      inContext(options, async (context) => {
        const record = await context.record()
        const ids = [event as ContactId, other as ContactId] as const
        const decision = await record.merge(ids, decidingFrom(options))
        await printDecided([ids[0]], decision, context)
      }),
    )
  withDecisionOptions(program.command('split'))
    .description('takes reports out of an event and keeps them apart from the rest')
    .argument('<event>', 'c-… of an event')
    .argument('<mentions...>', 'its tellings that are of another event, as readout why lists them')
    .addHelpText(
      'after',
      `
Example:
  $ readout split c-1f0c6a2b9d3e 0a1b2c3d4e5f/a1 --because "this one is of the call a day later"`,
    )
    .action((event: string, mentions: readonly string[], options: DecisionOptions) =>
      inContext(options, async (context) => {
        const record = await context.record()
        const decision = await record.split(event as ContactId, mentions, decidingFrom(options))
        await printDecided([decision.left, decision.right ?? ''], decision, context)
      }),
    )
}

/** The decision, then the event or the two events that it makes. */
async function printDecided(
  ids: readonly string[],
  decision: Decision,
  context: Context,
): Promise<void> {
  const record = await context.record()
  const events: Contact[] = []
  for (const id of ids) {
    const event = id.startsWith('c-')
      ? await record.contact(id as ContactId)
      : await record.contactWith(id)
    if (event) events.push(event)
  }
  context.print({
    words: () =>
      [
        decisionInWords(decision),
        ...events.map((event) => `\n${event.id}\n${contactInWords(event, context.terminal)}`),
      ].join('\n'),
    json: () => decidedToWire(decision, events),
  })
}
