/**
 * The frame of every page: head, skip link, top line with the one box, foot with twin and citation.
 * In: what a page says of itself and its body. Out: a whole HTML document. Nothing here comes from
 * another host, and nothing needs script.
 */
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { plain } from '../words/plain.ts'

/** What a page says of itself. */
export interface PageInfo {
  /** Meaningful in a browser's history. */
  readonly title: string
  /** Path of the machine-readable twin, where there is one. */
  readonly twin?: string
  /** Frozen address to cite. */
  readonly frozen?: string
  /** Set when the page shows an earlier state of the record. */
  readonly asOf?: string
  /** The same page without `as-of`. */
  readonly today?: string
  /** What stands in the box. */
  readonly question?: string
  /** The link of the top line that this page belongs to. */
  readonly place?: string
  /** The page has the box in its middle, so the top line has none. */
  readonly hasOwnBox?: boolean
  readonly version: string
}

/** What a view gives back: its words for the head and its body. */
export interface View {
  readonly title: string
  readonly body: VNode
  readonly question?: string
  readonly place?: string
  readonly hasOwnBox?: boolean
}

const PLACES: readonly (readonly [address: string, words: string])[] = [
  ['/', 'Lines'],
  ['/read', 'Read'],
  ['/sources', 'Sources'],
  ['/codebook', 'Codebook'],
  ['/accuracy', 'Accuracy'],
]

/** The whole document as HTML. */
export function pageHtml(info: PageInfo, body: VNode): string {
  return `<!doctype html>\n${render(<Page info={info}>{body}</Page>)}\n`
}

function Page({ info, children }: { info: PageInfo; children: ComponentChildren }): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${plain(info.title)} · Readout`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {info.twin !== undefined && (
          <link rel="alternate" type="application/json" href={info.twin} />
        )}
        {info.frozen !== undefined && <link rel="bookmark" href={info.frozen} />}
        <script src="/page.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the answer
        </a>
        <TopLine info={info} />
        {info.asOf !== undefined && <EarlierState asOf={info.asOf} today={info.today ?? '/'} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot info={info} />
      </body>
    </html>
  )
}

function TopLine({ info }: { info: PageInfo }): VNode {
  return (
    <header class="top">
      <a class="name" href="/">
        Readout
      </a>
      {info.hasOwnBox !== true && <Box question={info.question ?? ''} />}
      <nav aria-label="Pages">
        {PLACES.map(([address, words]) => (
          <a
            key={address}
            href={address}
            {...(info.place === address && { 'aria-current': 'page' as const })}
          >
            {words}
          </a>
        ))}
      </nav>
    </header>
  )
}

function Box({ question }: { question: string }): VNode {
  return (
    <form class="box" method="post" action="/ask" role="search">
      <label class="unseen" for="box">
        A question, a pair, or a pasted report
      </label>
      <textarea
        id="box"
        name="question"
        rows={1}
        placeholder="A question, a pair, or a pasted report"
        required
      >
        {question}
      </textarea>
      <button type="submit">Ask</button>
    </form>
  )
}

function EarlierState({ asOf, today }: { asOf: string; today: string }): VNode {
  return (
    <p class="earlier" role="note">
      This is what the record said on <time>{asOf}</time>. <a href={today}>See it as it is now.</a>
    </p>
  )
}

function Foot({ info }: { info: PageInfo }): VNode {
  return (
    <footer>
      <p>
        {info.frozen !== undefined && (
          <span>
            <a href={info.frozen}>Cite this</a>
            <span class="address"> {info.frozen}</span> ·{' '}
          </span>
        )}
        {info.twin !== undefined && (
          <span>
            <a href={info.twin}>This page as JSON</a> ·{' '}
          </span>
        )}
        <a href="/search">Search</a> · <a href="/explain">Explain a sentence</a> ·{' '}
        <a href="/api/openapi.json">HTTP API</a>
      </p>
      <p>
        Readout {info.version}. Every value leads to the words that give it, or says by which rule
        it was inferred.
      </p>
    </footer>
  )
}
