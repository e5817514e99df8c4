/**
 * Lines of captures with their readings, from a file of any length into the record.
 * In: files and the record. Out: what came of each line. The capture's hash is computed anew, and the
 * reading must be of that capture; what else a line may hold wrong is met by the record, which then stores
 * nothing of it.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { captureIdOf, OperationError, type Capture } from '../acquire/index.ts'
import type { Reading } from '../reading.ts'
import type { LedgerRecord } from '../record/index.ts'

export type Imported =
  | { readonly kind: 'new' | 'known'; readonly source: string }
  | { readonly kind: 'failed'; readonly source: string; readonly error: OperationError }

/** What `read --jsonl` writes of a capture that it has read. */
export interface ReadLine {
  readonly capture: Capture
  readonly reading: Reading
}

/** Imports all lines of all files. */
export async function* importLines(
  files: readonly string[],
  record: LedgerRecord,
): AsyncGenerator<Imported> {
  for (const file of files) {
    let number = 0
    for await (const line of linesOf(file)) {
      const source = `${file}:${++number}`
      if (line.trim() !== '') yield await importLine(line, source, record)
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  try {
    yield* createInterface({ input, crlfDelay: Infinity })
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

function unreadable(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause
  const isMissing = cause.code === 'ENOENT'
  return new OperationError(
    isMissing ? 'file-missing' : 'file-unreadable',
    isMissing ? `There is nothing at ${file}.` : `${file} cannot be read (${String(cause.code)}).`,
    { detail: { path: file, reason: String(cause.code) }, cause },
  )
}

async function importLine(line: string, source: string, record: LedgerRecord): Promise<Imported> {
  try {
    const { capture, reading } = readLineFrom(line)
    const { kind } = await record.add(capture, reading, new Date().toISOString())
    return { kind, source }
  } catch (cause) {
    return { kind: 'failed', source, error: malformed(source, cause) }
  }
}

/** Parts of a reading that are lists; without them it is none. */
const LISTS = ['sentences', 'entities', 'attributions', 'acts', 'claims', 'times'] as const

function readLineFrom(line: string): ReadLine {
  const value = JSON.parse(line) as Partial<ReadLine> & { readonly error?: { message?: unknown } }
  if (value.error !== undefined) throw new Error(String(value.error.message))
  const { capture, reading } = value
  if (capture === undefined || reading?.article === undefined)
    throw new Error('it holds no capture with a reading')
  if (capture.id !== captureIdOf(capture))
    throw new Error('the hash of its capture is not that of its content')
  if ((reading.article.id as string) !== capture.id)
    throw new Error('its reading is of another capture')
  const lacking = LISTS.filter((name) => !Array.isArray(reading[name]))
  if (lacking.length > 0) throw new Error(`its reading lacks ${lacking.join(', ')}`)
  return { capture, reading }
}

/** A line that cannot be used; what the world or the store does goes on as it is. */
function malformed(source: string, cause: unknown): OperationError {
  if (cause instanceof OperationError && cause.code !== 'wrong-use') throw cause
  const why = cause instanceof SyntaxError ? 'it is not JSON' : messageOf(cause)
  return new OperationError('import-malformed', `${source}: ${why}; nothing of it was stored`, {
    detail: { path: source },
    cause,
  })
}

function messageOf(cause: unknown): string {
  if (cause instanceof TypeError) return 'a part of its reading is not as it should be'
  return cause instanceof Error ? cause.message : String(cause)
}
