/** `readout work`: reads what was put into a server's queue, on any number of machines. */
import type { Command } from 'commander'
import { recordPlace, type AsideCapture, type WorkQueue } from '../../../record/index.ts'
import { queueOf } from '../../queue-of.ts'
import { counted } from '../../words/words.ts'
import { workThrough, type Worked } from '../../working.ts'
import type { CommonOptions, Context } from '../context.ts'
import { inContext, withCommonOptions } from './command.ts'

interface WorkOptions extends CommonOptions {
  readonly untilEmpty?: boolean
  readonly aside?: boolean
  readonly again?: boolean
}

export function workCommand(program: Command): void {
  withCommonOptions(program.command('work'))
    .description('reads what add --queue has put into a server’s record, until Ctrl-C')
    .option('--until-empty', 'end when nothing is left')
    .option('--aside', 'list what stands aside after three failures, with its error, and end')
    .option('--again', 'put what stands aside back, and end')
    .addHelpText(
      'after',
      `
Examples:
  $ readout add archive.jsonl --queue --db postgres://127.0.0.1/readout
  $ readout work --db postgres://127.0.0.1/readout        on as many machines as you like`,
    )
    .action((options: WorkOptions) => inContext(options, (context) => work(options, context)))
}

async function work(options: WorkOptions, context: Context): Promise<void> {
  const readout = await context.readout()
  const queue = await queueOf(readout)
  try {
    if (options.aside === true) tellAside(await queue.aside(), context)
    else if (options.again === true) tellAgain(await queue.again(), context)
    else await workOn(queue, options, context)
  } finally {
    await queue.close()
  }
}

async function workOn(queue: WorkQueue, options: WorkOptions, context: Context): Promise<void> {
  const readout = await context.readout()
  const counts = { read: 0, known: 0, waiting: 0, aside: 0, left: 0 }
  const stop = listenForEnd()
  context.terminal.log.write(`Working for ${recordPlace(context.settings.database).shown}\n`)
  const untilEmpty = options.untilEmpty === true
  try {
    const working = { readout, queue, untilEmpty, isStopping: () => stop.isAsked() }
    for await (const worked of workThrough(working)) {
      counts[worked.kind]++
      tellFailure(worked, context)
    }
  } finally {
    stop.release()
  }
  context.print({
    words: () =>
      `${counts.read} read, ${counts.known} known, ${counts.waiting} to be tried again, ${counts.aside} aside`,
    json: () => counts,
  })
}

function tellFailure(worked: Worked, { terminal }: Context): void {
  if (worked.kind !== 'waiting' && worked.kind !== 'aside') return
  const what = worked.kind === 'aside' ? 'stands aside' : 'is tried again later'
  terminal.log.write(`readout: ${worked.capture} ${what}: ${worked.error}\n`)
}

/** The first Ctrl-C or end lets us finish what we hold; the second ends us, and others take it over. */
function listenForEnd(): { isAsked(): boolean; release(): void } {
  let asked = false
  const ask = (): void => {
    asked = true
  }
  process.once('SIGINT', ask).once('SIGTERM', ask)
  return {
    isAsked: () => asked,
    release: () => void process.off('SIGINT', ask).off('SIGTERM', ask),
  }
}

function tellAside(aside: readonly AsideCapture[], context: Context): void {
  context.print({
    words: () =>
      aside
        .map(({ capture, error, at }) => `${capture}  ${at.slice(0, 10)}  ${error}`)
        .join('\n') || 'Nothing stands aside.',
    json: () => aside,
  })
}

function tellAgain(count: number, context: Context): void {
  context.print({
    words: () => `${counted(count, 'capture')} put back to be read.`,
    json: () => ({ again: count }),
  })
}
