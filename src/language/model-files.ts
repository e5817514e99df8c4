/**
 * The files of the model and the check that they are whole.
 * In: bytes and the manifest. Out: the names of the classes, or an error that says which file is
 * damaged. The one idea: a wrong or cut-short file is told before it can give wrong answers.
 */
import { createHash } from 'node:crypto'
import { OperationError } from '../acquire/index.ts'
import type { Graphs, Labels } from './encoder.ts'

/** The contents of `models/`, read by the caller. */
export interface ModelFiles {
  /** `encoder-a.int8.onnx`, `relations-a.onnx` and so on by name, as many as the manifest lists. */
  readonly graphs: Readonly<Record<string, Uint8Array>>
  /** `vocab.txt` */
  readonly vocabulary: string
  /** `labels.json` */
  readonly labels: string
  /** `manifest.json`: size and SHA-256 of all the others. */
  readonly manifest: string
}

interface Entry {
  readonly bytes: number
  readonly sha256: string
}

/** The names of the graphs that a manifest lists. */
export function graphNamesIn(manifest: string): readonly string[] {
  return Object.keys(entriesIn(manifest)).filter((name) => name.endsWith('.onnx'))
}

/** The graphs of each training, in the order of their letters. */
export function graphsIn({ graphs }: ModelFiles): readonly Graphs[] {
  const letters = Object.keys(graphs).flatMap((name) => /^encoder-(\w)\./.exec(name)?.[1] ?? [])
  return letters.sort().map((letter) => ({
    encoder: graphOf(graphs, `encoder-${letter}.int8.onnx`),
    relations: graphOf(graphs, `relations-${letter}.onnx`),
  }))
}

function graphOf(graphs: ModelFiles['graphs'], name: string): Uint8Array {
  const graph = graphs[name]
  if (!graph) throw damaged(name, 'is not there')
  return graph
}

/** The names of the classes, once every file is found to be whole. */
export function labelsIn(files: ModelFiles): Labels {
  const entries = entriesIn(files.manifest)
  const contents = contentsOf(files)
  for (const [name, content] of contents) assertWhole(name, content, entries[name])
  if (!contents.some(([name]) => name.endsWith('.onnx')))
    throw damaged('manifest.json', 'lists no graph')
  const labels: unknown = JSON.parse(files.labels)
  if (!isLabels(labels)) throw damaged('labels.json', 'names no classes')
  return {
    upos: labels.U,
    xpos: labels.X,
    features: labels.F,
    relations: labels.R,
    names: labels.N,
  }
}

function contentsOf(files: ModelFiles): readonly (readonly [string, Uint8Array])[] {
  return [
    ...Object.entries(files.graphs),
    ['vocab.txt', new TextEncoder().encode(files.vocabulary)],
    ['labels.json', new TextEncoder().encode(files.labels)],
  ]
}

function assertWhole(name: string, content: Uint8Array, entry: Entry | undefined): void {
  if (!entry) throw damaged('manifest.json', `does not know ${name}`)
  if (content.byteLength !== entry.bytes)
    throw damaged(name, `has ${content.byteLength} bytes where ${entry.bytes} are expected`)
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (sha256 !== entry.sha256) throw damaged(name, 'has another checksum than the manifest gives')
}

function damaged(name: string, what: string, cause?: unknown): OperationError {
  return new OperationError(
    'model-damaged',
    `models/${name} ${what}. Restore the folder models/ from the repository.`,
    { detail: { file: name }, ...(cause === undefined ? {} : { cause }) },
  )
}

function entriesIn(manifest: string): Readonly<Record<string, Entry>> {
  let parsed: unknown
  try {
    parsed = JSON.parse(manifest)
  } catch (cause) {
    throw damaged('manifest.json', 'is not JSON', cause)
  }
  if (!isManifest(parsed)) throw damaged('manifest.json', 'lists no files')
  return parsed.files
}

function isManifest(value: unknown): value is { readonly files: Readonly<Record<string, Entry>> } {
  if (typeof value !== 'object' || value === null || !('files' in value)) return false
  const { files } = value
  if (typeof files !== 'object' || files === null) return false
  return Object.values(files).every(
    (entry: unknown) =>
      typeof entry === 'object' &&
      entry !== null &&
      'bytes' in entry &&
      typeof entry.bytes === 'number' &&
      'sha256' in entry &&
      typeof entry.sha256 === 'string',
  )
}

type LabelLists = Readonly<Record<'U' | 'X' | 'F' | 'R' | 'N', readonly string[]>>

function isLabels(value: unknown): value is LabelLists {
  if (typeof value !== 'object' || value === null) return false
  const lists = new Map(Object.entries(value))
  return ['U', 'X', 'F', 'R', 'N'].every((key) => {
    const list: unknown = lists.get(key)
    return Array.isArray(list) && list.every((name) => typeof name === 'string')
  })
}
