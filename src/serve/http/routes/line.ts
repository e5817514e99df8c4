/**
 * The routes of a line and of its last contact. In: two parties in the path or the query. Out: pages
 * with JSON and CSV.
 */
import type { LineQuery, PartyQuery } from '../../../record/index.ts'
import { addressOf, lineAddress, partyAddress } from '../../web/addresses.ts'
import { lineTitle } from '../../words/contact-words.ts'
import { lastView } from '../../web/last.tsx'
import { lineView } from '../../web/line.tsx'
import { contactsCsv } from '../../exports/rows.ts'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { momentFrom } from '../moments.ts'
import {
  LINE_PARAMETERS,
  lineQueryFrom,
  PARTY_PARAMETERS,
  partiesFromPath,
  partiesFromQuery,
  querySchema,
} from '../query.ts'
import { scopesOf } from '../scopes.ts'
import type { Site } from '../site.ts'
import { LastShape, LineShape, lastToWire, lineToWire } from '../wire.ts'
import { Type } from '@sinclair/typebox'

const SUMMARY = 'The ledger of contacts between two parties.'
const PATHS = ['/line/:a/:b', '/line/:a/:b/:c', '/line/:a/:b/:c/:d'] as const

/** All routes of lines. */
export const lineRoutes: readonly PageRoute[] = [
  ...PATHS.map((path): PageRoute => ({
    path,
    summary: SUMMARY,
    query: querySchema(LINE_PARAMETERS),
    answer: LineShape,
    hasCsv: true,
    load: (request) => loadLine(request, partiesOfPath(request)),
  })),
  {
    path: '/line',
    summary: SUMMARY,
    query: querySchema({ ...LINE_PARAMETERS, ...PARTY_PARAMETERS }),
    answer: LineShape,
    hasCsv: true,
    load: (request) => loadLine(request, partiesFromQuery(request)),
  },
  {
    path: '/last',
    summary: 'The last contact of two parties, the gap, the runner-up, the coverage.',
    query: querySchema({
      ...LINE_PARAMETERS,
      ...PARTY_PARAMETERS,
      before: Type.Optional(
        Type.String({ maxLength: 10, description: 'Contacts before this ISO date.' }),
      ),
    }),
    answer: LastShape,
    load: loadLast,
  },
]

type Parties = readonly [PartyQuery, PartyQuery]

function partiesOfPath({ site, parameters }: PageRequest): Parties {
  const { a, b, c, d } = parameters
  return partiesFromPath(
    site,
    [a, b, c, d].filter((part) => part !== undefined),
  )
}

async function loadLine(request: PageRequest, parties: Parties): Promise<PageAnswer> {
  const { site, query, path } = request
  const answer = await site.record.line(lineQueryFrom(parties, query), site.now())
  return {
    wire: () => lineToWire(answer),
    csv: () => contactsCsv(answer.contacts),
    view: () => {
      const last = answer.contacts.find((contact) => contact.id === answer.last?.contact)
      const choices = {
        address: addressOf(path, query),
        path,
        parameters: query,
        scopes: scopesOf({
          parties,
          contact: last ?? answer.contacts[answer.contacts.length - 1],
          knowledge: site.knowledge,
          parameters: { ...query, a: undefined, b: undefined },
        }),
      }
      return lineView({ answer, choices, nameOfCountry: countryNamer(site) })
    },
  }
}

/** Names of countries for people. */
export function countryNamer(site: Site): (code: string) => string {
  return (code) => site.knowledge.countryOf(code)?.name ?? code
}

/** The address and title of a line between two parties. */
export function lineLinkOf(
  site: Site,
  query: Pick<LineQuery, 'left' | 'right' | 'asOf'>,
): { readonly title: string; readonly address: string } {
  const { left, right, asOf } = query
  return {
    title: lineTitle({ query: { left, right } }, countryNamer(site)),
    address: lineAddress(
      [partyAddress(left, site.knowledge), partyAddress(right, site.knowledge)],
      { 'as-of': asOf },
    ),
  }
}

async function loadLast(request: PageRequest): Promise<PageAnswer> {
  const { site, query } = request
  const line = lineQueryFrom(partiesFromQuery(request), query)
  const before = momentFrom(query['before'], 'before')
  const answer = await site.record.last(
    { ...line, ...(before !== undefined && { before }) },
    site.now(),
  )
  return {
    wire: () => lastToWire(answer),
    view: () =>
      lastView({ answer, line: lineLinkOf(site, line), ...(before !== undefined && { before }) }),
  }
}
