/**
 * The routes of explained sentences. In: a text of some sentences in the address, or posted as a form
 * or as JSON. Out: the page with every sentence's tree, words and values; the reading with its trees.
 * Invariant: nothing is stored.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import type { Reading } from '../../../reading.ts'
import { EXPLAINED_AT_MOST, explainAddress, SENTENCE_AT_MOST } from '../../web/addresses.ts'
import { explainFormView, explainView, type ExplainTyped } from '../../web/explain.tsx'
import { sendView, type PageAnswer, type PageRequest, type PageRoute } from '../page.ts'
import { captureFromPasted } from '../pasted.ts'
import { querySchema, sentenceParameter } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import { ErrorShape, ExplanationShape, explanationToWire } from '../wire.ts'

const SUMMARY =
  'Sentences with their trees, words and names, and what was taken from them by which rules; stores nothing.'
const published = Type.Optional(
  Type.String({ maxLength: 40, description: 'The day of publication, ISO date.' }),
)

export const explainRoute: PageRoute = {
  path: '/explain',
  summary: SUMMARY,
  query: querySchema({
    text: sentenceParameter('A sentence, or a few.', SENTENCE_AT_MOST),
    published,
  }),
  answer: ExplanationShape,
  load: loadExplanation,
}

async function loadExplanation({ site, query }: PageRequest): Promise<PageAnswer> {
  const { text = '', published } = query
  if (text.trim() === '') return nothingAsked()
  const typed = { text, ...(published !== undefined && { published }) }
  const reading = await readingOf(site, typed)
  return {
    changes: false,
    wire: () => explanationToWire(reading),
    view: () => explainView({ typed, reading }),
  }
}

/** The page has a box; the twin has nothing to explain and says so. */
function nothingAsked(): PageAnswer {
  return {
    changes: false,
    view: explainFormView,
    wire: () => {
      throw new RequestError(
        400,
        'text-missing',
        'There is nothing to explain: give a sentence as ?text=…, or post {"text": "…"}.',
      )
    },
  }
}

function readingOf(site: Site, typed: ExplainTyped): Promise<Reading> {
  return site.read(captureFromPasted(site, typed))
}

const POSTED = Type.Object({
  text: Type.String({ minLength: 1, maxLength: EXPLAINED_AT_MOST }),
  published,
})
type Posted = Static<typeof POSTED>

/** Explaining a text that is too long for an address, or is not to stand in one. */
export function addExplaining(server: FastifyInstance, site: Site): void {
  server.post<{ Body: Posted }>(
    '/explain',
    { schema: { body: POSTED, hide: true } },
    async ({ body }, reply) => {
      const view = explainView({ typed: body, reading: await readingOf(site, body) })
      const address = explainAddress(body)
      return sendView(reply, { site, view, ...(address !== undefined && { address }) })
    },
  )
  server.post<{ Body: Posted }>(
    '/explain.json',
    {
      schema: {
        summary: SUMMARY,
        body: POSTED,
        response: { 200: ExplanationShape, '4xx': ErrorShape, '5xx': ErrorShape },
      },
    },
    async ({ body }, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send(explanationToWire(await readingOf(site, body))),
  )
}
