/** Where the package lies, with its models, tables and pages, however the program was started. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above this file that holds the model files' manifest. */
export const PACKAGE_FOLDER = folderAbove(import.meta.dirname)

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'models', 'manifest.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no models/manifest.json above ${import.meta.dirname}`)
  return folderAbove(parent)
}
