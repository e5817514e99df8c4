/**
 * The routes of home, search, sources and our own documents. In: the record, the documents. Out: pages
 * with their JSON.
 */
import { Type } from '@sinclair/typebox'
import { codebookView, documentView } from '../../web/document.tsx'
import { homeView } from '../../web/home.tsx'
import { searchView } from '../../web/search.tsx'
import { sourcesView } from '../../web/sources.tsx'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { AS_OF, momentFrom, querySchema, sentenceParameter } from '../query.ts'
import { RequestError } from '../request-error.ts'
import {
  coverageToWire,
  CoverageShape,
  DocumentsShape,
  documentsToWire,
  SearchShape,
  searchToWire,
  SummaryShape,
  summaryToWire,
} from '../wire.ts'

const HITS = 20
const NOTHING = querySchema({})

/** The pages that ask for no parties. */
export const generalRoutes: readonly PageRoute[] = [
  {
    path: '/',
    summary: 'What the record holds: the newest lines, contradicted claims, coverage.',
    query: NOTHING,
    answer: SummaryShape,
    load: async ({ site }) => {
      const now = site.now()
      const summary = await site.record.summary(now)
      return {
        changes: false,
        wire: () => summaryToWire(summary, site.knowledge),
        view: () => homeView({ summary, now: now.slice(0, 10) }),
      }
    },
  },
  {
    path: '/search',
    summary: 'Articles of the record that have these words.',
    query: querySchema({
      q: sentenceParameter('Words.'),
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
    }),
    answer: SearchShape,
    load: loadSearch,
  },
  {
    path: '/sources',
    summary: 'What was watched, since when, with what gaps.',
    query: querySchema(AS_OF),
    answer: CoverageShape,
    load: async ({ site, asOf }) => {
      const coverage = await site.record.coverage(momentFrom(asOf, 'as-of'))
      return { wire: () => coverageToWire(coverage), view: () => sourcesView({ coverage }) }
    },
  },
  {
    path: '/codebook',
    summary: 'What every type, role and status means.',
    query: NOTHING,
    answer: DocumentsShape,
    load: async ({ site }) => {
      const documents = await site.documents('codebook')
      return {
        changes: false,
        wire: () => documentsToWire(documents),
        view: () => codebookView(documents),
      }
    },
  },
  {
    path: '/codebook/:name',
    summary: 'One document of the codebook.',
    query: NOTHING,
    answer: DocumentsShape,
    load: (request) => loadDocument(request, 'codebook'),
  },
  {
    path: '/accuracy',
    summary: 'How accurate the machine is, and on what.',
    query: NOTHING,
    answer: DocumentsShape,
    load: (request) => loadDocument(request, 'accuracy'),
  },
]

async function loadSearch({ site, query }: PageRequest): Promise<PageAnswer> {
  const words = query['q']?.trim() ?? ''
  const offset = Number(query['offset'] ?? 0)
  const hits = words === '' ? [] : await site.record.search(words, { limit: HITS, offset })
  return {
    changes: false,
    wire: () => searchToWire(words, hits),
    view: () => searchView({ words, hits, offset, limit: HITS }),
  }
}

async function loadDocument(
  { site, parameters }: PageRequest,
  shelf: 'codebook' | 'accuracy',
): Promise<PageAnswer> {
  const name = parameters['name'] ?? shelf
  const document = (await site.documents(shelf)).find((one) => one.name === name)
  if (!document)
    throw new RequestError(404, 'document-unknown', `This Readout has no document “${name}”.`)
  return {
    changes: false,
    wire: () => documentsToWire([document]),
    view: () => documentView(document, `/${shelf}`),
  }
}
