/**
 * Scores attribution: on PolNeAR beside a plain baseline, on GUM's attribution relations, and on our own
 * gold for what those sets do not have: stance, channel, nesting and refusals.
 * In: `attribution/polnear`; where they are there `attribution/gum` and `documents/*.jsonl`. Out: figures of
 * PolNeAR at the top, the others under `baseline`, `gum` and `own`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, ArticleId } from '../../src/article/index.ts'
import { findAttributions, type Attribution } from '../../src/attribution/index.ts'
import type { Analysis } from '../../src/language/index.ts'
import type { Span } from '../../src/text/index.ts'
import type { Figures, Layer } from '../layer.ts'
import { baselineAttributions } from './attribution-baseline.ts'
import { gumFigures, gumReport } from './attribution-gum.ts'
import { ownFigures, ownReport } from './attribution-own.ts'
import {
  addDocument,
  emptyTally,
  figuresOf,
  PARTS,
  sumOf,
  type Tally,
} from './attribution-score.ts'
import { polnearDocuments, type GoldAttribution, type GoldDocument } from './polnear.ts'

const folderIn = (data: string): string => join(data, 'attribution', 'polnear')

/** The layer `attribution`. */
export const attribution: Layer = {
  name: 'attribution',
  missing: (data) => (existsSync(folderIn(data)) ? undefined : `${folderIn(data)} is not there`),
  score: async ({ data, tools }) => {
    const analyst = await tools.analyst()
    const ours = emptyHalves()
    const baseline = emptyHalves()
    for (const document of polnearDocuments(folderIn(data))) {
      const article = articleOf(document)
      const analysis = await analyst.analyse(article)
      addDocument(
        ours[document.part],
        document,
        outermost(findAttributions(article, analysis), analysis),
      )
      addDocument(baseline[document.part], document, baselineAttributions(analysis))
    }
    const figures = {
      ...figuresOfHalves(ours),
      baseline: figuresOfHalves(baseline),
      gum: await gumFigures({ data, analyst }),
      own: await ownFigures({ data, tools }),
    }
    const tables = [
      tableOf('ours', figures),
      tableOf('baseline', figures.baseline),
      gumReport(figures.gum),
      ownReport(figures.own),
    ]
    return { figures, report: tables.join('\n\n') }
  },
}

type Halves = Readonly<Record<GoldDocument['part'], Tally>>

const emptyHalves = (): Halves => ({ read: emptyTally(), 'scored only': emptyTally() })

function figuresOfHalves(halves: Halves): Figures {
  return {
    ...figuresOf(sumOf(halves.read, halves['scored only'])),
    read: figuresOf(halves.read),
    scoredOnly: figuresOf(halves['scored only']),
  }
}

/** As PolNeAR writes it: none inside another, and the source of a relative clause is its pronoun. */
export function outermost(
  attributions: readonly Attribution[],
  analysis: Analysis,
): readonly GoldAttribution[] {
  return attributions
    .filter(({ within }) => within === undefined)
    .map((one) => {
      const source = one.source && (relativeSubject(one, analysis) ?? one.source)
      return { source: source ? [source] : [], cue: [one.cue], content: one.content }
    })
}

/** "the envoy, who said …": ours names the envoy, the set marks "who". */
function relativeSubject({ cueHead }: Attribution, analysis: Analysis): Span | undefined {
  const sentence = analysis.sentences[cueHead.sentence]
  return sentence?.tokens.find(
    ({ head, relation, xpos }) =>
      head === cueHead.token && relation.startsWith('nsubj') && /^W(?:P|DT)$/.test(xpos),
  )?.span
}

/** The text as it is, a paragraph a line: the gold's offsets must hold. */
function articleOf({ name, text }: GoldDocument): Article {
  const paragraphs: Span[] = []
  for (const match of text.matchAll(/\S[^\n]*/g))
    paragraphs.push([match.index, match.index + match[0].trimEnd().length])
  return {
    id: `sha256:${name}` as ArticleId,
    source: name,
    text,
    paragraphs,
    published: { kind: 'unknown', why: 'not needed here' },
    chrome: [],
    problems: [],
  }
}

function tableOf(title: string, figures: Figures): string {
  const lines = [`${title.padEnd(17)}exact P   R   F1      words P   R   F1`]
  for (const name of ['all', 'read', 'scoredOnly']) {
    const part = name === 'all' ? figures : (figures[name] as Figures)
    lines.push(name)
    for (const key of PARTS) {
      const { exact, token } = part[key] as Record<'exact' | 'token', Record<string, number>>
      const row = [exact.precision, exact.recall, exact.f1, token.precision, token.recall, token.f1]
      lines.push(
        `  ${key.padEnd(10)}${row.map((figure) => (figure ?? 0).toFixed(3).padStart(8)).join('')}`,
      )
    }
    const rest = (['triple', 'directSpeaker', 'unknownSpeaker'] as const).map(
      (key) => `${key} ${(part[key] as number).toFixed(3)}`,
    )
    lines.push(`  ${rest.join('   ')}`)
  }
  return lines.join('\n')
}
