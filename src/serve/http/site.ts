/**
 * What the pages and the HTTP API stand on, and opening them at an address.
 * In: a record, the knowledge, a reader, a clock, the questions' parsers. Out: a running site.
 * The one idea: routes are given all they need, so tests give them a record of their own.
 */
import type { AddressInfo } from 'node:net'
import { OperationError, type Capture } from '../../acquire/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Reading } from '../../reading.ts'
import type { ClaimQuery, LedgerRecord, PartyQuery } from '../../record/index.ts'
import type { Document } from '../web/document.tsx'
import { siteServer } from './server.ts'

/** A party as understood, or why it was not. */
export type PartyFinding =
  | { readonly kind: 'found'; readonly party: PartyQuery }
  | { readonly kind: 'unknown'; readonly why: string }

/** What goes with a sentence that is checked. */
export interface ClaimContext {
  /** The two parties, where the asker names them. */
  readonly about?: readonly [PartyQuery, PartyQuery]
  /** The day on which it is said, ISO date. */
  readonly on: string
}

/** A sentence understood as a claim about the record, or why it was not. */
export type ClaimFinding =
  | { readonly kind: 'understood'; readonly claim: ClaimQuery }
  | { readonly kind: 'unclear'; readonly why: string }

/** Everything that the pages stand on. Lifetime: the caller's; closing the site closes none of it. */
export interface Site {
  readonly record: LedgerRecord
  readonly knowledge: Knowledge
  readonly version: string
  /** ISO date-time. */
  now(): string
  read(capture: Capture): Promise<Reading>
  /** `usa/defence`, `usa`, "US", "Lloyd Austin". */
  party(words: string): PartyFinding
  claim(sentence: string, context: ClaimContext): Promise<ClaimFinding>
  /** `codebook`: the files of `docs/codebook`; `accuracy`: `docs/accuracy.md`. Empty where there are none. */
  documents(shelf: 'codebook' | 'accuracy'): Promise<readonly Document[]>
}

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
