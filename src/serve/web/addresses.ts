/**
 * Addresses of the pages: where a line, an event, an article or words in it are shown.
 * In: ids and queries. Out: paths with their query; every part is encoded. `as-of` goes with the
 * reader from page to page.
 */
import type { ArticleId } from '../../article/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { ContactId, PartyQuery, Quote } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'

export type Parameters = Readonly<Record<string, string | undefined>>

/** A path with those parameters that have a value. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The page of an event. */
export function eventAddress(id: ContactId, asOf?: string): string {
  return addressOf(`/event/${encodeURIComponent(id)}`, { 'as-of': asOf })
}

/** The page that tells why an event's reports are one, or why it and another are two. */
export function whyAddress(id: ContactId, other?: ContactId): string {
  return addressOf(`/event/${encodeURIComponent(id)}/why`, { other })
}

/** The page of an article; with a span, at those words and with them lit. */
export function articleAddress(id: ArticleId, span?: Span): string {
  const path = `/article/${encodeURIComponent(id.replace(/^sha256:/, ''))}`
  if (!span) return path
  return `${path}?words=${span[0]}-${span[1]}#${wordsAnchor(span)}`
}

/** Where a quotation stands. */
export function quoteAddress(quote: Quote): string {
  return articleAddress(quote.article, quote.span)
}

/** The anchor of the words at a span on an article's page. */
export function wordsAnchor(span: Span): string {
  return `w${span[0]}-${span[1]}`
}

/** A party as it stands in addresses: `usa`, `usa/defence`, `usa/secretary-of-defense`, or a name. */
export function partyAddress(party: PartyQuery, knowledge: Knowledge): string {
  const slug = (code: string): string => knowledge.countryOf(code)?.slug ?? code.toLowerCase()
  switch (party.kind) {
    case 'state':
      return slug(party.country)
    case 'portfolio':
      return `${slug(party.country)}/${party.portfolio}`
    case 'office':
      return party.office
    case 'person':
      return party.names[0] ?? party.label
  }
}

/** The page of a line between two parties, by their addresses. */
export function lineAddress(
  [left, right]: readonly [string, string],
  parameters: Parameters = {},
): string {
  if ([left, right].every((one) => /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(one)))
    return addressOf(`/line/${left}/${right}`, parameters)
  return addressOf('/line', { ...parameters, a: left, b: right })
}

/** Longest sentence, or few of them, that stands in an address, in UTF-16 units. */
export const SENTENCE_AT_MOST = 2000
/** Longest text that is explained at once: every word of it is drawn. */
export const EXPLAINED_AT_MOST = 10_000
/** Longest address that we make; servers and browsers hold a little more. */
const ADDRESS_AT_MOST = 8000

/** The page that explains a text; absent where the text is too long for an address. */
export function explainAddress(typed: {
  readonly text: string
  readonly published?: string
}): string | undefined {
  if (typed.text.length > SENTENCE_AT_MOST) return undefined
  const address = addressOf('/explain', { text: typed.text, published: typed.published })
  return address.length > ADDRESS_AT_MOST ? undefined : address
}

/** The machine-readable twin of a page's address. */
export function twinOf(address: string, extension = '.json'): string {
  const [path = '/', query] = address.split('?')
  const twin = path === '/' ? `/home${extension}` : `${path}${extension}`
  return query === undefined ? twin : `${twin}?${query}`
}
