/** The model of the repository, for the tests of this folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelFiles } from '../../src/language/index.ts'

const MODELS = join(import.meta.dirname, '..', '..', 'models')

/** The files in `models/`. */
export function modelFiles(): ModelFiles {
  const text = (name: string): string => readFileSync(join(MODELS, name), 'utf8')
  return {
    encoder: readFileSync(join(MODELS, 'encoder.int8.onnx')),
    relations: readFileSync(join(MODELS, 'relations.onnx')),
    vocabulary: text('vocab.txt'),
    labels: text('labels.json'),
    manifest: text('manifest.json'),
  }
}
