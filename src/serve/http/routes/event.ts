/**
 * The route of an event. In: its id. Out: the page with all sources side by side, and its JSON.
 */
import type { ArticleId } from '../../../article/index.ts'
import type {
  ArticleView,
  Contact,
  ContactId,
  Decision,
  PartyQuery,
} from '../../../record/index.ts'
import { sourceGroupsOf } from '../../web/accounts.ts'
import { questionInWords } from '../../web/article-values.ts'
import { eventView, type EventInput } from '../../web/event.tsx'
import { twoSidesOf } from '../../web/two-sides.ts'
import type { LeftOpenRow } from '../../web/two-sides-table.tsx'
import { textAt } from '../../../text/index.ts'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { AS_OF, momentFrom, querySchema } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import { EventShape, eventToWire } from '../wire.ts'
import { countryNamer, lineLinkOf } from './line.ts'

const ARTICLES_AT_MOST = 40
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
  const contact = await site.record.contact(id, momentFrom(asOf, 'as-of'))
  if (!contact)
    throw new RequestError(
      404,
      'id-unknown',
      `The record has no event ${id}${asOf === undefined ? '' : ` as of ${asOf}`}. Events merge when sources turn out to tell of the same one: search for its words.`,
    )
  const [articles, decisions] = await Promise.all([
    articlesOf(site, contact),
    decisionsOn(site, contact),
  ])
  const groups = sourceGroupsOf(articles)
  return {
    wire: () => eventToWire(contact, groups, decisions),
    view: await viewOf({ site, contact, articles, decisions, asOf }),
  }
}

interface ViewInput {
  readonly site: Site
  readonly contact: Contact
  readonly articles: readonly ArticleView[]
  readonly decisions: readonly Decision[]
  readonly asOf: string | undefined
}

async function viewOf({
  site,
  contact,
  articles,
  decisions,
  asOf,
}: ViewInput): Promise<PageAnswer['view']> {
  const [statements, line, near] = await Promise.all([
    site.record.statements(contact.id),
    lineOf(site, contact, asOf),
    Promise.all(contact.near.map((miss) => site.record.contact(miss.contact, asOf))),
  ])
  const sides = sidesOf(contact)
  const twoSides = sides && twoSidesOf({ statements, sides, countryOf: sayerCountry(site) })
  return () =>
    eventView({
      contact,
      groups: sourceGroupsOf(articles),
      statements,
      decisions,
      leftOpen: leftOpenOf(contact, articles),
      readings: articles.map(({ reading }) => reading),
      nameOfCountry: countryNamer(site),
      near: new Map(near.filter((one) => one !== undefined).map((one) => [one.id, one])),
      ...(twoSides && { twoSides }),
      ...(line && { line }),
      ...(asOf !== undefined && { asOf }),
    })
}

/** The articles that tell of a contact, each once. */
async function articlesOf(site: Site, contact: Contact): Promise<readonly ArticleView[]> {
  const quoted = [
    ...contact.quotes,
    ...Object.values(contact.accounts).flatMap((all) => all.flatMap((one) => one.evidence)),
  ]
  const ids = [...new Set<ArticleId>(quoted.map((quote) => quote.article))].slice(
    0,
    ARTICLES_AT_MOST,
  )
  const views = await Promise.all(ids.map((id) => site.record.article(id)))
  return views.filter((view) => view !== undefined)
}

async function decisionsOn(site: Site, contact: Contact): Promise<readonly Decision[]> {
  const all = await site.record.decisions({ limit: DECISIONS_READ, offset: 0 })
  const own = new Set<string>([contact.id, ...contact.mentions, ...contact.decisions])
  return all.filter(
    (one) =>
      own.has(one.id) || own.has(one.left) || (one.right !== undefined && own.has(one.right)),
  )
}

/** The two countries of a contact between two sides. */
function sidesOf(contact: Contact): readonly [string, string] | undefined {
  const countries = contact.parties.map((party) => party.country).filter((one) => one !== undefined)
  const [left, right, ...more] = [...new Set(countries)]
  return left === undefined || right === undefined || more.length > 0 ? undefined : [left, right]
}

/** The country for which a person or a body speaks. */
function sayerCountry(site: Site): (sayer: string) => string | undefined {
  const { knowledge } = site
  return (sayer) => {
    const countries = [
      ...knowledge.organizationsNamed(sayer).map((one) => one.country),
      ...knowledge.seatsNamed(sayer).map((one) => one.country),
      ...knowledge.personsNamed(sayer).map((one) => one.country),
      ...knowledge.officesTitled(sayer).map((one) => one.country),
    ]
    const known = new Set(countries.filter((one) => one !== undefined))
    return known.size === 1 ? [...known][0] : undefined
  }
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

/** Questions about this contact that somebody would not answer. */
function leftOpenOf(contact: Contact, articles: readonly ArticleView[]): readonly LeftOpenRow[] {
  return articles.flatMap(({ reading, contacts }) =>
    reading.leftOpen
      .filter((open) => open.about !== undefined && contacts[open.about] === contact.id)
      .map((open) => {
        const by = reading.entities.find((entity) => entity.id === open.by)?.name
        const quotes = open.evidence.map((span) => ({
          article: reading.article.id,
          source: reading.article.outlet ?? reading.article.source,
          span,
          quote: textAt(reading.article.text, span),
        }))
        return { question: questionInWords(open.question), quotes, ...(by !== undefined && { by }) }
      }),
  )
}
