/**
 * One room alone, on texts that are analysed before the clock runs: words a second on official releases,
 * the share of the language and the room together, and the cost of a word in 1,000, 10,000 and 100,000 words.
 */
import type { Article, ArticleId } from '../src/article/index.ts'
import { openAnalyst, type Analysis, type Analyst, type Sentence } from '../src/language/index.ts'
import { loadModelFiles } from '../src/serve/load.ts'
import type { Span } from '../src/text/index.ts'
import { secondsOf, type Bench, type BenchOptions } from './bench.ts'
import { loadTexts, textOf } from './language-texts.ts'
import { medianOf } from './rates.ts'

const ROUNDS = 5
const PUBLISHED = '2021-06-30'

/** What a room does with an analysed article. */
export type Finding = (article: Article, analysis: Analysis) => unknown

interface Room {
  readonly name: string
  readonly find: Finding
  /** Lines of measurements of the room's own. */
  readonly more?: (options: BenchOptions) => readonly string[]
}

/** The bench of a room. */
export function roomBench({ name, find, more = () => [] }: Room): Bench {
  return {
    name,
    run: async (options) => {
      const load = loadTexts(options, options.texts ?? (options.isShort ? 10 : 40))
      const analyst = await openAnalyst(await loadModelFiles())
      try {
        const articles = load.texts.map(articleFrom)
        const read: Read[] = []
        const analysing = await secondsOf(async () => {
          for (const article of articles)
            read.push({ article, analysis: await analyst.analyse(article) })
        })
        const finding = await secondsFor(read, find)
        const words = read.reduce((sum, { analysis }) => sum + wordsIn(analysis), 0)
        return [
          `  load        ${articles.length} texts, ${words} words: ${load.name}`,
          `  rate        ${Math.round(words / finding)} words a second on one core`,
          `  share       ${((100 * finding) / (finding + analysing)).toFixed(1)} % of language and ${name} together`,
          ...(await growth(analyst, { find, isShort: options.isShort })),
          ...more(options),
        ].join('\n')
      } finally {
        await analyst.close()
      }
    },
  }
}

/** An article with its analysis. */
export interface Read {
  readonly article: Article
  readonly analysis: Analysis
}

/** A text as an article, a paragraph a line. */
export function articleFrom(text: string): Article {
  return {
    id: 'sha256:bench' as ArticleId,
    source: 'bench',
    text,
    paragraphs: [...text.matchAll(/[^\n]+/g)].map((line): Span => [
      line.index,
      line.index + line[0].length,
    ]),
    published: { kind: 'known', value: PUBLISHED, basis: 'given', rule: 'given', evidence: [] },
    chrome: [],
    problems: [],
  }
}

function wordsIn({ sentences }: Analysis): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

/** The median of some rounds, the first of which only warms up. */
async function secondsFor(read: readonly Read[], find: Finding): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++)
    rounds.push(
      await secondsOf(() => {
        for (const { article, analysis } of read) find(article, analysis)
        return Promise.resolve()
      }),
    )
  return medianOf(rounds.slice(1))
}

/** Lengths as copies of one analysed text behind each other. */
async function growth(
  analyst: Analyst,
  { find, isShort }: { readonly find: Finding; readonly isShort: boolean },
): Promise<readonly string[]> {
  const one = articleFrom(textOf(1_000))
  const analysis = await analyst.analyse(one)
  const lines: string[] = []
  for (const copies of isShort ? [1, 10] : [1, 10, 100]) {
    const long = repeated({ article: one, analysis }, copies)
    const seconds = await secondsFor([long], find)
    const words = wordsIn(long.analysis)
    lines.push(`  length      ${words} words: ${((seconds * 1e6) / words).toFixed(1)} µs a word`)
  }
  return lines
}

function repeated({ article, analysis }: Read, copies: number): Read {
  const size = article.text.length
  const each = <T>(make: (offset: number, copy: number) => readonly T[]): readonly T[] =>
    Array.from({ length: copies }, (_, copy) => make(copy * size, copy)).flat()
  const count = analysis.sentences.length
  return {
    article: { ...article, text: article.text.repeat(copies) },
    analysis: {
      ...analysis,
      sentences: each((offset, copy) =>
        analysis.sentences.map((sentence) => movedBy(sentence, offset, copy * count)),
      ),
      names: each((offset, copy) =>
        analysis.names.map((name) => ({
          ...name,
          span: shifted(name.span, offset),
          sentence: name.sentence + copy * count,
        })),
      ),
    },
  }
}

function movedBy(sentence: Sentence, offset: number, sentences: number): Sentence {
  return {
    ...sentence,
    index: sentence.index + sentences,
    span: shifted(sentence.span, offset),
    tokens: sentence.tokens.map((token) => ({ ...token, span: shifted(token.span, offset) })),
  }
}

function shifted([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset]
}
