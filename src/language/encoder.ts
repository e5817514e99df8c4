/**
 * The encoder behind a plain function: the words of one sentence to scores for tags, arcs and names.
 * In: words. Out: for each word its best tags, name scores, head and relation.
 * The one idea: a batch of one without padding on one thread, since dynamic quantisation lets
 * batch-mates change an answer; the caller runs as many encoders as it has cores.
 */
import ort from 'onnxruntime-node'
import { bestTree } from './arborescence.ts'
import { piecesFrom, type WordPiece } from './word-piece.ts'

/** Names of the classes in the order of the encoder's outputs. */
export interface Labels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

/** What the encoder says of one word. */
export interface Tagged {
  readonly upos: string
  readonly xpos: string
  /** Logits of `Labels.names`, for the decoding of names over the sentence. */
  readonly nameScores: Float32Array
  /** Index of the head word; -1 for the root. */
  readonly head: number
  readonly relation: string
}

export interface Encoder {
  /** Tags and tree of one sentence that is within the limits. */
  tag(words: readonly string[]): Promise<readonly Tagged[]>
  /** Number of pieces a word costs. */
  readonly wordPiece: WordPiece
  close(): Promise<void>
}

export interface EncoderParts {
  readonly encoder: Uint8Array
  readonly relations: Uint8Array
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

/** Loads both graphs. */
export async function openEncoder(parts: EncoderParts): Promise<Encoder> {
  const encoder = await ort.InferenceSession.create(parts.encoder, SESSION)
  const relations = await ort.InferenceSession.create(parts.relations, SESSION)
  const { wordPiece, labels } = parts
  return {
    wordPiece,
    tag: async (words) => {
      if (words.length === 0) return []
      const scores = await encoder.run(inputsFrom(words, wordPiece))
      const heads = bestTree(logSoftmaxRows(floatsOf(scores['arc']), words.length))
      const related = await relations.run({
        rh: tensorOf(scores['rh']),
        rd: tensorOf(scores['rd']),
        heads: integers(heads, [heads.length]),
      })
      return taggedFrom({ scores, heads, relations: floatsOf(related['rel']), labels })
    },
    close: async () => {
      await encoder.release()
      await relations.release()
    },
  }
}

/**
 * The same encoder for one article: a stretch without letters or digits ("* * *", a row of stops) is
 * asked once, however often it stands there. The answers are the encoder's own.
 */
export function rememberingMarks(encoder: Encoder): Encoder {
  const known = new Map<string, Promise<readonly Tagged[]>>()
  const tag = (words: readonly string[]): Promise<readonly Tagged[]> => {
    if (words.some((word) => /[\p{L}\p{N}]/u.test(word))) return encoder.tag(words)
    const key = words.join(' ')
    const answer = known.get(key) ?? encoder.tag(words)
    known.set(key, answer)
    return answer
  }
  return { ...encoder, tag }
}

function inputsFrom(
  words: readonly string[],
  wordPiece: WordPiece,
): ort.InferenceSession.OnnxValueMapType {
  const { ids, shapes, first } = piecesFrom(words, wordPiece)
  return {
    ids: integers(ids, [1, ids.length]),
    shapes: integers(shapes, [1, shapes.length]),
    first: integers(first, [1, first.length]),
  }
}

function integers(values: readonly number[], dimensions: readonly number[]): ort.Tensor {
  const data = new BigInt64Array(values.length)
  for (let at = 0; at < values.length; at++) data[at] = BigInt(values[at] ?? 0)
  return new ort.Tensor('int64', data, dimensions)
}

function tensorOf(value: ort.OnnxValue | undefined): ort.Tensor {
  if (!(value instanceof ort.Tensor)) throw new TypeError('the encoder gave no such output')
  return value
}

function floatsOf(value: ort.OnnxValue | undefined): Float32Array {
  const { data } = tensorOf(value)
  if (!(data instanceof Float32Array)) throw new TypeError('the encoder gave no floats')
  return data
}

/** Log-softmax of each word's head scores, its own column left out. */
function logSoftmaxRows(arcs: Float32Array, size: number): readonly Float64Array[] {
  const rows: Float64Array[] = []
  for (let word = 0; word < size; word++) {
    const row = Float64Array.from(arcs.subarray(word * (size + 1), (word + 1) * (size + 1)))
    row[word + 1] = -Infinity
    const most = row.reduce((left, right) => Math.max(left, right), -Infinity)
    const total = row.reduce((sum, score) => sum + Math.exp(score - most), 0)
    const norm = most + Math.log(total)
    rows.push(row.map((score) => score - norm))
  }
  return rows
}

interface Outputs {
  readonly scores: ort.InferenceSession.OnnxValueMapType
  readonly heads: readonly number[]
  readonly relations: Float32Array
  readonly labels: Labels
}

function taggedFrom({ scores, heads, relations, labels }: Outputs): readonly Tagged[] {
  const upos = floatsOf(scores['upos'])
  const xpos = floatsOf(scores['xpos'])
  const names = floatsOf(scores['ner'])
  const width = labels.names.length
  const root = labels.relations.indexOf('root')
  return heads.map((head, word) => ({
    upos: labels.upos[bestOf(upos, word, { width: labels.upos.length })] ?? 'X',
    xpos: labels.xpos[bestOf(xpos, word, { width: labels.xpos.length })] ?? 'FW',
    nameScores: names.slice(word * width, (word + 1) * width),
    head: head - 1,
    relation:
      head === 0
        ? 'root'
        : (labels.relations[
            bestOf(relations, word, { width: labels.relations.length, except: root })
          ] ?? 'dep'),
  }))
}

function bestOf(
  scores: Float32Array,
  row: number,
  { width, except = -1 }: { readonly width: number; readonly except?: number },
): number {
  let best = -1
  let most = -Infinity
  for (let at = 0; at < width; at++) {
    const score = scores[row * width + at] ?? -Infinity
    if (at !== except && score > most) {
      best = at
      most = score
    }
  }
  return best
}
