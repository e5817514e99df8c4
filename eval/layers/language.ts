/**
 * The language layer: tags, lemmas and trees from given words, and all of it from raw text.
 * In: every `.conllu` file under `language/` whose path names the dev part (all of them when none
 * does). Out: F1 by the CoNLL 2018 definition, over all files and for each set.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  conlluFrom,
  documentsFromConllu,
  type Analysis,
  type Analyst,
  type GivenDocument,
} from '../../src/language/index.ts'
import {
  addTallies,
  compareAnalyses,
  emptyTally,
  f1,
  sixFeatures,
  type Figure,
  type ScoredSentence,
  type Tally,
} from '../conll18.ts'
import type { Figures, Layer, LayerOptions } from '../layer.ts'

const GIVEN: readonly Figure[] = ['upos', 'xpos', 'features', 'lemmas', 'uas', 'las']
const FIGURES: readonly Figure[] = ['words', 'sentences', ...GIVEN]

interface SetScore {
  readonly name: string
  readonly given: Tally
  readonly raw: Tally
}

export const language: Layer = {
  name: 'language',
  missing: (data) => (goldFiles(data).length > 0 ? undefined : `no .conllu file under ${data}`),
  score: async (options) => {
    const analyst = await options.tools.analyst()
    const sets: SetScore[] = []
    const clock = { words: 0, milliseconds: 0 }
    for (const [name, paths] of setsOf(options.data))
      sets.push(await scoreSet({ name, paths, analyst, clock, options }))
    const all = sets.reduce(
      (sum, set) => ({
        name: 'all',
        given: addTallies(sum.given, set.given),
        raw: addTallies(sum.raw, set.raw),
      }),
      { name: 'all', given: emptyTally(), raw: emptyTally() },
    )
    const perSecond = clock.words / Math.max(clock.milliseconds / 1000, 1e-9)
    const figures = {
      ...figuresOf(all),
      tokensPerSecond: Math.round(perSecond),
      sets: Object.fromEntries(sets.map((set) => [set.name, figuresOf(set)])),
    }
    return { figures, report: reportOf([...sets, all], perSecond) }
  },
}

/** The dev files of a folder laid out as the open data is; every file of a folder that is not. */
function goldFiles(data: string): readonly string[] {
  const root = existsSync(join(data, 'language')) ? join(data, 'language') : data
  if (!existsSync(root)) return []
  if (statSync(root).isFile()) return [root]
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.conllu'))
    .sort()
    .map((path) => join(root, path))
  const dev = files.filter((path) => /(^|[/\\-])dev([/\\.]|$)/.test(path.slice(root.length)))
  return dev.length > 0 ? dev : files
}

/** Files by set: GUM's by genre, the others by their folder. */
function setsOf(data: string): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>()
  for (const path of goldFiles(data)) {
    const genre = /GUM_([a-z]+)_/.exec(basename(path))?.[1]
    const folder = path.split(/[/\\]/).slice(-2, -1)[0] ?? 'files'
    const name = genre ? `gum ${genre}` : folder
    sets.set(name, [...(sets.get(name) ?? []), path])
  }
  return sets
}

interface SetTask {
  readonly name: string
  readonly paths: readonly string[]
  readonly analyst: Analyst
  readonly clock: { words: number; milliseconds: number }
  readonly options: LayerOptions
}

async function scoreSet({ name, paths, analyst, clock, options }: SetTask): Promise<SetScore> {
  let given = emptyTally()
  let raw = emptyTally()
  for (const path of paths) {
    const written: string[] = []
    for (const gold of documentsFromConllu(readFileSync(path, 'utf8'))) {
      const fromWords = await analyst.analyseWords(gold.sentences)
      const start = performance.now()
      const fromText = await analyst.analyse(gold)
      clock.milliseconds += performance.now() - start
      clock.words += fromText.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
      given = addTallies(given, tallyFor(gold, fromWords))
      raw = addTallies(raw, tallyFor(gold, fromText))
      written.push(conlluFrom(fromText, gold))
    }
    if (options.out) {
      mkdirSync(options.out, { recursive: true })
      writeFileSync(join(options.out, basename(path)), written.join(''))
    }
  }
  return { name, given, raw }
}

function tallyFor(gold: GivenDocument, analysis: Analysis): Tally {
  const given = gold.sentences.map(({ words }) => ({
    words: words.map((word) => ({ ...word, features: sixFeatures(word.features) })),
  }))
  const ours: readonly ScoredSentence[] = analysis.sentences.map(({ tokens }) => ({
    words: tokens.map((token) => ({ ...token, features: joined(token.features) })),
  }))
  return compareAnalyses(gold.text, given, ours)
}

function joined(features: Readonly<Record<string, string>>): string {
  return sixFeatures(
    Object.entries(features)
      .map((pair) => pair.join('='))
      .join('|'),
  )
}

function figuresOf({ given, raw }: SetScore): Figures {
  return {
    given: Object.fromEntries(GIVEN.map((figure) => [figure, rounded(f1(given[figure]))])),
    raw: Object.fromEntries(FIGURES.map((figure) => [figure, rounded(f1(raw[figure]))])),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5
}

function reportOf(sets: readonly SetScore[], perSecond: number): string {
  const head = ['set', ...GIVEN.map((figure) => `${figure}*`), ...FIGURES]
  const rows = sets.map(({ name, given, raw }) => [
    name,
    ...GIVEN.map((figure) => percent(f1(given[figure]))),
    ...FIGURES.map((figure) => percent(f1(raw[figure]))),
  ])
  const lines = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.slice(0, 6).padStart(7))).join(''),
  )
  return [
    ...lines,
    `* from given words; the rest from raw text. ${Math.round(perSecond)} words a second.`,
  ].join('\n')
}

function percent(value: number): string {
  return (value * 100).toFixed(2).slice(0, 5)
}
