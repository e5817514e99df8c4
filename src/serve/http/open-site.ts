/**
 * Opening the pages and the HTTP API at an address.
 * In: a site, a host, a port. Out: a site that listens; a port in use gives way to the next free one.
 */
import type { AddressInfo } from 'node:net'
import { OperationError } from '../../acquire/index.ts'
import { siteServer } from './server.ts'
import type { Site } from './site.ts'

export interface SiteOptions {
  readonly host: string
  /** The first port to try; 0 takes any free one. */
  readonly port: number
  /** Host names besides those of this machine by which the site may be called. */
  readonly hosts?: readonly string[]
}

/** A site that listens. Lifetime: open it, close it. */
export interface OpenSite {
  /** `http://127.0.0.1:4180` */
  readonly address: string
  close(): Promise<void>
}

const PORTS_TRIED = 20

/** Serves the pages and the API; a port that is taken gives way to the next free one. */
export async function openSite(site: Site, options: SiteOptions): Promise<OpenSite> {
  const server = await siteServer(site, [options.host, ...(options.hosts ?? [])])
  const last = options.port === 0 ? 0 : options.port + PORTS_TRIED
  for (let port = options.port; port <= last; port++) {
    try {
      await server.listen({ host: options.host, port })
      const { port: taken } = server.server.address() as AddressInfo
      const host = options.host.includes(':') ? `[${options.host}]` : options.host
      return { address: `http://${host}:${taken}`, close: () => server.close() }
    } catch (cause) {
      if (!isTaken(cause)) throw cause
    }
  }
  throw new OperationError(
    'port-taken',
    `All ports from ${options.port} to ${last} are in use. Give another with --port.`,
    { detail: { port: options.port } },
  )
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
