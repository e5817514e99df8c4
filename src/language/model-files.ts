/**
 * The files of the model and the check that they are whole.
 * In: bytes and the manifest. Out: nothing, or an error that says which file is damaged.
 */
import { createHash } from 'node:crypto'

/** The contents of `models/`, read by the caller. */
export interface ModelFiles {
  /** `encoder.int8.onnx` */
  readonly encoder: Uint8Array
  /** `relations.onnx` */
  readonly relations: Uint8Array
  /** `vocab.txt` */
  readonly vocabulary: string
  /** `labels.json` */
  readonly labels: string
  /** `manifest.json`: size and SHA-256 of the other four. */
  readonly manifest: string
}

/** Throws when a file differs from the manifest. */
export function assertWhole(files: ModelFiles): void {
  const manifest = JSON.parse(files.manifest) as {
    files: Readonly<Record<string, { bytes: number; sha256: string }>>
  }
  for (const [name, content] of contentsOf(files)) {
    const expected = manifest.files[name]
    const sha256 = createHash('sha256').update(content).digest('hex')
    if (expected?.sha256 !== sha256) throw new Error(`models/${name} is damaged`)
  }
}

function contentsOf(files: ModelFiles): readonly (readonly [string, Uint8Array | string])[] {
  return [
    ['encoder.int8.onnx', files.encoder],
    ['relations.onnx', files.relations],
    ['vocab.txt', files.vocabulary],
    ['labels.json', files.labels],
  ]
}
