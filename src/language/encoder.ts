/**
 * The encoder behind a plain function: the words of a window of text to scores.
 * In: the words of one or more sentences that follow each other. Out: for each word its tags, name
 * scores and whether a sentence ends with it; scores of arcs; relations once heads are chosen.
 * The one idea: a window without padding on one thread, since dynamic quantisation lets batch-mates
 * change an answer; the caller runs as many encoders as it has cores. Several trained alike from other
 * seeds err in other places: their scores are averaged.
 */
import ort from 'onnxruntime-node'
import { piecesFrom, type WordPiece } from './word-piece.ts'

/** Names of the classes in the order of the encoder's outputs. */
export interface Labels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Joined as in CoNLL-U ("Mood=Ind|Tense=Past"); `_` for none. */
  readonly features: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

/** What the encoder says of one word by itself. */
export interface ScoredWord {
  readonly upos: string
  readonly xpos: string
  readonly features: string
  /** Logits of `Labels.names`, for the decoding of names over the sentence. */
  readonly nameScores: Float32Array
  /** Log-odds that a sentence ends after the word. */
  readonly endScore: number
}

/** What the encoder says of a window. */
export interface WindowScores {
  readonly words: readonly ScoredWord[]
  /** Score of head `h` (0 the root, else word `h - 1`) for a word of the window. */
  arc(word: number, head: number): number
  /** The best relation of every word to its head, given as for `arc`. */
  relations(heads: readonly number[]): Promise<readonly string[]>
}

export interface Encoder {
  /** Reads the sentences of a window together. At most 510 pieces in all. */
  read(sentences: readonly (readonly string[])[]): Promise<WindowScores>
  readonly wordPiece: WordPiece
  close(): Promise<void>
}

/** Two graphs of one training. */
export interface Graphs {
  readonly encoder: Uint8Array
  readonly relations: Uint8Array
}

export interface EncoderParts {
  readonly graphs: readonly Graphs[]
  readonly wordPiece: WordPiece
  readonly labels: Labels
}

const SESSION: ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: true,
  logSeverityLevel: 3,
}

/** Loads the graphs of every training. */
export async function openEncoder({ graphs, wordPiece, labels }: EncoderParts): Promise<Encoder> {
  const members: Member[] = []
  for (const one of graphs)
    members.push({
      encoder: await ort.InferenceSession.create(one.encoder, SESSION),
      relations: await ort.InferenceSession.create(one.relations, SESSION),
    })
  return {
    wordPiece,
    read: async (sentences) => {
      const inputs = inputsFrom(sentences, wordPiece)
      const outputs: ort.InferenceSession.OnnxValueMapType[] = []
      for (const { encoder } of members) outputs.push(await encoder.run(inputs))
      return scoresFrom({ outputs, members, labels })
    },
    close: async () => {
      for (const { encoder, relations } of members) {
        await encoder.release()
        await relations.release()
      }
    },
  }
}

interface Member {
  readonly encoder: ort.InferenceSession
  readonly relations: ort.InferenceSession
}

function inputsFrom(
  sentences: readonly (readonly string[])[],
  wordPiece: WordPiece,
): ort.InferenceSession.OnnxValueMapType {
  const { ids, shapes, first, last } = piecesFrom(sentences, wordPiece)
  return {
    ids: integers(ids),
    shapes: integers(shapes),
    first: integers(first),
    last: integers(last),
  }
}

function integers(values: readonly number[]): ort.Tensor {
  return new ort.Tensor('int32', Int32Array.from(values), [values.length])
}

function tensorOf(value: ort.OnnxValue | undefined): ort.Tensor {
  if (!(value instanceof ort.Tensor)) throw new TypeError('the encoder gave no such output')
  return value
}

/** The mean of one output over all members. */
function meanOf(
  outputs: readonly ort.InferenceSession.OnnxValueMapType[],
  name: string,
): Float32Array {
  const [first, ...others] = outputs.map((output) => {
    const { data } = tensorOf(output[name])
    if (!(data instanceof Float32Array)) throw new TypeError('the encoder gave no floats')
    return data
  })
  if (!first) throw new TypeError('there is no encoder')
  for (const other of others)
    for (let at = 0; at < first.length; at++) first[at] = (first[at] ?? 0) + (other[at] ?? 0)
  if (others.length > 0)
    for (let at = 0; at < first.length; at++) first[at] = (first[at] ?? 0) / outputs.length
  return first
}

interface Outputs {
  readonly outputs: readonly ort.InferenceSession.OnnxValueMapType[]
  readonly members: readonly Member[]
  readonly labels: Labels
}

function scoresFrom({ outputs, members, labels }: Outputs): WindowScores {
  const arcs = meanOf(outputs, 'arc')
  const words = wordsFrom(outputs, labels)
  const root = labels.relations.indexOf('root')
  return {
    words,
    arc: (word, head) => arcs[word * (words.length + 1) + head] ?? -Infinity,
    relations: async (heads) => {
      const related: ort.InferenceSession.OnnxValueMapType[] = []
      for (const [at, { relations }] of members.entries()) {
        const [rh, rd] = [tensorOf(outputs[at]?.['rh']), tensorOf(outputs[at]?.['rd'])]
        related.push(await relations.run({ rh, rd, heads: integers(heads) }))
      }
      const scores = meanOf(related, 'rel')
      const best = (word: number): string =>
        bestLabel(scores, word, { labels: labels.relations, except: root }) ?? 'dep'
      return heads.map((head, word) => (head === 0 ? 'root' : best(word)))
    },
  }
}

function wordsFrom(
  outputs: readonly ort.InferenceSession.OnnxValueMapType[],
  labels: Labels,
): readonly ScoredWord[] {
  const upos = meanOf(outputs, 'upos')
  const xpos = meanOf(outputs, 'xpos')
  const features = meanOf(outputs, 'feats')
  const names = meanOf(outputs, 'names')
  const ends = meanOf(outputs, 'ends')
  const width = labels.names.length
  return Array.from({ length: ends.length / 2 }, (_, word) => ({
    upos: bestLabel(upos, word, { labels: labels.upos }) ?? 'X',
    xpos: bestLabel(xpos, word, { labels: labels.xpos }) ?? 'FW',
    features: bestLabel(features, word, { labels: labels.features }) ?? '_',
    nameScores: names.subarray(word * width, (word + 1) * width),
    endScore: (ends[2 * word + 1] ?? 0) - (ends[2 * word] ?? 0),
  }))
}

/** The label with the highest score in a row, the excepted one left out. */
function bestLabel(
  scores: Float32Array,
  row: number,
  { labels, except = -1 }: { readonly labels: readonly string[]; readonly except?: number },
): string | undefined {
  const start = row * labels.length
  let best = -1
  let most = -Infinity
  for (let at = 0; at < labels.length; at++) {
    const score = scores[start + at] ?? -Infinity
    if (score > most && at !== except) {
      best = at
      most = score
    }
  }
  return labels[best]
}
