/**
 * How many documents inputs hold, before they are read, so that progress has an end.
 * In: inputs as for `acquire`. Out: a number, or undefined where only reading can tell.
 * The one idea: files count one; lines of JSON lines are counted, and in files too long for that
 * estimated from the length of the first ones. A wrong count costs a wrong bar and nothing else.
 */
import { extname } from 'node:path'
import type { ByteStream } from './byte-stream.ts'
import { bytesAt, filesUnder, kindAt } from './files.ts'
import { OperationError } from './operation-error.ts'

/** Bytes of a file of lines that are counted; the rest is estimated. */
const COUNTED = 64_000_000
const LINE_FEED = 10

/** The number of documents in the inputs; undefined for standard input, pipes, and lists in JSON. */
export async function documentCount(inputs: readonly string[]): Promise<number | undefined> {
  let sum = 0
  for (const input of inputs) {
    const count = await countAt(input)
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

/** An input that fails counts one: its failure is one result. */
async function countAt(input: string): Promise<number | undefined> {
  if (input === '-') return undefined
  try {
    const found = await kindAt(input)
    if (found.kind === 'stream') return undefined
    if (found.kind === 'folder') return await documentCount(await filesUnder(input))
    const extension = extname(input).toLowerCase()
    if (extension === '.json') return undefined
    return extension === '.jsonl' ? await linesAt(input, found.size) : 1
  } catch (error) {
    if (error instanceof OperationError) return 1
    throw error
  }
}

async function linesAt(path: string, size: number): Promise<number> {
  const { lines, bytes } = await linesAmongFirst(bytesAt(path))
  return bytes < size ? Math.round((lines * size) / bytes) : lines
}

/** Lines with anything in them among the first bytes of a stream. */
async function linesAmongFirst(
  stream: ByteStream,
): Promise<{ readonly lines: number; readonly bytes: number }> {
  let lines = 0
  let bytes = 0
  let isFresh = true
  for await (const chunk of stream) {
    for (const byte of Buffer.from(chunk)) {
      if (byte === LINE_FEED) isFresh = true
      else if (isFresh && byte > 32) {
        isFresh = false
        lines++
      }
    }
    bytes += chunk.length
    if (bytes >= COUNTED) break
  }
  return { lines, bytes }
}
