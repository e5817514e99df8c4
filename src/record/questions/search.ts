/**
 * Search over articles and events, by words and by fields.
 * In: a query, a page, a state. Out: articles or events that fit, each with the words that say so.
 * The one idea: the index finds articles by words, best first; fields are of events, so that an article
 * fits them when an event that it tells does.
 */
import { textAt, type Span } from '../../text/index.ts'
import { shareDay } from '../days.ts'
import { nameTokensOf } from '../identity/view.ts'
import { sourceNameOf } from '../statements.ts'
import type { Page, StoredArticle, StoredSearch } from '../store/types.ts'
import type { EventHit, SearchHit, SearchQuery } from '../article-types.ts'
import type { Contact, ContactId, Quote } from '../types.ts'
import type { QuestionTools } from './contacts.ts'
import { hasParties } from './match.ts'

/** Articles that fit, the best first. */
export async function searchArticles(
  query: SearchQuery,
  page: Page,
  tools: QuestionTools,
): Promise<readonly SearchHit[]> {
  const { state } = tools
  if (!isOfEvents(query)) {
    const rows = await state.search(storedFrom(query), page)
    const stored = await Promise.all(rows.map(({ article }) => state.article(article)))
    return stored.filter((one) => one !== undefined).map((one) => hitFrom(query.words, one))
  }
  const hits: SearchHit[] = []
  for await (const stored of articlesFor(query, tools)) {
    const contacts = await contactsOf(stored, tools)
    if (contacts.some((contact) => fitsFields(contact, query, tools))) {
      hits.push(hitFrom(query.words, stored))
    }
    if (hits.length >= page.offset + page.limit) break
  }
  return hits.slice(page.offset)
}

/** Events that fit: with words in the order of their best article, else the newest first. */
export async function searchEvents(
  query: SearchQuery,
  page: Page,
  tools: QuestionTools,
): Promise<readonly EventHit[]> {
  const hits = new Map<ContactId, EventHit>()
  const candidates = hasWords(query) ? eventsByWords(query, tools) : newestEvents(query, tools)
  for await (const hit of candidates) {
    const isNew = !hits.has(hit.contact.id)
    if (isNew && fitsFields(hit.contact, query, tools)) hits.set(hit.contact.id, hit)
    if (hits.size >= page.offset + page.limit) break
  }
  return [...hits.values()].slice(page.offset)
}

function hasWords({ words }: SearchQuery): boolean {
  return words.trim() !== ''
}

function isOfEvents({ parties, type, status }: SearchQuery): boolean {
  return (parties?.length ?? 0) > 0 || type !== undefined || status !== undefined
}

function storedFrom({ words, source, from, to }: SearchQuery): StoredSearch {
  return {
    words,
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

const STEP = 50
/** Beyond so many articles a search by fields ends: it is narrowed by words, parties or days. */
const ARTICLES_AT_MOST = 2000

async function* articlesFor(
  query: SearchQuery,
  { state }: QuestionTools,
): AsyncGenerator<StoredArticle> {
  for (let offset = 0; offset < ARTICLES_AT_MOST; offset += STEP) {
    const rows = await state.search(storedFrom(query), { limit: STEP, offset })
    for (const { article } of rows) {
      const stored = await state.article(article)
      if (stored) yield stored
    }
    if (rows.length < STEP) return
  }
}

async function contactsOf(
  { reading }: StoredArticle,
  { state }: QuestionTools,
): Promise<readonly Contact[]> {
  const contacts = new Map<ContactId, Contact>()
  for (const mention of await state.mentionsOf(reading.article.id)) {
    const id = await state.contactIdOf(mention)
    const contact = id === undefined ? undefined : await state.contact(id)
    if (contact) contacts.set(contact.id, contact)
  }
  return [...contacts.values()]
}

/** Events of the articles that hold the words; of one article those first whose sentence holds most. */
async function* eventsByWords(query: SearchQuery, tools: QuestionTools): AsyncGenerator<EventHit> {
  const wanted = stemsOf(query.words)
  // The days asked for are those of the event, not of its reports.
  const { words, source } = query
  const inArticles = { words, ...(source === undefined ? {} : { source }) }
  for await (const stored of articlesFor(inArticles, tools)) {
    const told = (await contactsOf(stored, tools)).map((contact) => ({
      contact,
      ...bestQuote(contact, stored.reading.article.id, wanted),
    }))
    told.sort((left, right) => right.count - left.count)
    for (const { contact, quote } of told) if (quote) yield { contact, quote }
  }
}

function bestQuote(
  { quotes }: Contact,
  article: string,
  wanted: readonly string[],
): { readonly quote?: Quote; readonly count: number } {
  let best: { quote: Quote; count: number } | undefined
  for (const quote of quotes) {
    if (quote.article !== article) continue
    const count = countOf(wanted, quote.quote)
    if (!best || count > best.count) best = { quote, count }
  }
  return best ?? { count: 0 }
}

const PAGE = 200
/** Beyond so many events a search without words ends. */
const EVENTS_AT_MOST = 20_000

async function* newestEvents(
  query: SearchQuery,
  { state, knowledge }: QuestionTools,
): AsyncGenerator<EventHit> {
  const { parties = [], type, status, from, to } = query
  const narrow = {
    countries: parties.map((party) => party.country ?? countryOf(party, knowledge)),
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  for (let offset = 0; offset < EVENTS_AT_MOST; offset += PAGE) {
    const contacts = await state.newestContacts(narrow, { limit: PAGE, offset })
    for (const contact of contacts) {
      const [quote] = contact.quotes
      if (quote) yield { contact, quote }
    }
    if (contacts.length < PAGE) return
  }
}

function countryOf(
  party: NonNullable<SearchQuery['parties']>[number],
  knowledge: QuestionTools['knowledge'],
): string {
  if (party.kind !== 'person') return party.country
  const [known] = party.names.flatMap((name) => knowledge.personsNamed(name))
  return known?.country ?? ''
}

function fitsFields(
  contact: Contact,
  { parties = [], type, status, source, from, to }: SearchQuery,
  { knowledge }: QuestionTools,
): boolean {
  if (type !== undefined && contact.type !== type) return false
  if (status !== undefined && contact.status !== status) return false
  if (source !== undefined && !contact.sources.includes(source)) return false
  const window = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  const isDated = contact.days.from !== undefined || contact.days.to !== undefined
  if ((from ?? to) !== undefined && !(isDated && shareDay(contact.days, window))) return false
  return hasParties(contact, parties, { knowledge, definition: 'lenient' })
}

function hitFrom(words: string, { reading }: StoredArticle): SearchHit {
  const { article } = reading
  const wanted = stemsOf(words)
  const span = sentenceWith(wanted, reading)
  const published = article.published.kind === 'known' ? article.published.value : undefined
  const source = sourceNameOf(reading)
  return {
    article: article.id,
    source,
    ...(published === undefined ? {} : { published }),
    ...(article.headline === undefined ? {} : { headline: article.headline.value }),
    quote: { article: article.id, source, span, quote: textAt(article.text, span) },
    found: foundIn(wanted, article.text, span),
  }
}

/** The sentence that holds most of the words; the index stems, so that a shared beginning is enough. */
function sentenceWith(wanted: readonly string[], reading: StoredArticle['reading']): Span {
  const { text } = reading.article
  let best: { span: Span; count: number } = { span: [0, Math.min(text.length, 200)], count: 0 }
  for (const { span } of reading.sentences) {
    const count = countOf(wanted, textAt(text, span))
    if (count > best.count) best = { span, count }
  }
  return best.span
}

function countOf(wanted: readonly string[], words: string): number {
  const held = nameTokensOf(words)
  return wanted.filter((stem) => held.some((word) => word.startsWith(stem))).length
}

/** Where words that are asked for stand within a stretch of the text. */
function foundIn(wanted: readonly string[], text: string, [start, end]: Span): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [word = ''] = nameTokensOf(match[0])
    const at = start + match.index
    if (wanted.some((stem) => word.startsWith(stem))) spans.push([at, at + match[0].length])
  }
  return spans
}

function stemsOf(words: string): readonly string[] {
  return nameTokensOf(words).map((word) =>
    word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 3)),
  )
}
