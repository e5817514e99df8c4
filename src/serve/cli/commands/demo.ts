/** `readout demo`: reads the sample into a record of its own, shows one ledger and one check, serves the pages. */
import { join } from 'node:path'
import type { Command } from 'commander'
import { documentCount } from '../../../acquire/index.ts'
import { recordPlace } from '../../../record/index.ts'
import { ingest } from '../../ingest.ts'
import { loadSample } from '../../sample.ts'
import { dataFolder } from '../../settings.ts'
import { claimOf } from '../../claim.ts'
import { now, type CommonOptions, type Context } from '../context.ts'
import { progressOn } from '../progress.ts'
import { checkInWords } from '../views/check.ts'
import { lineInWords } from '../views/line.ts'
import { inked } from '../terminal.ts'
import { partyNamed } from '../../party.ts'
import { inContext, withCommonOptions } from './command.ts'
import { startSite, untilInterrupted } from './serve.ts'

interface DemoOptions extends CommonOptions {
  readonly loadOnly?: boolean
  readonly port?: string
}

export function demoCommand(program: Command): void {
  withCommonOptions(program.command('demo'))
    .description('reads the sample into a record of its own and shows it')
    .option('--load-only', 'load the sample and end')
    .option('--port <n>', 'preferred port of the pages')
    .action((options: DemoOptions) => {
      const db = options.db ?? join(dataFolder(process.env), 'sample.sqlite')
      return inContext({ ...options, db }, (context) => demo(options, context))
    })
}

async function demo(options: DemoOptions, context: Context): Promise<void> {
  const { terminal } = context
  const sample = await loadSample(context.settings.database)
  const readout = await context.readout()
  await loadInto(context, sample.folder)
  await sample.decide(await readout.record())
  if (options.loadOnly === true)
    return context.print({
      words: () => `The sample is in ${recordPlace(context.settings.database).shown}`,
      json: () => ({ database: recordPlace(context.settings.database).shown }),
    })
  const site = await startSite(context, options)
  const record = await readout.record()
  const [left, right] = sample.line.map((words) => partyNamed(words, readout.knowledge)) as [
    ReturnType<typeof partyNamed>,
    ReturnType<typeof partyNamed>,
  ]
  const line = await record.line({ left, right }, now())
  terminal.out.write(`${lineInWords(line, terminal)}\n\n`)
  const claim = await claimOf(sample.claim, { readout, on: sample.claimedOn, about: [left, right] })
  terminal.out.write(
    `${inked(terminal, 'bold', `"${sample.claim}", said on ${sample.claimedOn}`)}\n${checkInWords(await record.check(claim), terminal)}\n\n`,
  )
  terminal.out.write(`${inked(terminal, 'accent', `The pages: ${site.address}`)}   (Ctrl-C ends)\n`)
  await untilInterrupted()
  await site.close()
}

async function loadInto(context: Context, folder: string): Promise<void> {
  const readout = await context.readout()
  const progress = progressOn(context.terminal, 'Reading the sample')
  const total = await documentCount([folder])
  let done = 0
  let added = 0
  for await (const result of ingest(readout, [folder], {
    learnedAt: (capture) => capture.capturedAt,
  })) {
    done++
    if (result.kind === 'new') added++
    if (result.kind === 'failed') throw result.error
    progress.step(done, total ?? done)
  }
  progress.stop()
  if (added > 0)
    context.terminal.log.write(
      `Read ${added} sample reports into ${recordPlace(context.settings.database).shown}\n\n`,
    )
}
