/**
 * Scores attributions on our own gold: which are found, and of those stance, channel and nesting; and the
 * questions that somebody would not answer.
 * In: `test/gold/attribution/agreed.jsonl` (its README has the form), the sample's reports, the releases of
 * `documents/*.jsonl`. Out: figures of the documents that may be read and of those that are only scored, by
 * a hash of the document's name. Documents whose text is not at hand are left out and counted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/reading.ts'
import { overlaps, type Span } from '../../src/text/index.ts'
import type { Figures, Tools } from '../layer.ts'
import { capturesNamed, halfOf, hashOf } from './own-documents.ts'

interface GoldOne {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly stance: string
  readonly channel: string | null
  /** Number of the attribution in whose content this one stands. */
  readonly within: number | null
}

interface GoldOwn {
  readonly document: string
  /** Hash of the text that the spans stand in. */
  readonly text: string
  /** Only these paragraphs were annotated; absent when all were. */
  readonly paragraphs?: readonly [from: number, to: number]
  readonly attributions: readonly GoldOne[]
  readonly refusals: readonly { readonly question: string; readonly words: Span }[]
}

const ROOT = join(import.meta.dirname, '..', '..')
const GOLD = join(ROOT, 'test', 'gold', 'attribution', 'agreed.jsonl')
const REPORTS = join(ROOT, 'data', 'sample', 'reports')

/** The figures of both halves. */
export async function ownFigures(where: {
  readonly data: string
  readonly tools: Tools
}): Promise<Figures> {
  const gold = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldOwn)
  const names = new Set(gold.map(({ document }) => document))
  const readings = new Map<string, Reading>()
  for (const [name, capture] of await capturesNamed({ folder: REPORTS, data: where.data }, names))
    readings.set(name, await where.tools.read(capture))
  const halves = { read: emptyCounts(), scoredOnly: emptyCounts() }
  let missing = 0
  for (const one of gold) {
    const reading = readings.get(one.document)
    if (reading === undefined || hashOf(reading.article.text) !== one.text) missing++
    else add(halves[halfOf(one.document)], one, reading)
  }
  return {
    documents: gold.length - missing,
    missing,
    read: figuresOf(halves.read),
    scoredOnly: figuresOf(halves.scoredOnly),
  }
}

interface Counts {
  gold: number
  ours: number
  found: number
  stance: number
  within: number
  /** Attributions for which gold or ours has a channel, and those for which both have the same. */
  channels: number
  sameChannel: number
  refusals: number
  ourRefusals: number
  foundRefusals: number
  question: number
}

const emptyCounts = (): Counts => ({
  gold: 0,
  ours: 0,
  found: 0,
  stance: 0,
  within: 0,
  channels: 0,
  sameChannel: 0,
  refusals: 0,
  ourRefusals: 0,
  foundRefusals: 0,
  question: 0,
})

function add(counts: Counts, gold: GoldOwn, { article, attributions, leftOpen }: Reading): void {
  const [from, to] = gold.paragraphs ?? [0, article.paragraphs.length]
  const part: Span = [article.paragraphs[from]?.[0] ?? 0, article.paragraphs[to - 1]?.[1] ?? 0]
  const ours = attributions.filter(({ cue }) => overlaps(cue, part))
  const matches = new Map<GoldOne, (typeof ours)[number]>()
  for (const one of gold.attributions) {
    const taken = new Set(matches.values())
    const match = ours.find((other) => !taken.has(other) && overlaps(other.cue, one.cue))
    if (match) matches.set(one, match)
  }
  counts.gold += gold.attributions.length
  counts.ours += ours.length
  counts.found += matches.size
  for (const [{ stance, channel, within }, one] of matches) {
    const outer = within === null ? undefined : gold.attributions[within]
    if (stance === one.stance) counts.stance++
    if ((outer && matches.get(outer)?.id) === one.within) counts.within++
    if (channel !== null || one.channel !== undefined) counts.channels++
    if (channel !== null && channel === one.channel) counts.sameChannel++
  }
  const open = leftOpen.filter(({ evidence }) => evidence.some((span) => overlaps(span, part)))
  const taken = new Set<(typeof open)[number]>()
  for (const { question, words } of gold.refusals) {
    const match = open.find(
      (one) => !taken.has(one) && one.evidence.some((span) => overlaps(span, words)),
    )
    if (match === undefined) continue
    taken.add(match)
    counts.foundRefusals++
    if (match.question === question) counts.question++
  }
  counts.refusals += gold.refusals.length
  counts.ourRefusals += open.length
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function figuresOf(counts: Counts): Figures {
  return {
    found: share(2 * counts.found, counts.gold + counts.ours),
    foundRecall: share(counts.found, counts.gold),
    stance: share(counts.stance, counts.found),
    within: share(counts.within, counts.found),
    channel: share(counts.sameChannel, counts.channels),
    refusals: share(2 * counts.foundRefusals, counts.refusals + counts.ourRefusals),
    question: share(counts.question, counts.foundRefusals),
    attributions: counts.gold,
    asked: counts.refusals,
  }
}

/** A table for people. */
export function ownReport(figures: Figures): string {
  const columns = ['found', 'stance', 'within', 'channel', 'refusals', 'question']
  const lines = [`own gold          ${columns.map((name) => name.padStart(9)).join('')}`]
  for (const name of ['read', 'scoredOnly'] as const) {
    const part = figures[name] as Record<string, number>
    const cells = columns.map((key) => (part[key] ?? 0).toFixed(3).padStart(9))
    lines.push(
      `  ${name.padEnd(16)}${cells.join('')}   ${part['attributions']} attributions, ${part['asked']} refusals`,
    )
  }
  lines.push(
    `  ${String(figures['documents'])} documents; ${String(figures['missing'])} not at hand`,
  )
  return lines.join('\n')
}
