/**
 * The language room alone: words a second with one worker and with two, beside the graphs of its encoder
 * alone, CoreNLP and wink-nlp; load time, memory, and the cost of a word in short and long texts. On
 * the official releases where they are, else on invented sentences.
 */
import type { Bench } from './bench.ts'
import { openCoreNlp } from './corenlp.ts'
import { memoryOf } from './language-memory.ts'
import { loadTexts, textOf } from './language-texts.ts'
import type { Peer, PeerTexts } from './peer.ts'
import { medianOf, ratesOf, type Rate, type RatedSystem } from './rates.ts'
import { openReadingThreads, type ReadingThreads } from './reading-threads.ts'
import { openWink } from './wink.ts'

interface Size {
  readonly texts: number
  readonly rounds: number
  /** Lengths of the texts, in words, for the cost of a word. */
  readonly lengths: readonly number[]
  /** How many of the texts a worker reads before its memory is compared. */
  readonly remembered: number
}

const SHORT: Size = { texts: 12, rounds: 1, lengths: [10, 100, 1_000], remembered: 8 }
const LONG: Size = { texts: 100, rounds: 2, lengths: [10, 100, 1_000, 10_000], remembered: 40 }
const WORKERS = 2
/** So many words of each length are read for the cost of a word, or one text where it is longer. */
const WORDS_OF_A_LENGTH = 2_000

export const language: Bench = {
  name: 'language',
  run: async (options) => {
    const size = options.isShort ? SHORT : LONG
    const { name, texts } = loadTexts(options, options.texts ?? size.texts)
    const warming = Math.min(texts.length, Math.max(10, Math.ceil(texts.length / 5)))
    const memory = await memoryLines(texts.slice(0, size.remembered), size.lengths)
    const room = await openReadingThreads('room', WORKERS)
    const costs = await costLine(room, size)
    const peers = await openPeers({ texts, warming, threads: WORKERS }, options.isShort)
    const ours = await openOurs(room, texts, warming)
    const others = peers.flatMap((peer) => (peer.kind === 'ready' ? [peer.system] : []))
    const rates = await ratesOf([...ours, ...others], size.rounds)
    await Promise.all([...ours, ...others].map((system) => system.close()))
    return [
      `  load        ${texts.length} texts: ${name}; ${warming} of them read first to warm up; rounds in turn: ${size.rounds}, of which the medians`,
      ...rateLines(rates),
      ...peers.flatMap((peer) => (peer.kind === 'missing' ? [`  SKIPPED ${peer.what}`] : [])),
      ...ratioLines(rates),
      ...memory,
      costs,
    ].join('\n')
  },
}

/** Our room with one worker and with two, and the graphs of its encoder. */
async function openOurs(
  room: ReadingThreads,
  texts: readonly string[],
  warming: number,
): Promise<readonly RatedSystem[]> {
  await room.readEach(texts.slice(0, warming))
  const graphs = await openReadingThreads('graphs', 1)
  await graphs.readEach(texts)
  await graphs.readEach(texts.slice(0, warming))
  const does = 'words, tags, lemmas, names of people, places and bodies, trees'
  return [
    {
      name: 'ours, 1 worker',
      does,
      read: () => room.readTogether(texts, 1),
      close: async () => undefined,
    },
    {
      name: `ours, ${WORKERS} workers`,
      does,
      read: () => room.readTogether(texts, WORKERS),
      close: () => room.close(),
    },
    {
      name: 'our encoder alone, 1 worker',
      does: 'scores only: its graphs over the same windows again, no rule, tree or lemma',
      read: () => graphs.readTogether(texts, 1),
      close: () => graphs.close(),
    },
  ]
}

async function openPeers(given: PeerTexts, isShort: boolean): Promise<readonly Peer[]> {
  if (isShort)
    return [{ kind: 'missing', what: 'CoreNLP and wink-nlp: the short form does without them' }]
  return [await openCoreNlp(given), await openWink(given)]
}

function rateLines(rates: readonly Rate[]): readonly string[] {
  const width = Math.max(...rates.map(({ name }) => name.length))
  return [
    `  ${'system'.padEnd(width)}    words  seconds  words a second  each round`,
    ...rates.map(({ name, words, seconds, wordsEachSecond, rounds }) => {
      const figures = [
        String(words).padStart(7),
        seconds.toFixed(2).padStart(7),
        wordsEachSecond.toFixed(0).padStart(14),
        rounds.map((rate) => rate.toFixed(0)).join(' '),
      ]
      return `  ${name.padEnd(width)}  ${figures.join('  ')}`
    }),
    ...rates.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`),
  ]
}

/** Ratios within the run, which tell more than its rates. */
function ratioLines([one, two, graphs, ...others]: readonly Rate[]): readonly string[] {
  if (!one || !two || !graphs) return []
  const share = (100 * one.wordsEachSecond) / graphs.wordsEachSecond
  return [
    `  ${two.name} against 1: ${timesOf(two, one)} the words a second`,
    `  the encoder alone takes ${share.toFixed(0)} % of the time of ${one.name}`,
    ...others.map(
      (other) =>
        `  ${two.name} against ${other.name}: ${timesOf(two, other)} the words a second; ${(other.seconds / two.seconds).toFixed(2)} times by the clock for the same texts`,
    ),
  ]
}

function timesOf(left: Rate, right: Rate): string {
  return `${(left.wordsEachSecond / right.wordsEachSecond).toFixed(2)} times`
}

/** Time to open, what a worker adds, and whether a long text leaves more behind than short ones. */
async function memoryLines(
  texts: readonly string[],
  lengths: readonly number[],
): Promise<readonly string[]> {
  const [short = 0, long = 0] = [Math.min(...lengths), Math.max(...lengths)]
  const batches = [Array.from({ length: long / short }, () => textOf(short)), [textOf(long)], texts]
  const one = await memoryOf({ workers: 1, batches })
  const two = await memoryOf({ workers: 2, batches })
  const [small = NaN, big = NaN, last = NaN] = one.after
  const [peakSmall = NaN, peakBig = NaN, peakLast = NaN] = one.peaks
  const more = (two.after[2] ?? NaN) - last
  const morePeak = (two.peaks[2] ?? NaN) - peakLast
  return [
    `  opened in   ${one.opened.toFixed(0)} ms; two workers at once in ${two.opened.toFixed(0)} ms`,
    `  memory      ${last.toFixed(0)} MB a process with 1 worker; the second worker adds ${more.toFixed(0)} MB, ${morePeak.toFixed(0)} MB at the peak`,
    `  memory      after ${long / short} texts of ${short} words ${small.toFixed(0)} MB (peak ${peakSmall.toFixed(0)}), after one of ${long} words ${big.toFixed(0)} MB (peak ${peakBig.toFixed(0)})`,
  ]
}

/** Milliseconds a thousand words in texts of different lengths, which should be flat. */
async function costLine(room: ReadingThreads, { lengths, rounds }: Size): Promise<string> {
  await room.readTogether([textOf(1_000)], 1)
  const costs = new Map<number, number[]>(lengths.map((length) => [length, []]))
  for (let round = 0; round < rounds; round++)
    for (const [length, before] of costs) {
      const count = Math.max(1, Math.round(WORDS_OF_A_LENGTH / length))
      const texts = Array.from({ length: count }, () => textOf(length))
      const { words, seconds } = await room.readTogether(texts, 1)
      before.push((seconds / words) * 1e6)
    }
  const shown = [...costs].map(([length, all]) => `${length} words ${medianOf(all).toFixed(0)} ms`)
  return `  a thousand words in texts of ${shown.join(', ')}`
}
