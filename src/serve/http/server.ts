/**
 * The server: guards, parsers, pages, the description of the API, errors.
 * In: a site and the names by which it may be called. Out: a fastify server that does not listen yet,
 * so tests can ask it without a port.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import formbody from '@fastify/formbody'
import swagger from '@fastify/swagger'
import { Type } from '@sinclair/typebox'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { failureView } from '../web/failure.tsx'
import { readView } from '../web/read.tsx'
import { askedOf } from './ask.ts'
import { checkHost, checkOrigin, HEADERS, setHeaders } from './guards.ts'
import { addPage, sendView } from './page.ts'
import { outwardError, RequestError } from './request-error.ts'
import { addReading, articleRoute, sendReading } from './routes/article.ts'
import { checkRoute } from './routes/check.ts'
import { addDecisions, whyRoute } from './routes/decisions.ts'
import { eventRoute } from './routes/event.ts'
import { addExplaining, explainRoute } from './routes/explain.ts'
import { addDeclaring } from './routes/declare.ts'
import { flipsRoute } from './routes/flips.ts'
import { generalRoutes } from './routes/general.ts'
import { lineRoutes } from './routes/line.ts'
import { searchRoute } from './routes/search.ts'
import type { Site } from './site.ts'
import { errorToWire } from './wire.ts'
import { PACKAGE_FOLDER } from '../package-folder.ts'

/** Longest body, bytes: a long report with room to spare. */
const BODY_LIMIT = 2 * 1024 * 1024
const PAGES = [
  ...generalRoutes,
  ...lineRoutes,
  checkRoute,
  eventRoute,
  whyRoute,
  articleRoute,
  explainRoute,
  searchRoute,
  flipsRoute,
]
const ASSETS = [
  ['/style.css', 'style.css', 'text/css; charset=utf-8'],
  ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
  ['/icon.svg', 'icon.svg', 'image/svg+xml'],
] as const

/** The server of a site. */
export async function siteServer(site: Site, names: readonly string[]): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 300 },
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false } },
  })
  addGuards(server, names)
  server.setSerializerCompiler(() => (value) => JSON.stringify(value))
  server.setErrorHandler((error, request, reply) => sendFailure({ error, request, reply, site }))
  server.setNotFoundHandler((request, reply) =>
    sendFailure({ error: notFound(request), request, reply, site }),
  )
  await server.register(formbody, { bodyLimit: BODY_LIMIT })
  await server.register(swagger, { openapi: { info: describe(site) } })
  await addAssets(server)
  addAsk(server, site)
  addReading(server, site)
  addDecisions(server, site)
  addExplaining(server, site)
  addDeclaring(server, site)
  for (const page of PAGES) addPage(server, site, page)
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  return server
}

function describe(site: Site): { title: string; version: string; description: string } {
  return {
    title: 'Readout',
    version: site.version,
    description:
      'Who spoke to whom, when, and who says so. Every page has a JSON twin; values that are absent are null; spans are [start, end) in UTF-16 units.',
  }
}

function addGuards(server: FastifyInstance, names: readonly string[]): void {
  server.addHook('onRequest', async (request, reply) => {
    setHeaders(reply)
    checkHost(request, names)
    if (request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request)
  })
  // An empty field of a form is a field that was not filled in.
  server.addHook('preValidation', async (request) => {
    const filled = Object.entries(request.query as object).filter(([, value]) => value !== '')
    request.query = Object.fromEntries(filled)
  })
}

async function addAssets(server: FastifyInstance): Promise<void> {
  for (const [path, file, type] of ASSETS) {
    const content = await readFile(join(PACKAGE_FOLDER, 'src', 'serve', 'web', file), 'utf8')
    server.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type(type).send(content),
    )
  }
}

const ASK = Type.Object({ question: Type.String() })

function addAsk(server: FastifyInstance, site: Site): void {
  server.post<{ Body: { question: string } }>(
    '/ask',
    { schema: { body: ASK, hide: true } },
    async (request, reply) => {
      if (request.body.question.trim() === '') return reply.redirect('/', 303)
      const asked = await askedOf(site, request.body.question)
      if (asked.kind === 'address') return reply.redirect(asked.address, 303)
      return sendReading(reply, site, { text: asked.text })
    },
  )
  server.get('/ask', { schema: { hide: true } }, (_request, reply) =>
    sendView(reply, { site, view: readView() }),
  )
}

function notFound(request: FastifyRequest): RequestError {
  const [path] = request.url.split('?')
  return new RequestError(404, 'address-unknown', `There is no page ${path ?? ''}.`)
}

interface Failing {
  readonly error: unknown
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly site: Site
}

function sendFailure({ error, request, reply, site }: Failing): FastifyReply {
  const outward = outwardError(error)
  if (outward.status === 500) process.stderr.write(`readout: ${inFull(error)}\n`)
  reply.headers(HEADERS)
  if (wantsJson(request))
    return reply
      .status(outward.status)
      .type('application/json; charset=utf-8')
      .send(errorToWire(outward))
  return sendView(reply, { site, view: failureView(outward), status: outward.status })
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function wantsJson(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?')
  return (
    path.endsWith('.json') ||
    path.startsWith('/api/') ||
    request.headers.accept === 'application/json'
  )
}
