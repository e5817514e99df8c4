/**
 * Loads what a reading stands on: the model files and the tables of knowledge, from the package's own folders.
 * The pure rooms get bytes and text; only this file knows where they lie.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperationError } from '../acquire/index.ts'
import type { KnowledgeTables } from '../knowledge/index.ts'
import { graphNamesIn, type ModelFiles } from '../language/index.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

/** Reads the model files. The runtime takes plain memory only, so each reader gets a copy. */
export async function loadModelFiles(folder = join(PACKAGE_FOLDER, 'models')): Promise<ModelFiles> {
  const [vocabulary, labels, manifest] = await Promise.all([
    text(join(folder, 'vocab.txt')),
    text(join(folder, 'labels.json')),
    text(join(folder, 'manifest.json')),
  ])
  const graphs = await Promise.all(
    graphNamesIn(manifest).map(async (name) => [name, await bytesOf(join(folder, name))] as const),
  )
  return { graphs: Object.fromEntries(graphs), vocabulary, labels, manifest }
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

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path))
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (cause) {
    throw new OperationError('model-missing', `${path} cannot be read; install Readout anew`, {
      cause,
    })
  }
}
