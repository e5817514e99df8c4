/** Reads plain text through the real rooms up to attribution, with the model of the repository. */
import type { Article, ArticleId } from '../../src/article/index.ts'
import { findAttributions, type Attribution } from '../../src/attribution/index.ts'
import { openAnalyst, type Analysis, type Analyst } from '../../src/language/index.ts'
import { loadModelFiles } from '../../src/serve/load.ts'
import type { Span } from '../../src/text/index.ts'

let opened: Promise<Analyst> | undefined

/** The analyst, opened once for a test file. */
export function analyst(): Promise<Analyst> {
  opened ??= loadModelFiles().then(openAnalyst)
  return opened
}

/** An article of plain paragraphs, parted by blank lines. */
export function articleOf(text: string, published?: string): Article {
  const paragraphs: Span[] = []
  for (const match of text.matchAll(/\S[^\n]*/g))
    paragraphs.push([match.index, match.index + match[0].trimEnd().length])
  return {
    id: 'sha256:test' as ArticleId,
    source: 'test',
    text,
    paragraphs,
    published:
      published === undefined
        ? { kind: 'unknown', why: 'not given' }
        : { kind: 'known', value: published, basis: 'given', rule: 'given', evidence: [] },
    chrome: [],
    problems: [],
  }
}

export interface ReadText {
  readonly article: Article
  readonly analysis: Analysis
  readonly attributions: readonly Attribution[]
}

/** The attributions of a text. */
export async function readText(text: string, published?: string): Promise<ReadText> {
  const article = articleOf(text, published)
  const analysis = await (await analyst()).analyse(article)
  return { article, analysis, attributions: findAttributions(article, analysis) }
}
