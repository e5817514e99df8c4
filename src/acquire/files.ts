/**
 * Finds and opens files.
 * In: a path that a person gave. Out: the files it stands for, in one order on every machine, and
 * streams of their bytes; failures of the file system as `OperationError`.
 */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { OperationError, type OperationCode } from './operation-error.ts'
import type { ByteStream } from './byte-stream.ts'

/** What a path is. A `stream` has no size beforehand: a pipe or a device. */
export type PathKind =
  | { readonly kind: 'file'; readonly size: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'stream' }

/** Files of a folder that are read; others are passed over in silence. */
const READ_EXTENSIONS = new Set(['.txt', '.html', '.htm', '.md', '.json', '.jsonl'])

const CHUNK_SIZE = 262_144

/** What stands at a path; throws `file-missing` or `file-unreadable`. */
export async function kindAt(path: string): Promise<PathKind> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { kind: 'folder' }
    return found.isFile() ? { kind: 'file', size: found.size } : { kind: 'stream' }
  } catch (cause) {
    throw pathError(path, cause)
  }
}

/** The readable files under a folder, sorted; hidden names and linked folders are passed over. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const open = [folder]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const entry of await entriesOf(path)) {
      const inner = join(path, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) open.push(inner)
      else if (READ_EXTENSIONS.has(extname(entry.name).toLowerCase())) files.push(inner)
    }
  }
  if (files.length === 0)
    throw new OperationError(
      'folder-empty',
      `${folder} holds no file that can be read (${[...READ_EXTENSIONS].join(' ')}). Give another folder, or name the file itself.`,
      { detail: { path: folder } },
    )
  return files.sort((left, right) => (left < right ? -1 : 1))
}

/** The bytes of a file as a stream; throws `file-missing` or `file-unreadable` while it is read. */
export async function* bytesAt(path: string): ByteStream & AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_SIZE }))
      yield chunk as Uint8Array
  } catch (cause) {
    throw pathError(path, cause)
  }
}

async function entriesOf(path: string) {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (cause) {
    throw pathError(path, cause)
  }
}

/** The failure of a path in words. */
function pathError(path: string, cause: unknown): OperationError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR'
  const code: OperationCode = isMissing ? 'file-missing' : 'file-unreadable'
  const message = isMissing
    ? `There is no file or folder ${path}. Check the path, or give "-" to read standard input.`
    : `${path} cannot be read (${reason}). Check that you may read it and that it is whole.`
  return new OperationError(code, message, { cause, detail: { path, reason } })
}
