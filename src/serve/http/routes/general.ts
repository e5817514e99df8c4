/**
 * The routes of home, sources and our own documents. In: the record, the documents. Out: pages
 * with their JSON.
 */
import { codebookView, documentView } from '../../web/document.tsx'
import { homeView } from '../../web/home.tsx'
import { sourcesView } from '../../web/sources.tsx'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { AS_OF, querySchema } from '../query.ts'
import { RequestError } from '../request-error.ts'
import {
  coverageToWire,
  CoverageShape,
  DocumentsShape,
  documentsToWire,
  SummaryShape,
  summaryToWire,
} from '../wire.ts'

const NOTHING = querySchema({})

/** The pages that ask for no parties. */
export const generalRoutes: readonly PageRoute[] = [
  {
    path: '/',
    summary: 'What the record holds: the newest lines, contradicted claims, coverage.',
    query: querySchema(AS_OF),
    answer: SummaryShape,
    load: async ({ site, asOf }) => {
      const now = asOf ?? site.now()
      const summary = await site.record.summary(now, asOf)
      return {
        wire: () => summaryToWire(summary, site.knowledge),
        view: () => homeView({ summary, now: now.slice(0, 10) }),
      }
    },
  },
  {
    path: '/sources',
    summary: 'What was watched, since when, with what gaps.',
    query: querySchema(AS_OF),
    answer: CoverageShape,
    load: async ({ site, asOf }) => {
      const coverage = await site.record.coverage(asOf)
      const isNow = asOf === undefined
      return { wire: () => coverageToWire(coverage), view: () => sourcesView({ coverage, isNow }) }
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
