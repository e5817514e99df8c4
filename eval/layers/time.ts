/**
 * Scores time expressions on TimeML documents, WikiWars, MEANTIME and the cases of the Recognizers, by the
 * TempEval-3 definition; with `--peers` also those of other time taggers, on the same documents.
 * A document whose name stands in `time-read.txt` may be read by those who write rules; all others are
 * only scored. The names there are those whose SHA-256 begins with 0 to 7; of the cases those may be read
 * whose text has such a hash. The figures at the top are over all TimeML documents that are only scored;
 * below them each set by itself, both parts apart.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, ArticleId, Published } from '../../src/article/index.ts'
import {
  findPublication,
  findTimes,
  timemlFrom,
  type TimeExpression,
} from '../../src/time/index.ts'
import type { Figures, Layer } from '../layer.ts'
import { answersOfPeers, type PeerAnswer } from '../time-peers/index.ts'
import { timeCases } from './time-cases.ts'
import { timeDocuments, type TimeDocument } from './time-gold.ts'
import { figuresFrom, reportFrom, type Part, type Tallies } from './time-report.ts'
import { countUndated, emptyUndated, undatedFigures, undatedReport } from './time-undated.ts'
import { count, emptyTally, pairsOf, type OurTime, type Tally } from './time-score.ts'

const READ: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'time-read.txt'), 'utf8').split('\n'),
)

/** Sets of reports, which were published on a day. */
const REPORTS: ReadonlySet<string> = new Set(['timebank', 'aquaint', 'timeml', 'meantime'])
const TAKEN_AWAY: Published = { kind: 'unknown', why: 'taken away' }

/** The layer `time`. */
export const time: Layer = {
  name: 'time',
  missing: (data) =>
    timeDocuments(data).length > 0 ? undefined : `${data} holds no documents with times`,
  score: async ({ data, out, tools, peers }) => {
    const analyst = await tools.analyst()
    const documents = [...timeDocuments(data), ...timeCases(data)]
    const ours: (readonly OurTime[])[] = []
    const undated = emptyUndated()
    for (const document of documents) {
      const article = articleFromGold(document)
      const analysis = await analyst.analyse(article)
      const times = findTimes(article, analysis)
      if (document.created !== undefined && REPORTS.has(document.set))
        countUndated(
          undated[partOf(document)],
          document.created,
          findPublication({ ...article, published: TAKEN_AWAY }, analysis),
        )
      ours.push(inParts(times))
      if (out !== undefined && document.set !== 'recognizers') writeAnswer(out, document, times)
    }
    const tallies = talliesOf(documents, ours)
    const others = peers ? await answersOfPeers(documents) : undefined
    return {
      figures: {
        ...figuresFrom(tallies),
        undated: undatedFigures(undated),
        ...(others && { peers: peerFigures(documents, others) }),
      },
      report: [
        `${reportFrom(tallies)}\n${undatedReport(undated)}`,
        ...(others ?? []).map((answer) => peerReport(documents, answer)),
      ].join('\n\n'),
    }
  },
}

/** Whether the document may be read by those who write rules. */
export function partOf({ name, set }: TimeDocument): Part {
  const isRead = set === 'recognizers' ? /^[0-7]/.test(name) : READ.has(name)
  return isRead ? 'read' : 'scoredOnly'
}

function talliesOf(
  documents: readonly TimeDocument[],
  times: readonly (readonly OurTime[])[],
): Tallies {
  const tallies = new Map<string, Record<Part, Tally>>()
  for (const [index, document] of documents.entries()) {
    const both = tallies.get(document.set) ?? { read: emptyTally(), scoredOnly: emptyTally() }
    tallies.set(document.set, both)
    count(both[partOf(document)], pairsOf(document.times, times[index] ?? []))
  }
  return tallies
}

function peerFigures(documents: readonly TimeDocument[], answers: readonly PeerAnswer[]): Figures {
  return Object.fromEntries(
    answers.map((answer): [string, Figures] => [
      answer.name,
      answer.kind === 'missing'
        ? { skipped: answer.what }
        : { version: answer.version, ...figuresFrom(talliesOf(documents, answer.times)) },
    ]),
  )
}

function peerReport(documents: readonly TimeDocument[], answer: PeerAnswer): string {
  if (answer.kind === 'missing') return `${answer.name}: skipped, ${answer.what}`
  const table = reportFrom(talliesOf(documents, answer.times))
  return `${answer.name} ${answer.version}\n${table}`
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
