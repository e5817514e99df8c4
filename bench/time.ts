/**
 * The room of times alone, on texts that are analysed before the clock runs: words a second on official
 * releases, the share of a whole reading, the cost of a word in 1,000, 10,000 and 100,000 words, and
 * hostile strings of growing length, which no rule may be slow on.
 */
import { openAnalyst, type Analysis, type Analyst, type Sentence } from '../src/language/index.ts'
import type { Article, ArticleId } from '../src/article/index.ts'
import { loadModelFiles } from '../src/serve/load.ts'
import type { Span } from '../src/text/index.ts'
import { findTimes } from '../src/time/index.ts'
import { secondsOf, type Bench } from './bench.ts'
import { loadTexts, textOf } from './language-texts.ts'
import { medianOf } from './rates.ts'

const ROUNDS = 5
const PUBLISHED = '2021-06-30'

export const time: Bench = {
  name: 'time',
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
      const finding = await secondsFor(read)
      const words = read.reduce((sum, { analysis }) => sum + wordsIn(analysis), 0)
      return [
        `  load        ${articles.length} texts, ${words} words: ${load.name}`,
        `  rate        ${Math.round(words / finding)} words a second on one core`,
        `  share       ${((100 * finding) / (finding + analysing)).toFixed(1)} % of language and times together`,
        ...(await growth(analyst, options.isShort)),
        ...(await hostile(options.isShort ? 2_000 : 100_000)),
      ].join('\n')
    } finally {
      await analyst.close()
    }
  },
}

interface Read {
  readonly article: Article
  readonly analysis: Analysis
}

function articleFrom(text: string): Article {
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
async function secondsFor(read: readonly Read[]): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++)
    rounds.push(
      await secondsOf(() => {
        for (const { article, analysis } of read) findTimes(article, analysis)
        return Promise.resolve()
      }),
    )
  return medianOf(rounds.slice(1))
}

/** Lengths as copies of one analysed text behind each other. */
async function growth(analyst: Analyst, isShort: boolean): Promise<readonly string[]> {
  const one = articleFrom(textOf(1_000))
  const analysis = await analyst.analyse(one)
  const lines: string[] = []
  for (const copies of isShort ? [1, 10] : [1, 10, 100]) {
    const long = repeated({ article: one, analysis }, copies)
    const seconds = await secondsFor([long])
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

/** Words that many rules begin with, in orders that all but match. */
const PIECES =
  'the early late mid - last next first of in quarter year two a half and to from 12 2024 March Tuesday every other morning , . / : more than at least days before after'.split(
    ' ',
  )

/** Microseconds a cell, by the length of the string: flat when nothing goes back. */
function hostile(strings: number): Promise<readonly string[]> {
  let seed = 1
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const lines: string[] = []
  for (const length of [10, 100, 1_000]) {
    const count = Math.max(1, Math.round((strings * 10) / length / 1.11))
    let worst = 0
    let total = 0
    for (let at = 0; at < count; at++) {
      const words = Array.from({ length }, () => PIECES[next(PIECES.length)] ?? '')
      const { article, analysis } = bareSentence(words.join(next(3) === 0 ? '' : ' '))
      const started = performance.now()
      findTimes(article, analysis)
      const took = ((performance.now() - started) * 1000) / length
      total += took
      worst = Math.max(worst, took)
    }
    lines.push(
      `  hostile     ${count} strings of ${length} words: ${(total / count).toFixed(1)} µs a word, the slowest ${worst.toFixed(0)}`,
    )
  }
  return Promise.resolve(lines)
}

/** One sentence without tokens: the rules see its cells alone. */
function bareSentence(text: string): Read {
  const sentence = {
    index: 0,
    paragraph: 0,
    span: [0, text.length] as const,
    tokens: [],
    parsed: false,
  }
  return {
    article: articleFrom(text),
    // Invariant: findTimes reads the sentences and the names of an analysis, nothing else.
    analysis: { sentences: [sentence], names: [] } as unknown as Analysis,
  }
}
