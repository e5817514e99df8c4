/**
 * Looks at the first line of a stream without losing it.
 * In: a stream of bytes. Out: its first line as text, and the same stream from its beginning.
 */
import type { ByteStream } from './byte-stream.ts'

/** A stream whose first line is known. */
export interface Peeked {
  readonly first: string
  readonly stream: ByteStream
}

/** Reads until the first line end, the end of the stream, or the cap. */
export async function peekAt(stream: ByteStream, cap: number): Promise<Peeked> {
  const reader = stream[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value
    seen.push(chunk)
    size += chunk.length
    if (chunk.includes(10) || size > cap) break
  }
  const bytes = Buffer.concat(seen)
  const end = bytes.indexOf(10)
  const first = bytes.subarray(0, end === -1 ? bytes.length : end).toString('utf8')
  return { first: first.replace(/^\ufeff/, ''), stream: joined(bytes, reader) }
}

async function* joined(
  seen: Uint8Array,
  rest: AsyncIterator<Uint8Array | string>,
): ByteStream & AsyncGenerator<Uint8Array | string> {
  yield seen
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
