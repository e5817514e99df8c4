/**
 * Scores the types and parties of acts on coded sentences: PLOVER's set and PETRARCH's unit tests.
 * In: `events/plover-*.jsonl`, `events/petrarch-unit.jsonl`. Out: root types by precision, recall and
 * F1; the share of sentences whose set of dyads is exactly the gold's; the share of modes given right;
 * the share of sentences without an event in which we find none.
 * Each sentence is read by itself, published on its own date, by the real reader.
 */
import { captureFromText } from '../../src/acquire/index.ts'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import { read } from '../../src/read.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import type { Figures, Layer, LayerOptions } from '../layer.ts'
import { eventFiles, goldSentences, type GoldSentence, type Half } from './events-gold.ts'
import { codedActs, type CodedActs } from './events-ours.ts'
import { placesFile } from './events-places.ts'

/** The layer `events`. */
export const events: Layer = {
  name: 'events',
  missing: (data) =>
    eventFiles(data).length > 0 ? undefined : `no events/plover-*.jsonl or petrarch in ${data}`,
  score: async (options) => {
    const { sentences, leftOut } = goldSentences(options.data)
    const answers = await answersTo(sentences, options)
    const sets = Object.fromEntries(
      (['plover', 'petrarch'] as const).map((set) => [set, figuresOfSet(answers, set)]),
    )
    return {
      figures: { ...figuresOf(answers), sets },
      report: reportOf(answers, { leftOut, sample: options.sample ?? 0 }),
    }
  },
}

interface Answer {
  readonly gold: GoldSentence
  readonly ours: CodedActs
}

async function answersTo(
  sentences: readonly GoldSentence[],
  { tools }: LayerOptions,
): Promise<readonly Answer[]> {
  const analyst = await tools.analyst()
  const plain = await tools.knowledge()
  const placed = knowledgeFrom(await loadKnowledgeTables(), { 'places.csv': placesFile() })
  const answers: Answer[] = []
  for (const gold of sentences) {
    const knowledge = gold.set === 'plover' ? plain : placed
    const capture = captureFromText(gold.text, { published: gold.date })
    const reading = await read(capture, { analyst, knowledge })
    answers.push({ gold, ours: codedActs(reading, gold.set) })
  }
  return answers
}

interface Counts {
  readonly gold: number
  readonly ours: number
  readonly right: number
}

function countsOf(answers: readonly Answer[], part: keyof CodedActs): Counts {
  let [gold, ours, right] = [0, 0, 0]
  for (const answer of answers) {
    gold += answer.gold[part].size
    ours += answer.ours[part].size
    right += [...answer.ours[part]].filter((one) => answer.gold[part].has(one)).length
  }
  return { gold, ours, right }
}

function figuresOf(answers: readonly Answer[]): Figures {
  const roots = countsOf(answers, 'roots')
  const modes = countsOf(answers, 'modes')
  const told = answers.filter(({ gold }) => gold.roots.size > 0)
  const silent = answers.filter(({ gold }) => gold.roots.size === 0)
  return {
    root: {
      precision: ratio(roots.right, roots.ours),
      recall: ratio(roots.right, roots.gold),
      f1: ratio(2 * roots.right, roots.gold + roots.ours),
    },
    dyad: { exact: ratio(told.filter(isExact).length, told.length) },
    mode: ratio(modes.right, modes.gold),
    none: ratio(silent.filter(({ ours }) => ours.roots.size === 0).length, silent.length),
  }
}

function figuresOfSet(answers: readonly Answer[], set: GoldSentence['set']): Figures {
  const of = (half: Half): Figures =>
    figuresOf(answers.filter(({ gold }) => gold.set === set && gold.half === half))
  return { read: of('read'), scoredOnly: of('scored only') }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function isExact({ gold, ours }: Answer): boolean {
  return gold.dyads.size === ours.dyads.size && [...ours.dyads].every((one) => gold.dyads.has(one))
}

interface ReportOptions {
  readonly leftOut: number
  readonly sample: number
}

const HEAD = ['prec', 'recall', 'f1', 'dyads', 'mode', 'none', 'count']

function reportOf(answers: readonly Answer[], { leftOut, sample }: ReportOptions): string {
  const lines = (['plover', 'petrarch'] as const).flatMap((set) =>
    (['read', 'scored only'] as const).map((half) =>
      figureLine(
        `${set}, ${half}`,
        answers.filter(({ gold }) => gold.set === set && gold.half === half),
      ),
    ),
  )
  const readable = answers.filter((answer) => answer.gold.half === 'read' && !isExact(answer))
  return [
    `${''.padEnd(24)}${HEAD.map((one) => one.padStart(7)).join('')}`,
    ...lines,
    figureLine('all', answers),
    `  left out: ${leftOut} sentences (statements and appeals only, codes of no scheme)`,
    ...rootLines(answers),
    ...readable.slice(0, sample).flatMap(wrongLines),
  ].join('\n')
}

function figureLine(label: string, answers: readonly Answer[]): string {
  const { precision, recall, f1 } = figuresOf(answers)['root'] as Readonly<Record<string, number>>
  const { dyad, mode, none } = figuresOf(answers) as Figures & { readonly dyad: { exact: number } }
  const cells = [precision, recall, f1, dyad.exact, mode, none]
  const shown = cells.map((one) => Number(one).toFixed(3).padStart(7)).join('')
  return `${label.padEnd(24)}${shown}${String(answers.length).padStart(7)}`
}

/** Each root with gold, ours and right, the most frequent first. */
function rootLines(answers: readonly Answer[]): readonly string[] {
  const roots = [...new Set(answers.flatMap(({ gold }) => [...gold.roots]))]
  const rows = roots.map((root) => {
    const has = (side: 'gold' | 'ours') => answers.filter((one) => one[side].roots.has(root))
    const right = has('gold').filter(({ ours }) => ours.roots.has(root)).length
    return { root, gold: has('gold').length, ours: has('ours').length, right }
  })
  return rows
    .sort((left, right) => right.gold - left.gold || (left.root < right.root ? -1 : 1))
    .map(
      ({ root, gold, ours, right }) =>
        `  ${root.padEnd(12)} gold ${String(gold).padStart(3)}  ours ${String(ours).padStart(3)}  right ${String(right).padStart(3)}`,
    )
}

function wrongLines({ gold, ours }: Answer): readonly string[] {
  const shown = (dyads: ReadonlySet<string>): string => [...dyads].join(', ') || 'nothing'
  return [
    `  ${gold.id}: ${gold.text}`,
    `    gold ${shown(gold.dyads)}`,
    `    ours ${shown(ours.dyads)}`,
  ]
}
