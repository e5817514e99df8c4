/**
 * From a capture to the article that a reader reads in it.
 * In: a capture. Out: an article: text with paragraphs, headline, byline, dateline, publication time,
 * and what was set apart. Pure: the same capture gives the same article.
 * The one idea: the text is settled first and once, and all else is spans into it with a basis: given
 * beside the text, stated by the page's data, or stated by the text.
 */
import type { Problem, Span } from '../text/index.ts'
import type { Capture } from '../acquire/index.ts'
import { BYLINE } from './en/byline-cues.ts'
import { findDateline, type Dateline } from './dateline.ts'
import { headlineInText } from './headline.ts'
import { htmlPage } from './html/html-page.ts'
import { withoutReferences } from './html/references.ts'
import type { PageFacts } from './html/page-facts.ts'
import { layoutOf, layoutUnder, type Layout } from './layout.ts'
import { findNotice } from './notice.ts'
import { markdownPieces } from './markdown-pieces.ts'
import { findOddities, soundContent } from './oddities.ts'
import { plainLayout } from './plain-layout.ts'
import { findPublished } from './published.ts'
import { setApart, type Parted } from './set-apart.ts'
import type { Article, ArticleId, Basis, Chrome, Value } from './types.ts'

/** Reads the article in a capture. Never throws on any content: what is odd becomes a problem. */
export function articleFrom(capture: Capture): Article {
  const { layout, facts, problems } = pageFrom(capture)
  const { text } = layout
  const { given } = capture
  const parted = setApart(layout, given.byline ?? facts.byline)
  const body = layout.blocks.flatMap(({ span, kind }, index) =>
    parted.reasons[index] === undefined ? [{ span, kind }] : [],
  )
  const headline = headlineOf(capture, layout) ?? headlineInText(text, body)
  const first = body.find(
    ({ kind, span }) => kind !== 'headline' && !isSame(span, headline?.evidence[0]),
  )
  const dateline = first && datelineOf(text, first.span, body.length)
  const byline = bylineOf(capture, facts, { text, writer: parted.writer })
  const outlet = given.outlet ?? facts.outlet
  const url = given.url ?? facts.url
  return {
    id: capture.id as unknown as ArticleId,
    source: capture.source,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    text,
    paragraphs: body
      .map(({ span }) => (span === first?.span ? afterDateline(span, dateline) : span))
      .filter(([start, end]) => start < end),
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : valuesOf(text, dateline)),
    published: findPublished({
      text,
      given: given.published,
      page: facts.published,
      lines: spansApart(layout, parted, 'byline'),
      dateline: dateline?.span,
    }),
    ...changesOf(text, { given, facts, headline, lines: spansApart(layout, parted, 'notice') }),
    chrome: chromeOf(layout, parted),
    problems: [...problems, ...findOddities(text), ...emptyProblem(body.length)],
  }
}

interface Page {
  readonly layout: Layout
  readonly facts: PageFacts
  readonly problems: readonly Problem[]
}

/** The page laid out, by its media type. */
function pageFrom({ mediaType, content, given, charset }: Capture): Page {
  const sound = soundContent(content)
  const problems = charset.basis === 'assumed' ? [charsetProblem(charset.name)] : []
  const headline = given.headline === undefined ? undefined : lineFrom(given.headline)
  switch (mediaType) {
    case 'text/plain':
      return { layout: layoutUnder(headline, plainLayout(sound)), facts: {}, problems }
    case 'text/markdown':
      return { layout: layoutOf(markdownPieces(sound), headline), facts: {}, problems }
    case 'text/html': {
      const page = htmlPage(sound)
      const layout = layoutOf(page.pieces, headline ?? page.facts.headline)
      const more = page.problems.map((problem): Problem => ({ ...problem, span: [0, 0] }))
      return { layout, facts: page.facts, problems: [...problems, ...more] }
    }
  }
}

/** A line given beside the text, as feeds write them: references decoded, white space single. */
function lineFrom(given: string): string | undefined {
  const line = withoutReferences(soundContent(given)).replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line
}

function charsetProblem(name: string): Problem {
  const detail = `The page does not say its charset, or its bytes deny what it says; it was read as ${name}.`
  return { code: 'charset-assumed', span: [0, 0], detail }
}

function emptyProblem(paragraphs: number): readonly Problem[] {
  if (paragraphs > 0) return []
  return [{ code: 'no-report', span: [0, 0], detail: 'The page holds no paragraph of a report.' }]
}

/** The headline that came beside the text or with the page's data, at its place in the text. */
function headlineOf({ given }: Capture, { blocks, text }: Layout): Value | undefined {
  const block = blocks.find(({ kind }) => kind === 'headline')
  if (!block) return undefined
  const basis: Basis = given.headline === undefined ? 'page' : 'given'
  return { value: text.slice(block.span[0], block.span[1]), basis, evidence: [block.span] }
}

function bylineOf(
  { given }: Capture,
  facts: PageFacts,
  { text, writer }: { readonly text: string; readonly writer: Span | undefined },
): Value | undefined {
  const evidence = writer === undefined ? [] : [writer]
  if (given.byline !== undefined) return { value: given.byline, basis: 'given', evidence }
  if (facts.byline !== undefined) {
    // Page data often hold the whole line, "By Ann Example".
    const name = BYLINE.exec(facts.byline)?.[1] ?? facts.byline
    return { value: name, basis: 'page', evidence }
  }
  if (writer === undefined) return undefined
  return { value: text.slice(writer[0], writer[1]), basis: 'text', evidence }
}

function valuesOf(text: string, { span, agency }: Dateline): Pick<Article, 'dateline' | 'agency'> {
  const valueAt = (at: Span): Value => ({
    value: text.slice(at[0], at[1]),
    basis: 'text',
    evidence: [at],
  })
  return { dateline: valueAt(span), ...(agency === undefined ? {} : { agency: valueAt(agency) }) }
}

/** A text of one line is no dateline, whatever it looks like. */
function datelineOf(text: string, first: Span, blocks: number): Dateline | undefined {
  const found = findDateline(text, first)
  return blocks === 1 && found?.end === first[1] ? undefined : found
}

interface Changes {
  readonly given: Capture['given']
  readonly facts: PageFacts
  readonly headline: Value | undefined
  /** Lines set apart as notices. */
  readonly lines: readonly Span[]
}

/** When the report was changed, and what it says of that itself. */
function changesOf(
  text: string,
  { given, facts, headline, lines }: Changes,
): Pick<Article, 'modified' | 'notice'> {
  const value = given.modified ?? facts.modified
  const basis = given.modified === undefined ? 'page' : 'given'
  const notice = findNotice(text, { lines, headline: headline?.evidence[0] })
  return {
    ...(value === undefined ? {} : { modified: { value, basis, evidence: [] } }),
    ...(notice === undefined ? {} : { notice }),
  }
}

function afterDateline([start, end]: Span, dateline: Dateline | undefined): Span {
  return [dateline?.end ?? start, end]
}

function chromeOf({ blocks }: Layout, { reasons }: Parted): readonly Chrome[] {
  return blocks.flatMap(({ span }, index) => {
    const reason = reasons[index]
    return reason === undefined ? [] : [{ span, reason }]
  })
}

function spansApart(
  { blocks }: Layout,
  { reasons }: Parted,
  wanted: Chrome['reason'],
): readonly Span[] {
  return blocks.flatMap(({ span }, index) => (reasons[index] === wanted ? [span] : []))
}

function isSame(left: Span, right: Span | undefined): boolean {
  return right !== undefined && left[0] === right[0] && left[1] === right[1]
}
