/**
 * Loads what a reading stands on: the model files and the tables of knowledge, from the package's own folders.
 * The pure rooms get bytes and text; only this file knows where they lie.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { OperationError } from '../acquire/index.ts'
import type { KnowledgeTables } from '../knowledge/index.ts'
import type { ModelFiles } from '../language/index.ts'

/** The package's own folder, wherever it is installed. */
export const PACKAGE_FOLDER = resolve(import.meta.dirname, '..', '..')

/** Reads the model files; bytes stand in shared memory so that workers need no copy of their own. */
export async function loadModelFiles(folder = join(PACKAGE_FOLDER, 'models')): Promise<ModelFiles> {
  const [encoder, relations, vocabulary, labels, manifest] = await Promise.all([
    sharedBytes(join(folder, 'encoder.int8.onnx')),
    sharedBytes(join(folder, 'relations.onnx')),
    text(join(folder, 'vocab.txt')),
    text(join(folder, 'labels.json')),
    text(join(folder, 'manifest.json')),
  ])
  return { encoder, relations, vocabulary, labels, manifest }
}

/** Reads all tables of `data/knowledge`. */
export async function loadKnowledgeTables(
  folder = join(PACKAGE_FOLDER, 'data', 'knowledge'),
): Promise<KnowledgeTables> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const tables = await Promise.all(
    names.map(async (name) => [name, await text(join(folder, name))] as const),
  )
  return Object.fromEntries(tables)
}

async function sharedBytes(path: string): Promise<Uint8Array> {
  const bytes = await bytesOf(path)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  shared.set(bytes)
  return shared
}

async function text(path: string): Promise<string> {
  return (await bytesOf(path)).toString('utf8')
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new OperationError('model-missing', `${path} cannot be read; install Readout anew`, {
      cause,
    })
  }
}
