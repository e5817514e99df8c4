/**
 * The page of an article, kept or only read: head, filters, the text with its values lit, the margin.
 * In: a reading with what the record knows of the article. Out: the page's body.
 */
import type { VNode } from 'preact'
import type { Capture } from '../../acquire/index.ts'
import type { ArticleView } from '../../record/index.ts'
import type { Entity } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { isWithin, textAt, type Span } from '../../text/index.ts'
import { addressOf, articleAddress, explainAddress } from './addresses.ts'
import { Margin, type MarginProps } from './article-margin.tsx'
import { VersionBanner, VersionList } from './article-versions.tsx'
import { ArticleText, litSpansOf } from './article-text.tsx'
import { marginOf, type ArticleFilter, type MarginCard } from './article-values.ts'
import type { View } from './frame.tsx'
import { World } from './marks.tsx'
import { PublishedProof, PublishedWords } from './published.tsx'
import { shortened, webAddress } from '../words/plain.ts'
import { KeepBar, type PastedText } from './read.tsx'
import { speakerOf } from '../words/speakers.ts'
import { counted } from '../words/words.ts'

export interface ArticleInput {
  readonly capture: Capture
  readonly reading: Reading
  readonly filter: ArticleFilter
  /** Words that the reader came for. */
  readonly asked?: Span
  /** What the record has of it; absent for a text that was only read. */
  readonly kept?: Pick<ArticleView, 'storedAt' | 'contacts' | 'copies' | 'retracted' | 'versions'>
  /** What was typed, for a text that was only read: it can be kept. */
  readonly typed?: PastedText
}

/** The page of an article. */
export function articleView(input: ArticleInput): View {
  const { reading, filter, kept } = input
  const cards = marginOf(reading, filter)
  const title = titleOf(reading)
  const body = (
    <>
      <ArticleHead input={input} title={title} />
      {input.typed && <KeepBar typed={input.typed} />}
      {kept && <Filters reading={reading} filter={filter} />}
      <div class="article">
        <ArticleText reading={reading} lits={litSpansOf(reading, cards, input.asked)} />
        <Margin
          cards={cards}
          contacts={kept?.contacts ?? {}}
          claims={claimsOf(reading)}
          explained={explainAddressesOf(reading, cards)}
        />
      </div>
      <Problems reading={reading} />
    </>
  )
  return { title, body, place: kept ? '/' : '/read' }
}

function titleOf({ article }: Reading): string {
  const headline = article.headline?.value
  if (headline !== undefined && headline !== '') return headline
  const [first] = article.paragraphs
  return first ? shortened(textAt(article.text, first), 90) : 'A text without words'
}

function ArticleHead({ input, title }: { input: ArticleInput; title: string }): VNode {
  const { reading, kept } = input
  return (
    <header class="article-head">
      <h1 dir="auto">{title}</h1>
      {kept?.retracted && (
        <p class="earlier">
          Retracted: <World words={kept.retracted.because} />
        </p>
      )}
      <VersionBanner reading={reading} versions={kept?.versions ?? []} />
      <dl class="facts">
        <dt>outlet</dt>
        <dd>
          <OutletWords reading={reading} />
        </dd>
        <dt>published</dt>
        <dd>
          <PublishedWords reading={reading} />
          <PublishedProof reading={reading} />
        </dd>
        <dt>captured</dt>
        <dd>
          <CapturedWords input={input} />
        </dd>
        <dt>hash</dt>
        <dd>
          <code class="hash">{reading.article.id}</code>
        </dd>
        <VersionList shown={reading.article.id} versions={kept?.versions ?? []} />
        {kept && kept.copies.length > 0 && <Copies copies={kept.copies} />}
      </dl>
    </header>
  )
}

function OutletWords({ reading: { article } }: { reading: Reading }): VNode {
  return (
    <>
      <World words={article.outlet ?? article.source} />
      {article.byline && (
        <>
          {' '}
          · <World words={article.byline.value} />
        </>
      )}
      {article.agency && (
        <>
          {' '}
          · agency <World words={article.agency.value} />
        </>
      )}
    </>
  )
}

function CapturedWords({ input: { reading, capture } }: { input: ArticleInput }): VNode {
  const address = webAddress(reading.article.url ?? capture.given.url)
  return (
    <>
      <time>{capture.capturedAt}</time> from{' '}
      {address === undefined ? (
        <World words={capture.source} />
      ) : (
        <a href={address} rel="noreferrer nofollow external">
          <World words={address} />
        </a>
      )}
    </>
  )
}

function Copies({ copies }: { copies: ArticleView['copies'] }): VNode {
  return (
    <>
      <dt>copies</dt>
      <dd>
        {copies.slice(0, 6).map((copy) => (
          <span key={copy.article}>
            <a href={articleAddress(copy.article)}>
              <World words={copy.source} />
            </a>{' '}
            <span class="soft">({Math.round(copy.share * 100)} % shared)</span>{' '}
          </span>
        ))}
        {copies.length > 6 && `and ${counted(copies.length - 6, 'more')}`}
      </dd>
    </>
  )
}

function Filters({ reading, filter }: { reading: Reading; filter: ArticleFilter }): VNode {
  const path = articleAddress(reading.article.id)
  const speakers = speakersOf(reading)
  const link = (words: string, only: ArticleFilter): VNode => {
    const isShown = only.only === filter.only && only.says === filter.says
    const address = addressOf(path, { only: only.only, says: only.says })
    return isShown ? (
      <span class="chosen" aria-current="true">
        <World words={words} />
      </span>
    ) : (
      <a href={address}>
        <World words={words} />
      </a>
    )
  }
  return (
    <div class="switches">
      <p role="group" aria-label="Show">
        {link('everything', {})}
        {link('only contacts', { only: 'contacts' })}
        {link('only inferred', { only: 'inferred' })}
      </p>
      {speakers.length > 0 && (
        <p role="group" aria-label="Only what one speaker says">
          {speakers.map((entity) => (
            <span key={entity.id}>
              {link(`only what ${entity.name} says`, { says: entity.id })}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function speakersOf(reading: Reading): readonly Entity[] {
  const entities = reading.attributions.flatMap((one) => {
    const speaker = speakerOf(reading, one)
    return speaker.kind === 'entity' ? [speaker.entity] : []
  })
  return [...new Set(entities)].slice(0, 6)
}

function claimsOf(reading: Reading): MarginProps['claims'] {
  const { published } = reading.article
  const on = published.kind === 'known' ? published.value.slice(0, 10) : undefined
  return new Map(
    reading.claims.map((claim) => {
      const [a, b] = claim.parties.map((id) =>
        queryOf(reading.entities.find((one) => one.id === id)),
      )
      const words = textAt(reading.article.text, claim.span)
      return [
        claim.id,
        {
          claim: words,
          ...(a !== undefined && { a }),
          ...(b !== undefined && { b }),
          ...(on !== undefined && { on }),
        },
      ]
    }),
  )
}

/** Where the sentences of the cards are explained, each by itself, on the day of the article. */
function explainAddressesOf(
  { article, sentences }: Reading,
  cards: readonly MarginCard[],
): MarginProps['explained'] {
  const { published } = article
  const on = published.kind === 'known' ? published.value.slice(0, 10) : undefined
  const addresses = cards.flatMap(({ id, spans: [first] }) => {
    const sentence = first && sentences.find(({ span }) => isWithin(first, span))
    if (!sentence) return []
    const text = textAt(article.text, sentence.span)
    const address = explainAddress({ text, ...(on !== undefined && { published: on }) })
    return address === undefined ? [] : [[id, address] as const]
  })
  return new Map(addresses)
}

/** An entity as a party of a question: its row where it has one, else its name. */
function queryOf(entity: Entity | undefined): string | undefined {
  if (!entity) return undefined
  return entity.known?.kind === 'office' ? entity.known.id : entity.name
}

/** What was odd, folded. */
export function Problems({ reading }: { reading: Reading }): VNode | null {
  if (reading.problems.length === 0) return null
  return (
    <details class="problems">
      <summary>{counted(reading.problems.length, 'oddity', 'oddities')} met while reading</summary>
      <ul>
        {reading.problems.map((problem) => (
          <li key={`${problem.code} ${problem.span.join('-')}`}>
            <code>{problem.code}</code> <World words={problem.detail} />
          </li>
        ))}
      </ul>
    </details>
  )
}
