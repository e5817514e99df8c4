/**
 * The routes of an article and of a text that is read without being kept.
 * In: an article's id, or a pasted text. Out: the page with its values lit; keeping stores it.
 * Invariant: nothing is stored before "keep it"; the text travels with the form.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ArticleId } from '../../../article/index.ts'
import type { Span } from '../../../text/index.ts'
import { articleAddress } from '../../web/addresses.ts'
import { articleView } from '../../web/article.tsx'
import { readView, type PastedText } from '../../web/read.tsx'
import { sendView, type PageAnswer, type PageRequest, type PageRoute } from '../page.ts'
import { captureFromPasted } from '../pasted.ts'
import { AS_OF, querySchema } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import {
  ArticlePageShape,
  articleToWire,
  ErrorShape,
  ReadingShape,
  readingToWire,
} from '../wire.ts'

export const articleRoute: PageRoute = {
  path: '/article/:id',
  summary: 'A stored article with its reading.',
  query: querySchema({
    ...AS_OF,
    only: Type.Optional(Type.Union([Type.Literal('contacts'), Type.Literal('inferred')])),
    says: Type.Optional(
      Type.String({ pattern: '^e\\d{1,6}$', description: 'Only what this entity says.' }),
    ),
    words: Type.Optional(
      Type.String({ pattern: '^\\d{1,9}-\\d{1,9}$', description: 'Light these words.' }),
    ),
  }),
  answer: ArticlePageShape,
  load: loadArticle,
}

async function loadArticle({ site, parameters, query, asOf }: PageRequest): Promise<PageAnswer> {
  const hash = (parameters['id'] ?? '').replace(/^sha256:/, '')
  const view = await site.record.article(`sha256:${hash}` as ArticleId, asOf)
  if (!view)
    throw new RequestError(
      404,
      'id-unknown',
      `The record has no article ${hash}${asOf === undefined ? '' : ` as of ${asOf}`}. Search for its words.`,
    )
  const { only, says, words } = query
  const asked = words === undefined ? undefined : spanFrom(words)
  return {
    wire: () => articleToWire(view),
    view: () =>
      articleView({
        capture: view.capture,
        reading: view.reading,
        kept: view,
        filter: {
          ...(only !== undefined && { only: only as 'contacts' | 'inferred' }),
          ...(says !== undefined && { says }),
        },
        ...(asked && { asked }),
      }),
  }
}

function spanFrom(words: string): Span {
  const [start = '0', end = '0'] = words.split('-')
  return [Number(start), Number(end)]
}

const PASTED = Type.Object({
  text: Type.String({ minLength: 1 }),
  published: Type.Optional(Type.String({ maxLength: 40 })),
  outlet: Type.Optional(Type.String({ maxLength: 200 })),
  url: Type.Optional(Type.String({ maxLength: 2000 })),
})
type Pasted = Static<typeof PASTED>

/** Reading a pasted text, and keeping it. */
export function addReading(server: FastifyInstance, site: Site): void {
  server.get('/read', { schema: { hide: true } }, async (_request, reply) =>
    sendView(reply, { site, view: readView() }),
  )
  server.post<{ Body: Pasted }>(
    '/read',
    { schema: { body: PASTED, hide: true } },
    async (request, reply) => sendReading(reply, site, request.body),
  )
  server.post<{ Body: Pasted }>(
    '/read.json',
    {
      schema: {
        summary: 'Reads a text; stores nothing.',
        body: PASTED,
        response: { 200: ReadingShape, '4xx': ErrorShape, '5xx': ErrorShape },
      },
    },
    async (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send(readingToWire(await site.read(captureFromPasted(site, request.body)))),
  )
  server.post<{ Body: Pasted }>(
    '/read/keep',
    { schema: { body: PASTED, hide: true } },
    async (request, reply) => {
      const capture = captureFromPasted(site, request.body)
      const { article } = await site.record.add(capture, await site.read(capture), site.now())
      return reply.redirect(articleAddress(article), 303)
    },
  )
}

/** Reads a pasted text and shows it; nothing is stored. */
export async function sendReading(
  reply: FastifyReply,
  site: Site,
  typed: PastedText,
): Promise<FastifyReply> {
  const capture = captureFromPasted(site, typed)
  const reading = await site.read(capture)
  const view = articleView({ capture, reading, filter: {}, typed })
  return sendView(reply, { site, view })
}
