/** `readout serve`: the pages and the API at a local address, until Ctrl-C. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import { openSite, type OpenSite } from '../../http/open-site.ts'
import { siteFrom } from '../../site-parts.ts'
import type { CommonOptions, Context } from '../context.ts'
import { inContext, withCommonOptions } from './command.ts'

interface ServeOptions extends CommonOptions {
  readonly port?: string
  readonly host?: string
}

export function serveCommand(program: Command): void {
  withCommonOptions(program.command('serve'))
    .description('serves the pages and the API at a local address')
    .option('--port <n>', 'preferred port; the next free one is taken if it is in use')
    .option('--host <address>', 'address to listen on (default: this machine only)')
    .action((options: ServeOptions) => inContext(options, (context) => serve(options, context)))
}

async function serve(options: ServeOptions, context: Context): Promise<void> {
  const site = await startSite(context, options)
  context.print({
    words: () => `The pages are at ${site.address}\nCtrl-C ends.`,
    json: () => ({ address: site.address }),
  })
  await untilInterrupted()
  await site.close()
}

/** Starts the pages for a context. */
export async function startSite(
  context: Context,
  options: Pick<ServeOptions, 'port' | 'host'>,
): Promise<OpenSite> {
  const readout = await context.readout()
  readout.warmUp()
  const port = options.port === undefined ? context.settings.port : portFrom(options.port)
  const site = await openSite(await siteFrom(readout), {
    host: options.host ?? context.settings.host,
    port,
  })
  const taken = Number(new URL(site.address).port)
  if (port !== 0 && taken !== port)
    context.terminal.log.write(`Port ${port} is in use; the pages took ${taken}.\n`)
  return site
}

function portFrom(words: string): number {
  if (/^\d{1,5}$/.test(words) && Number(words) <= 65_535) return Number(words)
  throw new OperationError('wrong-use', `--port ${words}: give a number up to 65535`)
}

/** Resolves on the first Ctrl-C or termination. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
