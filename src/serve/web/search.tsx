/**
 * Search in the articles of the record.
 * In: words and the hits. Out: the page's body; no hit says what was searched and what else to try.
 */
import type { VNode } from 'preact'
import type { SearchHit } from '../../record/index.ts'
import { addressOf, articleAddress, quoteAddress } from './addresses.ts'
import { dateInWords } from '../words/dates.ts'
import type { View } from './frame.tsx'
import { World } from './marks.tsx'
import { shortened } from '../words/plain.ts'

export interface SearchInput {
  readonly words: string
  readonly hits: readonly SearchHit[]
  readonly offset: number
  readonly limit: number
}

/** The page of a search. */
export function searchView({ words, hits, offset, limit }: SearchInput): View {
  const body = (
    <>
      <h1>Search</h1>
      <form class="ask" method="get" action="/search">
        <label for="q">Words as they stand in the articles</label>
        <div class="row">
          <input id="q" name="q" type="search" value={words} required />
          <button type="submit">Search</button>
        </div>
      </form>
      {words !== '' && hits.length === 0 && <NoHit words={words} />}
      <ol class="hits" start={offset + 1}>
        {hits.map((hit) => (
          <Hit key={quoteAddress(hit.quote)} hit={hit} />
        ))}
      </ol>
      <p>
        {offset > 0 && (
          <a
            rel="prev"
            href={addressOf('/search', { q: words, offset: String(Math.max(0, offset - limit)) })}
          >
            ← earlier hits
          </a>
        )}{' '}
        {hits.length === limit && (
          <a rel="next" href={addressOf('/search', { q: words, offset: String(offset + limit) })}>
            more hits →
          </a>
        )}
      </p>
    </>
  )
  return { title: words === '' ? 'Search' : `Search: ${words}`, body, question: words }
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
          <World words={shortened(hit.quote.quote, 280)} />{' '}
          <a class="from" href={quoteAddress(hit.quote)}>
            these words
          </a>
        </blockquote>
      )}
    </li>
  )
}

function NoHit({ words }: { words: string }): VNode {
  return (
    <section class="empty">
      <h2>No article of the record has these words</h2>
      <p>
        Looked for “<World words={words} />” in the text of every stored article. That no article
        has them says nothing about the world: <a href="/sources">see what was watched</a>.
      </p>
      <ul>
        <li>Fewer words, or another spelling of a name.</li>
        <li>
          For contacts between two parties, ask for their line: “US Russia defence” in the box
          above.
        </li>
      </ul>
    </section>
  )
}
