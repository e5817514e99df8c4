/**
 * The text of an article as it was, its values lit, its speakers at the side, its chrome folded.
 * In: a reading and the spans to light. Out: blocks in the order of the text.
 */
import type { VNode } from 'preact'
import type { Chrome } from '../../article/index.ts'
import type { Reading } from '../../reading.ts'
import { isWithin, overlaps, textAt, type Span } from '../../text/index.ts'
import { wordsAnchor } from './addresses.ts'
import type { MarginCard, MarginValue } from './article-values.ts'
import { litNodesOf, type LitNode, type LitSpan } from './lit-text.ts'
import { World } from './marks.tsx'
import { speakerOf } from '../words/speakers.ts'

const CHROME_WORDS: Readonly<Record<Chrome['reason'], string>> = {
  navigation: 'links of the page, not the report',
  biography: 'about the author, not the news',
  boilerplate: 'a standing text of the outlet',
  byline: 'the author’s line',
  caption: 'a caption',
  promotion: 'promotion',
  notice: 'note on itself',
}

/** The article's blocks: paragraphs and what was left out, in order. */
export function ArticleText({
  reading,
  lits,
}: {
  reading: Reading
  lits: readonly LitSpan[]
}): VNode {
  const { article } = reading
  const folded = article.chrome.filter(
    (chrome) => !article.paragraphs.some((one) => isWithin(chrome.span, one)),
  )
  const blocks = [
    ...article.paragraphs.map((span) => ({ span, chrome: undefined })),
    ...folded.map((chrome) => ({ span: chrome.span, chrome })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const seen = new Set<string>()
  return (
    <article class="text">
      {blocks.map(({ span, chrome }) =>
        chrome ? (
          <LeftOut key={span.join('-')} chrome={chrome} text={article.text} />
        ) : (
          <Paragraph key={span.join('-')} reading={reading} span={span} lits={lits} seen={seen} />
        ),
      )}
    </article>
  )
}

function LeftOut({ chrome, text }: { chrome: Chrome; text: string }): VNode {
  return (
    <details class="left-out">
      <summary>left out: {CHROME_WORDS[chrome.reason]}</summary>
      <p dir="auto">{textAt(text, chrome.span)}</p>
    </details>
  )
}

interface ParagraphProps {
  readonly reading: Reading
  readonly span: Span
  readonly lits: readonly LitSpan[]
  /** Anchors given so far: an anchor stands once on a page. */
  readonly seen: Set<string>
}

function Paragraph({ reading, span, lits, seen }: ParagraphProps): VNode {
  const { text, headline } = reading.article
  const own = lits.filter((lit) => overlaps(lit.span, span))
  const nodes = litNodesOf(text, span, own)
  const isHeadline = headline?.evidence.some((one) => isWithin(one, span)) === true
  const speakers = speakersIn(reading, span)
  const words = <LitWords nodes={nodes} seen={seen} />
  return (
    <div class={speakers.length > 0 ? 'paragraph said' : 'paragraph'}>
      {speakers.length > 0 && (
        <span class="speaker">
          <World words={speakers.join(', ')} />
        </span>
      )}
      {isHeadline ? <h2 dir="auto">{words}</h2> : <p dir="auto">{words}</p>}
    </div>
  )
}

function speakersIn(reading: Reading, paragraph: Span): readonly string[] {
  const heard = reading.attributions
    .filter((one) => one.content.some((content) => overlaps(content, paragraph)))
    .map((one) => `${speakerOf(reading, one).name}${one.stance === 'says' ? '' : ` ${one.stance}`}`)
  return [...new Set(heard)]
}

function LitWords({ nodes, seen }: { nodes: readonly LitNode[]; seen: Set<string> }): VNode {
  return (
    <>
      {nodes.map((node, index) =>
        node.kind === 'text' ? node.text : <Lit key={index} node={node} seen={seen} />,
      )}
    </>
  )
}

function Lit({
  node,
  seen,
}: {
  node: Extract<LitNode, { kind: 'lit' }>
  seen: Set<string>
}): VNode {
  const { lit, children } = node
  const anchor = wordsAnchor(lit.span)
  const isFirst = node.isStart && !seen.has(anchor)
  if (isFirst) seen.add(anchor)
  const id = isFirst ? { id: anchor } : {}
  const [value] = lit.values
  const isLeaf = children.every((child) => child.kind === 'text')
  return (
    <mark class={`lit ${lit.look}`} data-values={lit.values.join(' ')} title={lit.title} {...id}>
      {isLeaf && value !== undefined ? (
        <a href={`#${value}`} tabIndex={-1}>
          <LitWords nodes={children} seen={seen} />
        </a>
      ) : (
        <LitWords nodes={children} seen={seen} />
      )}
    </mark>
  )
}

/** What is to be lit: the words of the cards' values, background sentences, words asked for. */
export function litSpansOf(
  reading: Reading,
  cards: readonly MarginCard[],
  asked?: Span,
): readonly LitSpan[] {
  const values = cards.flatMap((card) =>
    card.values.flatMap((value) =>
      value.spans.map((span) => ({
        span,
        values: [value.id],
        look: isInferredFrom(value, span) ? 'is-inferred' : '',
        ...(value.shownBy !== undefined && { title: `${value.words}: ${value.shownBy}` }),
      })),
    ),
  )
  const triggers = cards.flatMap((card) =>
    card.spans.map((span) => ({
      span,
      values: [card.id],
      look: `trigger ${card.kind.replace(' ', '-')}`,
    })),
  )
  const words = asked ? [{ span: asked, values: [], look: 'asked' }] : []
  return [...values, ...triggers, ...backgroundSpans(reading), ...words]
}

function isInferredFrom({ basis, inferredFrom }: MarginValue, span: Span): boolean {
  return basis === 'inferred' && (inferredFrom?.includes(span) ?? true)
}

/** Sentences that only tell background. */
function backgroundSpans(reading: Reading): readonly LitSpan[] {
  return reading.sentences.flatMap((sentence) => {
    const acts = reading.acts.filter((act) => isWithin(act.trigger, sentence.span))
    const isBackground = acts.length > 0 && acts.every((act) => act.status === 'background')
    return isBackground ? [{ span: sentence.span, values: [], look: 'background' }] : []
  })
}
