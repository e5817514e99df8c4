/**
 * The route of search. In: words and fields. Out: the page of articles or of events with its JSON.
 */
import { Type } from '@sinclair/typebox'
import { searchView } from '../../web/search.tsx'
import { asksForSomething, searchQueryFrom } from '../../search-query.ts'
import { momentFrom } from '../moments.ts'
import { AS_OF, partyFrom, querySchema, sentenceParameter } from '../query.ts'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { SearchShape, eventsToWire, searchToWire } from '../wire.ts'

const HITS = 20

export const searchRoute: PageRoute = {
  path: '/search',
  summary: 'Articles, or events, that hold these words and fit these fields.',
  query: querySchema({
    ...AS_OF,
    q: sentenceParameter('Words; within double quotes a phrase.'),
    in: Type.Optional(
      Type.String({ pattern: '^(articles|events)$', description: 'What to find: articles.' }),
    ),
    a: sentenceParameter('A party of the event.'),
    b: sentenceParameter('Its other party.'),
    type: sentenceParameter('Type of the event: call, meeting, attack …', 30),
    status: sentenceParameter('Status of the event: held, planned …', 30),
    source: sentenceParameter('The outlet.'),
    from: sentenceParameter('First day, ISO date: of publication, of events their own.', 10),
    to: sentenceParameter('Last day.', 10),
    offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  }),
  answer: SearchShape,
  load: loadSearch,
}

async function loadSearch({ site, query, asOf }: PageRequest): Promise<PageAnswer> {
  const words = query['q']?.trim() ?? ''
  const { a, b, type, status, source } = query
  const [from, to] = [momentFrom(query['from'], 'from'), momentFrom(query['to'], 'to')]
  const asked = searchQueryFrom({
    words,
    parties: [a, b].filter((one) => one !== undefined).map((one) => partyFrom(site, one)),
    ...(type !== undefined && { type }),
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
  })
  const offset = Number(query['offset'] ?? 0)
  const page = { limit: HITS, offset }
  const isOfEvents = query['in'] === 'events'
  const isAsked = asksForSomething(asked)
  const hits = isAsked && !isOfEvents ? await site.record.search(asked, page) : []
  const events = isAsked && isOfEvents ? await site.record.searchEvents(asked, page) : []
  const { sources } = await site.record.coverage(asOf)
  return {
    wire: () => (isOfEvents ? eventsToWire(words, events) : searchToWire(words, hits)),
    view: () =>
      searchView({
        query,
        isAsked,
        hits,
        events,
        offset,
        limit: HITS,
        sources: sources.map(({ name }) => name),
      }),
  }
}
