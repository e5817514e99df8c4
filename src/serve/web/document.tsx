/**
 * The codebook and the accuracy page: our own documents, rendered thinly.
 * In: documents. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { View } from './frame.tsx'
import { headingOf, Markdown } from './markdown.tsx'

/** A document of `docs/`. */
export interface Document {
  /** File name without its ending. */
  readonly name: string
  readonly source: string
}

/** One document. */
export function documentView(document: Document, place: string): View {
  const title = headingOf(document.source) ?? document.name
  return { title, body: <Markdown source={document.source} />, place }
}

/** The codebook: its overview, the list of its other documents, and what the marks of certainty mean. */
export function codebookView(documents: readonly Document[]): View {
  const overview = documents.find((one) => one.name === 'README') ?? documents[0]
  const others = documents.filter((one) => one !== overview)
  const body = (
    <>
      {overview ? <Markdown source={overview.source} /> : <h1>Codebook</h1>}
      <Certainty />
      {others.length > 0 && <Contents documents={others} />}
    </>
  )
  return { title: 'Codebook', body, place: '/codebook' }
}

function Contents({ documents }: { documents: readonly Document[] }): VNode {
  return (
    <section>
      <h2>All pages of the codebook</h2>
      <ul class="contents">
        {documents.map((document) => (
          <li key={document.name}>
            <a href={`/codebook/${document.name}`}>{headingOf(document.source) ?? document.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Certainty(): VNode {
  return (
    <section id="inferred">
      <h2>How sure a value is</h2>
      <dl class="facts">
        <dt>stated</dt>
        <dd>The words of an article give it; the value leads to them.</dd>
        <dt>
          <span class="inferred">
            <span class="value">inferred</span>
          </span>
        </dt>
        <dd>
          No words give it as it stands. A rule concluded it from words and dates, and the rule’s
          name is shown with it: “Tuesday” in a report published on a Wednesday is a day only by
          inference.
        </dd>
        <dt>
          <span class="mark disputed">≠ 2 accounts</span>
        </dt>
        <dd>
          Sources give different values. All are kept, and one is shown first by a named rule.
        </dd>
        <dt>
          <s>denied</s>
        </dt>
        <dd>Somebody says that it did not take place.</dd>
      </dl>
    </section>
  )
}
