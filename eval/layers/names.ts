/**
 * The names layer: persons, places and organisations, exact stretch and type.
 * In: UNER, CoNLL and re3d files under `language/names`. Out: precision, recall and F1 a type, and
 * over all. Column files give the words; re3d's documents are read from raw text.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Analyst } from '../../src/language/index.ts'
import type { Figures, Layer } from '../layer.ts'
import {
  goldPaths,
  nameGold,
  type GoldFile,
  type GoldName,
  type NameKind,
  type TextGold,
  type WordsGold,
} from '../name-gold.ts'

const KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG']

interface Counts {
  gold: number
  ours: number
  right: number
}
type Tally = Readonly<Record<NameKind, Counts>>

export const names: Layer = {
  name: 'names',
  missing: (data) => (goldPaths(data).length > 0 ? undefined : `no file of names under ${data}`),
  score: async ({ data, out, tools }) => {
    const analyst = await tools.analyst()
    const sets = new Map<string, Tally>()
    for (const file of nameGold(data)) {
      const found = await namesFound(file, analyst)
      const tally = sets.get(file.set) ?? emptyTally()
      file.items.forEach((item, at) => count(tally, item.names, found[at] ?? []))
      sets.set(file.set, tally)
      if (out) writeAnswers(file, found, out)
    }
    const all = emptyTally()
    for (const tally of sets.values()) add(all, tally)
    const figures = {
      ...figuresOf(all),
      sets: Object.fromEntries([...sets].map(([set, tally]) => [set, figuresOf(tally)])),
    }
    return { figures, report: reportOf([...sets, ['all', all]]) }
  },
}

async function namesFound(
  file: GoldFile,
  analyst: Analyst,
): Promise<readonly (readonly GoldName[])[]> {
  const found: (readonly GoldName[])[] = []
  let document: WordsGold[] = []
  for (const [at, item] of file.items.entries()) {
    if (item.kind === 'text') {
      found.push(await inText(item, analyst))
      continue
    }
    document.push(item)
    const next = file.items[at + 1]
    if (next?.kind === 'words' && !next.opens) continue
    found.push(...(await inWords(document, analyst)))
    document = []
  }
  return found
}

/** The names of the sentences of one document. */
async function inWords(
  document: readonly WordsGold[],
  analyst: Analyst,
): Promise<readonly (readonly GoldName[])[]> {
  const analysis = await analyst.analyseWords(document.map(({ sentence }) => sentence))
  return document.map((_, at) =>
    analysis.names
      .filter((name) => name.sentence === at)
      .map(({ tokens, type }) => ({ start: tokens[0], end: tokens[1], kind: type })),
  )
}

async function inText({ text }: TextGold, analyst: Analyst): Promise<readonly GoldName[]> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const analysis = await analyst.analyse({ text, paragraphs })
  return analysis.names.map(({ span, type }) => ({ start: span[0], end: span[1], kind: type }))
}

function emptyTally(): Tally {
  const none = (): Counts => ({ gold: 0, ours: 0, right: 0 })
  return { PER: none(), LOC: none(), ORG: none() }
}

function count(tally: Tally, gold: readonly GoldName[], ours: readonly GoldName[]): void {
  const keyOf = ({ start, end, kind }: GoldName): string => `${start}:${end}:${kind}`
  const keys = new Set(gold.map(keyOf))
  for (const key of keys) tally[key.slice(-3) as NameKind].gold++
  for (const key of new Set(ours.map(keyOf))) {
    const counts = tally[key.slice(-3) as NameKind]
    counts.ours++
    if (keys.has(key)) counts.right++
  }
}

function add(sum: Tally, tally: Tally): void {
  for (const kind of KINDS) {
    sum[kind].gold += tally[kind].gold
    sum[kind].ours += tally[kind].ours
    sum[kind].right += tally[kind].right
  }
}

function microOf(tally: Tally): Counts {
  const micro = { gold: 0, ours: 0, right: 0 }
  for (const kind of KINDS) {
    micro.gold += tally[kind].gold
    micro.ours += tally[kind].ours
    micro.right += tally[kind].right
  }
  return micro
}

function figuresOf(tally: Tally): Figures {
  return {
    PER: scores(tally.PER),
    LOC: scores(tally.LOC),
    ORG: scores(tally.ORG),
    micro: scores(microOf(tally)),
  }
}

function scores({ gold, ours, right }: Counts): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 0 : Math.round((right / of) * 1e5) / 1e5)
  const both = gold + ours
  return {
    precision: share(ours),
    recall: share(gold),
    f1: both === 0 ? 0 : Math.round(((2 * right) / both) * 1e5) / 1e5,
  }
}

function reportOf(sets: readonly (readonly [string, Tally])[]): string {
  const head = ['set', 'PER', 'LOC', 'ORG', 'micro', 'prec', 'rec']
  const rows = sets.map(([set, tally]) => {
    const micro = scores(microOf(tally))
    const f1s = [...KINDS.map((kind) => scores(tally[kind]).f1), micro.f1]
    return [set, ...[...f1s, micro.precision, micro.recall].map((value) => value.toFixed(3))]
  })
  return [head, ...rows]
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(46) : cell.padStart(6))).join(''))
    .join('\n')
}

/** Our answers in the file's own columns, or as re3d's entities. */
function writeAnswers(file: GoldFile, found: readonly (readonly GoldName[])[], out: string): void {
  const folder = join(out, file.set)
  mkdirSync(folder, { recursive: true })
  const lines = readFileSync(file.path, 'utf8').split('\n')
  const entities: string[] = []
  file.items.forEach((item, at) => {
    if (item.kind === 'words') retag(lines, item, found[at] ?? [])
    else entities.push(...(found[at] ?? []).map((name) => entityLine(item, name)))
  })
  if (entities.length > 0) writeFileSync(join(folder, 'entities.json'), `${entities.join('\n')}\n`)
  else writeFileSync(join(folder, basename(file.path)), lines.join('\n'))
}

function retag(lines: string[], item: WordsGold, found: readonly GoldName[]): void {
  item.lines.forEach((at, word) => {
    const name = found.find(({ start, end }) => start <= word && word < end)
    const tag = name ? `${name.start === word ? 'B' : 'I'}-${name.kind}` : 'O'
    lines[at] = (lines[at] ?? '').replace(/(?<=[\t ])(?:O|[BI]-\S+)(?=\t|\s*$)/, tag)
  })
}

const RE3D_TYPES: Readonly<Record<NameKind, string>> = {
  PER: 'Person',
  LOC: 'Location',
  ORG: 'Organisation',
}

function entityLine(item: TextGold, { start, end, kind }: GoldName): string {
  const value = item.text.slice(start, end)
  return JSON.stringify({
    begin: start,
    end,
    type: RE3D_TYPES[kind],
    value,
    documentId: item.id,
  })
}
