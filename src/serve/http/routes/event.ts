/**
 * The route of an event. In: its id. Out: the page with all sources side by side, and its JSON.
 */
import type {
  ArticleView,
  Contact,
  ContactId,
  Decision,
  PartyQuery,
  Statement,
} from '../../../record/index.ts'
import { sourceGroupsOf } from '../../web/accounts.ts'
import { eventView, type EventInput } from '../../web/event.tsx'
import {
  articlesOn,
  leftOpenOf,
  sidesOf,
  twoSidedAccount,
  type Comparison,
} from '../../two-sided.ts'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { AS_OF, querySchema } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import { EventShape, eventToWire } from '../wire.ts'
import { countryNamer, lineLinkOf } from './line.ts'

const DECISIONS_READ = 500

export const eventRoute: PageRoute = {
  path: '/event/:id',
  summary: 'An event with every source’s account of it.',
  query: querySchema(AS_OF),
  answer: EventShape,
  load: loadEvent,
}

async function loadEvent({ site, parameters, asOf }: PageRequest): Promise<PageAnswer> {
  const id = (parameters['id'] ?? '') as ContactId
  const contact = await site.record.contact(id, asOf)
  if (!contact)
    throw new RequestError(
      404,
      'id-unknown',
      `The record has no event ${id}${asOf === undefined ? '' : ` as of ${asOf}`}. Events merge when sources turn out to tell of the same one: search for its words.`,
    )
  const [articles, decisions, statements] = await Promise.all([
    articlesOn(site.record, contact, asOf),
    decisionsOn(site, contact, asOf),
    site.record.statements(contact.id, asOf),
  ])
  const groups = sourceGroupsOf(articles)
  const comparison = {
    contact,
    sides: twoSidedAccount(contact, { statements, knowledge: site.knowledge }),
    leftOpen: leftOpenOf(contact, articles),
    nameOfCountry: countryNamer(site),
  }
  return {
    wire: () => eventToWire(comparison, groups, decisions),
    view: await viewOf({ site, comparison, articles, decisions, statements, asOf }),
  }
}

interface ViewInput {
  readonly site: Site
  readonly comparison: Comparison
  readonly articles: readonly ArticleView[]
  readonly decisions: readonly Decision[]
  readonly statements: readonly Statement[]
  readonly asOf: string | undefined
}

async function viewOf({
  site,
  comparison,
  articles,
  decisions,
  statements,
  asOf,
}: ViewInput): Promise<PageAnswer['view']> {
  const { contact, leftOpen, nameOfCountry, sides } = comparison
  const [line, near] = await Promise.all([
    lineOf(site, contact, asOf),
    Promise.all(contact.near.map((miss) => site.record.contact(miss.contact, asOf))),
  ])
  return () =>
    eventView({
      contact,
      groups: sourceGroupsOf(articles),
      statements,
      decisions,
      leftOpen,
      readings: articles.map(({ reading }) => reading),
      nameOfCountry,
      near: new Map(near.filter((one) => one !== undefined).map((one) => [one.id, one])),
      ...(sides && { twoSides: sides }),
      ...(line && { line }),
      ...(asOf !== undefined && { asOf }),
    })
}

async function decisionsOn(
  site: Site,
  contact: Contact,
  asOf: string | undefined,
): Promise<readonly Decision[]> {
  const page = { limit: DECISIONS_READ, offset: 0, ...(asOf !== undefined && { asOf }) }
  const all = await site.record.decisions(page)
  const own = new Set<string>([contact.id, ...contact.mentions, ...contact.decisions])
  return all.filter(
    (one) =>
      own.has(one.id) || own.has(one.left) || (one.right !== undefined && own.has(one.right)),
  )
}

/** The line of the contact's two sides and its neighbours there. */
async function lineOf(
  site: Site,
  contact: Contact,
  asOf: string | undefined,
): Promise<EventInput['line']> {
  const sides = sidesOf(contact)
  if (!sides) return undefined
  const [left, right] = sides.map((country) => partyFor(site, contact, country))
  if (!left || !right) return undefined
  const query = { left, right, ...(asOf !== undefined && { asOf }) }
  const { contacts } = await site.record.line({ ...query, definition: 'lenient' }, site.now())
  const index = contacts.findIndex((one) => one.id === contact.id)
  const [before, after] = index < 0 ? [] : [contacts[index - 1], contacts[index + 1]]
  return { ...lineLinkOf(site, query), ...(before && { before }), ...(after && { after }) }
}

/** The side as its portfolio where all of it has one, else as the state. */
function partyFor(site: Site, contact: Contact, country: string): PartyQuery {
  const portfolios = new Set(
    contact.parties.filter((one) => one.country === country).map((one) => one.portfolio),
  )
  const [portfolio] = portfolios
  const name = countryNamer(site)(country)
  if (portfolios.size === 1 && portfolio !== undefined)
    return { kind: 'portfolio', country, portfolio, label: `${name} ${portfolio}` }
  return { kind: 'state', country, label: name }
}
