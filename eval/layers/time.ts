/**
 * Scores time expressions on TimeML documents, WikiWars and MEANTIME, by the TempEval-3 definition.
 * A document whose name stands in `time-read.txt` may be read by those who write rules; all others are
 * only scored. The names there are those whose SHA-256 begins with 0 to 7. The figures at the top are
 * over all TimeML documents that are only scored; below them each set by itself, both parts apart.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, ArticleId } from '../../src/article/index.ts'
import { findTimes, timemlFrom, type TimeExpression } from '../../src/time/index.ts'
import type { Analyst } from '../../src/language/index.ts'
import type { Figures, Layer } from '../layer.ts'
import { timeDocuments, type TimeDocument } from './time-gold.ts'
import {
  count,
  emptyTally,
  figuresOf,
  pairsOf,
  sumOf,
  type OurTime,
  type Tally,
} from './time-score.ts'

const READ: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'time-read.txt'), 'utf8').split('\n'),
)

/** The layer `time`. */
export const time: Layer = {
  name: 'time',
  missing: (data) =>
    timeDocuments(data).length > 0 ? undefined : `${data} holds no documents with times`,
  score: async ({ data, out, tools }) => {
    const analyst = await tools.analyst()
    const tallies = new Map<string, Record<Part, Tally>>()
    for (const document of timeDocuments(data)) {
      const article = articleFromGold(document)
      const times = await timesOf(article, analyst)
      const both = tallies.get(document.set) ?? { read: emptyTally(), scoredOnly: emptyTally() }
      tallies.set(document.set, both)
      count(both[partOf(document)], pairsOf(document.times, inParts(times)))
      if (out !== undefined) writeAnswer(out, document, times)
    }
    return { figures: figuresFrom(tallies), report: reportFrom(tallies) }
  },
}

type Part = 'read' | 'scoredOnly'

/** Whether the document may be read by those who write rules. */
export function partOf({ name }: TimeDocument): Part {
  return READ.has(name) ? 'read' : 'scoredOnly'
}

async function timesOf(article: Article, analyst: Analyst): Promise<readonly TimeExpression[]> {
  return findTimes(article, await analyst.analyse(article))
}

/** The article of a gold document: its text as it is, published when the gold says it was made. */
export function articleFromGold({ name, text, paragraphs, created }: TimeDocument): Article {
  return {
    id: `sha256:${name}` as ArticleId,
    source: name,
    text,
    paragraphs,
    published:
      created === undefined
        ? { kind: 'unknown', why: 'the document gives none' }
        : { kind: 'known', value: created, basis: 'given', rule: 'given', evidence: [] },
    chrome: [],
    problems: [],
  }
}

/** The gold has the ends of a range as two expressions. */
export function inParts(times: readonly TimeExpression[]): readonly OurTime[] {
  return times.flatMap(({ span, type, timex, parts }) =>
    parts === undefined ? [{ span, type, timex }] : parts.map((part) => ({ type, ...part })),
  )
}

/**
 * Our answer under the document's own name, in the gold's own frame: TIMEX3 in TimeML, TIMEX2 in
 * WikiWars. MEANTIME points at words by number; for it we write TimeML beside, as `NAME.xml.tml`.
 */
function writeAnswer(out: string, document: TimeDocument, times: readonly TimeExpression[]): void {
  mkdirSync(out, { recursive: true })
  const ours = timemlFrom(articleFromGold(document), times)
  const answer = document.set === 'meantime' ? ours : inFrame(document, ours)
  writeFileSync(
    join(out, document.set === 'meantime' ? `${document.name}.tml` : document.name),
    answer,
  )
}

/** The gold document with our TEXT in the place of its own, and without its links. */
function inFrame({ source, set }: TimeDocument, ours: string): string {
  const body = /<TEXT>.*<\/TEXT>/s.exec(ours)?.[0] ?? ''
  const frame = source.slice(0, source.indexOf('<TEXT>'))
  if (set !== 'wikiwars') return `${frame}${body}\n\n</TimeML>\n`
  return `${frame}${body.replace(TIMEX3_TAG, timex2Tag)}\n</DOC>\n`
}

const TIMEX3_TAG = /<(\/?)TIMEX3([^>]*)>/g

function timex2Tag(_tag: string, slash: string, attributes: string): string {
  const value = / value="[^"]*"/.exec(attributes)?.[0].replace('value', 'val') ?? ''
  const mod = / mod="[^"]*"/.exec(attributes)?.[0] ?? ''
  return `<${slash}TIMEX2${value}${mod}>`
}

type Tallies = ReadonlyMap<string, Readonly<Record<Part, Tally>>>
const TIMEML = ['timebank', 'aquaint', 'timeml']

function figuresFrom(tallies: Tallies): Figures {
  const timeml = [...tallies].filter(([set]) => TIMEML.includes(set)).map(([, both]) => both)
  const chosen = timeml.length > 0 ? timeml : [...tallies.values()]
  const sets = Object.fromEntries(
    [...tallies].map(([set, { read, scoredOnly }]): [string, Figures] => [
      set,
      { read: figuresOf(read), scoredOnly: figuresOf(scoredOnly) },
    ]),
  )
  return { ...figuresOf(sumOf(chosen.map((both) => both.scoredOnly))), sets }
}

const COLUMNS = ['relaxed', 'strict', 'type', 'value', 'relaxedPrecision', 'relaxedRecall'] as const
const HEAD = ['relaxed', 'strict', 'type', 'value', 'prec', 'recall']

function reportFrom(tallies: Tallies): string {
  const lines = [...tallies].flatMap(([set, both]) =>
    (['read', 'scoredOnly'] as const)
      .filter((part) => both[part].gold > 0)
      .map((part) => lineOf(`${set}, ${part === 'read' ? 'read' : 'only scored'}`, both[part])),
  )
  const head = `${''.padEnd(24)}${HEAD.map((one) => one.padStart(8)).join('')}${'count'.padStart(7)}`
  return [head, ...lines].join('\n')
}

function lineOf(label: string, tally: Tally): string {
  const figures = figuresOf(tally)
  const cells = COLUMNS.map((column) => (figures[column] ?? 0).toFixed(3).padStart(8))
  return `${label.padEnd(24)}${cells.join('')}${String(tally.gold).padStart(7)}`
}
