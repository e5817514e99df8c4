/**
 * Guards of the door: by which name the site may be called, from where it may be written to, and the
 * headers that every answer bears.
 * In: requests. Out: an error, or nothing. The one idea: a page of another site must be able neither to
 * read this one (DNS rebinding: the host name is checked) nor to write to it (origins are checked), and
 * nothing in our own pages can load from elsewhere or run what stands in a text.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RequestError } from './request-error.ts'

/** Headers of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: a browser would then call the origin of our own forms "null".
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Addresses that mean every interface: nobody calls a site by them. */
const ANY: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** Puts the headers on an answer. */
export function setHeaders(reply: FastifyReply): void {
  reply.headers(HEADERS)
}

/** Fails unless the site was called by one of its names. */
export function checkHost(request: FastifyRequest, names: readonly string[]): void {
  const name = hostNameOf(request.headers.host)
  if (name !== undefined && (isOwn(name) || names.some((own) => isCalled(name, own)))) return
  throw new RequestError(
    421,
    'host-refused',
    'This Readout answers only to the names it was started with. Call it by localhost, or start it with --host NAME.',
  )
}

function isOwn(name: string): boolean {
  return OWN_NAMES.has(name) || name.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(name)
}

function isCalled(name: string, own: string): boolean {
  if (ANY.has(own)) return false
  return name === own.toLowerCase() || name === `[${own.toLowerCase()}]`
}

function hostNameOf(host: string | undefined): string | undefined {
  return /^(\[[\da-f:.]+\]|[a-z\d.-]+)(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase()
}

/** Fails when a browser says that another site makes the request. */
export function checkOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  // Scheme aside: behind a proxy the browser's may be https where ours is http.
  const isForeignOrigin = origin !== undefined && origin.replace(/^https?:\/\//, '') !== host
  if (!isForeignSite && !isForeignOrigin) return
  throw new RequestError(
    403,
    'cross-site-refused',
    'Another site asked this page to write. Only pages of this Readout may; open it and ask there.',
  )
}
