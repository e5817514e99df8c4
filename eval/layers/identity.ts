/**
 * Scores which tellings are one event: MEANTIME's events across documents, and our own pairs under `own`.
 * In: `meantime/intra_cross-doc_annotation`, `documents/*.jsonl`, `knowledge/has_travels` and `has_visits`.
 * Out: MUC, B³, CEAFe and CoNLL F1 on our own mentions, those that the gold has as well; from end to end, with
 * every mention that only one side has; and precision and recall of "same" on the pairs.
 * Documents are parted by a hash of their names, pairs by one of their states: one half may be read, the other
 * is only scored, and its MEANTIME figures are those at the top.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/reading.ts'
import { clusterTellings } from '../../src/record/identity/cluster.ts'
import { rulingsFrom } from '../../src/record/identity/standing.ts'
import { viewOf } from '../../src/record/identity/view.ts'
import { findTimes } from '../../src/time/index.ts'
import { scoreClusters, type Clusters, type CorefScores } from '../coref.ts'
import type { Figures, Layer, LayerOptions } from '../layer.ts'
import { MORE_DOCUMENTS, OWN_DOCUMENTS } from './contacts-gold.ts'
import { answersToPairs, goldPairs, pairErrors, pairFigures, SCENES } from './identity-own.ts'
import { eventMentionsOf } from './meantime-gold.ts'
import { predicatesOf, verbStems, type AnalysedDocument } from './meantime-tellings.ts'
import { capturesNamed, halfOf, type OwnHalf } from './own-documents.ts'
import { tableCaptures } from './table-captures.ts'
import { articleFromGold } from './time.ts'
import { timeDocuments, type TimeDocument } from './time-gold.ts'

const MEANTIME = 'meantime'
const HALVES = ['read', 'scoredOnly'] as const
const PARTS = [...HALVES, 'more'] as const

/** The layer `identity`. */
export const identity: Layer = {
  name: 'identity',
  missing: (data) =>
    documentsIn(data).length > 0 ? undefined : `${join(data, MEANTIME)} holds no events`,
  score: async (options) => {
    const documents = await analysed(options)
    const stems = verbStems(documents)
    const halves = HALVES.map((half) => {
      const own = documents.filter(({ document }) => halfOf(document.name) === half)
      return [half, scoresOf(own, stems)] as const
    })
    const answers = await answersOf(options)
    const own = pairFigures(answers)
    const [, scored] = halves[1] ?? ['scoredOnly', scoresOf([], stems)]
    return {
      figures: {
        ...f1sOf(scored.shared),
        endToEnd: f1sOf(scored.endToEnd),
        ...Object.fromEntries(halves.map(([half, scores]) => [half, figuresOf(scores)])),
        own,
      },
      report: [
        ...halves.flatMap(([half, scores]) => reportLines(half, scores)),
        ...PARTS.map((part) => ownLine(part, own[part])),
        ...(options.sample === undefined ? [] : pairErrors(answers)),
      ].join('\n'),
    }
  },
}

function documentsIn(data: string): readonly TimeDocument[] {
  const folder = join(data, MEANTIME)
  const whole = join(folder, 'intra_cross-doc_annotation')
  if (!existsSync(folder)) return []
  return timeDocuments(existsSync(whole) ? whole : folder).filter(({ set }) => set === 'meantime')
}

async function analysed({ data, tools }: LayerOptions): Promise<readonly AnalysedDocument[]> {
  const analyst = await tools.analyst()
  const found: AnalysedDocument[] = []
  for (const document of documentsIn(data)) {
    const article = articleFromGold(document)
    const analysis = await analyst.analyse(article)
    found.push({ document, analysis, times: findTimes(article, analysis) })
  }
  return found
}

interface HalfScores {
  readonly shared: CorefScores
  readonly endToEnd: CorefScores
  /** Every mention that both have as an event of its own. */
  readonly alone: CorefScores
  readonly counts: { readonly gold: number; readonly ours: number; readonly shared: number }
}

function scoresOf(documents: readonly AnalysedDocument[], stems: ReadonlySet<string>): HalfScores {
  const predicates = documents.map((one) => predicatesOf(one, stems))
  const views = predicates.flat().map(({ telling }) => ({
    ...viewOf(telling),
    // One event may be told with all its parties here and with none there: the kind alone is the block.
    block: telling.type.value,
  }))
  const ours = clusterTellings(views, rulingsFrom([])).map((cluster) =>
    cluster.views.map((view) => view.telling.mention as string),
  )
  const gold = new Map<string, string[]>()
  const shared = new Set<string>()
  documents.forEach(({ document }, index) => {
    for (const { span, event } of eventMentionsOf(document)) {
      const found = predicates[index]?.find(
        (one) => one.span[0] < span[1] && span[0] < one.span[1] && !shared.has(one.telling.mention),
      )
      if (found) shared.add(found.telling.mention)
      const name = found?.telling.mention ?? `${document.name}@${span[0]}`
      gold.set(event, [...(gold.get(event) ?? []), name])
    }
  })
  const all = [...gold.values()]
  const within = (clusters: Clusters): Clusters =>
    clusters.map((one) => one.filter((each) => shared.has(each))).filter((one) => one.length > 0)
  return {
    shared: scoreClusters(within(all), within(ours)),
    endToEnd: scoreClusters(all, ours),
    alone: scoreClusters(
      within(all),
      [...shared].map((one) => [one]),
    ),
    counts: { gold: all.flat().length, ours: views.length, shared: shared.size },
  }
}

/** The documents of the own gold, read anew. */
async function answersOf({
  data,
  tools,
}: LayerOptions): Promise<ReturnType<typeof answersToPairs>> {
  const mentions = goldPairs('pairs', 'more').flatMap(({ left, right }) => [left, right])
  const names = new Set(mentions.map(({ document }) => document))
  const readings = new Map<string, Reading>()
  for (const capture of tableCaptures(data, GOLD_WINDOW)) {
    if (names.has(capture.source)) readings.set(capture.source, await tools.read(capture))
  }
  for (const folder of FOLDERS) {
    const where = folder === SCENES ? { folder, data } : { folder }
    for (const [name, capture] of await capturesNamed(where, names))
      readings.set(name, await tools.read(capture))
  }
  return answersToPairs(readings, await tools.knowledge())
}

/** Where reports of our own stand that pairs are of. */
const FOLDERS = [SCENES, OWN_DOCUMENTS, MORE_DOCUMENTS] as const
const GOLD_WINDOW = { from: '2021-05-20', to: '2021-08-31' } as const

function f1sOf({ muc, b3, ceafe, conll }: CorefScores): Figures {
  return { muc: muc.f1, b3: b3.f1, ceafe: ceafe.f1, conll }
}

function figuresOf({ shared, endToEnd, alone, counts }: HalfScores): Figures {
  return { ...f1sOf(shared), endToEnd: f1sOf(endToEnd), alone: f1sOf(alone), ...counts }
}

const shown = (part: number): string => part.toFixed(3)

function reportLines(half: OwnHalf, scores: HalfScores): readonly string[] {
  const { gold, ours, shared } = scores.counts
  const line = (name: string, { muc, b3, ceafe, conll }: CorefScores): string =>
    `    ${name.padEnd(16)} muc ${shown(muc.f1)}  b3 ${shown(b3.f1)}  ceafe ${shown(ceafe.f1)}  conll ${shown(conll)}`
  return [
    `  MEANTIME ${half}: ${gold} mentions in the gold, ${ours} of ours, ${shared} in both`,
    line('own mentions', scores.shared),
    line('each by itself', scores.alone),
    line('end to end', scores.endToEnd),
  ]
}

function ownLine(part: string, figures: Figures): string {
  const { precision, recall, recallOfFound, unsure, pairs, same } = figures as Readonly<
    Record<string, number>
  >
  return `  own pairs ${part}: same precision ${shown(precision ?? 0)} recall ${shown(recall ?? 0)} (${shown(recallOfFound ?? 0)} of those read), unsure ${shown(unsure ?? 0)} (${pairs ?? 0} pairs, ${same ?? 0} same)`
}
