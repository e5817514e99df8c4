/**
 * A page and its twins: one question asked once, answered as HTML, as JSON and where it is a table as CSV.
 * In: a page's path, parameters and how to load its answer. Out: routes on the server.
 * The one idea: a route parses, calls the record and chooses the view; the same loaded answer feeds
 * every form of it, so that page and JSON cannot say different things.
 */
import type { TSchema } from '@sinclair/typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressOf, twinOf, type Parameters } from '../web/addresses.ts'
import { pageHtml, type View } from '../web/frame.tsx'
import { ErrorShape } from './wire.ts'
import { pastMoment } from './moments.ts'
import type { Site } from './site.ts'

/** A request as pages see it. */
export interface PageRequest {
  readonly site: Site
  readonly parameters: Parameters
  readonly query: Parameters
  /** Scheme and host by which the site was called. */
  readonly origin: string
  /** The page's own path, without the ending of a twin. */
  readonly path: string
  readonly asOf?: string
}

/** A loaded answer in all its forms. */
export interface PageAnswer {
  readonly view: () => View
  readonly wire: () => unknown
  readonly csv?: () => string
  /** False where an earlier state would look the same, so that the page has no frozen address of its own. */
  readonly changes?: false
}

/** A page. */
export interface PageRoute {
  readonly path: string
  readonly summary: string
  readonly query: TSchema
  readonly answer: TSchema
  readonly hasCsv?: true
  load(request: PageRequest): Promise<PageAnswer>
}

/** Puts a page and its twins on the server. */
export function addPage(server: FastifyInstance, site: Site, route: PageRoute): void {
  const schema = { summary: route.summary, querystring: route.query }
  const errors = { '4xx': ErrorShape, '5xx': ErrorShape }
  const load = async (request: FastifyRequest, ending: string): Promise<Loaded> => {
    const asked = pageRequestFrom(site, request, ending)
    return { asked, answer: await route.load(asked) }
  }
  server.get(route.path, { schema: { ...schema, hide: true } }, async (request, reply) =>
    sendPage(reply, await load(request, '')),
  )
  server.get(
    twinOf(route.path),
    { schema: { ...schema, response: { 200: route.answer, ...errors } } },
    async (request, reply) => {
      const { answer } = await load(request, '.json')
      return reply.type('application/json; charset=utf-8').send(answer.wire())
    },
  )
  if (!route.hasCsv) return
  server.get(
    twinOf(route.path, '.csv'),
    { schema: { ...schema, summary: `${route.summary} As CSV.`, produces: ['text/csv'] } },
    async (request, reply) => sendCsv(reply, await load(request, '.csv')),
  )
}

function sendCsv(reply: FastifyReply, { answer }: Loaded): FastifyReply {
  return reply
    .header('content-disposition', 'attachment; filename="readout.csv"')
    .type('text/csv; charset=utf-8; header=present')
    .send(answer.csv?.() ?? '')
}

interface Loaded {
  readonly asked: PageRequest
  readonly answer: PageAnswer
}

function pageRequestFrom(site: Site, request: FastifyRequest, ending: string): PageRequest {
  const [written = '/'] = request.url.split('?')
  const bare = written.slice(0, written.length - ending.length)
  const query = request.query as Parameters
  const asOf = pastMoment(site, query['as-of'], 'as-of')
  return {
    site,
    origin: `${request.protocol}://${request.headers.host ?? ''}`,
    parameters: request.params as Parameters,
    query,
    path: bare === '/home' ? '/' : bare,
    ...(asOf !== undefined && { asOf }),
  }
}

function sendPage(reply: FastifyReply, { asked, answer }: Loaded): FastifyReply {
  const view = answer.view()
  return sendView(reply, {
    site: asked.site,
    view,
    address: addressOf(asked.path, asked.query),
    ...(answer.changes !== false && { frozen: frozenAddress(asked) }),
    ...(asked.asOf !== undefined && {
      asOf: asked.asOf,
      today: addressOf(asked.path, { ...asked.query, 'as-of': undefined }),
    }),
  })
}

/** The address of the page as it is now: what is learned later does not change it. */
export function frozenAddress({ site, path, query, asOf }: PageRequest): string {
  return addressOf(path, { ...query, 'as-of': asOf ?? site.now() })
}

/** A view that is to be sent. */
export interface SentView {
  readonly site: Site
  readonly view: View
  /** Present where the page has a twin. */
  readonly address?: string
  readonly frozen?: string
  readonly asOf?: string
  readonly today?: string
  readonly status?: number
}

/** Sends a view as a whole page. */
export function sendView(reply: FastifyReply, sent: SentView): FastifyReply {
  const { view, site, address, frozen, asOf, today, status } = sent
  const html = pageHtml(
    {
      title: view.title,
      version: site.version,
      ...(address !== undefined && { twin: twinOf(address) }),
      ...(frozen !== undefined && { frozen }),
      ...(asOf !== undefined && { asOf }),
      ...(today !== undefined && { today }),
      ...(view.question !== undefined && { question: view.question }),
      ...(view.place !== undefined && { place: view.place }),
      ...(view.hasOwnBox !== undefined && { hasOwnBox: view.hasOwnBox }),
    },
    view.body,
  )
  return reply
    .status(status ?? 200)
    .type('text/html; charset=utf-8')
    .send(html)
}
