/**
 * What our threads of the language bench do with a text: the whole room, or the graphs of the encoder
 * alone. In: a text, a line a paragraph. Out: how many words it has.
 */
import ort from 'onnxruntime-node'
import { openAnalyst, type Analyst } from '../src/language/index.ts'
import { loadModelFiles } from '../src/serve/load.ts'

export type TextReader = (text: string) => Promise<number>

/** The whole language room: from text to words, lemmas, trees and names. */
export async function openRoomReader(): Promise<TextReader> {
  const analyst = await openAnalyst(await loadModelFiles())
  return (text) => wordsRead(analyst, text)
}

interface GraphRun {
  readonly session: ort.InferenceSession
  readonly feeds: ort.InferenceSession.FeedsType
}

interface RecordedText {
  readonly words: number
  readonly runs: readonly GraphRun[]
}

/**
 * The graphs alone, with neither rules nor decoding: the first time that a text comes, the room reads
 * it and what it gave the graphs is kept; after that only the graphs run, on the same.
 */
export async function openGraphReader(): Promise<TextReader> {
  const runs = recordRuns()
  const readRoom = await openRoomReader()
  const recorded = new Map<string, RecordedText>()
  return async (text) => {
    const known = recorded.get(text)
    if (known) {
      for (const { session, feeds } of known.runs) await session.run(feeds)
      runs.length = 0
      return known.words
    }
    const words = await readRoom(text)
    recorded.set(text, { words, runs: runs.splice(0) })
    return words
  }
}

/** A list to which every run of a graph in this thread is added from now on. */
function recordRuns(): GraphRun[] {
  const runs: GraphRun[] = []
  const { prototype } = ort.InferenceSession as unknown as {
    readonly prototype: ort.InferenceSession
  }
  const run: (
    this: ort.InferenceSession,
    feeds: ort.InferenceSession.FeedsType,
  ) => Promise<ort.InferenceSession.ReturnType> = prototype.run
  prototype.run = function (this: ort.InferenceSession, feeds: ort.InferenceSession.FeedsType) {
    runs.push({ session: this, feeds })
    return run.call(this, feeds)
  }
  return runs
}

async function wordsRead(analyst: Analyst, text: string): Promise<number> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const { sentences } = await analyst.analyse({ text, paragraphs })
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}
