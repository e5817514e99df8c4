/**
 * Search in the articles of the record and in its events, by words and by fields.
 * In: what was asked and the hits. Out: the page's body; no hit says what was searched and what else to try.
 */
import type { VNode } from 'preact'
import type { EventHit, SearchHit } from '../../record/index.ts'
import {
  addressOf,
  articleAddress,
  eventAddress,
  quoteAddress,
  type Parameters,
} from './addresses.ts'
import { dateInWords } from '../words/dates.ts'
import { headlineOf } from '../words/contact-words.ts'
import type { View } from './frame.tsx'
import { World } from './marks.tsx'
import { SearchForm } from './search-form.tsx'
import { shortened } from '../words/plain.ts'

export interface SearchInput {
  readonly query: Parameters
  /** Whether any word or field was given. */
  readonly isAsked: boolean
  readonly hits: readonly SearchHit[]
  readonly events: readonly EventHit[]
  readonly offset: number
  readonly limit: number
  /** Outlets of the record. */
  readonly sources: readonly string[]
}

/** The page of a search. */
export function searchView(input: SearchInput): View {
  const { query, isAsked, hits, events, offset, limit, sources } = input
  const words = query['q'] ?? ''
  const count = hits.length + events.length
  const body = (
    <>
      <h1>Search</h1>
      <SearchForm query={query} sources={sources} />
      {isAsked && count === 0 && <NoHit words={words} />}
      <ol class="hits" start={offset + 1}>
        {hits.map((hit) => (
          <Hit key={quoteAddress(hit.quote)} hit={hit} />
        ))}
        {events.map((hit) => (
          <EventItem key={hit.contact.id} hit={hit} asOf={query['as-of']} />
        ))}
      </ol>
      <p>
        {offset > 0 && (
          <a rel="prev" href={turned(query, Math.max(0, offset - limit))}>
            ← earlier hits
          </a>
        )}{' '}
        {count === limit && (
          <a rel="next" href={turned(query, offset + limit)}>
            more hits →
          </a>
        )}
      </p>
    </>
  )
  return { title: words === '' ? 'Search' : `Search: ${words}`, body, question: words }
}

function turned(query: Parameters, offset: number): string {
  return addressOf('/search', { ...query, offset: String(offset) })
}

function Hit({ hit }: { hit: SearchHit }): VNode {
  return (
    <li>
      <a href={articleAddress(hit.article)}>
        <World words={shortened(hit.headline ?? hit.quote.quote, 110)} />
      </a>
      <p class="soft">
        <World words={hit.source} />
        {hit.published !== undefined && (
          <>
            , <time>{dateInWords(hit.published.slice(0, 10))}</time>
          </>
        )}
      </p>
      {hit.quote.quote !== hit.headline && (
        <blockquote class="quoted">
          <Snippet hit={hit} />{' '}
          <a class="from" href={quoteAddress(hit.quote)}>
            these words
          </a>
        </blockquote>
      )}
    </li>
  )
}

const SNIPPET_LENGTH = 280

/** The sentence, the words that were asked for marked where they stand. */
function Snippet({ hit: { quote, found } }: { hit: SearchHit }): VNode {
  const [start] = quote.span
  const inside = found.filter(([, end]) => end - start <= SNIPPET_LENGTH)
  const parts: VNode[] = []
  let at = 0
  for (const [from, to] of inside) {
    const words = quote.quote.slice(from - start, to - start)
    parts.push(<>{quote.quote.slice(at, from - start)}</>, <mark>{words}</mark>)
    at = to - start
  }
  return (
    <bdi>
      {parts}
      {shortened(quote.quote.slice(at), Math.max(40, SNIPPET_LENGTH - at))}
    </bdi>
  )
}

function EventItem({ hit, asOf }: { hit: EventHit; asOf: string | undefined }): VNode {
  const { contact, quote } = hit
  return (
    <li>
      <a href={eventAddress(contact.id, asOf)}>
        <World words={headlineOf(contact)} />
      </a>
      {contact.status !== 'held' && <span class="soft"> {contact.status}</span>}
      <blockquote class="quoted">
        <World words={shortened(quote.quote, SNIPPET_LENGTH)} />{' '}
        <a class="from" href={quoteAddress(quote)}>
          <World words={quote.source} />
        </a>
      </blockquote>
    </li>
  )
}

function NoHit({ words }: { words: string }): VNode {
  return (
    <section class="empty">
      <h2>Nothing in the record fits</h2>
      <p>
        {words === '' ? (
          'Looked through every stored event.'
        ) : (
          <>
            Looked for “<World words={words} />” in the text of every stored article.
          </>
        )}{' '}
        That there is none says nothing about the world: <a href="/sources">see what was watched</a>
        .
      </p>
      <ul>
        <li>Fewer words or fields, or another spelling of a name.</li>
        <li>
          For contacts between two parties, ask for their line: “US Russia defence” in the box
          above.
        </li>
      </ul>
    </section>
  )
}
